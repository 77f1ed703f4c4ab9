// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/batteryestimate.h"

#include <QLocale>
#include <QString>

namespace neobeat {

/// How long the battery will last: "about 12 days (9 to 16)"; in hours when it is less than two days.
QString daysLeftText(const EstimatedValue &days, const QLocale &locale = QLocale());
/// What measuring uses: "1.2 % an hour (0.9 to 1.5)".
QString streamingDropText(const EstimatedValue &drop, const QLocale &locale = QLocale());

} // namespace neobeat
