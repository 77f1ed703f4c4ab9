// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/radio.h"
#include "session/watchsession.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace neobeat {

/// One look for a watch that disturbs nobody: what the session or a search is at goes first, and only an idle radio is
/// put to work.
class WatchSighting : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        NotLooked, ///< The radio cannot be used.
        Connected, ///< The watch is connected to this program.
        Seen, ///< It advertises.
        NotSeen, ///< Nothing was heard of it in the time given.
        Busy, ///< The program was at something else all the time.
        Failed, ///< The search could not start or broke off.
    };
    Q_ENUM(Outcome)

    /// Whether somebody else will look out for the watch by itself, so that the radio is not free.
    using IsTaken = std::function<bool()>;

    /// Both must outlive it.
    WatchSighting(Radio &radio, WatchSession &session, IsTaken isTaken, QObject *parent = nullptr);
    ~WatchSighting() override;

    /// Looks for that address, for any watch that can be served when it is empty; ended() follows within the limit and
    /// 1 s. Once.
    void look(const QString &address, std::chrono::milliseconds limit);

    Outcome outcome() const { return m_outcome; }
    /// How strong the signal was, in dBm; only when seen, and when the adapter tells.
    std::optional<int> rssi() const { return m_rssi; }

Q_SIGNALS:
    /// outcome() is final, and the radio as free as it was.
    void ended();

private:
    enum class Phase {
        Waiting, ///< For the session, until it is ready or idle.
        Listening, ///< To what others let the radio do.
        Looking, ///< By a lookout or a scan of its own.
        LettingGo, ///< Until that has ended.
        Over,
    };

    void giveWay();
    void proceed();
    void listen();
    void startSearch();
    void onAdvertisement(const Advertisement &advertisement);
    void onLimit();
    void stopSearch();
    void conclude(Outcome outcome);
    void end();

    Radio &m_radio;
    WatchSession &m_session;
    IsTaken m_isTaken;
    QTimer m_limit;
    QString m_address;
    Phase m_phase = Phase::Waiting;
    Outcome m_outcome = Outcome::NotLooked;
    std::optional<int> m_rssi;
};

} // namespace neobeat
