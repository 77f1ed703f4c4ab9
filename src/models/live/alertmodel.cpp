// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/alertmodel.h"

#include "text/alerttext.h"

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

Notification::Subject subjectOf(Alert::Subject subject)
{
    switch (subject) {
    case Alert::Subject::Battery:
        return Notification::Subject::Battery;
    case Alert::Subject::Connection:
        return Notification::Subject::Connection;
    case Alert::Subject::HeartRate:
        break;
    }
    return Notification::Subject::HeartRate;
}

/// A name of the freedesktop sound naming specification.
QString soundOf(Alert::Type type)
{
    switch (type) {
    case Alert::Type::BatteryLow:
        return u"battery-low"_s;
    case Alert::Type::BatteryFull:
        return u"battery-full"_s;
    case Alert::Type::ConnectionLost:
        return u"network-connectivity-lost"_s;
    case Alert::Type::KeyRejected:
        return u"dialog-error"_s;
    case Alert::Type::HeartRateHigh:
    case Alert::Type::HeartRateLow:
        break;
    }
    return u"dialog-warning"_s;
}

/// Whether the window shows it only when the desktop does not: the state of the connection is always there.
bool isForWindow(Notification::Subject subject)
{
    return subject == Notification::Subject::Battery || subject == Notification::Subject::HeartRate;
}

} // namespace

AlertModel::AlertModel(Alerts &alerts, Notifications &notifications, QObject *parent)
    : QObject(parent)
    , m_notifications(notifications)
{
    connect(&alerts, &Alerts::raised, this, &AlertModel::onRaised);
    connect(&alerts, &Alerts::over, this, &AlertModel::onOver);
    connect(&notifications, &Notifications::notShown, this, &AlertModel::onNotShown);
}

void AlertModel::onRaised(const Alert &alert)
{
    const Notification::Subject subject = subjectOf(Alert::subjectOf(alert.type));
    const AlertText words = alertText(alert);
    removeNotice(subject);
    m_notifications.show(subject, {words.title, words.text, alert.isSilent ? QString() : soundOf(alert.type)});
}

void AlertModel::onOver(Alert::Subject subject)
{
    m_notifications.close(subjectOf(subject));
    removeNotice(subjectOf(subject));
}

void AlertModel::onNotShown(Notification::Subject subject, const Notification &notification)
{
    if (!isForWindow(subject))
        return;
    removeNotice(subject);
    m_notices.append({subject, notification.title, notification.text});
    Q_EMIT noticeChanged();
}

void AlertModel::removeNotice(Notification::Subject subject)
{
    if (m_notices.removeIf([subject](const Notice &notice) { return notice.subject == subject; }) > 0)
        Q_EMIT noticeChanged();
}

void AlertModel::dismissNotice()
{
    if (m_notices.isEmpty())
        return;
    m_notices.removeFirst();
    Q_EMIT noticeChanged();
}

} // namespace neobeat
