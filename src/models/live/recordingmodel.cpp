// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/recordingmodel.h"

#include "base/outsidetext.h"
#include "text/datetext.h"
#include "text/historytext.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds tickInterval{1};

} // namespace

RecordingModel::RecordingModel(HistoryRecorder &recorder, HistoryStore &store, AsyncHistoryReader &asyncReader,
                               AutomaticExport &exporter, QObject *parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_store(store)
    , m_result(recorder, store, asyncReader)
{
    m_timer.setInterval(tickInterval);
    connect(&m_timer, &QTimer::timeout, this, &RecordingModel::tick);
    connect(&recorder, &HistoryRecorder::changed, this, &RecordingModel::onRecorderChanged);
    connect(&store, &HistoryStore::stateChanged, this, &RecordingModel::updateProblem);
    connect(&store, &HistoryStore::quarantined, this, &RecordingModel::onQuarantined);
    connect(&store, &HistoryStore::lost, this, [this](qint64 samples) {
        notify({tr("%Ln readings could not be kept.", nullptr, int(samples)),
                tr("The history could not be written for too long.")});
    });
    connect(&exporter, &AutomaticExport::exported, this, [this](const QString &activity, const QString &file) {
        notify({tr("\"%1\" was exported.").arg(activity), outsideLine(QDir::toNativeSeparators(file), longestPath)});
    });
    connect(&exporter, &AutomaticExport::failed, this, &RecordingModel::onExportFailed);
    onRecorderChanged();
    updateProblem();
}

QString RecordingModel::keepingText() const
{
    switch (m_recorder.mode()) {
    case HistoryRecorder::Mode::Always:
        return tr("The heart rate is kept in the history.");
    case HistoryRecorder::Mode::ActivitiesOnly:
        return tr("The heart rate is kept during activities only.");
    case HistoryRecorder::Mode::Never:
        break;
    }
    return tr("Private mode: nothing is kept.");
}

QString RecordingModel::activityName() const
{
    return isActivityRunning() ? m_recorder.activity()->name : QString();
}

int RecordingModel::markerCount() const
{
    return isActivityRunning() ? m_recorder.activity()->markers : 0;
}

void RecordingModel::startActivity(const QString &name)
{
    m_recorder.startActivity(name);
}

void RecordingModel::mark(const QString &text)
{
    m_recorder.mark(text);
}

void RecordingModel::stopActivity()
{
    m_recorder.stopActivity();
}

QString RecordingModel::cutOffTitle() const
{
    const auto cut = m_recorder.cutOff();
    if (!cut)
        return {};
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(cut->activity.range.to);
    return tr("The activity \"%1\" was cut off at %2.").arg(cut->activity.name, momentText(end));
}

QString RecordingModel::cutOffText() const
{
    const auto cut = m_recorder.cutOff();
    if (!cut)
        return {};
    const QString kept = tr("Neobeat ended without a word then. What was measured up to there is kept: %1.")
                             .arg(durationText(std::chrono::milliseconds(cut->activity.range.length())));
    return canResume() ? kept + u' ' + tr("It can go on as the same activity.") : kept;
}

void RecordingModel::resumeActivity()
{
    m_recorder.resumeActivity();
}

void RecordingModel::closeCutOff()
{
    m_recorder.closeCutOff();
}

void RecordingModel::dismissNotice()
{
    if (m_notices.isEmpty())
        return;
    m_notices.removeFirst();
    Q_EMIT noticeChanged();
}

void RecordingModel::tick()
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_recorder.activityLength());
    if (std::exchange(m_seconds, int(seconds.count())) != int(seconds.count()))
        Q_EMIT activitySecondsChanged();
    updateProblem();
    reportLeftOut();
    // The system does not notify of a corrected clock.
    if (!isActivityRunning() && !m_recorder.problem())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

void RecordingModel::onRecorderChanged()
{
    tick();
    Q_EMIT changed();
    const QString title = cutOffTitle();
    if (std::exchange(m_cutOffTitle, title) != title && !title.isEmpty())
        Q_EMIT notificationRequested(title, cutOffText());
}

void RecordingModel::updateProblem()
{
    Error error = m_recorder.problem();
    if (!error && m_store.state() == HistoryStore::State::Waiting)
        error = m_store.error();
    // When nothing is to be written, there is no problem.
    const ErrorText problem = isPrivate() ? ErrorText() : ErrorText::from(error);
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
    if (problem.isPresent())
        Q_EMIT notificationRequested(problem.title, problem.advice);
}

void RecordingModel::reportLeftOut()
{
    if (m_recorder.problem())
        return;
    const qint64 leftOut = m_recorder.readingsLeftOut();
    const qint64 more = leftOut - std::exchange(m_reportedLeftOut, leftOut);
    if (more > 0)
        notify(
            {tr("%Ln readings could not be kept.", nullptr, int(more)), tr("The clock of this computer was wrong.")});
}

void RecordingModel::onQuarantined(const Error &error, const QString &newName)
{
    const ErrorText words = newHistoryText(error, outsideLine(QFileInfo(newName).fileName(), longestPath));
    notify({words.title, words.advice});
}

void RecordingModel::onExportFailed(const QString &activity, const Error &error)
{
    const ErrorText words = ErrorText::from(error);
    notify({tr("\"%1\" was not exported.").arg(activity),
            tr("%1 The activity is in the history all the same.").arg(words.title)});
}

void RecordingModel::notify(const Notice &notice)
{
    m_notices.append(notice);
    if (m_notices.size() == 1)
        Q_EMIT noticeChanged();
    Q_EMIT notificationRequested(notice.title, notice.text);
}

} // namespace neobeat
