// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/callsource.h"

#include <QDBusConnection>
#include <QTimer>

namespace neobeat {

/// Calls of a phone with KDE Connect, on the session bus. It says when a call comes in and not when it is over, and
/// nothing can be done about a call.
class KdeConnectCalls final : public CallSource
{
    Q_OBJECT

public:
    explicit KdeConnectCalls(const QDBusConnection &bus, QObject *parent = nullptr);

    /// How long a call is taken to ring.
    void setLength(std::chrono::milliseconds length) { m_end.setInterval(length); }
    void start() override;
    void reject(const QString &) override { }
    void silence(const QString &) override { }

private Q_SLOTS:
    void onCallReceived(const QString &event, const QString &number, const QString &contact);

private:
    QDBusConnection m_bus;
    QTimer m_end;
};

} // namespace neobeat
