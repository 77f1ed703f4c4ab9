// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/importmodel.h"

#include "text/historytext.h"

#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace neobeat {

ImportModel::ImportModel(const QString &historyFile, QObject *parent)
    : FileTask(parent)
    , m_historyFile(historyFile)
{
}

ImportModel::~ImportModel()
{
    stopLooking();
    cancel();
    if (m_thread)
        m_thread->wait();
}

void ImportModel::setWatch(const WatchEntry &watch)
{
    m_watch = watch;
    look();
    Q_EMIT fileChanged();
}

void ImportModel::setFile(const QString &file)
{
    if (file == this->file())
        return;
    FileTask::setFile(file);
    look();
}

void ImportModel::stopLooking()
{
    m_lookStop.request_stop();
    if (m_lookThread)
        m_lookThread->wait();
    m_lookThread.reset();
    ++m_looks;
}

void ImportModel::look()
{
    stopLooking();
    const bool wasObstructed = bool(std::exchange(m_obstacle, {}));
    if (wasObstructed)
        Q_EMIT fileChanged();
    if (file().isEmpty())
        return;
    m_lookStop = {};
    m_lookThread.reset(
        QThread::create([this, file = file(), watch = m_watch, stop = m_lookStop.get_token(), number = m_looks] {
            const Error obstacle = lookAtImport(file, watch, stop);
            QMetaObject::invokeMethod(
                this,
                [this, obstacle, number] {
                    if (number != m_looks || !obstacle)
                        return;
                    m_obstacle = obstacle;
                    Q_EMIT fileChanged();
                },
                Qt::QueuedConnection);
        }));
    m_lookThread->start();
}

QString ImportModel::fileRemark() const
{
    if (m_obstacle.code == Error::Code::ImportNeedsWatch)
        return tr("Add your watch first: what is imported belongs to it.");
    return ErrorText::from(m_obstacle).title;
}

bool ImportModel::isReady() const
{
    return !file().isEmpty() && !m_obstacle;
}

void ImportModel::start()
{
    if (isBusy() || !isReady())
        return;
    const Progress progress = begin();
    m_thread.reset(QThread::create(
        [this, historyFile = m_historyFile, file = file(), watch = m_watch, progress, stop = stopToken()] {
            const Outcome outcome = importIntoFile(historyFile, file, watch, progress, stop);
            QMetaObject::invokeMethod(
                this, [this, outcome] { onDone(outcome); }, Qt::QueuedConnection);
        }));
    m_thread->start();
}

void ImportModel::onDone(const Outcome &outcome)
{
    m_thread->wait();
    m_thread.reset();
    if (outcome)
        succeed(resultWords(*outcome));
    else if (outcome.error().code == Error::Code::Cancelled)
        succeed(tr("Stopped. What had been read until then is kept."));
    else
        fail(outcome.error());
    // What was stored before a failure remains.
    Q_EMIT imported(outcome ? outcome->range : TimeRange::everything());
}

QString ImportModel::resultWords(const ImportSummary &summary) const
{
    return u"%1 %2"_s.arg(takenWords(summary), leftOutWords(summary.leftOut)).trimmed();
}

QString ImportModel::takenWords(const ImportSummary &summary) const
{
    if (summary.found == 0 && summary.activities == 0)
        return summary.leftOut.total() > 0 ? tr("Nothing in this file can be kept.")
                                           : tr("There is no heart rate in this file.");
    if (summary.added == 0 && summary.activities == 0)
        return tr("Everything in this file was here already.");
    QString words = tr("%Ln values were read, %1 of them are new.", nullptr, int(summary.found))
                        .arg(QLocale().toString(summary.added));
    if (summary.activities == 1)
        words += u' ' + tr("One activity is new.");
    else if (summary.activities > 1)
        words += u' ' + tr("%Ln activities are new.", nullptr, int(summary.activities));
    return words;
}

} // namespace neobeat
