// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QUuid>

namespace neobeat {

/// Identifies one characteristic of the connected peripheral; no service of this watch contains the same one twice.
struct Characteristic
{
    QUuid service; ///< The service that contains it.
    QUuid uuid; ///< Its own UUID.

    bool operator==(const Characteristic &other) const = default;
};

inline size_t qHash(const Characteristic &characteristic, size_t seed = 0)
{
    return qHashMulti(seed, characteristic.service, characteristic.uuid);
}

/// A characteristic as discovery found it.
struct CharacteristicInfo
{
    QUuid uuid;
    quint8 properties = 0; ///< Bits of its declaration: 02 read, 04 write without response, 08 write, 10 notify.

    bool operator==(const CharacteristicInfo &other) const = default;
};

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::Characteristic)
