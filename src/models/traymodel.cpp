// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/traymodel.h"

#include <QStringList>

namespace neobeat {

using namespace Qt::StringLiterals;

TrayModel::TrayModel(SessionModel &session, HeartRateModel &heartRate, RecordingModel &recording, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_heartRate(heartRate)
    , m_recording(recording)
{
    for (auto signal : {&SessionModel::watchChanged, &SessionModel::phaseChanged, &SessionModel::batteryChanged,
                        &SessionModel::heartRatePhaseChanged})
        connect(&session, signal, this, &TrayModel::update);
    for (auto signal : {&HeartRateModel::readingChanged, &HeartRateModel::ageChanged, &HeartRateModel::staleChanged})
        connect(&heartRate, signal, this, &TrayModel::updateToolTip);
    connect(&recording, &RecordingModel::changed, this, &TrayModel::update);
    update();
}

QString TrayModel::heartRateActionText() const
{
    return m_look.measuring ? tr("Stop heart rate") : tr("Start heart rate");
}

QString TrayModel::sessionActionText() const
{
    return m_look.sessionRunning ? tr("Stop session") : tr("Start session");
}

void TrayModel::toggleHeartRate()
{
    if (!m_look.canToggleHeartRate)
        return;
    if (m_look.measuring)
        m_session.stopHeartRate();
    else
        m_session.startHeartRate();
}

void TrayModel::toggleSession()
{
    if (m_look.sessionRunning)
        m_recording.stopSession();
    else
        m_recording.startSession();
}

void TrayModel::mark()
{
    m_recording.mark();
}

void TrayModel::reconnect()
{
    if (m_look.canReconnect)
        m_session.connectToWatch();
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
    if (!m_session.hasWatch()) {
        lines << tr("Neobeat") << m_session.stateText();
    } else {
        lines << m_session.watchName();
        if (!m_session.isReady())
            lines << m_session.stateText();
        if (m_look.batteryLevel >= 0)
            lines << (m_look.charging ? tr("Battery %1 %, charging") : tr("Battery %1 %")).arg(m_look.batteryLevel);
        if (m_heartRate.bpm() >= 0)
            lines << tr("%1 bpm, %2").arg(m_heartRate.bpm()).arg(m_heartRate.ageText());
        if (m_look.sessionRunning)
            lines << tr("Session: %1").arg(m_recording.sessionName());
    }
    const QString text = lines.join(u'\n');
    if (text == m_toolTip)
        return;
    m_toolTip = text;
    Q_EMIT toolTipChanged();
}

QString TrayModel::currentStateLine() const
{
    if (!m_session.hasWatch())
        return m_session.stateText();
    const QString line = tr("%1: %2").arg(m_session.watchName(), m_session.stateText());
    return m_session.batteryLevel() < 0 ? line : tr("%1, %2 %").arg(line).arg(m_session.batteryLevel());
}

TrayModel::Look TrayModel::currentLook() const
{
    using HeartRatePhase = SessionModel::HeartRatePhase;
    Look look;
    look.stateLine = currentStateLine();
    look.batteryLevel = m_session.batteryLevel();
    look.charging = m_session.isCharging();
    look.connected = m_session.isReady();
    look.stale = look.batteryLevel >= 0 && !look.connected;
    look.measuring
        = m_session.heartRatePhase() == HeartRatePhase::Starting || m_session.heartRatePhase() == HeartRatePhase::On;
    look.canToggleHeartRate = m_session.isWanted() && m_session.heartRatePhase() != HeartRatePhase::Stopping;
    look.canReconnect = m_session.phase() == SessionModel::Phase::Disconnected || m_session.canTryNow();
    look.canStartSession = m_recording.canStart();
    look.sessionRunning = m_recording.isSessionRunning();
    return look;
}

} // namespace neobeat
