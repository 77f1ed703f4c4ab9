// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordingservice.h"

#include "base/logging.h"
#include "process/recordingbus.h"

#include <QDBusConnection>

using namespace Qt::StringLiterals;

namespace neobeat {

RecordingService::RecordingService(HistoryRecorder &recorder, QObject *parent)
    : QObject(parent)
    , m_recorder(recorder)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    if (!bus.registerObject(recordingbus::path, this, QDBusConnection::ExportScriptableSlots))
        qCWarning(lcApp) << "activities cannot be started by other programs";
}

RecordingService::~RecordingService()
{
    QDBusConnection::sessionBus().unregisterObject(recordingbus::path);
}

QVariantMap RecordingService::StartSession(const QString &name)
{
    const Error error = m_recorder.startActivity(name);
    return answer(error, Status());
}

QVariantMap RecordingService::Mark(const QString &text)
{
    const Error error = m_recorder.mark(text);
    return answer(error, Status());
}

QVariantMap RecordingService::StopSession()
{
    QVariantMap ended = Status();
    const Error error = m_recorder.stopActivity();
    ended.insert(recordingbus::running, false);
    ended.insert(recordingbus::keeping, m_recorder.isKeeping());
    return answer(error, ended);
}

QVariantMap RecordingService::ResumeSession()
{
    const Error error = m_recorder.resumeActivity();
    return answer(error, Status());
}

QVariantMap RecordingService::Status()
{
    const auto &activity = m_recorder.activity();
    QVariantMap status{{recordingbus::keeping, m_recorder.isKeeping()}, {recordingbus::running, activity.has_value()}};
    if (activity) {
        status.insert(recordingbus::name, activity->name);
        status.insert(recordingbus::start, QVariant::fromValue<qlonglong>(activity->start));
        status.insert(recordingbus::markers, activity->markers);
    }
    if (const auto cut = m_recorder.cutOff()) {
        status.insert(recordingbus::cutOffName, cut->activity.name);
        status.insert(recordingbus::cutOffAt, QVariant::fromValue<qlonglong>(cut->activity.range.to));
    }
    return status;
}

QVariantMap RecordingService::answer(const Error &error, const QVariantMap &map)
{
    if (error && calledFromDBus())
        sendErrorReply(recordingbus::refused, error.detail);
    return map;
}

} // namespace neobeat
