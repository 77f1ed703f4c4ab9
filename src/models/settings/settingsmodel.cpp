// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/settingsmodel.h"

#include "models/chart/zones.h"

namespace neobeat {

using namespace Qt::StringLiterals;

SettingsModel::SettingsModel(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&settings, &Settings::problemChanged, this, &SettingsModel::problemChanged);
}

void SettingsModel::setSyncsTime(bool enabled)
{
    if (enabled == syncsTime())
        return;
    m_settings.setSyncsTime(enabled);
    Q_EMIT syncsTimeChanged();
}

void SettingsModel::setSyncsMinutes(bool enabled)
{
    if (enabled == syncsMinutes())
        return;
    m_settings.setSyncsMinutes(enabled);
    Q_EMIT syncsMinutesChanged();
}

void SettingsModel::setClosesToTray(bool enabled)
{
    if (enabled == closesToTray())
        return;
    m_settings.setClosesToTray(enabled);
    Q_EMIT closesToTrayChanged();
}

void SettingsModel::setStartsHeartRate(bool enabled)
{
    if (enabled == startsHeartRate())
        return;
    m_settings.setStartsHeartRate(enabled);
    Q_EMIT startsHeartRateChanged();
}

void SettingsModel::setReducesMotion(bool enabled)
{
    if (enabled == reducesMotion())
        return;
    m_settings.setReducesMotion(enabled);
    Q_EMIT reducesMotionChanged();
    Q_EMIT isStillChanged();
}

void SettingsModel::setDesktopReducesMotion(bool reduces)
{
    if (reduces == m_desktopReducesMotion)
        return;
    m_desktopReducesMotion = reduces;
    Q_EMIT isStillChanged();
}

void SettingsModel::setSharesBattery(bool enabled)
{
    if (enabled == sharesBattery())
        return;
    m_settings.setSharesBattery(enabled);
    Q_EMIT sharesBatteryChanged();
}

void SettingsModel::setAppearance(int appearance)
{
    const bool known = appearance >= 0 && appearance <= static_cast<int>(Settings::Appearance::Dark);
    if (!known || appearance == this->appearance())
        return;
    m_settings.setAppearance(static_cast<Settings::Appearance>(appearance));
    Q_EMIT appearanceChanged();
}

void SettingsModel::setLanguage(int language)
{
    const bool known = language >= 0 && language <= static_cast<int>(Settings::Language::Spanish);
    if (!known || language == this->language())
        return;
    m_settings.setLanguage(static_cast<Settings::Language>(language));
    Q_EMIT languageChanged();
}

void SettingsModel::setTrayContent(int content)
{
    const bool known = content >= 0 && content <= static_cast<int>(Settings::TrayContent::HeartRate);
    if (!known || content == trayContent())
        return;
    m_settings.setTrayContent(static_cast<Settings::TrayContent>(content));
    Q_EMIT trayContentChanged();
}

void SettingsModel::setChartMinutes(int minutes)
{
    const int before = chartMinutes();
    if (minutes == before || !Settings::isChartChoice(minutes))
        return;
    m_settings.setChartMinutes(minutes);
    Q_EMIT chartMinutesChanged();
}

// The settings file may have been edited by hand.
int SettingsModel::maximumHeartRate() const
{
    const int bpm = m_settings.maximumHeartRate();
    return isMaximum(bpm) ? bpm : 0;
}

void SettingsModel::setMaximumHeartRate(int bpm)
{
    if (bpm == maximumHeartRate() || (bpm != 0 && !isMaximum(bpm)))
        return;
    m_settings.setMaximumHeartRate(bpm);
    Q_EMIT zonesChanged();
}

int SettingsModel::age() const
{
    const int years = m_settings.age();
    return isAge(years) ? years : 0;
}

void SettingsModel::setAge(int years)
{
    if (years == age() || (years != 0 && !isAge(years)))
        return;
    m_settings.setAge(years);
    Q_EMIT zonesChanged();
}

int SettingsModel::resultingMaximum() const
{
    if (maximumHeartRate() > 0)
        return maximumHeartRate();
    return age() > 0 ? neobeat::maximumHeartRate(age()) : 0;
}

ErrorText SettingsModel::problem() const
{
    return ErrorText::from(m_settings.problem());
}

QString SettingsModel::version() const
{
    return QStringLiteral(NEOBEAT_VERSION);
}

} // namespace neobeat
