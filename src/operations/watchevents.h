// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/watchconnection.h"
#include "protocol/deviceevent.h"

#include <QObject>

namespace neobeat {

/// What the watch of one connection reports, whenever it is ready. [F]
class WatchEvents : public QObject
{
    Q_OBJECT

public:
    /// The connection must outlive it.
    explicit WatchEvents(WatchConnection &connection, QObject *parent = nullptr);

Q_SIGNALS:
    /// Any event, also an unknown one.
    void reported(const neobeat::DeviceEvent &event);

private:
    void follow();

    WatchConnection &m_connection;
};

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::DeviceEvent)
