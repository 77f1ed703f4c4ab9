// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/automaticexport.h"

#include "exchange/exportname.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

ExportFormat formatOf(Settings::AutomaticExport format)
{
    switch (format) {
    case Settings::AutomaticExport::Off:
    case Settings::AutomaticExport::Csv:
        break;
    case Settings::AutomaticExport::JsonLines:
        return ExportFormat::JsonLines;
    case Settings::AutomaticExport::Tcx:
        return ExportFormat::Tcx;
    case Settings::AutomaticExport::Fit:
        return ExportFormat::Fit;
    }
    return ExportFormat::Csv;
}

/// The same name, or with a number when the folder already contains it.
QString freePath(const QString &wanted)
{
    const QFileInfo file(wanted);
    QString path = wanted;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = file.dir().filePath(u"%1 (%2).%3"_s.arg(file.completeBaseName()).arg(number).arg(file.suffix()));
    return path;
}

} // namespace

AutomaticExport::AutomaticExport(HistoryRecorder &recorder, HistoryStore &store, const Settings &settings,
                                 QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        const Error reason = m_store.error();
        finish(reason ? reason : Error{Error::Code::HistoryUnavailable, u"the activity was not stored in time"_s});
    });
    connect(&recorder, &HistoryRecorder::activityEnded, this, &AutomaticExport::add);
    connect(&store, &HistoryStore::activitiesChanged, this, &AutomaticExport::tryFirst);
    connect(&store, &HistoryStore::quarantined, this, [this] {
        if (m_asyncReader)
            m_asyncReader->reopen();
    });
}

AutomaticExport::~AutomaticExport()
{
    cancel();
}

void AutomaticExport::cancel()
{
    m_stop.request_stop();
}

void AutomaticExport::add(const WatchEntry &watch, const ActivityEntry &activity)
{
    if (m_settings.automaticExport() == Settings::AutomaticExport::Off)
        return;
    m_jobs.append({watch, activity, formatOf(m_settings.automaticExport()), m_settings.exportFolder()});
    if (m_jobs.size() == 1)
        begin();
}

void AutomaticExport::begin()
{
    m_isTrying = false;
    m_limit.start(timeLimit);
    tryFirst();
}

void AutomaticExport::tryFirst()
{
    if (m_jobs.isEmpty())
        return;
    m_triesAgain = m_isTrying;
    if (m_isTrying)
        return;
    if (!m_asyncReader)
        m_asyncReader = std::make_unique<AsyncHistoryReader>(m_store.file());
    m_isTrying = true;
    m_asyncReader->ask(
        this,
        [job = m_jobs.first(), stop = m_stop.get_token()](HistoryReader &reader) { return run(reader, job, stop); },
        [this, job = m_done](const Reply &reply) {
            if (job == m_done && !m_jobs.isEmpty())
                onReply(reply);
        });
}

AutomaticExport::Reply AutomaticExport::run(HistoryReader &reader, const Job &job, const std::stop_token &stop)
{
    const auto watch = reader.watch(job.watch);
    if (!watch)
        return watch.error();
    const auto activities = reader.activities(watch->id, job.activity.range);
    if (!activities)
        return activities.error();
    const auto found = std::find_if(activities->begin(), activities->end(), [&](const ActivityEntry &each) {
        return !each.running && each.range.from == job.activity.range.from;
    });
    if (found == activities->end())
        return QString();
    if (!QDir().mkpath(job.folder))
        return Error{Error::Code::ExportFailed, u"the folder cannot be made"_s};
    ExportRequest request = exportRequest(*found, job.format, job.folder);
    request.file = freePath(request.file);
    const auto summary = exportHistory(reader, request, {}, stop);
    return summary ? Reply(request.file) : Reply(summary.error());
}

void AutomaticExport::onReply(const Reply &reply)
{
    m_isTrying = false;
    const bool isMissing = reply && reply->isEmpty();
    if (!isMissing)
        finish(reply);
    else if (std::exchange(m_triesAgain, false))
        tryFirst();
}

void AutomaticExport::finish(const Reply &reply)
{
    m_limit.stop();
    const Job job = m_jobs.takeFirst();
    ++m_done;
    if (reply)
        Q_EMIT exported(job.activity.name, *reply);
    else
        Q_EMIT failed(job.activity.name, reply.error());
    if (m_jobs.isEmpty())
        Q_EMIT idle();
    else
        begin();
}

} // namespace neobeat
