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
    /// The adapter of this name ("hci0") and address; not plugged in yet.
    StandInAdapter(const QString &name, const QString &address, ObjectTree &tree, const QDBusConnection &bus,
                   QObject *parent = nullptr);

    QString path() const { return m_path; }

    /// Plugs in, pulls out, powers or blocks the adapter.
    void apply(Radio::State state);
    bool isPowered() const;
    bool isDiscovering() const;
    /// True unless the discovery filter keeps this peripheral from being reported.
    bool reports(const QString &address, const QString &name) const;
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

    const QString m_path;
    const QString m_address;
    QString m_pattern; ///< Of the discovery filter; empty lets everything through.
    ObjectTree &m_tree;
    QDBusConnection m_bus;
};

} // namespace neobeat::standin
