// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/watchcommand.h"

#include "protocol/recognition.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat::cli {

namespace {

// Slightly more than the connection's own limit for closing.
constexpr auto leavingLimit = 6s;

} // namespace

WatchCommand::WatchCommand(const CommandContext &context, QObject *parent)
    : Command(context.printer, parent)
    , m_context(context)
    , m_search(context.radio)
{
    m_leaving.setSingleShot(true);
    connect(&m_leaving, &QTimer::timeout, this, [this] { conclude(); });
    connect(&m_search, &SingleWatchSearch::found, this, [this](const Advertisement &watch) {
        onFound({watch, &modelOf(watch), true});
    });
    connect(&m_search, &SingleWatchSearch::failed, this, &WatchCommand::fail);
    connect(&m_context.connection, &WatchConnection::stateChanged, this, &WatchCommand::onStateChanged);
    connect(&m_context.connection, &WatchConnection::paired, this,
            [this] { printer().printNotice(reportOfDemandedPairing(m_context.clock.now(), watch())); });
    connect(&m_context.reconnector, &Reconnector::failed, this, [this](const Error &error) {
        if (!isOver())
            fail(Failure::from(error));
    });
}

void WatchCommand::start()
{
    if (m_context.options.timeout > 0s)
        startLimit(m_context.options.timeout);
    m_context.keys.load([this](const std::optional<Failure> &failure) {
        if (failure)
            fail(*failure);
        else
            findWatch();
    });
}

void WatchCommand::terminate()
{
    if (endsBySignal())
        succeed();
    else
        fail(Failure::from({Error::Code::Cancelled, {}}));
}

void WatchCommand::findWatch()
{
    if (isOver())
        return;
    if (!m_context.options.address.isEmpty()) {
        Advertisement watch;
        watch.address = m_context.options.address;
        onFound({watch, &modelOf(watch), false});
        return;
    }
    const bool mayRemember = takesRemembered() && !m_context.options.scenario;
    if (const auto remembered = m_context.settings.watch(); remembered && mayRemember) {
        Advertisement watch;
        watch.address = remembered->address;
        watch.alias = remembered->name;
        onFound({watch, &modelOf(watch), false});
        return;
    }
    m_search.start();
}

/// As the user says, else as it was paired, else as it advertises itself.
const SourceModel &WatchCommand::modelOf(const Advertisement &advertisement) const
{
    if (m_context.options.model)
        return *m_context.options.model;
    // Not only the one in use: --address may name any of them.
    const QList<RememberedWatch> all = m_context.settings.watches();
    const auto remembered
        = std::ranges::find_if(all, [&](const RememberedWatch &each) { return each.address == advertisement.address; });
    if (remembered != all.end() && !m_context.options.scenario)
        return *remembered->model;
    const SourceModel *model = recognized(advertisement);
    return model ? *model : neoModel();
}

void WatchCommand::onFound(const Target &target)
{
    m_target = target;
    if (!m_target.model->needsKey()) {
        useWatch();
        return;
    }
    m_context.keys.keyFor(m_target.advertisement.address, [this](const Result<AuthKey, Failure> &key) { onKey(key); });
}

void WatchCommand::onKey(const Result<AuthKey, Failure> &key)
{
    if (isOver())
        return;
    if (!key) {
        fail(key.error());
        return;
    }
    m_key = *key;
    useWatch();
}

void WatchCommand::useWatch()
{
    m_context.reconnector.connectTo(m_context.radio,
                                    {.advertisement = m_target.advertisement,
                                     .inRange = m_target.inRange,
                                     .key = m_key,
                                     .syncsTime = m_context.settings.syncsTime(),
                                     .model = m_target.model},
                                    retryMode());
}

void WatchCommand::onStateChanged(WatchConnection::State state)
{
    if (m_result && state == WatchConnection::State::Idle) {
        m_leaving.stop();
        conclude();
        return;
    }
    if (m_result || state != WatchConnection::State::Ready)
        return;
    if (m_target.advertisement.shownName().isEmpty())
        m_target.advertisement = m_context.connection.watch();
    onReady();
}

Error WatchCommand::timeoutError() const
{
    const QString detail = u"the limit of --timeout"_s;
    if (m_context.keys.isWaitingForFile())
        return {Error::Code::FileSilent, detail};
    if (m_context.keys.isAskingStore())
        return {Error::Code::KeyStoreSilent, detail};
    if (const Error error = m_context.keys.storeError())
        return error;
    if (!m_key && m_target.model->needsKey())
        return {Error::Code::WatchNotFound, detail};
    switch (m_context.connection.state()) {
    case WatchConnection::State::Seeking:
        return {Error::Code::WatchNotFound, detail};
    case WatchConnection::State::Connecting:
        return {Error::Code::ConnectTimedOut, detail};
    case WatchConnection::State::Discovering:
        return {Error::Code::DiscoveryTimedOut, detail};
    default:
        return {Error::Code::OperationTimedOut, detail};
    }
}

void WatchCommand::onTimeout()
{
    fail(Failure::from(timeoutError()));
}

void WatchCommand::succeed()
{
    leave(ExitCode::Ok);
}

void WatchCommand::fail(const Failure &failure)
{
    if (m_result)
        return;
    printer().printFailure(failure);
    leave(failure.exitCode);
}

void WatchCommand::leave(ExitCode exitCode)
{
    if (m_result)
        return;
    m_result = exitCode;
    stopLimit();
    m_search.stop();
    m_context.stores.secretService.cancel();
    // finished() comes from the event loop even when there is no link to end.
    const bool isConnected = m_context.connection.state() != WatchConnection::State::Idle;
    m_leaving.start(isConnected ? leavingLimit : 0s);
    m_context.reconnector.disconnectFromWatch();
}

} // namespace neobeat::cli
