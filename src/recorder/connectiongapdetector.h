// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/reconnector.h"
#include "history/entries.h"

#include <QObject>

#include <functional>
#include <optional>

namespace neobeat {

/// Detects the ranges in which a watch that was connected before is wanted but not connected. They end when it is back,
/// when it is not wanted any more, and when the computer goes to sleep.
class ConnectionGapDetector : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds since 1970.
    using Now = std::function<qint64()>;

    /// Connection and reconnector must outlive this.
    ConnectionGapDetector(WatchConnection &connection, Reconnector &reconnector, Now now, QObject *parent = nullptr);

    /// Reports the range up to this moment; the rest becomes another gap.
    void cut();
    /// The clock was set back, from the first time to the second: splits the gap there.
    void followClock(qint64 end, qint64 now);

Q_SIGNALS:
    /// A gap is over, or was split. Its reason is the first failure in it; empty if there was none.
    void gapEnded(const neobeat::WatchEntry &watch, const neobeat::ConnectionGap &gap);

private:
    void onState(Reconnector::State state);
    void onError();
    void reportGap(qint64 end);

    const WatchConnection &m_connection;
    const Reconnector &m_reconnector;
    Now m_now;
    WatchEntry m_watch; ///< The one that was connected; without address before.
    std::optional<qint64> m_start; ///< Set during a gap.
    QString m_reason; ///< Empty until a failure is known.
};

} // namespace neobeat
