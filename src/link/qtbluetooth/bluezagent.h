// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVirtualObject>
#include <QString>

namespace neobeat {

/// org.bluez.Agent1 on the system bus, registered as long as it exists: agrees to what needs no question to the user,
/// for one peripheral, and rejects everything else. It is never made the default agent, so other programs' pairings
/// stay theirs; only where there is no other agent does BlueZ ask it by itself.
class BluezAgent final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    /// Agrees for the Device1 object of this path. Only one at a time.
    explicit BluezAgent(const QString &devicePath, QObject *parent = nullptr);
    ~BluezAgent() override;

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QString m_devicePath;
};

} // namespace neobeat
