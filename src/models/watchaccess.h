// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "link/advertisement.h"
#include "link/radio.h"
#include "protocol/authkey.h"
#include "session/connectionkeeper.h"
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

/// Joins what the program remembers with what it can reach: looks the key up, has the watch kept connected, stores and
/// forgets. A watch that the program belongs to is wanted for as long as it takes, one that is only tried out once.
class WatchAccess : public QObject
{
    Q_OBJECT

public:
    using DoneCallback = std::function<void(const Error &error)>;

    /// How far it is: the keeper's states, and the way to the key before them.
    enum class Stage {
        Idle, ///< No watch is wanted; error() says why, if a failure ended it.
        ReadingKey, ///< The key store was asked; it answers within its own limit.
        Connecting, ///< An attempt is under way; it ends by itself.
        Connected, ///< The watch is ready; ends with the link.
        Waiting, ///< For the next attempt, by time or because something has changed for the better.
        Released, ///< The watch is left to another partner for a while.
        Asleep, ///< The computer sleeps.
    };
    Q_ENUM(Stage)

    /// Everything handed over must outlive this.
    WatchAccess(ConnectionKeeper &keeper, WatchSession &session, Settings &settings, const KeyStores &stores,
                Radio &radio, const SimulatedWorld &simulated, QObject *parent = nullptr);

    WatchSession &session() const { return m_session; }
    ConnectionKeeper &keeper() const { return m_keeper; }
    Settings &settings() const { return m_settings; }
    /// This computer's Bluetooth, also while the simulated watch is in use.
    Radio &radio() const { return m_radio; }

    Stage stage() const { return m_stage; }
    /// Why the last attempt or connection ended; None while connected and after disconnect().
    Error error() const { return m_error; }
    /// True while the simulated watch is the one in use.
    bool isSimulated() const { return m_simulatedInUse; }
    /// What the key store waits for while a key is read, stored or removed.
    KeyStore::Waiting keyStoreWaiting() const { return m_stores.secretService.waiting(); }
    /// Why the key of a watch that was forgotten may still be kept; None when none is left.
    Error leftKeyError() const { return m_leftKey ? m_leftKey->error : Error{}; }
    /// The watch that the program belongs to.
    std::optional<RememberedWatch> watch() const { return m_settings.watch(); }

    /// Connects to the remembered watch with the key from its store. KeyMissing when there is no key.
    void connectRemembered();
    /// Tries this watch out, seen a moment ago or, when inRange is false, to be searched for.
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
    /// SettingsNotStored when the watch that was remembered or forgotten last was so in this run only; else None.
    Error settingsProblem() const { return m_settings.problem(); }
    /// Tries again to remove the key that forget() left; no effect when there is none.
    void removeLeftKey(DoneCallback callback);

Q_SIGNALS:
    /// keyStoreWaiting() has another value.
    void keyStoreWaitingChanged();
    /// leftKeyError() has another value.
    void leftKeyChanged();
    void stageChanged(neobeat::WatchAccess::Stage stage);
    /// error() has another value.
    void errorChanged();
    /// It gave up: the stage is Idle. Once per attempt that a person has begun.
    void failed(const neobeat::Error &error);
    /// watch() or isSimulated() has another value.
    void watchChanged();

private:
    void begin(Stage stage);
    void setStage(Stage stage);
    void fail(const Error &error);
    void setSimulated(bool simulated);
    void wishAnew();
    void want(const WatchSession::Target &target, ConnectionKeeper::Persistence persistence);
    void onKeeperState(ConnectionKeeper::State state);
    void setError(const Error &error);
    /// Removes it everywhere; asks a person only where it is supposed to be.
    void removeKey(const QString &address, std::optional<Settings::KeyPlace> place, DoneCallback callback);
    void onLeftKeyTried(const QString &address, Settings::KeyPlace place, const Error &error);

    /// A key that could not be removed.
    struct LeftKey
    {
        QString address;
        Settings::KeyPlace place;
        Error error;
    };

    ConnectionKeeper &m_keeper;
    WatchSession &m_session;
    Settings &m_settings;
    KeyStores m_stores;
    Radio &m_radio;
    SimulatedWorld m_simulated;
    Stage m_stage = Stage::Idle;
    Error m_error;
    bool m_simulatedInUse = false;
    int m_attempt = 0; ///< Counts attempts, so that late answers of an earlier one are known as such.
    std::optional<std::pair<QString, AuthKey>> m_runKey; ///< The key that lives for this run only, with its address.
    std::optional<LeftKey> m_leftKey; ///< Of the watch that was forgotten last.
};

} // namespace neobeat
