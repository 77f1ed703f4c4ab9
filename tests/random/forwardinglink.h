// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/gattlink.h"

#include <memory>

namespace neobeat {

/// A link that wraps another one; the base class changes nothing.
class ForwardingLink : public GattLink
{
    Q_OBJECT

public:
    explicit ForwardingLink(std::unique_ptr<GattLink> inner)
        : m_inner(std::move(inner))
    {
    }

    void setMayPair(bool mayPair) override { m_inner->setMayPair(mayPair); }
    void open() override { m_inner->open(); }
    void close() override { m_inner->close(); }
    void discoverServices() override { m_inner->discoverServices(); }
    void discoverDetails(const QUuid &service) override { m_inner->discoverDetails(service); }
    QList<CharacteristicInfo> characteristics(const QUuid &service) const override
    {
        return m_inner->characteristics(service);
    }
    int mtu() const override { return m_inner->mtu(); }
    void read(const Characteristic &characteristic) override { m_inner->read(characteristic); }
    void write(const Characteristic &characteristic, const QByteArray &value) override
    {
        m_inner->write(characteristic, value);
    }
    void subscribe(const Characteristic &characteristic, bool enabled) override
    {
        m_inner->subscribe(characteristic, enabled);
    }

protected:
    GattLink &inner() { return *m_inner; }

    /// Forwards the signals; called after everything that has to see them first is connected.
    void forwardSignals()
    {
        connect(m_inner.get(), &GattLink::opened, this, &GattLink::opened);
        connect(m_inner.get(), &GattLink::servicesDiscovered, this, &GattLink::servicesDiscovered);
        connect(m_inner.get(), &GattLink::detailsDiscovered, this, &GattLink::detailsDiscovered);
        connect(m_inner.get(), &GattLink::detailsFailed, this, &GattLink::detailsFailed);
        connect(m_inner.get(), &GattLink::paired, this, &GattLink::paired);
        connect(m_inner.get(), &GattLink::readFinished, this, &GattLink::readFinished);
        connect(m_inner.get(), &GattLink::writeFinished, this, &GattLink::writeFinished);
        connect(m_inner.get(), &GattLink::subscriptionChanged, this, &GattLink::subscriptionChanged);
        connect(m_inner.get(), &GattLink::operationFailed, this, &GattLink::operationFailed);
        connect(m_inner.get(), &GattLink::notified, this, &GattLink::notified);
        connect(m_inner.get(), &GattLink::closed, this, &GattLink::closed);
    }

private:
    std::unique_ptr<GattLink> m_inner;
};

} // namespace neobeat
