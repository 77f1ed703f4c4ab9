// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/alertsettingsmodel.h"

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr int slowestHigh = 40; // bpm
constexpr int fastestLow = 200; // bpm

QTime timeOf(const QString &text)
{
    return QTime::fromString(text.trimmed(), u"H:mm"_s);
}

QString textOf(const QTime &time)
{
    return time.toString(u"HH:mm"_s);
}

} // namespace

AlertSettingsModel::AlertSettingsModel(Settings &settings, Notifications &notifications, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_notifications(notifications)
{
    connect(&settings, &Settings::alertsChanged, this, &AlertSettingsModel::changed);
    connect(&notifications, &Notifications::stateChanged, this, &AlertSettingsModel::desktopChanged);
}

int AlertSettingsModel::leastHigh() const
{
    return std::max(slowestHigh, lowBpm() + AlertSettings::levelDistance);
}

int AlertSettingsModel::mostLow() const
{
    return std::min(fastestLow, highBpm() - AlertSettings::levelDistance);
}

QString AlertSettingsModel::quietFrom() const
{
    return textOf(m_settings.alerts().quietFrom);
}

void AlertSettingsModel::setQuietFrom(const QString &time)
{
    set(&AlertSettings::quietFrom, timeOf(time));
}

QString AlertSettingsModel::quietTo() const
{
    return textOf(m_settings.alerts().quietTo);
}

void AlertSettingsModel::setQuietTo(const QString &time)
{
    set(&AlertSettings::quietTo, timeOf(time));
}

bool AlertSettingsModel::isTime(const QString &text) const
{
    return timeOf(text).isValid();
}

QString AlertSettingsModel::soundText() const
{
    if (desktopShowsNone())
        return tr("There is no sound without notifications.");
    if (m_notifications.sound() == Notifications::Sound::Silent)
        return tr("The notifications of this desktop make no sound.");
    return tr("Where the notifications of the desktop can make one.");
}

void AlertSettingsModel::showExample()
{
    m_notifications.show(Notification::Subject::Program,
                         {tr("This is how Neobeat notifies you"), tr("A click on it opens the window."),
                          hasSound() ? u"message-new-instant"_s : QString()});
}

} // namespace neobeat
