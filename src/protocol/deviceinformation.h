// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>

namespace neobeat {

/// Characteristic 0x2A50: who made the product, 7 bytes.
struct PnpId
{
    quint8 source = 0; ///< 1 = Bluetooth SIG, 2 = USB Implementers Forum.
    quint16 vendor = 0; ///< 0x0157 for this maker.
    quint16 product = 0; ///< 0x0043 for an Amazfit Neo.
    quint16 version = 0; ///< Binary coded decimal.

    bool operator==(const PnpId &other) const = default;

    /// Empty unless there are at least 7 bytes.
    static std::optional<PnpId> decode(const QByteArray &data);
    QByteArray encode() const;
};

/// What the Device Information service told; a field is empty when it did not.
struct DeviceInformation
{
    QString serialNumber = {};
    QString hardwareRevision = {}; ///< Without the leading "V".
    QString firmwareVersion = {}; ///< From 0x2A28, without the leading "V": "1.1.2.58".
    std::optional<PnpId> pnpId = {};

    bool operator==(const DeviceInformation &other) const = default;

    /// Text of a string characteristic: UTF-8, ends at the first NUL, one line as outsideLine() makes it, at most 64
    /// characters.
    static QString decodeText(const QByteArray &data);
    /// Same, and a leading "V" before a digit removed.
    static QString decodeVersion(const QByteArray &data);
};

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::DeviceInformation)
