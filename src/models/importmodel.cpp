// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importmodel.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace neobeat {

ImportModel::ImportModel(const QString &historyFile, QObject *parent)
    : FileTask(parent)
    , m_historyFile(historyFile)
{
}

ImportModel::~ImportModel()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void ImportModel::setWatch(const WatchEntry &watch)
{
    m_watch = watch;
    Q_EMIT fileChanged();
}

QString ImportModel::fileRemark() const
{
    if (file().isEmpty())
        return {};
    if (!QFileInfo(file()).isFile())
        return tr("There is no such file.");
    return isReady() ? QString() : tr("Add your watch first: what is imported belongs to it.");
}

bool ImportModel::isReady() const
{
    return QFileInfo(file()).isFile() && (!m_watch.address.isEmpty() || namesItsWatches(file()));
}

void ImportModel::start()
{
    if (isBusy() || !isReady())
        return;
    m_thread.reset(
        QThread::create([this, historyFile = m_historyFile, file = file(), watch = m_watch, progress = begin()] {
            const Outcome outcome = importIntoFile(historyFile, file, watch, progress);
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
    // What was stored before a failure stays.
    Q_EMIT imported(outcome ? outcome->range : TimeRange::everything());
}

QString ImportModel::resultWords(const ImportSummary &summary) const
{
    const QLocale locale;
    if (summary.found == 0 && summary.sessions == 0)
        return tr("There is no heart rate in this file.");
    if (summary.added == 0 && summary.sessions == 0)
        return tr("Everything in this file was here already.");
    QString words = tr("%1 values were read, %2 of them are new.")
                        .arg(locale.toString(summary.found), locale.toString(summary.added));
    if (summary.sessions == 1)
        words += u' ' + tr("One session is new.");
    else if (summary.sessions > 1)
        words += u' ' + tr("%1 sessions are new.").arg(locale.toString(summary.sessions));
    return words;
}

} // namespace neobeat
