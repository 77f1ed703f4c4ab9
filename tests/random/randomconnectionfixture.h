// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/suspension.h"
#include "checkedradio.h"
#include "connection/reconnector.h"
#include "connection/watchconnection.h"
#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedwatch.h"
#include "support/virtualtime.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace neobeat {

/// A suspension that reports what the test sets.
class FakeSuspension final : public Suspension
{
    Q_OBJECT

public:
    void sleep() { Q_EMIT aboutToSleep(); }
    void wake() { Q_EMIT resumed(); }
};

/// A user, a watch and everything between them, in virtual time; notes whatever must never happen.
class RandomConnectionFixture final : public QObject
{
    Q_OBJECT

public:
    /// What receives the user's requests.
    enum class Driver {
        Connection, ///< WatchConnection alone: one attempt per request.
        Reconnector, ///< Reconnector above it.
    };

    /// The scenario is a text as after --simulate=.
    RandomConnectionFixture(VirtualTime &time, Driver driver, const QString &scenario, CheckedRadio::Wrap wrap = {});
    ~RandomConnectionFixture() override;

    SimulatedRadio &air() { return m_simulated; }
    FakeSuspension &suspension() { return m_suspension; }
    WatchConnection &connection() { return *m_connection; }
    /// Only with Driver::Reconnector.
    Reconnector &reconnector() { return *m_reconnector; }
    VirtualClock &clock() { return m_clock; }
    /// Number of heart-rate values so far.
    int readings() const { return m_readings; }
    bool isReady() const;
    /// Running timers that do not belong to the simulation.
    int ownTimers() const;

    // What a user can do.
    void connectTo(const Advertisement &watch, bool inRange, bool rightKey, Reconnector::RetryMode retryMode);
    void disconnectFromWatch();
    void setMeasuring(bool measuring);
    void tryNow();
    void release(std::chrono::milliseconds duration);
    void setRetryMode(Reconnector::RetryMode retryMode);

    /// Changes the watch's scenario; a watch that gets other services drops the link.
    void setScenario(const QString &text);
    /// Runs the action from inside the signal of the next change of state.
    void atNextChange(std::function<void(RandomConnectionFixture &)> action) { m_atNextChange = std::move(action); }
    /// Lets time pass and checks everything afterwards.
    void letPass(std::chrono::milliseconds duration);
    /// Ends all disturbances and demands a measuring watch, then an orderly end.
    void finish();
    /// What has happened that must never happen.
    QStringList &breaches() { return m_breaches; }

private:
    void demand(bool holds, const QString &what);
    void check();
    /// With the requests as they are; a reconnector that is not off has to connect to a healthy watch.
    void demandReturn();
    void checkDwelling();
    void checkReconnector();
    void onChange(std::chrono::milliseconds &since);
    void onGivenUp(const Error &error);
    bool isIdle() const;
    AuthKey wrongKey() const;

    VirtualTime &m_time;
    VirtualClock m_clock{m_time};
    QStringList m_breaches;
    SimulatedRadio m_simulated;
    CheckedRadio m_radio;
    FakeSuspension m_suspension;
    std::unique_ptr<WatchConnection> m_connection;
    std::unique_ptr<Reconnector> m_reconnector; ///< Empty with Driver::Connection.
    std::chrono::milliseconds m_connectionSince{0}; ///< When the connection entered its state.
    std::chrono::milliseconds m_reconnectorSince{0};
    std::chrono::milliseconds m_release{0}; ///< The last one requested.
    bool m_wantsTheWatch = false; ///< The last connection requested can succeed.
    std::function<void(RandomConnectionFixture &)> m_atNextChange;
    int m_readings = 0;
};

} // namespace neobeat
