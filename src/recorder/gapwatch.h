// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/entries.h"
#include "session/connectionkeeper.h"

#include <QObject>

#include <functional>
#include <optional>

namespace neobeat {

/// Notices the stretches in which a watch that was there is wanted and not connected. They end when it is back, when it
/// is not wanted any more, and when the computer falls asleep.
class GapWatch : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds since 1970.
    using Now = std::function<qint64()>;

    /// Session and keeper must outlive this.
    GapWatch(WatchSession &session, ConnectionKeeper &keeper, Now now, QObject *parent = nullptr);

    /// Tells the stretch up to this moment; what is left of it counts as another one.
    void cut();
    /// The clock was set back, from the one moment to the other: cuts there.
    void followClock(qint64 end, qint64 now);

Q_SIGNALS:
    /// One is over, or cut. Its reason is the first failure in it; without any there was none.
    void passed(const neobeat::WatchEntry &watch, const neobeat::ConnectionGap &gap);

private:
    void onState(ConnectionKeeper::State state);
    void onError();
    void tell(qint64 end);

    const WatchSession &m_session;
    const ConnectionKeeper &m_keeper;
    Now m_now;
    WatchEntry m_watch; ///< The one that was there; without address before.
    std::optional<qint64> m_start; ///< Set while it is missed.
    QString m_reason; ///< Empty until a failure is known.
};

} // namespace neobeat
