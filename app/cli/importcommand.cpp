// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importcommand.h"

#include "base/outsidetext.h"
#include "exchange/importformat.h"
#include "files/inputfile.h"
#include "text/historytext.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

QJsonValue timeOrNull(const TimeRange &range, qint64 time)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time);
    return range.isEmpty() ? QJsonValue(QJsonValue::Null)
                           : moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

/// Where and why something was not read, or null.
QJsonValue problemOrNull(const Error &problem)
{
    if (!problem)
        return {};
    return problem.detail.isEmpty() ? problem.name() : outsideLine(problem.detail, longestMessage);
}

QString undoText(qint64 import)
{
    return import > 0 ? u" `history undo %1` takes it out again."_s.arg(import) : QString();
}

} // namespace

ImportCommand::ImportCommand(const Options &options, const WatchEntry &remembered, Printer &printer, QObject *parent)
    : ProgressCommand(options, printer, parent)
    , m_remembered(remembered)
{
}

ImportCommand::~ImportCommand()
{
    terminate();
    if (m_thread)
        m_thread->wait();
}

void ImportCommand::start()
{
    const Progress progress = begin();
    m_thread.reset(QThread::create([this, progress, stop = stopToken()] { read(progress, stop); }));
    m_thread->start();
}

void ImportCommand::read(const Progress &progress, const std::stop_token &stop)
{
    const auto failLater = [this](const Failure &failure) {
        QMetaObject::invokeMethod(
            this, [this, failure] { fail(failure); }, Qt::QueuedConnection);
    };
    const auto key = password(stop);
    if (!key)
        return failLater(key.error());
    const ImportSource source(options().history.file, *key);
    // The watch matters only for a file that names none, so its failure is reported only when the import needs it.
    const Result<WatchEntry, Failure> chosen = options().history.isDryRun ? WatchEntry() : watch(stop);
    const Outcome outcome = options().history.isDryRun
        ? previewImport(source, progress, stop)
        : importIntoFile(historyFile(), source, chosen ? *chosen : WatchEntry(), progress, stop);
    const Error problem = outcome ? outcome->problem : outcome.error();
    Failure failure = Failure::from(problem);
    if (problem.code == Error::Code::ImportNeedsWatch) {
        failure = chosen ? Failure::usage(u"No watch is known that the samples could belong to: name it with "
                                          "--address."_s)
                         : chosen.error();
    }
    QMetaObject::invokeMethod(
        this, [this, outcome, failure] { onDone(outcome, failure); }, Qt::QueuedConnection);
}

// It may be the output of a program that asks for it.
Result<QByteArray, Failure> ImportCommand::password(const std::stop_token &stop) const
{
    constexpr qint64 longest = 4'096;
    const QString &file = options().history.passwordFile;
    if (file.isEmpty())
        return QByteArray();
    const auto content = readWhole(file, {.bytes = longest, .takesStreams = true}, stop);
    if (!content)
        return Failure::usage(u"The file with the password could not be read: %1."_s.arg(content.error().detail));
    return content->split('\n').first().trimmed();
}

Result<WatchEntry, Failure> ImportCommand::watch(const std::stop_token &stop) const
{
    const QString &wanted = options().address;
    if (!wanted.isEmpty())
        return wanted == m_remembered.address ? m_remembered : WatchEntry{0, wanted, u"Amazfit Neo"_s};
    if (!m_remembered.address.isEmpty())
        return m_remembered;
    const auto reader = HistoryReader::open(historyFile(), stop);
    return reader ? chooseWatch(*reader.value(), {}) : WatchEntry();
}

void ImportCommand::onDone(const Outcome &outcome, const Failure &failure)
{
    m_thread->wait();
    if (!outcome)
        fail(failure);
    else if (outcome->problem)
        fail(failure, report(*outcome));
    else
        succeed(report(*outcome));
}

Report ImportCommand::report(const ImportSummary &summary) const
{
    const bool isDryRun = options().history.isDryRun;
    QJsonArray formats;
    QStringList kinds;
    for (const QString &format : summary.formats) {
        formats.append(format);
        kinds.append(formatName(format));
    }
    const QString &zone = summary.assumedZone;
    const QJsonObject json{{u"found"_s, summary.found},
                           {u"added"_s, isDryRun ? QJsonValue() : QJsonValue(summary.added)},
                           {u"sessions"_s, summary.activities},
                           {u"from"_s, timeOrNull(summary.range, summary.range.from)},
                           {u"to"_s, timeOrNull(summary.range, summary.range.to)},
                           {u"import"_s, summary.import > 0 ? QJsonValue(summary.import) : QJsonValue()},
                           {u"formats"_s, formats},
                           {u"files"_s, summary.files},
                           {u"otherFiles"_s, summary.otherFiles},
                           {u"zoneAssumed"_s, zone.isEmpty() ? QJsonValue() : QJsonValue(zone)},
                           {u"needsWatch"_s, summary.needsWatch},
                           {u"problem"_s, problemOrNull(summary.problem)},
                           {u"damagedFiles"_s, summary.damagedFiles},
                           {u"leftOut"_s, leftOutJson(summary.leftOut)}};
    QStringList sentences;
    if (isDryRun)
        sentences.append(
            u"%1 values, activities: %2. Nothing was stored."_s.arg(summary.found).arg(summary.activities));
    else
        sentences.append(u"%1 values read, %2 of them new. New activities: %3."_s.arg(summary.found)
                             .arg(summary.added)
                             .arg(summary.activities));
    if (isDryRun && !summary.range.isEmpty())
        sentences.append(u"From %1 to %2."_s.arg(timeOrNull(summary.range, summary.range.from).toString(),
                                                 timeOrNull(summary.range, summary.range.to).toString()));
    if (isDryRun && !kinds.isEmpty())
        sentences.append(u"Kind of file: %1."_s.arg(kinds.join(u", "_s)));
    if (!zone.isEmpty())
        sentences.append(
            u"The file names no time zone, so its times were read as those of this computer (%1)."_s.arg(zone));
    if (isDryRun && summary.needsWatch)
        sentences.append(u"The file does not say which watch it belongs to."_s);
    if (summary.damagedFiles > 1)
        sentences.append(u"Files with something that could not be read: %1."_s.arg(summary.damagedFiles));
    sentences.append(leftOutWords(summary.leftOut));
    sentences.removeAll(QString());
    return {json, sentences.join(u' ') + undoText(summary.import)};
}

} // namespace neobeat::cli
