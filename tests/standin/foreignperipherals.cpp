// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignperipherals.h"

#include "interfaces.h"

#include <QDBusObjectPath>

namespace neobeat::standin {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const QString weightScale = u"0000181d-0000-1000-8000-00805f9b34fb"_s;

} // namespace

ForeignPeripherals::ForeignPeripherals(StandInAdapter &adapter, ObjectTree &tree, QObject *parent)
    : QObject(parent)
    , m_adapter(adapter)
    , m_tree(tree)
{
    connect(&adapter, &StandInAdapter::discoveringChanged, this, &ForeignPeripherals::onDiscoveringChanged);
    connect(&adapter, &StandInAdapter::clientsChanged, this, &ForeignPeripherals::report);
    connect(&m_beat, &QTimer::timeout, this, &ForeignPeripherals::advertise);
}

void ForeignPeripherals::setNeighbours(int count, milliseconds interval)
{
    for (int number = 0; number < m_neighbours; ++number)
        m_tree.remove(pathOf(neighbour(number)));
    m_neighbours = count;
    m_beat.setInterval(interval);
    if (m_adapter.isDiscovering())
        onDiscoveringChanged(true);
}

void ForeignPeripherals::onDiscoveringChanged(bool discovering)
{
    m_beat.stop();
    if (discovering) {
        report();
        if (m_beat.interval() > 0)
            m_beat.start();
        return;
    }
    for (int number = 0; number < m_neighbours; ++number)
        m_tree.remove(pathOf(neighbour(number)));
}

void ForeignPeripherals::report()
{
    add(u"00:00:5E:00:53:20"_s, u"Kitchen scale"_s, -71, {weightScale});
    add(u"00:00:5E:00:53:21"_s, {}, 127, {});
    for (int number = 0; number < m_neighbours; ++number)
        add(neighbour(number), {}, -80, {});
}

void ForeignPeripherals::advertise()
{
    ++m_round;
    for (int number = 0; number < m_neighbours; ++number) {
        // With a discovery filter BlueZ reports each change of the RSSI.
        const auto rssi = short(-80 - (m_round + number) % 10);
        m_tree.set(pathOf(neighbour(number)), deviceInterface, {{u"RSSI"_s, QVariant::fromValue(rssi)}});
    }
}

void ForeignPeripherals::add(const QString &address, const QString &name, short rssi, const QStringList &services)
{
    const QString path = pathOf(address);
    if (m_tree.contains(path) || !m_adapter.reports(address, name, services))
        return;
    QString placeholder = address;
    placeholder.replace(u':', u'-');
    QVariantMap values{{u"Address"_s, address},
                       {u"AddressType"_s, u"public"_s},
                       {u"Alias"_s, name.isEmpty() ? placeholder : name},
                       {u"Connected"_s, false},
                       {u"ServicesResolved"_s, false},
                       {u"RSSI"_s, QVariant::fromValue(rssi)},
                       {u"UUIDs"_s, services},
                       {u"Adapter"_s, QVariant::fromValue(QDBusObjectPath(m_adapter.path()))}};
    if (!name.isEmpty())
        values.insert(u"Name"_s, name);
    m_tree.add(path, {{deviceInterface, values}});
}

QString ForeignPeripherals::pathOf(const QString &address) const
{
    QString name = address;
    return m_adapter.path() + u"/dev_"_s + name.replace(u':', u'_');
}

QString ForeignPeripherals::neighbour(int number)
{
    // Locally administered, so that no real device has it.
    const QString digits = u"%1"_s.arg(number, 6, 16, QChar(u'0')).toUpper();
    return u"02:00:5E:%1:%2:%3"_s.arg(digits.mid(0, 2), digits.mid(2, 2), digits.mid(4, 2));
}

} // namespace neobeat::standin
