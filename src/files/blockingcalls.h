// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace neobeat {

/// Makes calls that may never return, such as those to a file on a network share that is down, on a thread of its own.
/// A caller that stops waiting abandons that thread: it ends when its call returns, or with the process. So a call must
/// own whatever it uses.
class BlockingCalls
{
public:
    enum class Outcome {
        Done, ///< The call has returned.
        Stopped, ///< The caller no longer waits for it; no further call is made.
        TimedOut, ///< The same, because the time limit has passed.
    };
    using Deadline = std::optional<std::chrono::steady_clock::time_point>;

    BlockingCalls();
    /// Does not block.
    ~BlockingCalls();
    BlockingCalls(const BlockingCalls &) = delete;
    BlockingCalls &operator=(const BlockingCalls &) = delete;

    /// Makes one call and waits until it has returned, a stop is requested or the time limit passes.
    Outcome run(std::function<void()> call, const std::stop_token &stop, const Deadline &deadline = {});
    /// Makes a last call without waiting for it. It is dropped without being made when there was no call before, or one
    /// that was abandoned.
    void finish(std::function<void()> call);

private:
    struct Shared;

    bool start();
    static void work(const std::shared_ptr<Shared> &shared);

    std::shared_ptr<Shared> m_shared; ///< Shared with the thread, which may outlive this.
    bool m_hasThread = false;
    std::optional<Outcome> m_givenUp; ///< Why no further call is made.
};

} // namespace neobeat
