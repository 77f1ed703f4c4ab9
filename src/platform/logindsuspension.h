// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/suspension.h"

namespace neobeat {

/// Learns from systemd-logind or elogind when the computer goes to sleep and wakes up. Emits nothing where neither
/// runs; one that starts later is picked up.
class LogindSuspension final : public Suspension
{
    Q_OBJECT

public:
    /// Subscribes to the signals right away.
    explicit LogindSuspension(QObject *parent = nullptr);

private Q_SLOTS:
    void onPrepareForSleep(bool beforeSleep);
};

} // namespace neobeat
