// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/callsource.h"
#include "forwarding/notificationmonitor.h"

namespace neobeat {

/// Calls that a program announces by a notification of the category "call.incoming". Its buttons belong to the desktop,
/// so nothing can be done about a call.
class NoticeCalls final : public CallSource
{
    Q_OBJECT

public:
    /// The monitor must outlive it.
    explicit NoticeCalls(NotificationMonitor &monitor, QObject *parent = nullptr);

    void start() override { }
    void reject(const QString &) override { }
    void silence(const QString &) override { }
};

/// Whether a notification announces a call; such ones are not forwarded as messages too.
bool announcesCall(const DesktopNotice &notice);

} // namespace neobeat
