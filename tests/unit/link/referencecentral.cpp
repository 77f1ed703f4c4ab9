// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencecentral.h"

#include "protocol/authcrypto.h"
#include "protocol/authmessages.h"
#include "protocol/heartratecontrol.h"
#include "protocol/heartratemeasurement.h"
#include "protocol/uuids.h"

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr Characteristic authentication{uuids::authenticationService, uuids::authentication};
constexpr Characteristic battery{uuids::huamiService, uuids::battery};
constexpr Characteristic heartRate{uuids::heartRateService, uuids::heartRateMeasurement};
constexpr Characteristic controlPoint{uuids::heartRateService, uuids::heartRateControlPoint};

} // namespace

ReferenceCentral::ReferenceCentral(Radio &radio, AuthKey key)
    : m_radio(radio)
    , m_key(std::move(key))
{
}

void ReferenceCentral::start(const Advertisement &watch)
{
    m_link = m_radio.createLink(watch);
    GattLink *link = m_link.get();
    connect(link, &GattLink::opened, this, [this, link] {
        note(u"opened"_s);
        link->discoverServices();
    });
    connect(link, &GattLink::servicesDiscovered, this, [this, link](const QList<QUuid> &services) {
        note(u"services:%1"_s.arg(services.size()));
        m_detailsLeft = 3;
        for (const QUuid &service : {uuids::authenticationService, uuids::huamiService, uuids::heartRateService})
            link->discoverDetails(service);
    });
    connect(link, &GattLink::detailsDiscovered, this, [this](const QUuid &service) { onDetails(service, true); });
    connect(link, &GattLink::detailsFailed, this, [this](const QUuid &service) { onDetails(service, false); });
    connect(link, &GattLink::subscriptionChanged, this, [this](const Characteristic &characteristic, bool enabled) {
        m_busy = false;
        if (!enabled)
            return;
        note(u"subscribed"_s);
        if (characteristic == authentication)
            write(authentication, AuthRequest{AuthRequest::Kind::Challenge, {}, true}.encode());
        else
            write(controlPoint, heartratecontrol::startContinuous());
    });
    connect(link, &GattLink::writeFinished, this, [link] { link->read(battery); });
    connect(link, &GattLink::readFinished, this, [this](const Characteristic &, const QByteArray &value) {
        m_batteryValue = value;
        m_busy = false;
        onFence();
    });
    connect(link, &GattLink::operationFailed, this,
            [this](const Characteristic &, const Error &error) { note(error.name()); });
    connect(link, &GattLink::notified, this, &ReferenceCentral::onNotified);
    connect(link, &GattLink::closed, this, [this](const Error &reason) { note(u"closed:"_s + reason.name()); });
    link->open();
}

void ReferenceCentral::onDetails(const QUuid &service, bool found)
{
    if (!found)
        note(u"missing:"_s + service.toString(QUuid::WithoutBraces).mid(4, 4));
    m_hasAuth = m_hasAuth || (found && service == uuids::authenticationService);
    m_hasHeartRate = m_hasHeartRate || (found && service == uuids::heartRateService);
    if (--m_detailsLeft == 0 && m_hasAuth) {
        m_busy = true;
        m_link->subscribe(authentication, true);
    }
}

void ReferenceCentral::onNotified(const Characteristic &characteristic, const QByteArray &value)
{
    if (characteristic == authentication) {
        m_authValues.append(value);
        onAuthReply(value);
    } else if (characteristic == heartRate) {
        m_heartRateValues.append(value);
        const auto measurement = HeartRateMeasurement::decode(value);
        note(measurement && measurement->bpm() ? u"value"_s : u"no-reading"_s);
    }
}

void ReferenceCentral::onAuthReply(const QByteArray &value)
{
    const AuthReply reply = AuthReply::decode(value);
    switch (reply.kind) {
    case AuthReply::Kind::Challenge:
        note(u"challenge"_s);
        if (!m_answered && !m_challenge)
            m_challenge = reply.challenge;
        if (!m_busy)
            answer();
        break;
    case AuthReply::Kind::Accepted:
        note(u"accepted"_s);
        m_accepted = true;
        break;
    case AuthReply::Kind::ChallengeRefused:
    case AuthReply::Kind::KeyRejected:
    case AuthReply::Kind::UnknownStatus:
        note(u"status:%1"_s.arg(reply.status, 2, 16, QLatin1Char('0')));
        break;
    case AuthReply::Kind::MalformedChallenge:
    case AuthReply::Kind::MalformedVerdict:
        note(u"malformed"_s);
        break;
    case AuthReply::Kind::Unrelated:
        note(u"unrelated"_s);
        break;
    }
}

void ReferenceCentral::onFence()
{
    if (m_streaming)
        return;
    note(u"fence"_s);
    if (m_challenge) {
        answer();
    } else if (m_accepted && m_hasHeartRate) {
        m_streaming = m_busy = true;
        m_link->subscribe(heartRate, true);
    }
}

void ReferenceCentral::answer()
{
    if (!m_challenge)
        return;
    m_answered = true;
    const QByteArray challenge = *std::exchange(m_challenge, std::nullopt);
    const auto block = encryptChallenge(m_key, challenge).value_or(QByteArray());
    write(authentication, AuthRequest{AuthRequest::Kind::Answer, block, true}.encode());
}

void ReferenceCentral::write(const Characteristic &characteristic, const QByteArray &value)
{
    m_busy = true;
    m_link->write(characteristic, value);
}

} // namespace neobeat
