// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace neobeat {

/// The time at another place, as the watch shows it.
struct WorldClock
{
    static constexpr int most = 20; ///< How many the watch has room for.

    QByteArray zone; ///< IANA name: "Europe/Lisbon".
    QString label; ///< The name of the place; empty takes it from the zone.

    /// Whether this computer knows the zone.
    bool isValid() const;
    /// The label, or the place in the name of the zone.
    QString shownLabel() const;
    bool operator==(const WorldClock &other) const = default;

    /// The message for the endpoint of world clocks, at most the first 20; zones that are not known are left out. Says
    /// when daylight saving changes next after that moment. [N]: the layout as it is sent to a Neo by others.
    static QByteArray encode(const QList<WorldClock> &clocks, const QDateTime &moment);
};

} // namespace neobeat
