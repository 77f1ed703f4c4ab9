// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedservices.h"

#include "protocol/deviceinformation.h"
#include "protocol/recognition.h"
#include "protocol/uuids.h"

#include <QHash>

namespace neobeat {

namespace {

using namespace uuids;
using Service = SimulatedWatch::OfferedService;

constexpr auto r = SimulatedWatch::Read;
constexpr auto w = SimulatedWatch::WriteWithoutResponse;
constexpr auto W = SimulatedWatch::Write;
constexpr auto N = SimulatedWatch::Notify;

/// The order of the services is that of a Neo [N], the properties are those of a Mi Band 4 [B4].
Service mainService(bool hasEndpoints)
{
    Service service{huamiService,
                    {{currentTime, r | W | N},
                     {bluetooth(0x2a04), r | w | N},
                     {huami(0x0001), w | N},
                     {huami(0x0002), N},
                     {configuration, w | N},
                     {fetchControl, w | N},
                     {fetchData, N},
                     {battery, r | N},
                     {steps, r | N},
                     {userSettings, W | N},
                     {huami(0x000e), W},
                     {huami(0x000f), w | N},
                     {deviceEvents, N},
                     {chunkedTransfer, r | w | N}}};
    if (hasEndpoints)
        service.characteristics.append({{endpointWrite, w}, {endpointRead, N}});
    return service;
}

/// The services of a chest strap.
QList<Service> strapServices()
{
    return {
        {heartRateService, {{heartRateMeasurement, N}, {bluetooth(0x2a38), r}, {heartRateControlPoint, W}}},
        {deviceInformationService,
         {{manufacturerName, r}, {modelNumber, r}, {serialNumber, r}, {hardwareRevision, r}, {firmwareRevision, r}}},
        {batteryService, {{batteryLevel, r | N}}}};
}

} // namespace

QList<Service> simulatedServices(const Scenario &scenario)
{
    if (!scenario.model->needsKey())
        return strapServices();
    QList<Service> services{
        {deviceInformationService,
         {{serialNumber, r}, {hardwareRevision, r}, {softwareRevision, r}, {systemId, r}, {pnpId, r}}},
        {firmwareService, {{huami(0x1531), W | N}, {huami(0x1532), w}}},
    };
    if (scenario.hasAlertServices) {
        services.append({alertNotificationService, {{newAlert, r | W}, {bluetooth(0x2a44), r | W | N}}});
        services.append({immediateAlertService, {{alertLevel, w}}});
    }
    services.append(mainService(scenario.hasEndpoints));
    if (scenario.hasAuthenticationService)
        services.append({authenticationService, {{authentication, r | w | N}}});
    if (scenario.hasHeartRateService)
        services.append({heartRateService, {{heartRateMeasurement, N}, {heartRateControlPoint, r | W}}});
    return services;
}

QByteArray simulatedConstant(const QUuid &characteristic)
{
    // Numbers of no real watch, in the forms of a Mi Band 4 [B4].
    static const QHash<QUuid, QByteArray> values{
        {serialNumber, "5a1d0c7e93b2"},
        {hardwareRevision, "V0.100.20.3"},
        {systemId, QByteArray::fromHex("00005efffe00534e")},
        {pnpId, PnpId{1, huamiCompany, 0x0043, 0x0100}.encode()},
        {authentication, QByteArray::fromHex("01000000")},
        {heartRateControlPoint, QByteArray::fromHex("0001")},
        {newAlert, QByteArray::fromHex("05")},
        {bluetooth(0x2a38), QByteArray::fromHex("01")},
        {manufacturerName, "Neobeat"},
        {modelNumber, "Simulated strap"},
        {firmwareRevision, "1.4.0"},
        {chunkedTransfer, QByteArray::fromHex("04")},
    };
    return values.value(characteristic);
}

} // namespace neobeat
