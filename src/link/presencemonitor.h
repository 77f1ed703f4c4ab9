// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "link/advertisement.h"

#include <QObject>

namespace neobeat {

/// Waits for one peripheral to come into range, at next to no cost and for as long as it takes: nothing is sent to the
/// peripheral, advertisements of others are not passed on, and the scans of other programs are not affected.
class PresenceMonitor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts waiting for this address; no effect while waiting. Returns at once.
    virtual void start(const QString &address) = 0;
    /// Ends the wait; stopped() follows, once. No effect when not waiting.
    virtual void stop() = 0;
    /// True from start() until stopped() or failed().
    virtual bool isActive() const = 0;

Q_SIGNALS:
    /// The peripheral advertised after start(). Never for one that was only in range recently; may be emitted many
    /// times.
    void seen(const neobeat::Advertisement &advertisement);
    /// The wait ended because of stop(), and the adapter is free for scanning and connecting. Exactly one of stopped()
    /// and failed() follows each start().
    void stopped();
    /// The wait could not start or was interrupted; it is over. The codes of Radio::errorFor(), RadioBusy or
    /// ScanFailed.
    void failed(const neobeat::Error &error);
};

} // namespace neobeat
