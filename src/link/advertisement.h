// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QUuid>

#include <optional>

namespace neobeat {

/// The content of one scan report about one peripheral.
struct Advertisement
{
    QString address; ///< Upper-case, with colons: "00:00:5E:00:53:01".
    QString name; ///< The name it advertises, which identifies the model; empty when none was received.
    std::optional<int> rssi; ///< dBm, -127 … 20; empty when the adapter does not report it.
    QList<QUuid> services; ///< Advertised service UUIDs, often incomplete.
    QList<quint16> manufacturers; ///< Company ids of the manufacturer data.
    QString alias; ///< The name the user gave it on this computer; empty when there is none.

    /// The name for display, never for identification; empty when there is none.
    QString shownName() const { return alias.isEmpty() ? name : alias; }
    bool operator==(const Advertisement &other) const = default;
};

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::Advertisement)
