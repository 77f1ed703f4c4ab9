// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/termination.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

namespace neobeat {

namespace {

int s_pipe[2] = {-1, -1};
volatile sig_atomic_t s_asked = 0; ///< Number of times that SIGINT or SIGTERM came.

extern "C" void onTerminationSignal(int number)
{
    // Only calls that are safe inside a signal handler. A terminal or a session that ends sends SIGHUP more than once,
    // and together with SIGTERM; that is not an impatient user, so only SIGINT and SIGTERM are counted.
    if (number != SIGHUP && s_asked > 0)
        _exit(128 + number);
    s_asked = s_asked + (number != SIGHUP ? 1 : 0);
    const char byte = 1;
    [[maybe_unused]] const auto written = write(s_pipe[1], &byte, 1);
}

void catchSignal(int number, void (*reaction)(int))
{
    struct sigaction action = {};
    action.sa_handler = reaction;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, nullptr);
}

/// A program that was started with nohup is to outlive its terminal.
bool isIgnored(int number)
{
    struct sigaction action = {};
    return sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

Termination::Termination(QObject *parent)
    : QObject(parent)
{
    if (pipe2(s_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(s_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT requested();
    });
    catchSignal(SIGINT, onTerminationSignal);
    catchSignal(SIGTERM, onTerminationSignal);
    if (!isIgnored(SIGHUP))
        catchSignal(SIGHUP, onTerminationSignal);
    catchSignal(SIGPIPE, SIG_IGN);
}

} // namespace neobeat
