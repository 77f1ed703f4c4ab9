// SPDX-License-Identifier: GPL-3.0-or-later
#include "quitrequest.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace neobeat::standin {

namespace {

void quitOnInput(int descriptor, QObject *context)
{
    auto *notifier = new QSocketNotifier(descriptor, QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [notifier, descriptor] {
        char ignored[256];
        const ssize_t length = ::read(descriptor, ignored, sizeof ignored);
        if (length > 0 && descriptor == STDIN_FILENO)
            return;
        notifier->setEnabled(false);
        QCoreApplication::quit();
    });
}

} // namespace

void quitWhenAsked(QObject *context)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    quitOnInput(signalfd(-1, &signals, SFD_CLOEXEC), context);
    quitOnInput(STDIN_FILENO, context);
}

} // namespace neobeat::standin
