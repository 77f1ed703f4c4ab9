// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/termination.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

namespace neobeat {

namespace {

int s_pipe[2] = {-1, -1};
volatile sig_atomic_t s_received = 0;

extern "C" void onTerminationSignal(int number)
{
    // Only calls that are safe inside a signal handler.
    if (s_received)
        _exit(128 + number);
    s_received = 1;
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
    catchSignal(SIGPIPE, SIG_IGN);
}

} // namespace neobeat
