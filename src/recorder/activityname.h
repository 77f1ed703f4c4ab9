// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace neobeat {

/// The name of an activity that was given none: "Friday evening, 20 November", in the language of the default locale.
QString defaultActivityName(const QDateTime &start);

} // namespace neobeat
