// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/radio.h"
#include "objecttree.h"

namespace neobeat::standin {

/// org.bluez.Adapter1 of one adapter.
class StandInAdapter final : public QObject
{
    Q_OBJECT

public:
    /// The only adapter.
    static const QString path;

    StandInAdapter(ObjectTree &tree, const QDBusConnection &bus, QObject *parent = nullptr);

    /// Plugs in, pulls out, powers or blocks the adapter.
    void apply(Radio::State state);
    bool isPowered() const;
    bool isDiscovering() const;
    /// Answers a call to the adapter; false when it is not for it.
    bool answer(const QDBusMessage &call);

Q_SIGNALS:
    void discoveringChanged(bool discovering);
    /// Every link is gone.
    void poweredOff();

private:
    QDBusMessage answerDiscovery(const QDBusMessage &call);
    void setPowered(bool powered, const QString &powerState);
    void setDiscovering(bool discovering);

    ObjectTree &m_tree;
    QDBusConnection m_bus;
};

} // namespace neobeat::standin
