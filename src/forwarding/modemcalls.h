// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/buscalls.h"

#include <QDBusObjectPath>

namespace neobeat {

/// Calls of a mobile modem, from ModemManager on the system bus.
class ModemCalls final : public BusCalls
{
    Q_OBJECT

public:
    explicit ModemCalls(const QDBusConnection &bus, QObject *parent = nullptr);

protected:
    void followSignals() override;

private Q_SLOTS:
    void onCallAdded(const QDBusObjectPath &path);
    void onCallDeleted(const QDBusObjectPath &path) { end(path.path()); }
    void onStateChanged(int before, int now, uint reason, const QDBusMessage &message);

private:
    void look(const QString &path);
};

} // namespace neobeat
