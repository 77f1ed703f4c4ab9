// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace neobeat {

/// Announces when the computer goes to sleep and when it is awake again.
class Suspension : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// It is about to sleep; there may be a second left, or no time at all.
    void aboutToSleep();
    /// It is awake again, perhaps hours later. Also without aboutToSleep() before it.
    void resumed();
};

} // namespace neobeat
