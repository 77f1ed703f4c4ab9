// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/traymodel.h"

#include <QStringList>

namespace neobeat {

using namespace Qt::StringLiterals;

TrayModel::TrayModel(ConnectionModel &connection, HeartRateModel &heartRate, RecordingModel &recording, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_heartRate(heartRate)
    , m_recording(recording)
{
    for (auto signal : {&ConnectionModel::watchChanged, &ConnectionModel::stateChanged,
                        &ConnectionModel::batteryChanged, &ConnectionModel::heartRateStateChanged})
        connect(&connection, signal, this, &TrayModel::update);
    for (auto signal : {&HeartRateModel::readingChanged, &HeartRateModel::ageChanged, &HeartRateModel::staleChanged})
        connect(&heartRate, signal, this, &TrayModel::updateToolTip);
    connect(&recording, &RecordingModel::changed, this, &TrayModel::update);
    update();
}

QString TrayModel::heartRateActionText() const
{
    return m_look.measuring ? tr("Stop heart rate") : tr("Start heart rate");
}

QString TrayModel::activityActionText() const
{
    return m_look.activityRunning ? tr("Stop activity") : tr("Start activity");
}

void TrayModel::toggleHeartRate()
{
    if (!m_look.canToggleHeartRate)
        return;
    if (m_look.measuring)
        m_connection.stopHeartRate();
    else
        m_connection.startHeartRate();
}

void TrayModel::toggleActivity()
{
    if (m_look.activityRunning)
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
    if (m_look.canReconnect)
        m_connection.connectToWatch();
}

void TrayModel::update()
{
    const Look look = currentLook();
    if (look != m_look) {
        m_look = look;
        Q_EMIT changed();
    }
    updateToolTip();
}

void TrayModel::updateToolTip()
{
    QStringList lines;
    if (!m_connection.hasWatch()) {
        lines << tr("Neobeat") << m_connection.stateText();
    } else {
        lines << m_connection.watchName();
        if (!m_connection.isReady())
            lines << m_connection.stateText();
        if (m_look.batteryLevel >= 0)
            lines << (m_look.charging ? tr("Battery %1 %, charging") : tr("Battery %1 %")).arg(m_look.batteryLevel);
        if (m_heartRate.bpm() >= 0)
            lines << tr("%1 bpm, %2").arg(m_heartRate.bpm()).arg(m_heartRate.ageText());
        if (m_look.activityRunning)
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

TrayModel::Look TrayModel::currentLook() const
{
    using HeartRateState = WatchConnection::HeartRateState;
    Look look;
    look.stateLine = currentStateLine();
    look.batteryLevel = m_connection.batteryLevel();
    look.charging = m_connection.isCharging();
    look.connected = m_connection.isReady();
    look.stale = look.batteryLevel >= 0 && !look.connected;
    look.measuring = m_connection.heartRateState() == HeartRateState::Starting
        || m_connection.heartRateState() == HeartRateState::On;
    look.canToggleHeartRate = m_connection.isWanted() && m_connection.heartRateState() != HeartRateState::Stopping;
    look.canReconnect = m_connection.canTryNow() || (m_connection.hasWatch() && !m_connection.isWanted());
    look.canStartActivity = m_recording.canStart();
    look.activityRunning = m_recording.isActivityRunning();
    return look;
}

} // namespace neobeat
