// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/probejudges.h"

#include "protocol/authmessages.h"
#include "protocol/batterystatus.h"
#include "protocol/configurationreply.h"
#include "protocol/deviceinformation.h"
#include "protocol/fetchassembler.h"
#include "protocol/fetchmessages.h"
#include "protocol/heartratemeasurement.h"
#include "protocol/minutesample.h"
#include "protocol/recognition.h"
#include "protocol/uuids.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <map>

namespace neobeat::probejudges {

using namespace Qt::StringLiterals;
using Kind = ProbeStep::Kind;

namespace {

constexpr double millisecondsPerSecond = 1000;

QString shortName(const QUuid &uuid)
{
    const QString text = uuid.toString(QUuid::WithoutBraces);
    const QString number = text.mid(4, 4);
    if (uuid == uuids::bluetooth(ushort(uuid.data1)))
        return number;
    return uuid == uuids::huami(ushort(uuid.data1)) ? number + u'*' : text;
}

QString hexByte(quint8 value)
{
    return QString::number(value, 16).rightJustified(2, u'0');
}

/// Notifications of one characteristic during all steps.
QList<ProbeNotification> heard(const Observations &observations, const QUuid &characteristic)
{
    QList<ProbeNotification> found;
    for (const ProbeObservation &observation : observations) {
        std::ranges::copy_if(
            observation.notifications, std::back_inserter(found),
            [&](const ProbeNotification &notification) { return notification.characteristic.uuid == characteristic; });
    }
    return found;
}

double seconds(std::chrono::milliseconds time)
{
    return std::round(double(time.count()) / 100) / (millisecondsPerSecond / 100);
}

/// Whether the value of a heart-rate message is a reading.
bool isReading(const QByteArray &value)
{
    const auto measurement = HeartRateMeasurement::decode(value);
    return measurement && measurement->bpm();
}

/// The properties that Neobeat relies on; 0 where the characteristic may be missing.
struct Expected
{
    QUuid service;
    QUuid characteristic;
    quint8 properties;
};

const QList<Expected> &expectedCharacteristics()
{
    constexpr quint8 read = 0x02;
    constexpr quint8 command = 0x04;
    constexpr quint8 write = 0x08;
    constexpr quint8 notify = 0x10;
    static const QList<Expected> all{
        {uuids::authenticationService, uuids::authentication, command | notify},
        {uuids::heartRateService, uuids::heartRateMeasurement, notify},
        {uuids::heartRateService, uuids::heartRateControlPoint, write},
        {uuids::huamiService, uuids::currentTime, write},
        {uuids::huamiService, uuids::configuration, command | notify},
        {uuids::huamiService, uuids::fetchControl, command | notify},
        {uuids::huamiService, uuids::fetchData, notify},
        {uuids::huamiService, uuids::battery, read | notify},
        {uuids::huamiService, uuids::steps, read | notify},
        {uuids::huamiService, uuids::deviceEvents, notify},
        {uuids::huamiService, uuids::chunkedTransfer, command},
        {uuids::immediateAlertService, uuids::alertLevel, command},
        {uuids::alertNotificationService, uuids::newAlert, write},
    };
    return all;
}

/// What the samples of eight bytes have in them, without a value of the owner.
void describeMinutes(const QByteArray &samples, QJsonObject &facts)
{
    constexpr qsizetype knownBytes = 4;
    std::map<QString, int> kinds;
    QSet<quint8> others[MinuteSample::byteCount - knownBytes];
    for (qsizetype begin = 0; begin + MinuteSample::byteCount <= samples.size(); begin += MinuteSample::byteCount) {
        ++kinds[hexByte(quint8(samples.at(begin)))];
        for (qsizetype index = knownBytes; index < MinuteSample::byteCount; ++index)
            others[index - knownBytes].insert(quint8(samples.at(begin + index)));
    }
    QJsonObject kindCounts;
    for (const auto &[kind, count] : kinds)
        kindCounts.insert(kind, count);
    QJsonArray different;
    for (const QSet<quint8> &values : others)
        different.append(values.size());
    facts.insert(u"kinds"_s, kindCounts);
    facts.insert(u"differentValuesOfBytes4To7"_s, different);
}

} // namespace

ProbeVerdict advertisement(const Observations &, const Discovered &discovered)
{
    const Advertisement &seen = discovered.advertisement;
    QJsonArray services;
    for (const QUuid &service : seen.services)
        services.append(shortName(service));
    QJsonArray companies;
    for (const quint16 company : seen.manufacturers)
        companies.append(QString::number(company, 16).rightJustified(4, u'0'));
    const QString outcome = isNeoName(seen.name) ? u"name"_s
        : !seen.services.isEmpty()               ? u"service"_s
        : !seen.manufacturers.isEmpty()          ? u"company"_s
                                                 : u"nothing"_s;
    return {outcome, {{u"services"_s, services}, {u"companies"_s, companies}}};
}

ProbeVerdict gatt(const Observations &, const Discovered &discovered)
{
    QJsonObject services;
    for (const auto &[service, characteristics] : discovered.services) {
        QJsonArray all;
        for (const CharacteristicInfo &characteristic : characteristics)
            all.append(shortName(characteristic.uuid) + u' ' + hexByte(characteristic.properties));
        services.insert(shortName(service), all);
    }
    QJsonArray differing;
    for (const Expected &expected : expectedCharacteristics()) {
        const bool fits = std::ranges::any_of(discovered.services, [&](const auto &service) {
            return service.first == expected.service
                && std::ranges::any_of(service.second, [&](const CharacteristicInfo &found) {
                       return found.uuid == expected.characteristic
                           && (found.properties & expected.properties) == expected.properties;
                   });
        });
        if (!fits)
            differing.append(shortName(expected.characteristic));
    }
    return {differing.isEmpty() ? u"known"_s : u"differs"_s,
            {{u"services"_s, services}, {u"differing"_s, differing}, {u"mtu"_s, discovered.mtu}}};
}

ProbeVerdict beforeAuthentication(const Observations &observations, const Discovered &)
{
    QJsonObject given;
    bool isOpen = false;
    for (const ProbeObservation &observation : observations) {
        if (observation.step.kind != Kind::Read && observation.step.kind != Kind::Subscribe)
            continue;
        const bool works = !observation.error;
        if (works && observation.step.characteristic.uuid == uuids::softwareRevision)
            given.insert(u"firmware"_s, DeviceInformation::decodeVersion(observation.value));
        given.insert(shortName(observation.step.characteristic.uuid), works ? u"given"_s : observation.error.name());
        isOpen = isOpen || (works && observation.step.characteristic.service != uuids::deviceInformationService);
    }
    return {isOpen ? u"open"_s : u"closed"_s, given};
}

ProbeVerdict twoChallenges(const Observations &observations, const Discovered &)
{
    QSet<QByteArray> challenges;
    QString verdict = u"none"_s;
    for (const ProbeNotification &notification : heard(observations, uuids::authentication)) {
        const AuthReply reply = AuthReply::decode(notification.value);
        if (reply.kind == AuthReply::Kind::Challenge)
            challenges.insert(reply.challenge);
        else if (notification.value.size() >= 3)
            verdict = QString::fromLatin1(notification.value.first(3).toHex());
    }
    const QString outcome = challenges.size() < 2 ? u"one"_s : verdict == u"108301" ? u"valid"_s : u"void"_s;
    return {outcome, {{u"challenges"_s, challenges.size()}, {u"verdict"_s, verdict}}};
}

ProbeVerdict unauthenticatedLimit(const Observations &observations, const Discovered &)
{
    const auto &lost = observations.last().lost;
    return {lost ? u"limited"_s : u"unlimited"_s, lost ? QJsonObject{{u"seconds"_s, seconds(*lost)}} : QJsonObject()};
}

ProbeVerdict battery(const Observations &observations, const Discovered &)
{
    const auto messages = heard(observations, uuids::battery);
    QJsonArray charging;
    for (const ProbeNotification &message : messages) {
        const auto state = BatteryStatus::decode(message.value).charging;
        charging.append(state ? QJsonValue(*state) : QJsonValue());
    }
    const BatteryStatus read = BatteryStatus::decode(observations.first().value);
    const QString firstDate = !read.firstDate ? u"never"_s
        : read.firstDate < read.lastCharge    ? u"before"_s
                                              : u"after"_s;
    return {messages.isEmpty() ? u"silent"_s : u"notifies"_s,
            {{u"bytes"_s, observations.first().value.size()}, {u"charging"_s, charging}, {u"firstDate"_s, firstDate}}};
}

ProbeVerdict totals(const Observations &observations, const Discovered &)
{
    const auto messages = heard(observations, uuids::steps);
    return {messages.isEmpty() ? u"silent"_s : u"notifies"_s,
            {{u"bytes"_s, observations.first().value.size()}, {u"messages"_s, messages.size()}}};
}

ProbeVerdict events(const Observations &observations, const Discovered &)
{
    QJsonArray codes;
    for (const ProbeNotification &event : heard(observations, uuids::deviceEvents)) {
        if (!event.value.isEmpty())
            codes.append(hexByte(quint8(event.value.front())));
    }
    return {codes.isEmpty() ? u"silent"_s : u"events"_s, {{u"codes"_s, codes}}};
}

ProbeVerdict streamLife(const Observations &observations, const Discovered &)
{
    const auto values = heard(observations, uuids::heartRateMeasurement);
    if (values.isEmpty())
        return {u"silent"_s, {}};
    // Two values come a second or two apart.
    constexpr std::chrono::seconds longestPause(15);
    const auto listening = std::ranges::find_if(
        observations, [](const ProbeObservation &observation) { return observation.step.kind == Kind::Listen; });
    const auto length = listening == observations.end() ? std::chrono::milliseconds(0) : listening->step.limit;
    const bool ends = values.first().time + length - values.last().time > longestPause;
    return {ends ? u"ends"_s : u"goes-on"_s,
            {{u"values"_s, values.size()}, {u"seconds"_s, seconds(values.last().time - values.first().time)}}};
}

ProbeVerdict offWrist(const Observations &observations, const Discovered &)
{
    // While the watch is certainly off the wrist.
    Observations listened;
    std::ranges::copy_if(observations, std::back_inserter(listened),
                         [](const ProbeObservation &observation) { return observation.step.kind == Kind::Listen; });
    const auto values = heard(listened.last(std::min<qsizetype>(1, listened.size())), uuids::heartRateMeasurement);
    int zeros = 0;
    int invalid = 0;
    int readings = 0;
    for (const ProbeNotification &value : values) {
        const auto measurement = HeartRateMeasurement::decode(value.value);
        zeros += measurement && measurement->rawBpm == 0 ? 1 : 0;
        invalid += measurement && measurement->rawBpm == 255 ? 1 : 0;
        readings += isReading(value.value) ? 1 : 0;
    }
    const QString outcome = values.isEmpty() ? u"silent"_s : zeros ? u"zero"_s : invalid ? u"255"_s : u"value"_s;
    return {outcome, {{u"zero"_s, zeros}, {u"255"_s, invalid}, {u"readings"_s, readings}}};
}

ProbeVerdict oneShot(const Observations &observations, const Discovered &)
{
    const auto values = heard(observations, uuids::heartRateMeasurement);
    return {values.isEmpty() ? u"silent"_s : u"works"_s, {{u"values"_s, values.size()}}};
}

ProbeVerdict storedMinutes(const Observations &observations, const Discovered &)
{
    QJsonObject facts;
    std::optional<FetchReply> end;
    FetchAssembler transfer;
    bool isStarted = false;
    for (const ProbeNotification &message : heard(observations, uuids::fetchControl)) {
        const FetchReply reply = FetchReply::decode(message.value);
        if (!facts.contains(u"status") && message.value.startsWith("\x10\x01")) {
            isStarted = reply.kind == FetchReply::Kind::Started;
            facts.insert(u"status"_s, reply.status);
            facts.insert(u"count"_s, qint64(reply.count));
            facts.insert(u"replyBytes"_s, message.value.size());
        }
        if (reply.kind == FetchReply::Kind::Sent || reply.kind == FetchReply::Kind::NotSent)
            end = reply;
    }
    qsizetype longest = 0;
    const auto packets = heard(observations, uuids::fetchData);
    for (const ProbeNotification &packet : packets) {
        transfer.add(packet.value);
        longest = std::max(longest, packet.value.size());
    }
    facts.insert(u"packets"_s, packets.size());
    facts.insert(u"longestPacket"_s, longest);
    facts.insert(u"isDamaged"_s, transfer.isDamaged());
    facts.insert(u"bytes"_s, transfer.payload().size());
    describeMinutes(transfer.payload(), facts);
    // Without a start, the end is that of nothing.
    if (!isStarted || (end && end->kind == FetchReply::Kind::NotSent))
        return {u"none"_s, facts};
    if (end && end->checksum)
        facts.insert(u"checksumFits"_s, *end->checksum == fetchChecksum(transfer.payload()));
    return {!end ? u"incomplete"_s : end->checksum ? u"checksum"_s : u"plain"_s, facts};
}

ProbeVerdict alarms(const Observations &observations, const Discovered &)
{
    QString outcome = u"silent"_s;
    QJsonObject facts;
    LongReply parts;
    for (const ProbeNotification &message : heard(observations, uuids::configuration)) {
        const auto report = AlarmReport::decode(message.value);
        const auto content = parts.take(message.value);
        if (report) {
            outcome = report->enabled.isEmpty() ? u"unused"_s : u"named"_s;
            facts.insert(u"places"_s, report->places.size());
        } else if (content) {
            outcome = u"long"_s;
            facts.insert(u"bytes"_s, content->bytes.size());
        } else if (outcome == "silent"_L1 && message.value.startsWith('\x10')) {
            outcome = u"other"_s;
            facts.insert(u"bytes"_s, message.value.size());
        }
    }
    return {outcome, facts};
}

ProbeVerdict interval(const Observations &observations, const Discovered &discovered)
{
    ProbeVerdict verdict = reply(observations, discovered);
    QJsonArray values;
    for (const ProbeObservation &observation : observations) {
        if (observation.step.kind == Kind::Read)
            values.append(observation.error ? observation.error.name()
                                            : QString::fromLatin1(observation.value.toHex()));
    }
    verdict.facts.insert(u"values"_s, values);
    return verdict;
}

ProbeVerdict reply(const Observations &observations, const Discovered &)
{
    QJsonArray replies;
    for (const ProbeObservation &observation : observations) {
        for (const ProbeNotification &message : observation.notifications) {
            // What follows may be the user's: the times of the alarms, for instance.
            constexpr qsizetype shown = 5;
            if (message.value.startsWith('\x10') || message.value.startsWith('\x80'))
                replies.append(QString::fromLatin1(message.value.first(std::min(shown, message.value.size())).toHex()));
        }
    }
    return {replies.isEmpty() ? u"silent"_s : u"answers"_s, {{u"replies"_s, replies}}};
}

ProbeVerdict connectedAdvertising(const Observations &observations, const Discovered &)
{
    QJsonArray sightings;
    for (const ProbeObservation &observation : observations) {
        if (observation.step.kind == Kind::Scan)
            sightings.append(observation.sightings.size());
    }
    const bool isSeen = std::ranges::any_of(
        observations, [](const ProbeObservation &observation) { return !observation.sightings.isEmpty(); });
    return {isSeen ? u"seen"_s : u"hidden"_s, {{u"sightings"_s, sightings}}};
}

ProbeVerdict seen(const Observations &observations, const Discovered &)
{
    std::optional<bool> answer;
    for (const ProbeObservation &observation : observations)
        answer = observation.step.kind == Kind::Ask ? observation.answer : answer;
    return {!answer ? u"unknown"_s : *answer ? u"yes"_s : u"no"_s, {}};
}

} // namespace neobeat::probejudges
