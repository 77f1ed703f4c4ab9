// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/bluezlookout.h"

#include "link/qtbluetooth/bluezstate.h"
#include "link/qtbluetooth/errormap.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

/// The service that these watches announce, as all of their maker do.
const QString announcedService = u"0000fee0-0000-1000-8000-00805f9b34fb"_s;

} // namespace

BluezLookout::BluezLookout(BluezState &state, const LookoutRhythm &rhythm, QObject *parent)
    : Lookout(parent)
    , m_bluez(state)
    , m_rhythm(rhythm)
    , m_bus(QDBusConnection::systemBus())
{
    m_beat.setSingleShot(true);
    connect(&m_beat, &QTimer::timeout, this, &BluezLookout::onBeat);
    connect(&m_discovery, &BluezDiscovery::started, this, &BluezLookout::beginTurn);
    connect(&m_discovery, &BluezDiscovery::refused, this, &BluezLookout::onRefused);
    connect(&m_discovery, &BluezDiscovery::stopped, this, [this] {
        if (m_state == State::Ending)
            finish();
    });
    connect(&state, &BluezState::checked, this, &BluezLookout::onRadioChecked);
}

BluezLookout::~BluezLookout() = default;

void BluezLookout::start(const QString &address)
{
    if (isActive())
        return;
    m_peripheral = {};
    m_peripheral.address = address.toUpper();
    m_refusals = 0;
    m_turn = 0;
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
    constexpr int limitMs = 3000;
    m_state = State::Asking;
    QDBusMessage question
        = QDBusMessage::createMethodCall(u"org.bluez"_s, m_adapterPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setAutoStartService(false);
    question << u"org.bluez.Adapter1"_s << u"Discovering"_s;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, limitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, path = m_adapterPath] {
        watcher->deleteLater();
        const QVariant answer = watcher->reply().arguments().value(0);
        if (m_state == State::Asking && m_adapterPath == path)
            onOthersKnown(!watcher->isError() && answer.value<QDBusVariant>().variant().toBool());
    });
}

void BluezLookout::onOthersKnown(bool isDiscovering)
{
    // Nobody promises that a watch announces its service in every advertisement, nor that what others look for includes
    // it.
    const bool isOpenTurn = ++m_turn % m_rhythm.openTurns == 0;
    if (isDiscovering && !isOpenTurn) { // Ours has ended with the turn before.
        beginTurn();
        return;
    }
    m_state = State::Starting;
    QVariantMap filter{{u"Transport"_s, u"le"_s}};
    if (!isOpenTurn)
        filter.insert(u"UUIDs"_s, QStringList{announcedService});
    m_discovery.start(m_adapterPath, filter);
}

void BluezLookout::beginTurn()
{
    m_refusals = 0;
    m_state = State::Listening;
    m_beat.start(m_rhythm.listening);
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
    m_discovery.stop();
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
        m_discovery.stop();
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
    m_state = State::Ending;
    m_discovery.stop();
}

void BluezLookout::finish()
{
    m_state = State::Idle;
    if (const Error error = std::exchange(m_error, {}))
        Q_EMIT failed(error);
    else
        Q_EMIT stopped();
}

} // namespace neobeat
