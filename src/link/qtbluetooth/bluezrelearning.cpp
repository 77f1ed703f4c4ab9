// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/bluezrelearning.h"

#include "link/qtbluetooth/bluezinterfaces.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>

namespace neobeat {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

/// BlueZ does not report when it has discovered all services. On a link with small packets the interval between two may
/// be this long.
constexpr auto quietTime = seconds(4);
constexpr auto learningLimit = seconds(30);
constexpr auto holdingLimit = seconds(15);

QString objectOf(const QDBusMessage &signal)
{
    return signal.arguments().value(0).value<QDBusObjectPath>().path();
}

} // namespace

BluezRelearning::BluezRelearning(QObject *parent)
    : QObject(parent)
    , m_bus(QDBusConnection::systemBus())
{
    for (QTimer *timer : {&m_quiet, &m_limit})
        timer->setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &BluezRelearning::onSettled);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        if (m_state == State::Learning)
            onSettled();
        else
            hangUp();
    });
}

BluezRelearning::~BluezRelearning()
{
    if (m_state == State::Learning || m_state == State::Holding)
        hangUp();
}

void BluezRelearning::begin(const QString &path)
{
    if (m_state != State::Idle)
        conclude(State::Idle);
    m_path = path;
    m_state = State::Learning;
    m_hasNew = false;
    follow(true);
    m_quiet.start(quietTime);
    m_limit.start(learningLimit);
}

void BluezRelearning::handOver(const QString &path)
{
    if (m_state == State::Holding && m_path == path)
        conclude(State::Idle);
}

void BluezRelearning::follow(bool isFollowing)
{
    const auto change = [&](const QString &path, const QString &interface, const QString &member,
                            const QStringList &first, const char *slot) {
        if (isFollowing)
            m_bus.connect(bluez, path, interface, member, first, QString(), this, slot);
        else
            m_bus.disconnect(bluez, path, interface, member, first, QString(), this, slot);
    };
    change(u"/"_s, objectManagerInterface, u"InterfacesAdded"_s, {}, SLOT(onInterfacesAdded(QDBusMessage)));
    change(u"/"_s, objectManagerInterface, u"InterfacesRemoved"_s, {}, SLOT(onInterfacesRemoved(QDBusMessage)));
    change(m_path, propertiesInterface, u"PropertiesChanged"_s, {deviceInterface},
           SLOT(onPropertiesChanged(QDBusMessage)));
}

void BluezRelearning::onInterfacesAdded(const QDBusMessage &signal)
{
    if (m_state != State::Learning || !objectOf(signal).startsWith(m_path + u"/service"_s))
        return;
    m_hasNew = true;
    m_quiet.start(quietTime);
}

void BluezRelearning::onInterfacesRemoved(const QDBusMessage &signal)
{
    const QString path = objectOf(signal);
    if (path == m_path)
        conclude(State::Idle);
    else if (m_state == State::Learning && path.startsWith(m_path + u"/service"_s))
        m_quiet.start(quietTime);
}

void BluezRelearning::onPropertiesChanged(const QDBusMessage &signal)
{
    const QVariantMap changed = qdbus_cast<QVariantMap>(signal.arguments().value(1));
    if (!changed.value(u"Connected"_s, true).toBool())
        conclude(State::Idle);
}

void BluezRelearning::onSettled()
{
    if (m_hasNew)
        conclude(State::Holding);
    else
        hangUp();
}

void BluezRelearning::hangUp()
{
    m_quiet.stop();
    m_limit.stop();
    m_state = State::HangingUp;
    QDBusMessage call = QDBusMessage::createMethodCall(bluez, m_path, deviceInterface, u"Disconnect"_s);
    call.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, disconnectLimitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, path = m_path] {
        watcher->deleteLater();
        if (m_state == State::HangingUp && m_path == path)
            conclude(State::Idle);
    });
}

void BluezRelearning::conclude(State next)
{
    const bool wasUnderWay = m_state == State::Learning || m_state == State::HangingUp;
    m_quiet.stop();
    m_limit.stop();
    m_state = next;
    if (next == State::Holding) {
        m_limit.start(holdingLimit);
    } else {
        follow(false);
        m_path.clear();
    }
    if (wasUnderWay)
        Q_EMIT done();
}

} // namespace neobeat
