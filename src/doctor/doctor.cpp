// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/doctor.h"

#include "doctor/desktopchecks.h"
#include "doctor/radiochecks.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace neobeat {

using Check = Finding::Check;

Doctor::Doctor(const DoctorContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    using HeartRateState = WatchConnection::HeartRateState;
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &Doctor::giveUp);
    connect(&m_context.connection, &WatchConnection::heartRateReceived, this,
            [this](const HeartRateReading &reading) { m_lastReading = reading; });
    connect(&m_context.connection, &WatchConnection::heartRateStateChanged, this, [this](HeartRateState state) {
        if (state != HeartRateState::On)
            m_lastReading.reset();
    });
}

Doctor::~Doctor() = default;

void Doctor::setLimits(const Limits &limits)
{
    m_limits = limits;
}

void Doctor::examine()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    ++m_round;
    m_findings.clear();
    m_radioState = Radio::State::Unknown;
    m_questions = std::make_unique<QObject>();
    m_limit.start(m_limits.whole);
    // No signal is emitted from inside this call.
    QMetaObject::invokeMethod(
        m_questions.get(), [this] { begin(); }, Qt::QueuedConnection);
}

void Doctor::begin()
{
    connect(
        &m_context.radio, &Radio::stateKnown, m_questions.get(), [this](Radio::State state) { onRadioKnown(state); },
        Qt::SingleShotConnection);
    m_context.radio.refresh();
    askDesktop();
    askForKey();
    report(arrivalFinding(arrivals()));
}

void Doctor::askDesktop()
{
    auto *trayHost = new TrayHost(m_questions.get());
    connect(trayHost, &TrayHost::known, this, [this, trayHost] { report(trayFinding(trayHost->isPresent())); });
    trayHost->start();
    auto *secrets = new SecretServicePresence(m_questions.get());
    connect(secrets, &SecretServicePresence::known, this, [this, secrets] { askKeyStore(secrets->state()); });
    secrets->ask();
}

void Doctor::askKeyStore(SecretServicePresence::State presence)
{
    if (presence != SecretServicePresence::State::Present) {
        report(secretServiceFinding(presence, {}));
        return;
    }
    // For any address: only the kind of answer matters here.
    const auto watch = m_context.settings.watch();
    m_context.stores.secretService.look(watch ? watch->address : QString(),
                                        [self = QPointer(this), round = m_round, presence](bool, const Error &error) {
                                            if (self && self->m_isBusy && self->m_round == round)
                                                self->report(secretServiceFinding(presence, error));
                                        });
}

void Doctor::askForKey()
{
    const auto watch = m_context.settings.watch();
    if (!watch) {
        report(noWatchFinding(Check::KeyPresent));
        return;
    }
    if (!watch->model->needsKey()) {
        report(noKeyFinding(Check::KeyPresent));
        return;
    }
    const Settings::KeyPlace place = m_context.settings.keyPlace();
    // Only looked up: an examination opens no window that asks for a password.
    m_context.stores.at(place).look(watch->address,
                                    [self = QPointer(this), round = m_round, place](bool isKept, const Error &error) {
                                        if (self && self->m_isBusy && self->m_round == round)
                                            self->report(keyFinding(place, isKept, error));
                                    });
}

void Doctor::onRadioKnown(Radio::State state)
{
    m_radioState = state;
    for (const Finding &finding : radioFindings(state, m_context.radio.facts()))
        report(finding);
    report(sandboxFinding(m_context.sandbox, state));

    const auto watch = m_context.settings.watch();
    m_sighting = new WatchSighting(m_context.radio, m_context.connection, m_context.isLookedFor, m_questions.get());
    connect(m_sighting, &WatchSighting::ended, this, &Doctor::onSightingEnded);
    // The time that the radio took to answer is missing for the search, and so is the time to release it afterwards.
    const auto remaining = std::chrono::milliseconds(m_limit.remainingTime()) - m_limits.whole / 8;
    m_sighting->look(watch ? watch->address : QString(),
                     std::clamp(remaining, std::chrono::milliseconds(0), m_limits.sight));
}

void Doctor::onSightingEnded()
{
    const PresenceResult sight{m_sighting->outcome(), m_sighting->rssi(), m_context.settings.watch().has_value(),
                               reasonNotToLook(m_radioState)};
    report(rangeFinding(sight));
    report(notHeldFinding(sight, connectionError()));
    const auto watch = m_context.settings.watch();
    report(watch && !watch->model->needsKey() ? noKeyFinding(Check::KeyAccepted)
                                              : proofFinding(m_context.connection.state(), connectionError()));
}

void Doctor::report(const Finding &finding)
{
    if (!m_isBusy)
        return;
    m_findings.insert(finding.check, finding);
    Q_EMIT found(finding);
    if (m_findings.size() == Finding::checks().size())
        finish();
}

void Doctor::giveUp()
{
    const QString text = QCoreApplication::translate("neobeat::Doctor", "Not checked: no answer in time.");
    for (const Check check : Finding::checks()) {
        if (!m_findings.contains(check))
            report(Finding::unknown(check, text));
    }
}

void Doctor::finish()
{
    m_limit.stop();
    m_isBusy = false;
    // It may be the sender of the signal that is being handled.
    m_questions.release()->deleteLater();
    m_sighting = nullptr;
    Q_EMIT finished(findings());
}

NotificationStatus Doctor::arrivals() const
{
    NotificationStatus arrivals{m_context.connection.heartRateState(), {}, false};
    if (m_lastReading) {
        arrivals.age = m_context.clock.uptime() - m_lastReading->uptime;
        arrivals.hasReading = m_lastReading->measurement.bpm().has_value();
    }
    return arrivals;
}

Error Doctor::connectionError() const
{
    return m_context.error ? m_context.error() : m_context.connection.error();
}

} // namespace neobeat
