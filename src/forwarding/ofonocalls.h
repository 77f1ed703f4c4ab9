// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/buscalls.h"

#include <QDBusObjectPath>
#include <QDBusVariant>

namespace neobeat {

/// Calls from oFono, and from PipeWire, which has the same interfaces for a phone that is paired by Bluetooth.
class OfonoCalls final : public BusCalls
{
    Q_OBJECT

public:
    OfonoCalls(const QDBusConnection &bus, const QString &service, QObject *parent = nullptr);

protected:
    void followSignals() override;

private Q_SLOTS:
    void onCallAdded(const QDBusObjectPath &path, const QVariantMap &properties);
    void onCallRemoved(const QDBusObjectPath &path) { end(path.path()); }
    void onPropertyChanged(const QString &name, const QDBusVariant &value, const QDBusMessage &message);
};

} // namespace neobeat
