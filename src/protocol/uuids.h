// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

/// Every UUID of watches and sensors, once. Short ones use the Bluetooth base UUID, the vendor's use
/// 0000xxxx-0000-3512-2118-0009af100700. The services are [N]; the properties of the vendor's characteristics are those
/// of a Mi Band 4 [B4], so each write looks at what was discovered.
namespace neobeat::uuids {

constexpr QUuid bluetooth(ushort number)
{
    return QUuid(number, 0x0000, 0x1000, 0x80, 0x00, 0x00, 0x80, 0x5f, 0x9b, 0x34, 0xfb);
}

constexpr QUuid huami(ushort number)
{
    return QUuid(number, 0x0000, 0x3512, 0x21, 0x18, 0x00, 0x09, 0xaf, 0x10, 0x07, 0x00);
}

inline constexpr QUuid deviceInformationService = bluetooth(0x180a);
inline constexpr QUuid systemId = bluetooth(0x2a23); ///< read
inline constexpr QUuid modelNumber = bluetooth(0x2a24); ///< read; only standard sensors have it
inline constexpr QUuid serialNumber = bluetooth(0x2a25); ///< read
inline constexpr QUuid firmwareRevision = bluetooth(0x2a26); ///< read; only standard sensors have it
inline constexpr QUuid hardwareRevision = bluetooth(0x2a27); ///< read
inline constexpr QUuid softwareRevision = bluetooth(0x2a28); ///< read
inline constexpr QUuid manufacturerName = bluetooth(0x2a29); ///< read; only standard sensors have it
inline constexpr QUuid pnpId = bluetooth(0x2a50); ///< read

inline constexpr QUuid heartRateService = bluetooth(0x180d);
inline constexpr QUuid heartRateMeasurement = bluetooth(0x2a37); ///< notify
inline constexpr QUuid heartRateControlPoint = bluetooth(0x2a39); ///< read, write

inline constexpr QUuid batteryService = bluetooth(0x180f); ///< Only standard sensors have it.
inline constexpr QUuid batteryLevel = bluetooth(0x2a19); ///< read, notify

inline constexpr QUuid immediateAlertService = bluetooth(0x1802);
inline constexpr QUuid alertLevel = bluetooth(0x2a06); ///< write without response

inline constexpr QUuid alertNotificationService = bluetooth(0x1811);
inline constexpr QUuid newAlert = bluetooth(0x2a46); ///< read, write

inline constexpr QUuid firmwareService = huami(0x1530);

inline constexpr QUuid huamiService = bluetooth(0xfee0);
inline constexpr QUuid currentTime = bluetooth(0x2a2b); ///< read, write, notify
inline constexpr QUuid configuration = huami(0x0003); ///< write without response, notify
inline constexpr QUuid fetchControl = huami(0x0004); ///< write without response, notify
inline constexpr QUuid fetchData = huami(0x0005); ///< notify
inline constexpr QUuid battery = huami(0x0006); ///< read, notify
inline constexpr QUuid steps = huami(0x0007); ///< read, notify
inline constexpr QUuid userSettings = huami(0x0008); ///< write, notify
inline constexpr QUuid deviceEvents = huami(0x0010); ///< notify
inline constexpr QUuid chunkedTransfer = huami(0x0020); ///< read, write without response, notify
inline constexpr QUuid endpointWrite = huami(0x0016); ///< write without response; only with recent firmware
inline constexpr QUuid endpointRead = huami(0x0017); ///< notify; only with recent firmware

inline constexpr QUuid authenticationService = bluetooth(0xfee1);
inline constexpr QUuid authentication = huami(0x0009); ///< read, write without response, notify

} // namespace neobeat::uuids
