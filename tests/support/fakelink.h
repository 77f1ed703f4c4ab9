// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/gattlink.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace neobeat {

/// A link whose peripheral is a script: it answers like a healthy watch that knows the key, except for one event that
/// is lost, doubled or held back. Keeps what was written to it.
class FakeLink final : public GattLink
{
    Q_OBJECT

public:
    /// The events that the central gets from the watch.
    enum class Event {
        None, ///< No fault.
        Opened,
        Services,
        AuthenticationDetails,
        Subscribed, ///< Authentication notifications are on.
        RequestWritten,
        Challenge,
        AnswerWritten,
        Verdict,
        Details, ///< Of any other service.
    };
    Q_ENUM(Event)
    /// How the event goes wrong.
    enum class Fault { Lost, Doubled, Late };
    Q_ENUM(Fault)

    explicit FakeLink(QObject *parent = nullptr);

    /// Lets this event go wrong.
    void setFault(Event event, Fault fault);
    /// The status byte of the verdict; 01 by default.
    void setVerdictStatus(quint8 status) { m_status = status; }
    /// The services it has; by default all that a connection uses.
    void setServices(const QList<QUuid> &services) { m_services = services; }
    /// Reads and writes of this characteristic are refused.
    void setRefused(const QUuid &characteristic) { m_refused = characteristic; }
    /// Operations on this characteristic get no reply.
    void setIgnored(const QUuid &characteristic) { m_ignored = characteristic; }
    /// Called right after this event was delivered, to make something else happen at that point.
    void setAfter(Event event, std::function<void()> action);
    /// Delivers what a Late fault held back.
    void releaseLate();
    /// The peripheral sends a value on the authentication characteristic.
    void sendAuthentication(const QByteArray &value);
    /// The peripheral sends a heart-rate measurement.
    void sendHeartRate(const QByteArray &value);
    /// The peripheral sends a battery value.
    void sendBattery(const QByteArray &value);
    /// The link is lost.
    void lose();

    /// Values written to the authentication characteristic, in order.
    QList<QByteArray> authenticationWrites() const { return m_authenticationWrites; }
    /// How many of them are answers to a challenge.
    int answerCount() const;
    /// All operations in order: "read", "write", "subscribe" or "unsubscribe" and the four digits of the UUID.
    QStringList operations() const { return m_operations; }
    /// Values written to the heart-rate control point, in order.
    QList<QByteArray> heartRateWrites() const { return m_heartRateWrites; }
    /// Values written to the current time, in order.
    QList<QByteArray> timeWrites() const { return m_timeWrites; }
    bool isClosed() const { return m_isClosed; }
    /// True when an operation was sent while another one was in flight.
    bool hadTwoInFlight() const { return m_hadTwoInFlight; }

    void setMayPair(bool) override { }
    void open() override;
    void close() override;
    void discoverServices() override;
    void discoverDetails(const QUuid &service) override;
    QList<CharacteristicInfo> characteristics(const QUuid &service) const override;
    int mtu() const override;
    void read(const Characteristic &characteristic) override;
    void write(const Characteristic &characteristic, const QByteArray &value) override;
    void subscribe(const Characteristic &characteristic, bool enabled) override;

private:
    void deliver(Event event, std::function<void()> signal);
    void end(const Error &reason);
    void onAuthenticationWrite(const Characteristic &characteristic, const QByteArray &value);
    /// True when the operation goes no further: refused or ignored.
    bool beginOperation(const Characteristic &characteristic, Error::Code refusal);

    Event m_faultyEvent = Event::None;
    Fault m_fault = Fault::Lost;
    Event m_hookedEvent = Event::None;
    std::function<void()> m_hook;
    std::function<void()> m_late;
    quint8 m_status = 0x01;
    QList<QUuid> m_services;
    QUuid m_refused;
    QUuid m_ignored;
    QList<QByteArray> m_authenticationWrites;
    QList<QByteArray> m_heartRateWrites;
    QList<QByteArray> m_timeWrites;
    QStringList m_operations;
    int m_inFlight = 0;
    bool m_hadTwoInFlight = false;
    bool m_isClosed = false;
};

} // namespace neobeat
