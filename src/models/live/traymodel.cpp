// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/traymodel.h"

#include <QStringList>

#include <utility>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

/// A panel fetches a tool tip whenever it changes, whether it is visible or not.
constexpr int readingsPerToolTip = 5;

} // namespace

TrayModel::TrayModel(ConnectionModel &connection, HeartRateModel &heartRate, RecordingModel &recording,
                     SettingsModel &settings, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_heartRate(heartRate)
    , m_recording(recording)
    , m_settings(settings)
{
    for (auto signal : {&ConnectionModel::watchChanged, &ConnectionModel::stateChanged,
                        &ConnectionModel::batteryChanged, &ConnectionModel::heartRateStateChanged})
        connect(&connection, signal, this, &TrayModel::update);
    connect(&heartRate, &HeartRateModel::readingChanged, this, &TrayModel::onReading);
    connect(&heartRate, &HeartRateModel::ageChanged, this, &TrayModel::onAge);
    connect(&heartRate, &HeartRateModel::staleChanged, this, &TrayModel::update);
    connect(&recording, &RecordingModel::changed, this, &TrayModel::update);
    connect(&settings, &SettingsModel::trayContentChanged, this, &TrayModel::updateIcon);
    update();
}

QString TrayModel::heartRateActionText() const
{
    return m_menu.measuring ? tr("Stop heart rate") : tr("Start heart rate");
}

QString TrayModel::activityActionText() const
{
    return m_menu.activityRunning ? tr("Stop activity") : tr("Start activity");
}

void TrayModel::toggleHeartRate()
{
    if (!m_menu.canToggleHeartRate)
        return;
    if (m_menu.measuring)
        m_connection.stopHeartRate();
    else
        m_connection.startHeartRate();
}

void TrayModel::toggleActivity()
{
    if (m_menu.activityRunning)
        m_recording.stopActivity();
    else
        m_recording.startActivity();
}

void TrayModel::mark()
{
    m_recording.mark();
}

void TrayModel::reconnect()
{
    if (m_menu.canReconnect)
        m_connection.connectToWatch();
}

void TrayModel::update()
{
    const Menu menu = currentMenu();
    if (std::exchange(m_menu, menu) != menu)
        Q_EMIT changed();
    updateIcon();
    updateToolTip();
}

void TrayModel::onReading()
{
    updateIcon();
    const int readings = m_heartRate.beatCount() - m_toolTipBeat;
    if (m_heartRate.isStale() || readings >= readingsPerToolTip)
        updateToolTip();
}

/// The age of a current reading is not shown.
void TrayModel::onAge()
{
    if (m_heartRate.isStale())
        updateToolTip();
}

void TrayModel::updateIcon()
{
    const Icon icon = currentIcon();
    if (std::exchange(m_icon, icon) != icon)
        Q_EMIT iconChanged();
}

void TrayModel::updateToolTip()
{
    m_toolTipBeat = m_heartRate.beatCount();
    QStringList lines;
    if (!m_connection.hasWatch()) {
        lines << tr("Neobeat") << m_connection.stateText();
    } else {
        lines << m_connection.watchName();
        if (!m_connection.isReady())
            lines << m_connection.stateText();
        if (const int level = m_connection.batteryLevel(); level >= 0)
            lines << (m_connection.isCharging() ? tr("Battery %1 %, charging") : tr("Battery %1 %")).arg(level);
        if (m_heartRate.bpm() >= 0 && !m_heartRate.isStale())
            lines << tr("%1 bpm").arg(m_heartRate.bpm());
        else if (m_heartRate.bpm() >= 0)
            lines << tr("%1 bpm, %2").arg(m_heartRate.bpm()).arg(m_heartRate.ageText());
        if (m_menu.activityRunning)
            lines << tr("Activity: %1").arg(m_recording.activityName());
    }
    const QString text = lines.join(u'\n');
    if (text == m_toolTip)
        return;
    m_toolTip = text;
    Q_EMIT toolTipChanged();
}

QString TrayModel::currentStateLine() const
{
    if (!m_connection.hasWatch())
        return m_connection.stateText();
    const QString line = tr("%1: %2").arg(m_connection.watchName(), m_connection.stateText());
    return m_connection.batteryLevel() < 0 ? line : tr("%1, %2 %").arg(line).arg(m_connection.batteryLevel());
}

TrayModel::Icon TrayModel::currentIcon() const
{
    const bool wantsHeartRate = m_settings.trayContent() == static_cast<int>(Settings::TrayContent::HeartRate);
    Icon icon;
    icon.heartRate = wantsHeartRate && isMeasuring();
    icon.connected = m_connection.isReady();
    if (icon.heartRate) {
        icon.value = m_heartRate.bpm();
        icon.stale = icon.value >= 0 && m_heartRate.isStale();
    } else {
        icon.value = m_connection.batteryLevel();
        icon.charging = m_connection.isCharging();
        icon.stale = icon.value >= 0 && !icon.connected;
    }
    return icon;
}

TrayModel::Menu TrayModel::currentMenu() const
{
    Menu menu;
    menu.stateLine = currentStateLine();
    menu.measuring = isMeasuring();
    menu.canToggleHeartRate
        = m_connection.isWanted() && m_connection.heartRateState() != WatchConnection::HeartRateState::Stopping;
    menu.canReconnect = m_connection.canTryNow() || (m_connection.hasWatch() && !m_connection.isWanted());
    menu.canStartActivity = m_recording.canStart();
    menu.activityRunning = m_recording.isActivityRunning();
    return menu;
}

bool TrayModel::isMeasuring() const
{
    using HeartRateState = WatchConnection::HeartRateState;
    const HeartRateState state = m_connection.heartRateState();
    return state == HeartRateState::Starting || state == HeartRateState::On;
}

} // namespace neobeat
