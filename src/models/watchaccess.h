// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "link/advertisement.h"
#include "link/radio.h"
#include "protocol/authkey.h"
#include "session/watchsession.h"
#include "store/keystores.h"
#include "store/settings.h"

#include <QObject>

#include <functional>
#include <optional>

namespace neobeat {

/// The watch that needs no Bluetooth, as the application hands it over.
struct SimulatedWorld
{
    Radio &radio; ///< Where it is on the air.
    Advertisement watch; ///< As it advertises itself.
    AuthKey key; ///< The key that it accepts.
};

/// Joins what the program remembers with what it can reach: looks the key up, connects, stores and forgets. One attempt
/// is tried a second time by itself when the link broke before the watch was ready.
class WatchAccess : public QObject
{
    Q_OBJECT

public:
    using DoneCallback = std::function<void(const Error &error)>;

    /// How far the attempt is.
    enum class Stage {
        Idle, ///< No attempt; error() says why the last one ended.
        ReadingKey, ///< The key store was asked; it answers within its own limit.
        FirstTry, ///< The session connects; it ends by itself.
        Pausing, ///< The first try broke off; the second one starts with the next turn of the event loop.
        SecondTry, ///< The session connects once more; it ends by itself.
        Connected, ///< The watch was ready; ends with the link.
    };
    Q_ENUM(Stage)

    /// Everything handed over must outlive this.
    WatchAccess(WatchSession &session, Settings &settings, const KeyStores &stores, Radio &radio,
                const SimulatedWorld &simulated, QObject *parent = nullptr);

    WatchSession &session() const { return m_session; }
    Settings &settings() const { return m_settings; }
    /// This computer's Bluetooth, also while the simulated watch is in use.
    Radio &radio() const { return m_radio; }

    Stage stage() const { return m_stage; }
    /// Why the last attempt or connection ended; None while one is under way and after disconnect().
    Error error() const { return m_error; }
    /// True while the simulated watch is the one in use.
    bool isSimulated() const { return m_simulatedInUse; }
    /// The watch that the program belongs to.
    std::optional<RememberedWatch> watch() const { return m_settings.watch(); }

    /// Connects to the remembered watch with the key from its store. KeyMissing when there is no key.
    void connectRemembered();
    /// Connects to this watch, seen a moment ago or, when inRange is false, to be searched for.
    void connectTo(const Advertisement &watch, const AuthKey &key, bool inRange = true);
    /// Connects to the simulated watch; nothing about it is remembered.
    void connectSimulated();
    /// Leaves the simulated watch; the remembered one is there again, not connected.
    void leaveSimulated();
    /// Ends attempt or connection without a failure.
    void disconnect();

    /// Makes this the watch of the program and stores its key there; without a place the key lives for this run only.
    /// The watch is remembered only when the key could be stored. Replaces the watch before it, its keys included. Ends
    /// as Cancelled, with nothing stored, when disconnect() or another attempt comes before it is done.
    void remember(const Advertisement &watch, const AuthKey &key, std::optional<Settings::KeyPlace> place,
                  DoneCallback callback);
    /// Disconnects and removes the watch and its key from everywhere; the callback gets the failure when a key may be
    /// left.
    void forget(DoneCallback callback);

Q_SIGNALS:
    void stageChanged(neobeat::WatchAccess::Stage stage);
    /// error() has another value.
    void errorChanged();
    /// An attempt or a connection ended by a failure, after the second try if there was one. Once per attempt.
    void failed(const neobeat::Error &error);
    /// watch() or isSimulated() has another value.
    void watchChanged();

private:
    void begin(Stage stage);
    void setStage(Stage stage);
    void fail(const Error &error);
    void setSimulated(bool simulated);
    void tryTarget(Stage stage);
    void onSessionStateChanged(WatchSession::State state);
    void onSessionFailed(const Error &error);
    void removeKey(const QString &address, DoneCallback callback);

    WatchSession &m_session;
    Settings &m_settings;
    KeyStores m_stores;
    Radio &m_radio;
    SimulatedWorld m_simulated;
    Stage m_stage = Stage::Idle;
    Error m_error;
    bool m_simulatedInUse = false;
    int m_attempt = 0; ///< Counts attempts, so that late answers of an earlier one are known as such.
    std::optional<WatchSession::Target> m_target; ///< What the running attempt aims at.
    std::optional<std::pair<QString, AuthKey>> m_runKey; ///< The key that lives for this run only, with its address.
};

} // namespace neobeat
