// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace neobeat {

/// The name of a session that got none: "Friday evening, 20 November", in the words of the default locale.
QString defaultSessionName(const QDateTime &start);

} // namespace neobeat
