// SPDX-License-Identifier: GPL-3.0-or-later
#include "pairing/watchaccess.h"

#include <QPointer>

#include <algorithm>

namespace neobeat {

using State = Reconnector::State;

WatchAccess::WatchAccess(Reconnector &reconnector, WatchConnection &connection, Settings &settings,
                         const KeyStores &stores, Radio &radio, const BuiltInWatch &simulated, QObject *parent)
    : QObject(parent)
    , m_reconnector(reconnector)
    , m_connection(connection)
    , m_settings(settings)
    , m_stores(stores)
    , m_radio(radio)
    , m_simulated(simulated)
{
    connect(&m_stores.secretService, &KeyStore::waitingChanged, this, &WatchAccess::keyStoreWaitingChanged);
    connect(&reconnector, &Reconnector::stateChanged, this, &WatchAccess::onReconnectorState);
    connect(&reconnector, &Reconnector::errorChanged, this, [this] {
        if (m_state != State::Off && !m_readsKey)
            setError(m_reconnector.error());
    });
    connect(&reconnector, &Reconnector::failed, this, [this](const Error &error) {
        if (!m_readsKey)
            fail(error);
    });
}

void WatchAccess::connectRemembered()
{
    setSimulated(false);
    const std::optional<RememberedWatch> watch = m_settings.watch();
    if (!watch)
        return;
    const Advertisement target{.address = watch->address, .alias = watch->name};
    startOver();
    const auto runKey = m_runKeys.constFind(watch->address);
    if (runKey != m_runKeys.cend() || !watch->model->needsKey()) {
        want({.advertisement = target,
              .key = runKey != m_runKeys.cend() ? std::optional(*runKey) : std::nullopt,
              .model = watch->model},
             Reconnector::RetryMode::UntilStopped);
        return;
    }
    begin(State::Trying, true);
    QPointer<WatchAccess> self(this);
    m_stores.at(m_settings.keyPlace())
        .read(watch->address,
              [self, target, model = watch->model, attempt = m_attempt](const std::optional<AuthKey> &key,
                                                                        const Error &error) {
                  if (!self || self->m_attempt != attempt || !self->m_readsKey)
                      return;
                  if (error)
                      self->fail(error);
                  else if (!key)
                      self->fail({Error::Code::KeyMissing});
                  else
                      self->want({.advertisement = target, .key = *key, .model = model},
                                 Reconnector::RetryMode::UntilStopped);
              });
}

void WatchAccess::connectTo(const Advertisement &watch, const SourceModel &model, const std::optional<AuthKey> &key,
                            bool inRange)
{
    setSimulated(false);
    startOver();
    want({.advertisement = watch, .inRange = inRange, .key = key, .model = &model}, Reconnector::RetryMode::OneShot);
}

void WatchAccess::connectSimulated()
{
    setSimulated(true);
    startOver();
    want({.advertisement = m_simulated.watch, .inRange = true, .key = m_simulated.key, .model = m_simulated.model},
         Reconnector::RetryMode::UntilStopped);
}

void WatchAccess::leaveSimulated()
{
    if (!m_simulatedInUse)
        return;
    disconnect();
    setSimulated(false);
}

void WatchAccess::disconnect()
{
    begin(State::Off);
    m_stores.secretService.cancel();
    m_reconnector.disconnectFromWatch();
}

const SourceModel &WatchAccess::model() const
{
    const std::optional<RememberedWatch> remembered = watch();
    return m_simulatedInUse ? *m_simulated.model : remembered ? *remembered->model : neoModel();
}

void WatchAccess::choose(const QString &address)
{
    const std::optional<RememberedWatch> before = watch();
    if (!m_simulatedInUse && before && before->address == address)
        return;
    disconnect();
    setSimulated(false);
    m_settings.chooseWatch(address);
    Q_EMIT watchChanged();
}

void WatchAccess::remember(const Advertisement &watch, const SourceModel &model, const std::optional<AuthKey> &key,
                           std::optional<Settings::KeyPlace> place, DoneCallback callback)
{
    QPointer<WatchAccess> self(this);
    const auto adopt = [self, watch, key, place, model = &model, attempt = m_attempt](const Error &error) {
        if (!self)
            return Error{Error::Code::Cancelled};
        const std::optional<RememberedWatch> before = self->watch();
        const Settings::KeyPlace placeBefore = self->m_settings.keyPlace();
        if (self->m_attempt != attempt) {
            // The user left while the store was busy: nothing of this may remain.
            const QList<RememberedWatch> known = self->watches();
            if (std::ranges::none_of(known, [&](const auto &each) { return each.address == watch.address; }))
                self->removeKey(watch.address, {}, {});
            return Error{Error::Code::Cancelled};
        }
        if (error)
            return error;
        if (before && before->address == watch.address && place && placeBefore != *place)
            self->m_stores.at(placeBefore).removeQuietly(watch.address, [](const Error &) {});
        self->m_settings.setWatch({watch.address, watch.shownName(), model});
        self->m_settings.setKeyPlace(place.value_or(Settings::KeyPlace::SecretService));
        if (key)
            self->m_runKeys.insert(watch.address, *key);
        self->m_reconnector.setRetryMode(Reconnector::RetryMode::UntilStopped);
        Q_EMIT self->watchChanged();
        return Error{};
    };
    if (!place || !key) {
        // A key that was stored earlier is the one that the user does not want stored.
        const std::optional<RememberedWatch> before = m_settings.watch();
        const bool isKept = before && before->address == watch.address;
        removeKey(watch.address, isKept ? std::optional(m_settings.keyPlace()) : std::nullopt,
                  [adopt, callback](const Error &) { callback(adopt({})); });
        return;
    }
    m_stores.at(*place).write(watch.address, *key, [adopt, callback](const Error &error) { callback(adopt(error)); });
}

void WatchAccess::forget(DoneCallback callback)
{
    const std::optional<RememberedWatch> watch = m_settings.watch();
    if (!watch) {
        callback({});
        return;
    }
    if (!m_simulatedInUse)
        disconnect();
    m_runKeys.remove(watch->address);
    const Settings::KeyPlace place = m_settings.keyPlace();
    m_settings.forgetWatch();
    Q_EMIT watchChanged();
    QPointer<WatchAccess> self(this);
    removeKey(watch->address, place, [self, address = watch->address, place, callback](const Error &error) {
        if (self)
            self->onLeftKeyTried(address, place, error);
        callback(error);
    });
}

void WatchAccess::removeLeftKey(DoneCallback callback)
{
    if (!m_leftKey)
        return;
    QPointer<WatchAccess> self(this);
    const LeftKey left = *m_leftKey;
    removeKey(left.address, left.place, [self, left, callback](const Error &error) {
        if (self)
            self->onLeftKeyTried(left.address, left.place, error);
        callback(error);
    });
}

void WatchAccess::onLeftKeyTried(const QString &address, Settings::KeyPlace place, const Error &error)
{
    const Error before = leftKeyError();
    const std::optional<RememberedWatch> watch = m_settings.watch();
    // A watch that was set up again meanwhile needs its key.
    if (error.code == Error::Code::Cancelled)
        m_leftKey = LeftKey{address, place, {Error::Code::KeyStoreLocked, error.detail}};
    else if (error && !(watch && watch->address == address))
        m_leftKey = LeftKey{address, place, error};
    else
        m_leftKey.reset();
    if (leftKeyError() != before)
        Q_EMIT leftKeyChanged();
}

void WatchAccess::begin(State state, bool readsKey)
{
    ++m_attempt;
    setError({});
    setState(state, readsKey);
}

void WatchAccess::setState(State state, bool readsKey)
{
    m_readsKey = readsKey;
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

void WatchAccess::fail(const Error &error)
{
    setState(State::Off);
    setError(error);
    Q_EMIT failed(error);
}

void WatchAccess::setError(const Error &error)
{
    if (m_error == error)
        return;
    m_error = error;
    Q_EMIT errorChanged();
}

void WatchAccess::setSimulated(bool simulated)
{
    if (simulated == m_simulatedInUse)
        return;
    m_simulatedInUse = simulated;
    Q_EMIT watchChanged();
}

void WatchAccess::want(WatchConnection::Target target, Reconnector::RetryMode retryMode)
{
    begin(State::Trying);
    target.syncsTime = m_settings.syncsTime();
    m_reconnector.connectTo(m_simulatedInUse ? m_simulated.radio : m_radio, target, retryMode);
}

/// A new connection follows the settings; later changes by the user apply immediately.
void WatchAccess::startOver()
{
    begin(State::Off);
    m_stores.secretService.cancel();
    m_reconnector.disconnectFromWatch();
    m_reconnector.setMeasuring(m_settings.startsHeartRate());
}

void WatchAccess::onReconnectorState(State state)
{
    // While the key is being read, the reconnector only disconnects the previous watch; a failure of that arrives as
    // failed().
    if (m_readsKey || m_state == State::Off)
        return;
    if (state != State::Off || !m_reconnector.error())
        setState(state);
}

void WatchAccess::removeKey(const QString &address, std::optional<Settings::KeyPlace> place, DoneCallback callback)
{
    QPointer<WatchAccess> self(this);
    m_stores.file.remove(address, [self, address, place, callback](const Error &fileError) {
        if (!self)
            return;
        const bool isThere = place == Settings::KeyPlace::SecretService;
        const auto done = [callback, fileError, isThere](const Error &error) {
            // If the key was never stored there, only one that was found and not removed counts as a failure.
            const bool isHarmless = !isThere && error.code != Error::Code::KeyNotRemoved;
            if (callback)
                callback(fileError ? fileError : isHarmless ? Error{} : error);
        };
        if (isThere)
            self->m_stores.secretService.remove(address, done);
        else
            self->m_stores.secretService.removeQuietly(address, done);
    });
}

} // namespace neobeat
