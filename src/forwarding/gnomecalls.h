// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/buscalls.h"

#include <QDBusObjectPath>

namespace neobeat {

/// Calls of GNOME Calls (SIP and modems), on the session bus.
class GnomeCalls final : public BusCalls
{
    Q_OBJECT

public:
    explicit GnomeCalls(const QDBusConnection &bus, QObject *parent = nullptr);

    void silence(const QString &id) override { call(id, QStringLiteral("Silence")); }

protected:
    void followSignals() override;

private Q_SLOTS:
    void onInterfacesAdded(const QDBusMessage &message);
    void onInterfacesRemoved(const QDBusMessage &message);
    void onPropertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated,
                             const QDBusMessage &message);

private:
    void look(const QString &path);
};

} // namespace neobeat
