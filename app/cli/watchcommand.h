// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "cli/command.h"
#include "cli/keysource.h"
#include "cli/options.h"
#include "cli/singlewatchsearch.h"
#include "connection/reconnector.h"
#include "operations/operationrunner.h"

#include <optional>

namespace neobeat::cli {

/// What the commands use; all of it outlives them.
struct CommandContext
{
    const Options &options;
    Radio &radio;
    WatchConnection &connection;
    OperationRunner &operations;
    Reconnector &reconnector;
    KeySource &keys;
    Settings &settings;
    KeyStores stores;
    Printer &printer;
    const Clock &clock;
    Suspension &suspension;
};

/// A command that needs the connected watch: finds it, gets the key, connects, calls onReady() to do the work,
/// disconnects.
class WatchCommand : public Command
{
    Q_OBJECT

public:
    explicit WatchCommand(const CommandContext &context, QObject *parent = nullptr);

    void start() override;
    void terminate() override;

protected:
    /// The watch is ready; print, then call succeed() or fail().
    virtual void onReady() = 0;
    /// Watch and key are known; connects, unless a command has another use for them.
    virtual void useWatch();
    /// Whether the remembered watch may be used.
    virtual bool takesRemembered() const { return true; }
    /// Whether a signal from the user is the usual way to end.
    virtual bool endsBySignal() const { return false; }
    /// What follows a failed attempt to connect.
    virtual Reconnector::RetryMode retryMode() const { return Reconnector::RetryMode::OneShot; }
    /// The link is closed; finished() has to follow, which the default does at once.
    virtual void conclude() { Q_EMIT finished(*m_result); }
    /// The failure to report when the time limit passes in the current state.
    virtual Error timeoutError() const;
    void onTimeout() override;

    /// Disconnects from the watch, then ends with Ok.
    void succeed();
    /// Prints the failure, disconnects, ends with its exit code. Only the first one counts.
    void fail(const Failure &failure);
    bool isOver() const { return m_result.has_value(); }

    const CommandContext &context() const { return m_context; }
    /// The connected watch.
    const Advertisement &watch() const { return m_target.advertisement; }
    /// What it is; known from useWatch() on.
    const SourceModel &model() const { return *m_target.model; }
    /// The key; from useWatch() on, proven from onReady() on; empty when the model needs none.
    const std::optional<AuthKey> &key() const { return m_key; }

private:
    /// A watch to connect to, as far as it is known.
    struct Target
    {
        Advertisement advertisement;
        const SourceModel *model = &neoModel();
        bool inRange = false;
    };

    void findWatch();
    void onFound(const Target &target);
    const SourceModel &modelOf(const Advertisement &advertisement) const;
    void onKey(const Result<AuthKey, Failure> &key);
    void onStateChanged(WatchConnection::State state);
    void leave(ExitCode exitCode);

    CommandContext m_context;
    SingleWatchSearch m_search;
    QTimer m_leaving;
    Target m_target;
    std::optional<AuthKey> m_key;
    std::optional<ExitCode> m_result;
};

} // namespace neobeat::cli
