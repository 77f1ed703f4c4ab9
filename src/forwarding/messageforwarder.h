// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "forwarding/noticefilter.h"
#include "forwarding/notificationmonitor.h"
#include "operations/operationrunner.h"
#include "protocol/watchmessage.h"
#include "store/settings.h"

#include <QObject>

namespace neobeat {

/// What the watch shows of a notification: in letters that it has, at most what it takes.
WatchMessage watchMessageOf(const DesktopNotice &notice, bool isShort, QLocale::Language language);

/// Forwards notifications of the desktop to the watch, while the user wants that. What comes while no watch is ready is
/// not forwarded later.
class MessageForwarder : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    MessageForwarder(NotificationMonitor &monitor, OperationRunner &runner, Settings &settings, const Clock &clock,
                     QObject *parent = nullptr);

    /// How many were sent since the start.
    int sentCount() const { return m_sentCount; }
    /// Why the last one could not be sent; None when it was.
    Error lastError() const { return m_lastError; }

Q_SIGNALS:
    /// A notification was judged; for tests and the log.
    void judged(neobeat::NoticeFilter::Verdict verdict);
    /// sentCount() or lastError() has changed.
    void sent();

private:
    void follow();
    void onNoticed(const DesktopNotice &notice);
    /// Puts a program into the list of those that have sent one.
    void remember(const QString &application);
    void send(const DesktopNotice &notice);

    NotificationMonitor &m_monitor;
    OperationRunner &m_runner;
    Settings &m_settings;
    const Clock &m_clock;
    NoticeFilter m_filter;
    int m_waiting = 0; ///< Messages on their way.
    int m_sentCount = 0;
    Error m_lastError;
};

} // namespace neobeat
