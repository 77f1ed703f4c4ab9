// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/loggedminute.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace neobeat {

/// A zone in signed quarter hours as "+05:45".
QByteArray zoneText(int zone);
/// Reads what zoneText() writes; nothing for any other text, or more than fits into a byte.
std::optional<qint8> zoneFrom(QByteArrayView text);

/// Reads sixteen hexadecimal digits, which may have blanks between them.
std::optional<MinuteSample> minuteSampleFrom(QByteArrayView text);

} // namespace neobeat
