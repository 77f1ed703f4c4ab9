// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/blockingcalls.h"

#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

#include <signal.h>

namespace neobeat {

struct BlockingCalls::Shared
{
    std::mutex mutex;
    std::condition_variable_any changed;
    std::function<void()> call;
    bool isBusy = false;
    bool isOver = false;
};

BlockingCalls::BlockingCalls()
    : m_shared(std::make_shared<Shared>())
{
}

BlockingCalls::~BlockingCalls()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->isOver = true;
    m_shared->changed.notify_all();
}

void BlockingCalls::work(const std::shared_ptr<Shared> &shared)
{
    // Writing to a pipe without a reader is a failure of the call; all other signals are for the main thread.
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, nullptr);
    std::unique_lock lock(shared->mutex);
    for (;;) {
        shared->changed.wait(lock, [&] { return shared->call || shared->isOver; });
        if (!shared->call)
            return;
        std::function<void()> call = std::exchange(shared->call, {});
        lock.unlock();
        call();
        call = {}; // what it owns may block when it is destroyed, such as the last descriptor of a file
        lock.lock();
        shared->isBusy = false;
        shared->changed.notify_all();
    }
}

bool BlockingCalls::start()
{
    if (m_hasThread)
        return true;
    try {
        std::thread([shared = m_shared] { work(shared); }).detach();
        m_hasThread = true;
    } catch (const std::system_error &) { // no thread can be created
    }
    return m_hasThread;
}

BlockingCalls::Outcome BlockingCalls::run(std::function<void()> call, const std::stop_token &stop,
                                          const Deadline &deadline)
{
    if (stop.stop_requested())
        m_givenUp = Outcome::Stopped;
    if (m_givenUp)
        return *m_givenUp;
    if (!start()) {
        call(); // better without a limit than not at all
        return Outcome::Done;
    }
    std::unique_lock lock(m_shared->mutex);
    m_shared->call = std::move(call);
    m_shared->isBusy = true;
    m_shared->changed.notify_all();
    const auto isDone = [this] { return !m_shared->isBusy; };
    const bool returned = deadline ? m_shared->changed.wait_until(lock, stop, *deadline, isDone)
                                   : m_shared->changed.wait(lock, stop, isDone);
    if (returned)
        return Outcome::Done;
    m_shared->call = {}; // in case the thread has not even begun with it
    m_givenUp = stop.stop_requested() ? Outcome::Stopped : Outcome::TimedOut;
    return *m_givenUp;
}

void BlockingCalls::finish(std::function<void()> call)
{
    if (m_givenUp || !m_hasThread)
        return;
    const std::lock_guard lock(m_shared->mutex);
    m_shared->call = std::move(call);
    m_shared->isBusy = true;
    m_shared->changed.notify_all();
}

} // namespace neobeat
