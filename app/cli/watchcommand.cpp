// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/watchcommand.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat::cli {

namespace {

// A little more than the session's own limit for closing.
constexpr auto leavingLimit = 6s;

} // namespace

WatchCommand::WatchCommand(const Surroundings &surroundings, QObject *parent)
    : Command(surroundings.output, parent)
    , m_surroundings(surroundings)
    , m_search(surroundings.radio)
{
    m_leaving.setSingleShot(true);
    connect(&m_leaving, &QTimer::timeout, this, [this] { Q_EMIT finished(*m_result); });
    connect(&m_search, &WatchSearch::found, this, [this](const Advertisement &watch) { onFound(watch, true); });
    connect(&m_search, &WatchSearch::failed, this, &WatchCommand::fail);
    connect(&m_surroundings.session, &WatchSession::stateChanged, this, &WatchCommand::onStateChanged);
    connect(&m_surroundings.keeper, &ConnectionKeeper::failed, this, [this](const Error &error) {
        if (!isOver())
            fail(Failure::from(error));
    });
}

void WatchCommand::start()
{
    startLimit(m_surroundings.options.timeout);
    m_surroundings.keys.load([this](const std::optional<Failure> &failure) {
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
    if (!m_surroundings.options.address.isEmpty()) {
        Advertisement watch;
        watch.address = m_surroundings.options.address;
        onFound(watch, false);
        return;
    }
    const bool mayRemember = takesRemembered() && !m_surroundings.options.scenario;
    if (const auto remembered = m_surroundings.settings.watch(); remembered && mayRemember) {
        Advertisement watch;
        watch.address = remembered->address;
        watch.alias = remembered->name;
        onFound(watch, false);
        return;
    }
    m_search.start();
}

void WatchCommand::onFound(const Advertisement &advertisement, bool inRange)
{
    m_target = {advertisement, inRange};
    m_surroundings.keys.keyFor(advertisement.address, [this](const Result<AuthKey, Failure> &key) { onKey(key); });
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
    connectToWatch();
}

void WatchCommand::connectToWatch()
{
    m_surroundings.keeper.connectTo(
        m_surroundings.radio, {m_target.advertisement, m_target.inRange, *m_key, m_surroundings.settings.syncsTime()},
        ConnectionKeeper::Persistence::Once);
}

void WatchCommand::onStateChanged(WatchSession::State state)
{
    if (m_result && state == WatchSession::State::Idle) {
        m_leaving.stop();
        Q_EMIT finished(*m_result);
        return;
    }
    if (m_result || state != WatchSession::State::Ready)
        return;
    if (m_target.advertisement.shownName().isEmpty())
        m_target.advertisement = m_surroundings.session.watch();
    onReady();
}

Error WatchCommand::timeoutError() const
{
    const QString detail = u"the limit of --timeout"_s;
    if (m_surroundings.keys.isWaitingForFile())
        return {Error::Code::FileSilent, detail};
    if (m_surroundings.keys.isAskingStore())
        return {Error::Code::KeyStoreSilent, detail};
    if (!m_key)
        return {Error::Code::WatchNotFound, detail};
    switch (m_surroundings.session.state()) {
    case WatchSession::State::Seeking:
        return {Error::Code::WatchNotFound, detail};
    case WatchSession::State::Connecting:
        return {Error::Code::ConnectTimedOut, detail};
    case WatchSession::State::Discovering:
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
    output().printFailure(failure);
    leave(failure.exitCode);
}

void WatchCommand::leave(ExitCode exitCode)
{
    if (m_result)
        return;
    m_result = exitCode;
    stopLimit();
    m_search.stop();
    m_surroundings.stores.secretService.cancel();
    // finished() comes from the event loop also when there is no link to end.
    const bool isConnected = m_surroundings.session.state() != WatchSession::State::Idle;
    m_leaving.start(isConnected ? leavingLimit : 0s);
    m_surroundings.keeper.disconnectFromWatch();
}

} // namespace neobeat::cli
