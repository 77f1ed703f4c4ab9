// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/operationrunner.h"

#include <QObject>
#include <QPointer>

#include <chrono>

namespace neobeat {

/// Makes the watch beep on request, one request at a time.
class WatchFinder : public QObject
{
    Q_OBJECT

public:
    /// Enough to walk through a flat; the battery of the watch is small.
    static constexpr std::chrono::seconds usualLength{60};

    /// The runner must outlive it.
    explicit WatchFinder(OperationRunner &runner, QObject *parent = nullptr);

    bool isFinding() const { return m_operation != nullptr; }
    /// Why the last request failed; None while one is under way, and when it was done or stopped.
    Error error() const { return m_error; }
    /// Makes it beep, unless it does already; ends by itself after that time.
    void find(std::chrono::milliseconds length = usualLength);
    void stop();

Q_SIGNALS:
    /// isFinding() or error() has changed.
    void changed();

private:
    OperationRunner &m_runner;
    QPointer<WatchOperation> m_operation;
    Error m_error;
};

} // namespace neobeat
