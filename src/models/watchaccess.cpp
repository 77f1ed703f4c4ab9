// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/watchaccess.h"

#include "session/retrypolicy.h"

#include <QPointer>

namespace neobeat {

WatchAccess::WatchAccess(WatchSession &session, Settings &settings, const KeyStores &stores, Radio &radio,
                         const SimulatedWorld &simulated, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_stores(stores)
    , m_radio(radio)
    , m_simulated(simulated)
{
    connect(&session, &WatchSession::stateChanged, this, &WatchAccess::onSessionStateChanged);
    connect(&session, &WatchSession::failed, this, &WatchAccess::onSessionFailed);
}

void WatchAccess::connectRemembered()
{
    setSimulated(false);
    const std::optional<RememberedWatch> watch = m_settings.watch();
    if (!watch)
        return;
    const Advertisement target{watch->address, watch->name};
    if (m_runKey && m_runKey->first == watch->address) {
        connectTo(target, m_runKey->second, false);
        return;
    }
    begin(Stage::ReadingKey);
    m_session.disconnectFromWatch();
    QPointer<WatchAccess> self(this);
    m_stores.at(m_settings.keyPlace())
        .read(watch->address,
              [self, target, attempt = m_attempt](const std::optional<AuthKey> &key, const Error &error) {
                  if (!self || self->m_attempt != attempt || self->m_stage != Stage::ReadingKey)
                      return;
                  if (error)
                      self->fail(error);
                  else if (!key)
                      self->fail({Error::Code::KeyMissing});
                  else
                      self->connectTo(target, *key, false);
              });
}

void WatchAccess::connectTo(const Advertisement &watch, const AuthKey &key, bool inRange)
{
    setSimulated(false);
    m_target = {watch, inRange, key, m_settings.syncsTime()};
    tryTarget(Stage::FirstTry);
}

void WatchAccess::connectSimulated()
{
    setSimulated(true);
    m_target = {m_simulated.watch, true, m_simulated.key, m_settings.syncsTime()};
    tryTarget(Stage::FirstTry);
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
    begin(Stage::Idle);
    m_session.disconnectFromWatch();
}

void WatchAccess::remember(const Advertisement &watch, const AuthKey &key, std::optional<Settings::KeyPlace> place,
                           DoneCallback callback)
{
    QPointer<WatchAccess> self(this);
    const auto adopt = [self, watch, key, place, attempt = m_attempt](const Error &error) {
        if (error || !self)
            return error;
        const std::optional<RememberedWatch> before = self->watch();
        if (self->m_attempt != attempt) {
            // The user went away while the store was busy: nothing shall be left of this.
            if (!before || before->address != watch.address)
                self->removeKey(watch.address, {});
            return Error{Error::Code::Cancelled};
        }
        if (before && before->address != watch.address)
            self->removeKey(before->address, {});
        self->m_settings.setWatch({watch.address, watch.name});
        self->m_settings.setKeyPlace(place.value_or(Settings::KeyPlace::SecretService));
        self->m_runKey.emplace(watch.address, key);
        Q_EMIT self->watchChanged();
        return Error{};
    };
    if (!place) {
        // A key that was stored earlier is the one the user does not want to be stored.
        removeKey(watch.address, [adopt, callback](const Error &) { callback(adopt({})); });
        return;
    }
    m_stores.at(*place).write(watch.address, key, [adopt, callback](const Error &error) { callback(adopt(error)); });
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
    m_runKey.reset();
    // The Secret Service counts only when the key was there: on a desktop without one there is nothing left behind.
    const bool needsSecretService = m_settings.keyPlace() == Settings::KeyPlace::SecretService;
    m_settings.forgetWatch();
    Q_EMIT watchChanged();
    removeKey(watch->address, [callback, needsSecretService](const Error &error) {
        const bool harmless = error.code == Error::Code::KeyStoreUnavailable && !needsSecretService;
        callback(harmless ? Error{} : error);
    });
}

void WatchAccess::begin(Stage stage)
{
    ++m_attempt;
    m_target.reset();
    if (m_error) {
        m_error = {};
        Q_EMIT errorChanged();
    }
    setStage(stage);
}

void WatchAccess::setStage(Stage stage)
{
    if (stage == m_stage)
        return;
    m_stage = stage;
    Q_EMIT stageChanged(stage);
}

void WatchAccess::fail(const Error &error)
{
    m_error = error;
    m_target.reset();
    setStage(Stage::Idle);
    Q_EMIT errorChanged();
    Q_EMIT failed(error);
}

void WatchAccess::setSimulated(bool simulated)
{
    if (simulated == m_simulatedInUse)
        return;
    m_simulatedInUse = simulated;
    Q_EMIT watchChanged();
}

void WatchAccess::tryTarget(Stage stage)
{
    const WatchSession::Target target = *m_target;
    begin(stage);
    m_target = target;
    m_session.connectTo(m_simulatedInUse ? m_simulated.radio : m_radio, target);
}

void WatchAccess::onSessionStateChanged(WatchSession::State state)
{
    if (state == WatchSession::State::Ready)
        setStage(Stage::Connected);
}

void WatchAccess::onSessionFailed(const Error &error)
{
    if (m_stage == Stage::Idle)
        return;
    if (m_stage != Stage::FirstTry || !isWorthASecondTry(error)) {
        fail(error);
        return;
    }
    setStage(Stage::Pausing);
    const auto tryAgain = [this, attempt = m_attempt] {
        if (m_attempt != attempt || m_stage != Stage::Pausing)
            return;
        // The failure may mean that the radio has forgotten the watch: look for it.
        m_target->inRange = false;
        tryTarget(Stage::SecondTry);
    };
    QMetaObject::invokeMethod(this, tryAgain, Qt::QueuedConnection);
}

void WatchAccess::removeKey(const QString &address, DoneCallback callback)
{
    QPointer<WatchAccess> self(this);
    m_stores.file.remove(address, [self, address, callback](const Error &fileError) {
        if (!self)
            return;
        self->m_stores.secretService.remove(address, [callback, fileError](const Error &error) {
            if (callback)
                callback(fileError ? fileError : error);
        });
    });
}

} // namespace neobeat
