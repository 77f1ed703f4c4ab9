// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standinadapter.h"

#include <QTimer>

namespace neobeat::standin {

/// Other peripherals that an adapter receives: a scale with a name, something without one, and as many neighbours as a
/// test wants. None is connectable, so BlueZ forgets them at the end of each discovery.
class ForeignPeripherals final : public QObject
{
    Q_OBJECT

public:
    ForeignPeripherals(StandInAdapter &adapter, ObjectTree &tree, QObject *parent = nullptr);

    /// From now on that number of neighbours advertise, each once per interval, or once per discovery.
    void setNeighbours(int count, std::chrono::milliseconds interval);

private:
    void report();
    void advertise();
    void onDiscoveringChanged(bool discovering);
    void add(const QString &address, const QString &name, short rssi, const QStringList &services);
    QString pathOf(const QString &address) const;
    static QString neighbour(int number);

    StandInAdapter &m_adapter;
    ObjectTree &m_tree;
    QTimer m_beat;
    int m_neighbours = 0;
    int m_round = 0;
};

} // namespace neobeat::standin
