// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importcommand.h"

#include "text/historytext.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

QJsonValue timeOrNull(const TimeRange &range, qint64 time)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time);
    return range.isEmpty() ? QJsonValue(QJsonValue::Null)
                           : moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODateWithMs);
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
    const QString file = options().history.file;
    const Progress progress = begin();
    m_thread.reset(QThread::create([this, historyFile = historyFile(), file, progress, stop = stopToken()] {
        // The watch matters only for a file that names none, so its failure is reported only when the import needs it.
        const auto chosen = watch(stop);
        const Outcome outcome = importIntoFile(historyFile, file, chosen ? *chosen : WatchEntry(), progress, stop);
        if (!chosen && !outcome && outcome.error().code == Error::Code::ImportNeedsWatch) {
            QMetaObject::invokeMethod(
                this, [this, failure = chosen.error()] { fail(failure); }, Qt::QueuedConnection);
            return;
        }
        QMetaObject::invokeMethod(
            this, [this, outcome] { onDone(outcome); }, Qt::QueuedConnection);
    }));
    m_thread->start();
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

void ImportCommand::onDone(const Outcome &outcome)
{
    m_thread->wait();
    if (!outcome && outcome.error().code == Error::Code::ImportNeedsWatch) {
        fail(Failure::usage(u"No watch is known that the samples could belong to: name it with --address."_s));
        return;
    }
    if (!outcome) {
        fail(Failure::from(outcome.error()));
        return;
    }
    succeed({{{u"found"_s, outcome->found},
              {u"added"_s, outcome->added},
              {u"sessions"_s, outcome->activities},
              {u"from"_s, timeOrNull(outcome->range, outcome->range.from)},
              {u"to"_s, timeOrNull(outcome->range, outcome->range.to)},
              {u"import"_s, outcome->import > 0 ? QJsonValue(outcome->import) : QJsonValue(QJsonValue::Null)},
              {u"leftOut"_s, leftOutJson(outcome->leftOut)}},
             u"%1 values read, %2 of them new. New activities: %3. %4"_s.arg(outcome->found)
                     .arg(outcome->added)
                     .arg(outcome->activities)
                     .arg(leftOutWords(outcome->leftOut))
                     .trimmed()
                 + undoText(outcome->import)});
}

} // namespace neobeat::cli
