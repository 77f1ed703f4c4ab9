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
    bool supported = false; ///< True when it looks like a watch that we support (see looksLikeNeo()).
    QString alias; ///< The name the user gave it on this computer; empty when there is none.

    /// The name for display, never for identification; empty when there is none.
    QString shownName() const { return alias.isEmpty() ? name : alias; }
    bool operator==(const Advertisement &other) const = default;
};

/// True when this is, or may be, an Amazfit Neo, whatever the user named it: the advertised name says so, or no name
/// was received and service 0xFEE0 or company 0x0157 suggests it. The name of another model overrides these hints,
/// since all Huami watches share them.
bool looksLikeNeo(const Advertisement &advertisement);

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::Advertisement)
