// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/watchconnection.h"
#include "link/radio.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace neobeat {

/// One search for a watch that disturbs nothing else: a connection attempt or another search goes first, and only an
/// idle radio is used.
class WatchSighting : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        NotLooked, ///< The radio cannot be used.
        Connected, ///< The watch is connected to this program.
        Seen, ///< It advertises.
        NotSeen, ///< No advertisement was received within the time limit.
        Busy, ///< The program used the radio for something else all the time.
        Failed, ///< The search could not start or was interrupted.
    };
    Q_ENUM(Outcome)

    /// Whether another part of the program will search for the watch, so that the radio is not free.
    using IsTaken = std::function<bool()>;

    /// Both must outlive it.
    WatchSighting(Radio &radio, WatchConnection &connection, IsTaken isTaken, QObject *parent = nullptr);
    ~WatchSighting() override;

    /// Searches for that address, or for any supported watch when it is empty; ended() follows within the limit and 1
    /// s. Once.
    void look(const QString &address, std::chrono::milliseconds limit);

    Outcome outcome() const { return m_outcome; }
    /// Signal strength in dBm; only when seen, and when the adapter reports it.
    std::optional<int> rssi() const { return m_rssi; }

Q_SIGNALS:
    /// outcome() is final, and the radio is released.
    void ended();

private:
    enum class Phase {
        Waiting, ///< For the connection, until it is ready or idle.
        Listening, ///< To scans that other parts of the program run.
        Looking, ///< With a presence monitor or a scan of its own.
        Releasing, ///< Until that has ended.
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
    WatchConnection &m_connection;
    IsTaken m_isTaken;
    QTimer m_limit;
    QString m_address;
    Phase m_phase = Phase::Waiting;
    Outcome m_outcome = Outcome::NotLooked;
    std::optional<int> m_rssi;
};

} // namespace neobeat
