// SPDX-License-Identifier: GPL-3.0-or-later
// The part of QtGattLink that learns services and characteristics.
#include "link/qtbluetooth/qtgattlink.h"

namespace neobeat {

using Code = Error::Code;

void QtGattLink::discoverServices()
{
    if (m_phase != Phase::Open)
        return;
    m_isDiscovering = true;
    m_controller->discoverServices();
}

void QtGattLink::discoverDetails(const QUuid &service)
{
    if (m_phase != Phase::Open)
        return;
    m_detailsQueue.enqueue(service);
    later([this] { startNextDetails(); });
}

void QtGattLink::startNextDetails()
{
    // Qt never ends the discovery of a service that is begun while it has other work.
    if (m_phase != Phase::Open || m_details || m_operation || m_detailsQueue.isEmpty())
        return;
    m_details = m_detailsQueue.dequeue();
    if (m_services.contains(*m_details)) {
        endDetails({});
        return;
    }
    QLowEnergyService *service = m_controller->createServiceObject(QBluetoothUuid(*m_details), m_controller);
    if (!service) {
        failDetails({Code::ServicesMissing, {}});
        return;
    }
    m_services.insert(*m_details, service);
    watchService(*service);
    service->discoverDetails(QLowEnergyService::SkipValueDiscovery);
}

void QtGattLink::failDetails(const Error &error)
{
    reportUnlessLost([this, error, failed = m_details] {
        if (failed && m_details == failed)
            endDetails(error);
    });
}

void QtGattLink::endDetails(const std::optional<Error> &error)
{
    const QUuid service = *std::exchange(m_details, std::nullopt);
    if (error)
        delete m_services.take(service);
    later([this] { startNextDetails(); });
    if (error)
        Q_EMIT detailsFailed(service, *error);
    else
        Q_EMIT detailsDiscovered(service);
}

} // namespace neobeat
