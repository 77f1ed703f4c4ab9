// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settingsmodel.h"

namespace neobeat {

using namespace Qt::StringLiterals;

SettingsModel::SettingsModel(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void SettingsModel::setSyncsTime(bool enabled)
{
    if (enabled == syncsTime())
        return;
    m_settings.setSyncsTime(enabled);
    Q_EMIT syncsTimeChanged();
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
}

void SettingsModel::setAppearance(int appearance)
{
    const bool known = appearance >= 0 && appearance <= static_cast<int>(Settings::Appearance::Dark);
    if (!known || appearance == this->appearance())
        return;
    m_settings.setAppearance(static_cast<Settings::Appearance>(appearance));
    Q_EMIT appearanceChanged();
}

void SettingsModel::setChartMinutes(int minutes)
{
    const int before = chartMinutes();
    if (minutes == before || !Settings::isChartChoice(minutes))
        return;
    m_settings.setChartMinutes(minutes);
    Q_EMIT chartMinutesChanged();
}

QString SettingsModel::version() const
{
    return QStringLiteral(NEOBEAT_VERSION);
}

} // namespace neobeat
