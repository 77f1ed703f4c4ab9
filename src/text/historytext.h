// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace neobeat {

/// A length of time: "45 s", "12 min", "1 h 05 min", "126 h"; "–" for no time at all.
QString durationText(std::chrono::milliseconds duration);

/// A day as shown in lists: "Fri, 20 Nov 2026".
QString dayText(const QDate &day);

/// A month as shown in lists: "November 2026".
QString monthText(const QDate &day);

/// A moment as shown in lists: "20 Nov 2026, 18:03".
QString momentText(const QDateTime &moment);

} // namespace neobeat
