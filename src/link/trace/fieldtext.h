// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/characteristic.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QMetaEnum>
#include <QUuid>

#include <optional>

namespace neobeat {

// One piece of a line of a trace each, as text and back. What reads takes exactly what writes gives, and returns
// false for anything else.

/// "2a37", or all digits of a UUID that is not on the Bluetooth base.
QByteArray uuidText(const QUuid &uuid);
bool readUuid(const QByteArray &text, QUuid &uuid);

/// UUIDs with the separator between them; the first TraceLimits::uuids of them.
QByteArray uuidsText(const QList<QUuid> &uuids, char separator);
bool readUuids(const QByteArrayList &texts, QList<QUuid> &uuids);

/// "180d/2a37"
QByteArray characteristicText(const Characteristic &characteristic);
bool readCharacteristic(const QByteArray &text, Characteristic &characteristic);

/// Hex digits of bytes with ".." or ".1" for those kept back; "-" for no bytes.
QByteArray valueText(const QByteArray &hex);
bool readValue(const QByteArray &text, QByteArray &hex);

/// A whole number from lowest to highest, without blanks, plus or leading zeros.
std::optional<int> readNumber(const QByteArray &text, int lowest, int highest);

/// "watch", "watch-2", "other-1".
bool isPeripheralName(const QByteArray &text);

/// The name of an enumerator.
template<typename Enum>
QByteArray enumText(Enum value)
{
    return QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value));
}

template<typename Enum>
bool readEnum(const QByteArray &text, Enum &value)
{
    // Looked up by hand: QMetaEnum would also take "Code::LinkLost", and numbers of flags.
    const QMetaEnum names = QMetaEnum::fromType<Enum>();
    for (int index = 0; index < names.keyCount(); ++index) {
        if (text == names.key(index)) {
            value = static_cast<Enum>(names.value(index));
            return true;
        }
    }
    return false;
}

} // namespace neobeat
