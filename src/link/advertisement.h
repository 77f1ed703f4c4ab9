// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QUuid>

#include <optional>

namespace neobeat {

/// What one scan report says about one peripheral.
struct Advertisement
{
    QString address; ///< Upper-case, with colons: "00:00:5E:00:53:01".
    QString name; ///< As it sends it, which tells what it is; empty when not heard.
    std::optional<int> rssi; ///< dBm, -127 … 20; empty when the adapter does not tell.
    QList<QUuid> services; ///< Advertised service UUIDs, often incomplete.
    QList<quint16> manufacturers; ///< Company ids of the manufacturer data.
    bool supported = false; ///< True when it looks like a watch we can serve (see looksLikeNeo()).
    QString alias; ///< As somebody calls it on this computer; empty when nobody does.

    /// The name to show, never to recognise it by; empty when there is none.
    QString shownName() const { return alias.isEmpty() ? name : alias; }
    bool operator==(const Advertisement &other) const = default;
};

/// True when this is, or may be, an Amazfit Neo, whatever somebody calls it: the name it sends says so, or no name was
/// heard and service 0xFEE0 or company 0x0157 hint at it. A name of another watch wins over the hints, since all Huami
/// watches share them.
bool looksLikeNeo(const Advertisement &advertisement);

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::Advertisement)
