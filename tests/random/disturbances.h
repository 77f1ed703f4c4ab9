// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>

#include <chrono>

namespace neobeat {

class RandomConnectionFixture;

/// One way in which a connection is disturbed; plain data.
struct Disturbance
{
    QLatin1StringView cause; ///< For the table of results.
    int weight; ///< How often it happens, relative to the others.
    std::chrono::seconds shortest; ///< From its beginning to its end.
    std::chrono::seconds longest;
    bool sleeps; ///< The computer is suspended meanwhile.
    void (*begin)(RandomConnectionFixture &fixture);
    void (*end)(RandomConnectionFixture &fixture); ///< From here on the watch is reachable; nullptr: always.
};

/// All disturbances.
const QList<Disturbance> &disturbances();
/// The disturbance that happens every night.
const Disturbance &night();

} // namespace neobeat
