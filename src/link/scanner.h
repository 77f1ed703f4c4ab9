// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "link/advertisement.h"

#include <QObject>

namespace neobeat {

/// Finds peripherals in range. One scan at a time; it continues until stop() or a failure, callers apply their own time
/// limit.
class Scanner : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts scanning; no effect while scanning. Returns at once; results are signalled.
    virtual void start() = 0;
    /// Ends the scan; finished() follows, once. No effect when not scanning.
    virtual void stop() = 0;
    /// True from start() until finished() or failed().
    virtual bool isScanning() const = 0;

Q_SIGNALS:
    /// A peripheral was seen, or seen again with another name or RSSI. May be emitted from inside start(), and for
    /// peripherals that were only in range recently.
    void discovered(const neobeat::Advertisement &advertisement);
    /// The scan ended because of stop(), and the adapter is free for connecting. Exactly one of finished() and failed()
    /// follows each start().
    void finished();
    /// The scan could not start or was interrupted; it is over.
    void failed(const neobeat::Error &error);
};

} // namespace neobeat
