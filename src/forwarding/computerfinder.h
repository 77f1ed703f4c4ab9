// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/operationrunner.h"
#include "operations/watchevents.h"

#include <QObject>
#include <QTimer>

namespace neobeat {

/// Rings while the owner of the watch looks for the computer: from the event on until the owner ends it on the watch or
/// here, or a limit is over.
class ComputerFinder : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ComputerFinder(OperationRunner &runner, WatchEvents &events, QObject *parent = nullptr);

    bool isRinging() const { return m_limit.isActive(); }
    /// The user has found it; the watch is informed.
    void dismiss();
    /// Default 2 minutes.
    void setLimit(std::chrono::milliseconds limit) { m_limit.setInterval(limit); }

Q_SIGNALS:
    /// isRinging() has changed.
    void ringingChanged();

private:
    void onReported(const DeviceEvent &event);
    void end();

    OperationRunner &m_runner;
    QTimer m_limit; ///< Runs while it rings.
};

} // namespace neobeat
