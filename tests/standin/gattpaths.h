// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/simulated/simulatedwatch.h"
#include "objecttree.h"

#include <optional>

namespace neobeat::standin {

/// The services of one peripheral as objects on the bus, and the lookup from a path to the characteristic.
class GattPaths
{
public:
    /// Adds all services, characteristics and configuration descriptors below the device's path.
    void publish(ObjectTree &tree, const QString &devicePath, const QList<SimulatedWatch::OfferedService> &services);
    /// Removes them.
    void withdraw(ObjectTree &tree);

    /// The characteristic at a path; empty when there is none.
    std::optional<Characteristic> characteristicAt(const QString &path) const;
    SimulatedWatch::Properties propertiesAt(const QString &path) const { return m_properties.value(path); }
    QString pathOf(const Characteristic &characteristic) const { return m_characteristics.key(characteristic); }

private:
    QStringList m_services;
    QMap<QString, Characteristic> m_characteristics;
    QMap<QString, SimulatedWatch::Properties> m_properties;
};

} // namespace neobeat::standin
