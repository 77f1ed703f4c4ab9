// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clockchanges.h"

#include <QSocketNotifier>
#include <QStringList>
#include <QVariantMap>

#include <memory>

namespace neobeat {

/// Learns from the kernel when the clock is set, and from systemd-timedated when the time zone changes. Emits nothing
/// about what the system does not tell.
class SystemClockChanges final : public ClockChanges
{
    Q_OBJECT

public:
    /// Subscribes right away.
    explicit SystemClockChanges(QObject *parent = nullptr);
    ~SystemClockChanges() override;

private Q_SLOTS:
    void onPropertiesChanged(const QString &interface, const QVariantMap &values, const QStringList &invalid);

private:
    void watchKernel();
    void onTimer();
    bool arm();

    int m_timer = -1; ///< File descriptor.
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace neobeat
