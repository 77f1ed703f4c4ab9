// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakelink.h"

#include "protocol/authmessages.h"
#include "protocol/batterystatus.h"
#include "protocol/uuids.h"

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

const Characteristic authentication{uuids::authenticationService, uuids::authentication};
const QByteArray challenge = QByteArray::fromHex("979f6410a99926fa9bf3c8446dad4aee");

QString shortName(const Characteristic &characteristic)
{
    return characteristic.uuid.toString(QUuid::WithoutBraces).mid(4, 4);
}

} // namespace

FakeLink::FakeLink(QObject *parent)
    : GattLink(parent)
    , m_services{uuids::authenticationService, uuids::huamiService, uuids::heartRateService,
                 uuids::deviceInformationService}
{
}

void FakeLink::setFault(Event event, Fault fault)
{
    m_faultyEvent = event;
    m_fault = fault;
}

void FakeLink::setAfter(Event event, std::function<void()> action)
{
    m_hookedEvent = event;
    m_hook = std::move(action);
}

void FakeLink::releaseLate()
{
    if (m_late)
        std::exchange(m_late, {})();
}

void FakeLink::sendAuthentication(const QByteArray &value)
{
    Q_EMIT notified(authentication, value);
}

void FakeLink::sendHeartRate(const QByteArray &value)
{
    Q_EMIT notified({uuids::heartRateService, uuids::heartRateMeasurement}, value);
}

void FakeLink::sendBattery(const QByteArray &value)
{
    Q_EMIT notified({uuids::huamiService, uuids::battery}, value);
}

void FakeLink::lose()
{
    end({Error::Code::LinkLost, {}});
}

int FakeLink::answerCount() const
{
    return int(
        std::count_if(m_authenticationWrites.cbegin(), m_authenticationWrites.cend(), [](const QByteArray &value) {
            return AuthRequest::decode(value).kind == AuthRequest::Kind::Answer;
        }));
}

void FakeLink::deliver(Event event, std::function<void()> signal)
{
    const bool faulty = event != Event::None && event == m_faultyEvent;
    const bool hooked = event != Event::None && event == m_hookedEvent;
    const auto run = [this, faulty, hooked, signal] {
        if (m_isClosed || (faulty && m_fault == Fault::Lost))
            return;
        if (faulty && m_fault == Fault::Late) {
            m_late = signal;
            return;
        }
        signal();
        if (faulty && m_fault == Fault::Doubled && !m_isClosed)
            signal();
        if (hooked)
            m_hook();
    };
    QMetaObject::invokeMethod(this, run, Qt::QueuedConnection);
}

void FakeLink::end(const Error &reason)
{
    if (m_isClosed)
        return;
    m_isClosed = true;
    Q_EMIT closed(reason);
}

void FakeLink::open()
{
    deliver(Event::Opened, [this] { Q_EMIT opened(); });
}

void FakeLink::close()
{
    QMetaObject::invokeMethod(
        this, [this] { end({}); }, Qt::QueuedConnection);
}

void FakeLink::discoverServices()
{
    deliver(Event::Services, [this] { Q_EMIT servicesDiscovered(m_services); });
}

void FakeLink::discoverDetails(const QUuid &service)
{
    const Event event = service == uuids::authenticationService ? Event::AuthenticationDetails : Event::Details;
    deliver(event, [this, service] { Q_EMIT detailsDiscovered(service); });
}

QList<CharacteristicInfo> FakeLink::characteristics(const QUuid &) const
{
    return {};
}

int FakeLink::mtu() const
{
    return smallestMtu;
}

bool FakeLink::beginOperation(const Characteristic &characteristic, Error::Code refusal)
{
    m_hadTwoInFlight = m_hadTwoInFlight || m_inFlight > 0;
    ++m_inFlight;
    if (characteristic.uuid == m_refused) {
        deliver(Event::None, [this, characteristic, refusal] {
            m_inFlight = 0;
            Q_EMIT operationFailed(characteristic, {refusal, {}});
        });
        return true;
    }
    return characteristic.uuid == m_ignored;
}

void FakeLink::read(const Characteristic &characteristic)
{
    m_operations.append(u"read "_s + shortName(characteristic));
    if (beginOperation(characteristic, Error::Code::ReadFailed))
        return;
    const BatteryStatus battery{.level = 81, .charging = false};
    const QByteArray value = characteristic.uuid == uuids::battery ? battery.encode() : QByteArray("V1.1.2.58");
    deliver(Event::None, [this, characteristic, value] {
        m_inFlight = 0;
        Q_EMIT readFinished(characteristic, value);
    });
}

void FakeLink::write(const Characteristic &characteristic, const QByteArray &value)
{
    m_operations.append(u"write "_s + shortName(characteristic));
    if (characteristic.uuid == uuids::heartRateControlPoint)
        m_heartRateWrites.append(value);
    if (characteristic.uuid == uuids::currentTime)
        m_timeWrites.append(value);
    if (beginOperation(characteristic, Error::Code::WriteFailed))
        return;
    if (characteristic == authentication) {
        onAuthenticationWrite(characteristic, value);
        return;
    }
    deliver(Event::None, [this, characteristic] {
        m_inFlight = 0;
        Q_EMIT writeFinished(characteristic);
    });
}

void FakeLink::onAuthenticationWrite(const Characteristic &characteristic, const QByteArray &value)
{
    m_authenticationWrites.append(value);
    const bool isAnswer = AuthRequest::decode(value).kind == AuthRequest::Kind::Answer;
    deliver(isAnswer ? Event::AnswerWritten : Event::RequestWritten, [this, characteristic] {
        m_inFlight = 0;
        Q_EMIT writeFinished(characteristic);
    });
    if (isAnswer)
        deliver(Event::Verdict, [this] { sendAuthentication(QByteArray::fromHex("1083") + char(m_status)); });
    else
        deliver(Event::Challenge, [this] { sendAuthentication(QByteArray::fromHex("108201") + challenge); });
}

void FakeLink::subscribe(const Characteristic &characteristic, bool enabled)
{
    m_operations.append((enabled ? u"subscribe "_s : u"unsubscribe "_s) + shortName(characteristic));
    if (beginOperation(characteristic, Error::Code::SubscribeFailed))
        return;
    deliver(characteristic == authentication ? Event::Subscribed : Event::None, [this, characteristic, enabled] {
        m_inFlight = 0;
        Q_EMIT subscriptionChanged(characteristic, enabled);
    });
}

} // namespace neobeat
