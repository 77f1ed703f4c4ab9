// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/bluezlookout.h"

#include "link/qtbluetooth/bluezstate.h"
#include "link/qtbluetooth/errormap.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr int callLimitMs = 3000;

QDBusMessage adapterCall(const QString &path, const QString &method)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.bluez"_s, path, u"org.bluez.Adapter1"_s, method);
    call.setAutoStartService(false);
    return call;
}

} // namespace

BluezLookout::BluezLookout(BluezState &state, const LookoutRhythm &rhythm, QObject *parent)
    : Lookout(parent)
    , m_bluez(state)
    , m_rhythm(rhythm)
    , m_bus(QDBusConnection::systemBus())
{
    m_beat.setSingleShot(true);
    connect(&m_beat, &QTimer::timeout, this, &BluezLookout::onBeat);
    connect(&state, &BluezState::checked, this, &BluezLookout::onRadioChecked);
}

BluezLookout::~BluezLookout()
{
    if (m_state == State::Starting || m_state == State::Listening || m_state == State::Leaving)
        m_bus.asyncCall(adapterCall(m_adapterPath, u"StopDiscovery"_s), callLimitMs);
}

void BluezLookout::start(const QString &address)
{
    if (isActive())
        return;
    m_peripheral = {};
    m_peripheral.address = address.toUpper();
    m_refusals = 0;
    m_eagerness.setRemainingTime(m_rhythm.eager);
    if (m_bluez.state() == Radio::State::Ready) {
        follow();
        listen();
        return;
    }
    const Error error = Radio::errorFor(m_bluez.state());
    m_error = error ? error : Error{Error::Code::ScanFailed, u"The state of Bluetooth is not known yet"_s};
    m_state = State::Ending;
    QMetaObject::invokeMethod(this, &BluezLookout::finish, Qt::QueuedConnection);
}

void BluezLookout::stop()
{
    if (isWaiting())
        end({});
}

void BluezLookout::onBeat()
{
    if (m_state == State::Listening)
        pause();
    else if (m_state == State::Pausing)
        listen();
}

void BluezLookout::listen()
{
    m_state = State::Starting;
    QVariantMap filter{{u"Transport"_s, u"le"_s}};
    if (m_knowsPattern)
        filter.insert(u"Pattern"_s, m_peripheral.address);
    call(u"SetDiscoveryFilter"_s, {filter}, [this] {
        const bool isTooOld = m_knowsPattern && m_call->error().name() == "org.bluez.Error.InvalidArguments"_L1;
        if (m_state == State::Leaving)
            stopDiscovery();
        else if (isTooOld)
            listenWithoutPattern();
        else if (m_call->isError())
            onRefused(m_call->error());
        else
            call(u"StartDiscovery"_s, {}, [this] { onStarted(); });
    });
}

void BluezLookout::listenWithoutPattern()
{
    m_knowsPattern = false;
    listen();
}

void BluezLookout::onStarted()
{
    if (m_state == State::Leaving) {
        stopDiscovery();
    } else if (m_call->isError()) {
        onRefused(m_call->error());
    } else {
        m_refusals = 0;
        m_state = State::Listening;
        m_beat.start(m_rhythm.listening);
    }
}

void BluezLookout::onRefused(const QDBusError &error)
{
    const Error reason = errormap::fromDiscovery(error);
    if (reason.code == Error::Code::RadioBusy && ++m_refusals < m_rhythm.busyBeats) {
        // Somebody is at it with this adapter; at the next beat it may be free.
        m_state = State::Pausing;
        m_beat.start(m_rhythm.pausing);
        return;
    }
    m_state = State::Checking;
    m_error = reason;
    m_bluez.check();
}

void BluezLookout::pause()
{
    m_state = State::Pausing;
    call(u"StopDiscovery"_s, {}, [] {});
    m_beat.start(m_eagerness.hasExpired() ? m_rhythm.calmPausing : m_rhythm.pausing);
}

void BluezLookout::onRadioChecked()
{
    if (!isWaiting())
        return;
    if (m_bluez.state() != Radio::State::Ready) {
        end(Radio::errorFor(m_bluez.state()));
    } else if (m_bluez.adapterPath() != m_adapterPath) {
        m_beat.stop();
        unfollow();
        follow();
        listen();
    } else if (m_state == State::Checking) {
        end(m_error);
    }
}

void BluezLookout::end(const Error &error)
{
    m_error = error;
    m_beat.stop();
    unfollow();
    if (m_state == State::Starting)
        m_state = State::Leaving;
    else
        stopDiscovery();
}

void BluezLookout::stopDiscovery()
{
    m_state = State::Ending;
    call(u"StopDiscovery"_s, {}, [this] { finish(); });
    // The filter would stay for the next scan of this program.
    m_bus.asyncCall(adapterCall(m_adapterPath, u"SetDiscoveryFilter"_s) << QVariantMap(), callLimitMs);
}

void BluezLookout::finish()
{
    m_state = State::Idle;
    if (const Error error = std::exchange(m_error, {}))
        Q_EMIT failed(error);
    else
        Q_EMIT stopped();
}

void BluezLookout::call(const QString &method, const QVariantList &arguments, std::function<void()> onAnswer)
{
    QDBusMessage message = adapterCall(m_adapterPath, method);
    message.setArguments(arguments);
    if (m_call) {
        m_call->disconnect(this);
        m_call.release()->deleteLater(); // It may be the sender of the signal that we are in.
    }
    m_call = std::make_unique<QDBusPendingCallWatcher>(m_bus.asyncCall(message, callLimitMs));
    connect(m_call.get(), &QDBusPendingCallWatcher::finished, this, std::move(onAnswer));
}

} // namespace neobeat
