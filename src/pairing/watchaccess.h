// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "connection/reconnector.h"
#include "link/advertisement.h"
#include "link/radio.h"
#include "protocol/authkey.h"
#include "store/keystores.h"
#include "store/settings.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace neobeat {

/// The watch that needs no Bluetooth, as provided by the application.
struct BuiltInWatch
{
    Radio &radio; ///< The radio on which it can be reached.
    Advertisement watch; ///< As it advertises itself.
    AuthKey key; ///< The key that it accepts, if it needs one.
    const SourceModel *model = &neoModel(); ///< What it is.
};

/// Combines settings, key stores and reconnector: looks up the key, keeps the watch connected, stores and removes watch
/// and key. The remembered watch is retried until stopped, one in the wizard only once.
class WatchAccess : public QObject
{
    Q_OBJECT

public:
    using DoneCallback = std::function<void(const Error &error)>;

    /// All arguments must outlive this.
    WatchAccess(Reconnector &reconnector, WatchConnection &connection, Settings &settings, const KeyStores &stores,
                Radio &radio, const BuiltInWatch &simulated, QObject *parent = nullptr);

    WatchConnection &connection() const { return m_connection; }
    Reconnector &reconnector() const { return m_reconnector; }
    Settings &settings() const { return m_settings; }
    /// This computer's Bluetooth, also while the simulated watch is in use.
    Radio &radio() const { return m_radio; }

    /// In the states of the reconnector: Trying also while the key store is asked, which answers within its time limit;
    /// Off when no watch is wanted, error() says why if a failure ended it.
    Reconnector::State state() const { return m_state; }
    /// Why the last attempt or connection ended; None while connected and after disconnect().
    Error error() const { return m_error; }
    /// True while the simulated watch is the one in use.
    bool isSimulated() const { return m_simulatedInUse; }
    /// What the key store waits for while a key is read, stored or removed.
    KeyStore::Waiting keyStoreWaiting() const { return m_stores.secretService.waiting(); }
    /// Why the key of a forgotten watch may still be stored; None when none is left.
    Error leftKeyError() const { return m_leftKey ? m_leftKey->error : Error{}; }
    /// The remembered watch.
    std::optional<RememberedWatch> watch() const { return m_settings.watch(); }
    /// What the source in use is, simulated or remembered; a Neo without one.
    const SourceModel &model() const;
    /// Every remembered source, the one in use included.
    QList<RememberedWatch> watches() const { return m_settings.watches(); }

    /// Connects to the remembered source, if its model needs one with the key from its store. KeyMissing when there is
    /// none.
    void connectRemembered();
    /// Tries to connect to this source, seen a moment ago or, when inRange is false, to be searched for. The key is
    /// needed when the model needs one.
    void connectTo(const Advertisement &watch, const SourceModel &model, const std::optional<AuthKey> &key,
                   bool inRange = true);
    /// Connects to the simulated watch; nothing about it is remembered.
    void connectSimulated();
    /// Leaves the simulated watch; the remembered one is restored, not connected.
    void leaveSimulated();
    /// Ends the attempt or connection without a failure.
    void disconnect();
    /// Disconnects, and puts another remembered source to use; connectRemembered() connects to it.
    void choose(const QString &address);

    /// Remembers this source, puts it to use and stores its key there, if it has one; without a place the key is kept
    /// for this run only. The source is remembered only when the key could be stored. The others stay remembered. Ends
    /// as Cancelled, with nothing stored, when disconnect() or another attempt comes before it is done.
    void remember(const Advertisement &watch, const SourceModel &model, const std::optional<AuthKey> &key,
                  std::optional<Settings::KeyPlace> place, DoneCallback callback);
    /// Disconnects and removes the source in use and its key from everywhere; the callback gets the failure when a key
    /// may remain.
    void forget(DoneCallback callback);
    /// SettingsNotStored when the last change by adopting or forgetting a watch applies to this run only; otherwise
    /// None.
    Error settingsProblem() const { return m_settings.problem(); }
    /// Retries removing the key that forget() left; no effect when there is none.
    void removeLeftKey(DoneCallback callback);

Q_SIGNALS:
    /// keyStoreWaiting() changed.
    void keyStoreWaitingChanged();
    /// leftKeyError() changed.
    void leftKeyChanged();
    void stateChanged(neobeat::Reconnector::State state);
    /// error() changed.
    void errorChanged();
    /// The attempt failed for good: state() is Off. Once per attempt that the user has begun.
    void failed(const neobeat::Error &error);
    /// watch() or isSimulated() changed.
    void watchChanged();

private:
    void begin(Reconnector::State state, bool readsKey = false);
    void setState(Reconnector::State state, bool readsKey = false);
    void fail(const Error &error);
    void setSimulated(bool simulated);
    void startOver();
    void want(WatchConnection::Target target, Reconnector::RetryMode retryMode);
    void onReconnectorState(Reconnector::State state);
    void setError(const Error &error);
    /// Removes it everywhere; may prompt the user only where it is supposed to be.
    void removeKey(const QString &address, std::optional<Settings::KeyPlace> place, DoneCallback callback);
    void onLeftKeyTried(const QString &address, Settings::KeyPlace place, const Error &error);

    /// A key that could not be removed.
    struct LeftKey
    {
        QString address;
        Settings::KeyPlace place;
        Error error;
    };

    Reconnector &m_reconnector;
    WatchConnection &m_connection;
    Settings &m_settings;
    KeyStores m_stores;
    Radio &m_radio;
    BuiltInWatch m_simulated;
    Reconnector::State m_state = Reconnector::State::Off;
    bool m_readsKey = false; ///< Until the key store answers, the reconnector is not followed.
    Error m_error;
    bool m_simulatedInUse = false;
    int m_attempt = 0; ///< Counts attempts, to recognize late answers to an earlier one.
    QHash<QString, AuthKey> m_runKeys; ///< Proven in this run, by address; some are kept for this run only.
    std::optional<LeftKey> m_leftKey; ///< Of the watch that was forgotten last.
};

} // namespace neobeat
