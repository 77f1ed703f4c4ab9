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
    m_damage = {};
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
    const Error problem = outcome ? outcome->problem : outcome.error();
    const bool isWorthIt = !problem || problem.code == Error::Code::ImportUnreadable;
    if (!isWorthIt)
        m_obstacle = problem;
    else if (outcome && outcome->needsWatch && m_watch.address.isEmpty())
        m_obstacle = {Error::Code::ImportNeedsWatch, {}};
    m_isEncrypted = m_isEncrypted || m_obstacle.code == Error::Code::ImportNeedsPassword;
    if (outcome && isWorthIt)
        m_preview = previewWords(*outcome);
    else if (isWorthIt)
        m_preview = tr("Nothing in this file can be read.");
    if (isWorthIt)
        m_damage = problem;
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
        sentences.append(noHeartRateWords(summary));
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
    if (summary.problem)
        sentences.append(damageWords(summary) + u' ' + tr("What could be read can be imported."));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString ImportModel::damageWords(const ImportSummary &summary) const
{
    if (summary.problem.code != Error::Code::ImportUnreadable)
        return {};
    if (summary.damagedFiles > 1)
        return tr("%Ln files have something that cannot be read.", nullptr, summary.damagedFiles);
    return summary.files > 1 ? tr("One file has something that cannot be read.")
                             : tr("This file has something that cannot be read.");
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
        say(*outcome);
    else if (outcome.error().code == Error::Code::Cancelled)
        succeed(stoppedWords());
    else
        fail(outcome.error());
    // What was stored before a failure remains.
    Q_EMIT imported(outcome && !outcome->problem ? outcome->range : TimeRange::everything());
}

void ImportModel::say(const ImportSummary &summary)
{
    if (!summary.problem)
        succeed(resultWords(summary));
    else if (summary.problem.code == Error::Code::Cancelled)
        succeed(u"%1 %2"_s.arg(stoppedWords(), resultWords(summary)));
    else
        succeedPartly(resultWords(summary), summary.problem);
}

QString ImportModel::noHeartRateWords(const ImportSummary &summary)
{
    return summary.problem ? tr("No heart rate could be read.") : tr("There is no heart rate in this file.");
}

QString ImportModel::stoppedWords()
{
    return tr("Stopped. What had been read until then is kept.");
}

QString ImportModel::resultWords(const ImportSummary &summary) const
{
    QStringList sentences{takenWords(summary), leftOutWords(summary.leftOut)};
    if (summary.problem && summary.problem.code != Error::Code::Cancelled && summary.import > 0)
        sentences.append(tr("This is kept; under \"Earlier imports\" it can be taken out again."));
    if (summary.files > 1) // of a single one the failure says it
        sentences.append(damageWords(summary));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString ImportModel::takenWords(const ImportSummary &summary) const
{
    const bool isWhole = !summary.problem;
    const bool isEmpty = summary.found == 0 && summary.activities == 0;
    if (isEmpty && summary.leftOut.total() > 0)
        return isWhole ? tr("Nothing in this file can be kept.") : tr("Nothing of what was read can be kept.");
    if (isEmpty)
        return noHeartRateWords(summary);
    if (summary.added == 0 && summary.activities == 0)
        return isWhole ? tr("Everything in this file was here already.")
                       : tr("Everything that was read was here already.");
    QString words = tr("%Ln values were read, %1 of them are new.", nullptr, int(summary.found))
                        .arg(QLocale().toString(summary.added));
    if (summary.activities == 1)
        words += u' ' + tr("One activity is new.");
    else if (summary.activities > 1)
        words += u' ' + tr("%Ln activities are new.", nullptr, int(summary.activities));
    return words;
}

} // namespace neobeat
