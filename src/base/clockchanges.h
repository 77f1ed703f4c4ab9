// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace neobeat {

/// Announces when the clock of the computer is set or its time zone changes.
class ClockChanges : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// One of them has changed; perhaps twice for one change.
    void changed();
};

} // namespace neobeat
