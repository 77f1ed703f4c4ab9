// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/suspension.h"

namespace neobeat {

/// Hears from systemd-logind, or from elogind, when the computer goes to sleep and is back. Stays silent where nobody
/// tells; one that comes later is heard.
class LogindSuspension final : public Suspension
{
    Q_OBJECT

public:
    /// Listens from now on.
    explicit LogindSuspension(QObject *parent = nullptr);

private Q_SLOTS:
    void onPrepareForSleep(bool beforeSleep);
};

} // namespace neobeat
