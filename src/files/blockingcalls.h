// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace neobeat {

/// Makes calls that may never return, such as those to a file on a network that is down, on a thread of its own. Who
/// stops waiting leaves that thread alone: it ends when its call returns, or with the process. So a call must own
/// whatever it uses.
class BlockingCalls
{
public:
    enum class Outcome {
        Done, ///< The call has returned.
        Stopped, ///< Nobody waits for it any more; no further call is made.
        TimedOut, ///< The same, because the time was up.
    };
    using Deadline = std::optional<std::chrono::steady_clock::time_point>;

    BlockingCalls();
    /// Does not wait.
    ~BlockingCalls();
    BlockingCalls(const BlockingCalls &) = delete;
    BlockingCalls &operator=(const BlockingCalls &) = delete;

    /// Makes one call and waits until it has returned, a stop is requested or the time is up.
    Outcome run(std::function<void()> call, const std::stop_token &stop, const Deadline &deadline = {});
    /// Makes a last call for which nobody waits. It is dropped without being made when there was no call before, or one
    /// that was given up.
    void finish(std::function<void()> call);

private:
    struct Shared;

    bool start();
    static void work(const std::shared_ptr<Shared> &shared);

    std::shared_ptr<Shared> m_shared; ///< With the thread, which may outlive this.
    bool m_hasThread = false;
    std::optional<Outcome> m_givenUp; ///< Why no further call is made.
};

} // namespace neobeat
