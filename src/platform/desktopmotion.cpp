// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/desktopmotion.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr int portalLimit = 5000; // ms; the portal may have to be started
const QString desktopPortal = u"org.freedesktop.portal.Desktop"_s;
const QString desktopPortalPath = u"/org/freedesktop/portal/desktop"_s;
const QString settingsInterface = u"org.freedesktop.portal.Settings"_s;
const QString common = u"org.freedesktop.appearance"_s;
const QString gnome = u"org.gnome.desktop.interface"_s;
const QString plasma = u"org.kde.kdeglobals.KDE"_s;

using Groups = QMap<QString, QVariantMap>;

} // namespace

DesktopMotion::DesktopMotion(QObject *parent)
    : QObject(parent)
{
}

void DesktopMotion::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(desktopPortal, desktopPortalPath, settingsInterface, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    auto question = QDBusMessage::createMethodCall(desktopPortal, desktopPortalPath, settingsInterface, u"ReadAll"_s);
    question << QStringList{common, gnome, plasma};
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(question, portalLimit), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusMessage reply = call->reply();
        if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != "a{sa{sv}}"_L1)
            return;
        const auto groups = qdbus_cast<Groups>(reply.arguments().constFirst());
        for (auto group = groups.begin(); group != groups.end(); ++group) {
            for (auto setting = group->begin(); setting != group->end(); ++setting)
                take(group.key(), setting.key(), setting.value());
        }
        update();
    });
}

void DesktopMotion::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, value.variant());
    update();
}

void DesktopMotion::take(const QString &group, const QString &key, const QVariant &value)
{
    if (group == common && key == "reduced-motion"_L1)
        m_reductions[group] = value.toUInt() == 1;
    else if (group == gnome && key == "enable-animations"_L1)
        m_reductions[group] = !value.toBool();
    else if (group == plasma && key == "AnimationDurationFactor"_L1)
        m_reductions[group] = !value.toString().isEmpty() && qFuzzyIsNull(value.toDouble());
}

void DesktopMotion::update()
{
    const bool isReduced = m_reductions.values().contains(true);
    if (isReduced == m_isReduced)
        return;
    m_isReduced = isReduced;
    Q_EMIT isReducedChanged(isReduced);
}

} // namespace neobeat
