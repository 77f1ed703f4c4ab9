// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/suspension.h"
#include "checkedradio.h"
#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedwatch.h"
#include "session/connectionkeeper.h"
#include "session/watchsession.h"
#include "support/virtualtime.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace neobeat {

/// A suspension that says what it is told to.
class FakeSuspension final : public Suspension
{
    Q_OBJECT

public:
    void sleep() { Q_EMIT aboutToSleep(); }
    void wake() { Q_EMIT resumed(); }
};

/// A user, a watch and what stands between them, under virtual time; notes whatever may never happen.
class SessionWorld final : public QObject
{
    Q_OBJECT

public:
    /// What the user's wishes go to.
    enum class Driver {
        Session, ///< WatchSession alone: one attempt per wish.
        Keeper, ///< ConnectionKeeper above it.
    };

    /// The scenario is a text as after --simulate=.
    SessionWorld(VirtualTime &time, Driver driver, const QString &scenario, CheckedRadio::Wrap wrap = {});
    ~SessionWorld() override;

    SimulatedRadio &air() { return m_simulated; }
    FakeSuspension &suspension() { return m_suspension; }
    WatchSession &session() { return *m_session; }
    /// Only with Driver::Keeper.
    ConnectionKeeper &keeper() { return *m_keeper; }
    VirtualClock &clock() { return m_clock; }
    /// Heart-rate values so far.
    int readings() const { return m_readings; }
    bool isReady() const;
    /// Timers that run and are not those of the simulated world.
    int ownTimers() const;

    // What a user may do.
    void connectTo(const Advertisement &watch, bool inRange, bool rightKey, ConnectionKeeper::Persistence persistence);
    void disconnectFromWatch();
    void setMeasuring(bool measuring);
    void tryNow();
    void release(std::chrono::milliseconds duration);
    void setPersistence(ConnectionKeeper::Persistence persistence);

    /// The watch changes its ways; one that gets other services drops the link.
    void setScenario(const QString &text);
    /// Does it from inside the signal of the next change of state.
    void atNextChange(std::function<void(SessionWorld &)> action) { m_atNextChange = std::move(action); }
    /// Lets time pass and looks at everything afterwards.
    void letPass(std::chrono::milliseconds duration);
    /// Heals the world and demands a measuring watch, and an orderly end.
    void finish();
    /// What has happened that may never happen.
    QStringList &breaches() { return m_breaches; }

private:
    void demand(bool holds, const QString &what);
    void check();
    /// With the wishes as they are; a keeper that is not off has to connect to a healthy watch.
    void demandReturn();
    void checkDwelling();
    void checkKeeper();
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
    std::unique_ptr<WatchSession> m_session;
    std::unique_ptr<ConnectionKeeper> m_keeper; ///< Empty with Driver::Session.
    std::chrono::milliseconds m_sessionSince{0}; ///< When the session got into its state.
    std::chrono::milliseconds m_keeperSince{0};
    std::chrono::milliseconds m_release{0}; ///< The last one asked for.
    bool m_wantsTheWatch = false; ///< The last connection asked for can succeed.
    std::function<void(SessionWorld &)> m_atNextChange;
    int m_readings = 0;
};

} // namespace neobeat
