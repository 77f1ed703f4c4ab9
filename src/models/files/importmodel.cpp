// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/importmodel.h"

#include "exchange/importformat.h"
#include "text/historytext.h"

#include <QLocale>
#include <QTimeZone>

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
}

void ImportModel::setFile(const QString &file)
{
    if (file == this->file())
        return;
    m_isEncrypted = false;
    m_password.clear();
    FileTask::setFile(file);
    look();
}

void ImportModel::setPassword(const QString &password)
{
    if (password == m_password)
        return;
    m_password = password;
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
    m_obstacle = {};
    m_preview.clear();
    if (!file().isEmpty()) {
        m_lookStop = {};
        const ImportSource source(file(), m_password.toUtf8());
        m_lookThread.reset(QThread::create([this, source, stop = m_lookStop.get_token(), number = m_looks] {
            const Outcome outcome = previewImport(
                source, [stop](double) { return !stop.stop_requested(); }, stop);
            QMetaObject::invokeMethod(
                this,
                [this, outcome, number] {
                    if (number == m_looks)
                        onLooked(outcome);
                },
                Qt::QueuedConnection);
        }));
        m_lookThread->start();
    }
    Q_EMIT fileChanged();
}

// What can be read of a damaged file is worth an import; its failure is reported then.
void ImportModel::onLooked(const Outcome &outcome)
{
    m_lookThread->wait();
    m_lookThread.reset();
    if (!outcome && outcome.error().code != Error::Code::ImportUnreadable)
        m_obstacle = outcome.error();
    else if (outcome && outcome->needsWatch && m_watch.address.isEmpty())
        m_obstacle = {Error::Code::ImportNeedsWatch, {}};
    m_isEncrypted = m_isEncrypted || m_obstacle.code == Error::Code::ImportNeedsPassword;
    if (outcome)
        m_preview = previewWords(*outcome);
    else if (outcome.error().code == Error::Code::ImportUnreadable)
        m_preview = tr("This file cannot be read to its end. What comes before that place can be imported.");
    Q_EMIT fileChanged();
}

QString ImportModel::previewWords(const ImportSummary &summary) const
{
    QStringList sentences;
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QString zoneName = QString::fromUtf8(zone.id());
    if (!summary.range.isEmpty())
        sentences.append(tr("%Ln values: %1 (%2).", nullptr, int(summary.found))
                             .arg(rangeText(summary.range, zone, QLocale()), zoneName));
    else
        sentences.append(tr("There is no heart rate in this file."));
    if (summary.activities == 1)
        sentences.append(tr("One activity."));
    else if (summary.activities > 1)
        sentences.append(tr("%Ln activities.", nullptr, int(summary.activities)));
    QStringList kinds;
    for (const QString &format : summary.formats)
        kinds.append(formatName(format));
    if (!kinds.isEmpty())
        sentences.append(tr("Kind of file: %1.").arg(kinds.join(u", "_s)));
    if (!summary.assumedZone.isEmpty())
        sentences.append(tr("The file names no time zone, so its times are read as those of this computer."));
    if (summary.otherFiles == 1)
        sentences.append(tr("One file in it is of another kind and is passed over."));
    else if (summary.otherFiles > 1)
        sentences.append(tr("%Ln files in it are of other kinds and are passed over.", nullptr, summary.otherFiles));
    sentences.append(leftOutWords(summary.leftOut));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString ImportModel::remark() const
{
    if (m_obstacle.code == Error::Code::ImportNeedsWatch)
        return tr("Add your watch first: what is imported belongs to it.");
    if (m_obstacle.code == Error::Code::ImportNeedsPassword)
        return tr("This archive is encrypted: give its password.");
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
    stopLooking();
    const Progress progress = begin();
    m_thread.reset(
        QThread::create([this, historyFile = m_historyFile, source = ImportSource(file(), m_password.toUtf8()),
                         watch = m_watch, progress, stop = stopToken()] {
            const Outcome outcome = importIntoFile(historyFile, source, watch, progress, stop);
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
