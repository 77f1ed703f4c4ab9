// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/synccommand.h"

#include "base/outsidetext.h"
#include "history/origin.h"
#include "store/historyfile.h"
#include "text/historytext.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat::cli {

namespace {

constexpr int paiDays = 7;
// Whether a Neo has PAI is not known, so the wait for it is short.
constexpr auto paiLimit = 3s;

QString historyOf(const Options &options)
{
    return options.databaseFile.isEmpty() ? defaultHistoryFile() : options.databaseFile;
}

} // namespace

SyncCommand::SyncCommand(const CommandContext &context, QObject *parent)
    : WatchCommand(context, parent)
    , m_store(historyOf(context.options))
    , m_reader(m_store.file())
    , m_storage(m_store, m_reader)
    , m_sync(context.connection, context.reconnector, context.operations, m_storage, context.clock)
{
    m_sync.setSimulated(context.options.scenario.has_value());
    m_sync.setNotBefore(context.settings.minutesErasedUntil());
    connect(&m_sync, &MinuteSync::changed, this, [this] {
        if (m_sync.state() == MinuteSync::State::Fetching)
            m_progress.show(m_sync.progress());
    });
    connect(&m_sync, &MinuteSync::finished, this, &SyncCommand::onSynced);
    connect(&m_store, &HistoryStore::quarantined, this, [this](const Error &error, const QString &newName) {
        const ErrorText words = newHistoryText(error, outsideLine(QFileInfo(newName).fileName(), longestPath));
        printer().printNotice({{{u"event"_s, u"history"_s}, {u"code"_s, error.name()}, {u"message"_s, words.title}},
                               words.title + u' ' + words.advice});
    });
}

void SyncCommand::start()
{
    if (const Error error = refuseForeign(m_store.file())) {
        fail(Failure::from(error));
        return;
    }
    if (context().settings.recording() == Settings::Recording::Never) {
        fail(Failure::from({Error::Code::RecordingRefused, u"private mode"_s}));
        return;
    }
    m_store.open();
    WatchCommand::start();
}

void SyncCommand::onReady()
{
    stopLimit(); // From here on each wait has its own.
    MinuteSync::Request request;
    if (context().options.since)
        request.since = QDateTime::fromMSecsSinceEpoch(*context().options.since);
    request.removes = context().options.removesFromWatch;
    m_sync.start(request);
}

void SyncCommand::terminate()
{
    if (m_sync.isRunning())
        m_sync.cancel();
    else
        WatchCommand::terminate();
}

void SyncCommand::onSynced(const Error &error)
{
    m_progress.clear();
    if (isOver())
        return;
    if (!error) {
        fetchPai();
        return;
    }
    // What has come is there, and the next time the rest follows.
    if (m_sync.outcome()->stored > 0)
        report({});
    fail(Failure::from(error));
}

void SyncCommand::fetchPai()
{
    auto operation = std::make_unique<FetchPai>(context().clock.now().addDays(-paiDays));
    operation->setInactivityLimit(paiLimit);
    const FetchPai *fetching = operation.get();
    connect(fetching, &WatchOperation::finished, this, [this, fetching] {
        if (isOver())
            return;
        report(fetching->records().isEmpty() ? std::optional<PaiRecord>() : fetching->records().last());
        succeed();
    });
    context().operations.run(std::move(operation));
}

void SyncCommand::report(const std::optional<PaiRecord> &pai)
{
    printer().print(reportOf(*m_sync.outcome(), pai));
}

} // namespace neobeat::cli
