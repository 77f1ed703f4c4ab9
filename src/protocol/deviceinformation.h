// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>

namespace neobeat {

/// Characteristic 0x2A50: the maker of the product, 7 bytes. The values are [N], as BlueZ reports them; the bytes [B4].
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

/// The contents of the Device Information service; fields that were not reported are empty. The form of the firmware
/// version is [N], that of the others [B4].
struct DeviceInformation
{
    QString manufacturer = {}; ///< Of a standard sensor.
    QString modelNumber = {}; ///< Of a standard sensor.
    QString serialNumber = {};
    QString hardwareRevision = {}; ///< Without the leading "V".
    QString firmwareVersion
        = {}; ///< From 0x2A28, of a standard sensor from 0x2A26, without the leading "V": "1.1.2.58".
    std::optional<PnpId> pnpId = {};

    bool operator==(const DeviceInformation &other) const = default;

    /// Text of a string characteristic: UTF-8, up to the first NUL, on one line as by outsideLine(), at most 64
    /// characters.
    static QString decodeText(const QByteArray &data);
    /// Same, and a leading "V" before a digit removed.
    static QString decodeVersion(const QByteArray &data);
};

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::DeviceInformation)
