// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QUuid>

namespace neobeat {

/// Names one characteristic of the connected peripheral; no service of this watch holds the same one twice.
struct Characteristic
{
    QUuid service; ///< The service it stands in.
    QUuid uuid; ///< Its own UUID.

    bool operator==(const Characteristic &other) const = default;
};

inline size_t qHash(const Characteristic &characteristic, size_t seed = 0)
{
    return qHashMulti(seed, characteristic.service, characteristic.uuid);
}

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::Characteristic)
