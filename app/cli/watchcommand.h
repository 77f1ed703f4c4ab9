// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "cli/command.h"
#include "cli/keysource.h"
#include "cli/options.h"
#include "cli/watchsearch.h"
#include "session/connectionkeeper.h"

#include <optional>

namespace neobeat::cli {

/// What the commands work with; all of it outlives them.
struct Surroundings
{
    const Options &options;
    Radio &radio;
    WatchSession &session;
    ConnectionKeeper &keeper;
    KeySource &keys;
    Settings &settings;
    KeyStores stores;
    Output &output;
    const Clock &clock;
};

/// A command that needs the connected watch: finds it, gets the key, connects, lets onReady() do the work, takes leave.
class WatchCommand : public Command
{
    Q_OBJECT

public:
    explicit WatchCommand(const Surroundings &surroundings, QObject *parent = nullptr);

    void start() override;
    void terminate() override;

protected:
    /// The watch is ready; print, then call succeed() or fail().
    virtual void onReady() = 0;
    /// Whether the remembered watch may be taken.
    virtual bool takesRemembered() const { return true; }
    /// Whether a signal from the person is the usual way to end.
    virtual bool endsBySignal() const { return false; }
    /// The failure that a time limit stands for in the present state.
    virtual Error timeoutError() const;
    void onTimeout() override;

    /// Takes leave of the watch, then ends with Ok.
    void succeed();
    /// Prints the failure, takes leave, ends with its exit code. Only the first one counts.
    void fail(const Failure &failure);
    bool isOver() const { return m_result.has_value(); }

    const Surroundings &surroundings() const { return m_surroundings; }
    /// The watch that is connected.
    const Advertisement &watch() const { return m_target.advertisement; }
    /// The proven key; only from onReady() on.
    const AuthKey &key() const { return *m_key; }

private:
    void findWatch();
    void onFound(const Advertisement &advertisement, bool inRange);
    void onKey(const Result<AuthKey, Failure> &key);
    void connectToWatch();
    void onStateChanged(WatchSession::State state);
    void leave(ExitCode exitCode);

    /// A watch to connect to, as far as it is known.
    struct Target
    {
        Advertisement advertisement;
        bool inRange = false;
    };

    Surroundings m_surroundings;
    WatchSearch m_search;
    QTimer m_leaving;
    Target m_target;
    std::optional<AuthKey> m_key;
    std::optional<ExitCode> m_result;
};

} // namespace neobeat::cli
