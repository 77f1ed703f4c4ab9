// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>

#include <chrono>

namespace neobeat {

class SessionWorld;

/// One way in which a connection is disturbed; data.
struct Disturbance
{
    QLatin1StringView cause; ///< For the table of results.
    int weight; ///< How often it happens, beside the others.
    std::chrono::seconds shortest; ///< From its beginning to its end.
    std::chrono::seconds longest;
    bool sleeps; ///< The computer sleeps through it.
    void (*begin)(SessionWorld &world);
    void (*end)(SessionWorld &world); ///< From here on the watch can be had; nullptr: from the beginning.
};

/// All of them.
const QList<Disturbance> &disturbances();
/// The one that happens every night.
const Disturbance &night();

} // namespace neobeat
