// SPDX-License-Identifier: GPL-3.0-or-later
#include "wirereaders.h"

#include "protocol/alarm.h"
#include "protocol/alertlevel.h"
#include "protocol/authcrypto.h"
#include "protocol/authmessages.h"
#include "protocol/batterystatus.h"
#include "protocol/callalert.h"
#include "protocol/chunkedtransfer.h"
#include "protocol/configurationreply.h"
#include "protocol/currenttime.h"
#include "protocol/dailytotals.h"
#include "protocol/deviceevent.h"
#include "protocol/deviceinformation.h"
#include "protocol/endpointtransfer.h"
#include "protocol/fetchassembler.h"
#include "protocol/fetchmessages.h"
#include "protocol/heartratecontrol.h"
#include "protocol/heartratemeasurement.h"
#include "protocol/minutesample.h"
#include "protocol/pairecord.h"
#include "protocol/watchmessage.h"
#include "protocol/watchsetting.h"
#include "protocol/weather.h"
#include "protocol/worldclock.h"

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

const QString nothing = u"nothing"_s;

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString yesNo(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

QString refusal(const KeyProblem &problem)
{
    using Kind = KeyProblem::Kind;
    switch (problem.kind) {
    case Kind::TooShort:
        return u"refused TooShort, digits %1"_s.arg(problem.digits);
    case Kind::TooLong:
        return u"refused TooLong, digits %1"_s.arg(problem.digits);
    case Kind::CutOff:
        return u"refused CutOff, digits %1"_s.arg(problem.digits);
    case Kind::NotHex:
        return u"refused NotHex, character %1, position %2"_s.arg(problem.character).arg(problem.position);
    case Kind::NotOnAccount:
        return u"refused NotOnAccount"_s;
    default:
        return u"refused"_s;
    }
}

WireOutcome readRequest(const QByteArray &bytes)
{
    const AuthRequest request = AuthRequest::decode(bytes);
    switch (request.kind) {
    case AuthRequest::Kind::Challenge:
        return {u"challenge"_s, request.encode()};
    case AuthRequest::Kind::Answer:
        return {u"answer "_s + hexOf(request.answer), request.encode()};
    case AuthRequest::Kind::Unknown:
        break;
    }
    return {u"unknown"_s};
}

WireOutcome readReply(const QByteArray &bytes)
{
    const AuthReply reply = AuthReply::decode(bytes);
    const QString status = u", status %1"_s.arg(reply.status);
    switch (reply.kind) {
    case AuthReply::Kind::Challenge:
        return {u"challenge "_s + hexOf(reply.challenge), reply.encode()};
    case AuthReply::Kind::ChallengeRefused:
        return {u"challenge refused"_s + status, reply.encode()};
    case AuthReply::Kind::Accepted:
        return {u"accepted"_s + status, reply.encode()};
    case AuthReply::Kind::KeyRejected:
        return {u"key rejected"_s + status, reply.encode()};
    case AuthReply::Kind::UnknownStatus:
        return {u"unknown status"_s + status, reply.encode()};
    case AuthReply::Kind::MalformedChallenge:
        return {u"malformed challenge"_s + status, reply.encode()};
    case AuthReply::Kind::MalformedVerdict:
        return {u"malformed verdict"_s + status, reply.encode()};
    case AuthReply::Kind::Unrelated:
        break;
    }
    return {u"unrelated"_s};
}

WireOutcome encrypt(const QByteArray &bytes)
{
    const auto key = AuthKey::fromText(u"caa04207ff084f260d8513a5d75d8dcf");
    const auto answer = encryptChallenge(*key, bytes);
    return {answer ? u"answer "_s + hexOf(*answer) : nothing};
}

QString qualityName(HeartRateMeasurement::Quality quality)
{
    const QStringList names = {u"Good"_s, u"NoReading"_s, u"OutOfRange"_s, u"NoContact"_s};
    return names.value(static_cast<int>(quality));
}

WireOutcome readHeartRate(const QByteArray &bytes)
{
    const auto measurement = HeartRateMeasurement::decode(bytes);
    if (!measurement)
        return {nothing};
    const auto bpm = measurement->bpm();
    QStringList parts{bpm ? u"bpm %1"_s.arg(*bpm) : u"quality "_s + qualityName(measurement->quality())};
    if (measurement->contact)
        parts.append(u"contact "_s + yesNo(*measurement->contact));
    if (measurement->energy)
        parts.append(u"energy %1"_s.arg(*measurement->energy));
    QStringList intervals;
    for (const quint16 interval : measurement->rrIntervals)
        intervals.append(QString::number(interval));
    if (!intervals.isEmpty())
        parts.append(u"intervals "_s + intervals.join(u' '));
    return {parts.join(u", "_s), measurement->encode()};
}

WireOutcome readControl(const QByteArray &bytes)
{
    if (bytes == heartratecontrol::startContinuous())
        return {u"start"_s, bytes};
    if (bytes == heartratecontrol::keepAlive())
        return {u"go on"_s, bytes};
    return bytes == heartratecontrol::stopContinuous() ? WireOutcome{u"stop"_s, bytes} : WireOutcome{nothing};
}

WireOutcome readBattery(const QByteArray &bytes)
{
    const BatteryStatus status = BatteryStatus::decode(bytes);
    QStringList parts;
    if (status.level)
        parts.append(u"level %1"_s.arg(*status.level));
    if (status.charging)
        parts.append(u"charging "_s + yesNo(*status.charging));
    if (status.firstDate)
        parts.append(u"first date "_s + status.firstDate->toString(Qt::ISODate));
    if (status.lastCharge)
        parts.append(u"last charge "_s + status.lastCharge->toString(Qt::ISODate));
    if (status.levelAtLastCharge)
        parts.append(u"level then %1"_s.arg(*status.levelAtLastCharge));
    return {parts.isEmpty() ? nothing : parts.join(u", "_s), status.encode()};
}

WireOutcome readTime(const QByteArray &bytes)
{
    const auto moment = currenttime::decode(bytes);
    return moment ? WireOutcome{moment->toString(Qt::ISODate), currenttime::encode(*moment)} : WireOutcome{nothing};
}

WireOutcome readTotals(const QByteArray &bytes)
{
    const auto totals = DailyTotals::decode(bytes);
    if (!totals)
        return {nothing};
    return {u"steps %1, metres %2, kilocalories %3"_s.arg(totals->steps).arg(totals->metres).arg(totals->kilocalories),
            totals->encode()};
}

WireOutcome readFetchRequest(const QByteArray &bytes)
{
    const FetchRequest request = FetchRequest::decode(bytes);
    switch (request.kind) {
    case FetchRequest::Kind::Start:
        return {u"start, type %1, since %2"_s.arg(request.type).arg(request.since->toString(Qt::ISODate)),
                request.encode()};
    case FetchRequest::Kind::Send:
        return {u"send"_s, request.encode()};
    case FetchRequest::Kind::Acknowledge:
        return {u"acknowledge"_s, request.encode()};
    case FetchRequest::Kind::Unknown:
        break;
    }
    return {u"unknown"_s};
}

WireOutcome readFetchReply(const QByteArray &bytes)
{
    const FetchReply reply = FetchReply::decode(bytes);
    const QString status = u", status %1"_s.arg(reply.status);
    const QString start = reply.start ? u", start "_s + reply.start->toString(Qt::ISODate) : QString();
    const QString checksum = reply.checksum ? u", checksum %1"_s.arg(*reply.checksum, 8, 16, QChar(u'0')) : QString();
    switch (reply.kind) {
    case FetchReply::Kind::Started:
        return {u"started, count %1"_s.arg(reply.count) + start, reply.encode()};
    case FetchReply::Kind::NotStarted:
        return {u"not started"_s + status, reply.encode()};
    case FetchReply::Kind::Sent:
        return {u"sent"_s + checksum, reply.encode()};
    case FetchReply::Kind::NotSent:
        return {u"not sent"_s + status, reply.encode()};
    case FetchReply::Kind::Acknowledged:
        return {u"acknowledged"_s + status, reply.encode()};
    case FetchReply::Kind::Unrelated:
        break;
    }
    return {u"unrelated"_s};
}

WireOutcome readChecksum(const QByteArray &bytes)
{
    return {u"%1"_s.arg(fetchChecksum(bytes), 8, 16, QChar(u'0'))};
}

QString kindName(MinuteSample::Kind kind)
{
    using Kind = MinuteSample::Kind;
    static const QMap<Kind, QString> names{
        {Kind::AsBefore, u"AsBefore"_s},     {Kind::Movement, u"Movement"_s}, {Kind::Running, u"Running"_s},
        {Kind::NotWorn, u"NotWorn"_s},       {Kind::Cycling, u"Cycling"_s},   {Kind::Charging, u"Charging"_s},
        {Kind::LightSleep, u"LightSleep"_s}, {Kind::Ignore, u"Ignore"_s},     {Kind::DeepSleep, u"DeepSleep"_s},
        {Kind::WokeUp, u"WokeUp"_s},         {Kind::RemSleep, u"RemSleep"_s},
    };
    return names.value(kind, u"Unknown"_s);
}

WireOutcome readMinute(const QByteArray &bytes)
{
    const auto minute = MinuteSample::decode(bytes);
    if (!minute)
        return {nothing};
    const QString bpm = minute->bpm() ? u", bpm %1"_s.arg(*minute->bpm()) : QString();
    return {
        u"%1, newer %2, intensity %3, steps %4"_s.arg(kindName(minute->kind()), kindName(minute->kindOfNewerModels()))
                .arg(minute->intensity())
                .arg(minute->steps())
            + bpm,
        minute->encode()};
}

WireOutcome readPai(const QByteArray &bytes)
{
    const auto record = PaiRecord::decode(bytes);
    if (!record)
        return {nothing};
    const auto part = [](const PaiRecord::Part &each) { return u"%1 in %2 min"_s.arg(each.points).arg(each.minutes); };
    return {u"%1, low %2, moderate %3, high %4, today %5, total %6"_s
                .arg(record->time.toString(Qt::ISODate), part(record->low), part(record->moderate), part(record->high))
                .arg(record->today)
                .arg(record->total),
            record->encode()};
}

WireOutcome readText(const QByteArray &bytes)
{
    return {u"text "_s + DeviceInformation::decodeText(bytes)};
}

WireOutcome readVersion(const QByteArray &bytes)
{
    return {u"text "_s + DeviceInformation::decodeVersion(bytes)};
}

WireOutcome readProduct(const QByteArray &bytes)
{
    const auto id = PnpId::decode(bytes);
    if (!id)
        return {nothing};
    const auto hex = [](quint16 number) { return u"%1"_s.arg(number, 4, 16, QChar(u'0')); };
    return {u"source %1, vendor %2, product %3, version %4"_s.arg(QString::number(id->source), hex(id->vendor),
                                                                  hex(id->product), hex(id->version)),
            id->encode()};
}

WireOutcome readChunk(const QByteArray &bytes)
{
    const auto message = chunkedtransfer::Assembler().take(bytes);
    if (!message)
        return {nothing};
    return {u"type %1, "_s.arg(int(message->type)) + hexOf(message->content),
            chunkedtransfer::encode(message->type, message->content).value(0)};
}

WireOutcome readMessage(const QByteArray &bytes)
{
    const auto message = WatchMessage::decode(bytes);
    if (!message)
        return {nothing};
    const bool isApp = message->category == WatchMessage::Category::App;
    const auto hex = [](quint8 number) { return u"%1"_s.arg(number, 2, 16, QChar(u'0')); };
    QStringList parts{u"title "_s + message->title};
    if (!message->subject.isEmpty())
        parts.append(u"subject "_s + message->subject);
    parts.append(u"body "_s + message->body);
    if (isApp)
        parts.append(u"application "_s + message->application);
    parts.append(isApp ? u"icon "_s + hex(quint8(message->icon)) : u"category "_s + hex(quint8(message->category)));
    return {parts.join(u", "_s), message->encode()};
}

WireOutcome readCall(const QByteArray &bytes)
{
    const auto call = CallAlert::decode(bytes);
    if (!call)
        return {nothing};
    return {call->isRinging ? u"rings, caller "_s + call->caller : u"over"_s, call->encode()};
}

WireOutcome readLevel(const QByteArray &bytes)
{
    if (bytes == alertlevel::find())
        return {u"find"_s, bytes};
    return bytes == alertlevel::stop() ? WireOutcome{u"stop"_s, bytes} : WireOutcome{nothing};
}

WireOutcome readEvent(const QByteArray &bytes)
{
    const auto event = DeviceEvent::decode(bytes);
    const QStringList names
        = {u"fell asleep"_s,    u"woke up"_s,      u"goal reached"_s, u"button pressed"_s,   u"not worn"_s,
           u"call rejected"_s,  u"find started"_s, u"call ignored"_s, u"alarm toggled"_s,    u"button held"_s,
           u"half hour"_s,      u"find stopped"_s, u"silent mode"_s,  u"workout starting"_s, u"transfer size"_s,
           u"alarms changed"_s, u"music"_s};
    QString meaning = names.value(int(event->kind), u"unknown %1"_s.arg(event->code, 2, 16, QChar(u'0')));
    if (const auto value = event->value())
        meaning += u", value %1"_s.arg(*value);
    return {meaning, event->encode()};
}

/// Lines whose settings the document has; the watch never sends one, so there is nothing that decodes them.
const QStringList &settingLines()
{
    static const QStringList lines{
        u"time-format 24h"_s,
        u"date-display date"_s,
        u"distance-unit imperial"_s,
        u"language en_US"_s,
        u"wear-location right"_s,
        u"lift-wrist mode=on"_s,
        u"lift-wrist mode=scheduled from=08:30 to=22:15"_s,
        u"lift-sensitivity sensitive"_s,
        u"rotate-wrist on"_s,
        u"do-not-disturb mode=off"_s,
        u"do-not-disturb mode=automatic"_s,
        u"do-not-disturb mode=scheduled from=22:00 to=07:05 lift-wrist=on"_s,
        u"inactivity minutes=45 quiet=on quiet-from=12:30 quiet-to=14:00"_s,
        u"heart-rate-interval 30"_s,
        u"heart-rate-in-sleep on"_s,
        u"activity-monitoring on"_s,
        u"heart-rate-alert level=150"_s,
        u"expose-heart-rate on"_s,
        u"connected-advertising on"_s,
        u"display-caller on"_s,
        u"phone-silent on"_s,
        u"hourly-chime chime=on from=08:00 to=20:30"_s,
        u"user-info birth=1984-02-29 sex=female height=168 weight=61"_s,
        u"sounds calls=off goal=off"_s,
        u"display-items steps,heart-rate,battery"_s,
        u"goal steps=5000"_s,
        u"goal steps=8000 calories=300"_s,
        u"goal steps=8000 notice=off calories=300"_s,
    };
    return lines;
}

WireOutcome readSetting(const QByteArray &bytes)
{
    for (const QString &line : settingLines()) {
        const SettingDefinition &definition = *settingNamed(line.section(u' ', 0, 0));
        const auto value = parseSetting(definition, line.section(u' ', 1));
        if (value && encodeSetting(definition.setting, *value).bytes == bytes)
            return {line, bytes};
    }
    return {nothing};
}

WireOutcome readAlarm(const QByteArray &bytes)
{
    const auto place = Alarm::decode(bytes);
    if (!place)
        return {nothing};
    return {u"place %1, "_s.arg(place->number) + (place->alarm ? place->alarm->toText() : u"none"_s),
            Alarm::encode(place->number, place->alarm)};
}

WireOutcome readConfigurationReply(const QByteArray &bytes)
{
    const auto reply = ConfigurationReply::decode(bytes);
    if (reply.kind == ConfigurationReply::Kind::Other) {
        const auto report = AlarmReport::decode(bytes);
        return {report ? u"alarms %1, enabled %2"_s.arg(report->places.size()).arg(report->enabled.value(0, -1))
                       : nothing};
    }
    const QString subject = reply.kind == ConfigurationReply::Kind::Alarm
        ? u"alarm"_s
        : u"command %1"_s.arg(reply.command, 2, 16, QChar(u'0'));
    return {subject + u", status %1"_s.arg(reply.status), reply.encode()};
}

WireOutcome readLongReply(const QByteArray &bytes)
{
    const auto content = LongReply().take(bytes);
    return {content ? u"type %1, content %2"_s.arg(content->type).arg(hexOf(content->bytes)) : nothing};
}

WireOutcome readEndpointChunk(const QByteArray &bytes)
{
    endpointtransfer::Assembler assembler;
    const auto message = assembler.take(bytes);
    if (!message)
        return {nothing};
    return {u"endpoint %1, content %2, acknowledged by %3"_s.arg(message->endpoint)
                .arg(hexOf(message->content), hexOf(assembler.acknowledgement())),
            endpointtransfer::encode(quint8(bytes.at(2)), *message).first()};
}

WireOutcome readWorldClocks(const QByteArray &bytes)
{
    const QDateTime moment(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
    const QByteArray written = WorldClock::encode({{"Europe/Lisbon", {}}}, moment);
    return {written == bytes ? u"Europe/Lisbon in winter"_s : nothing, written};
}

WireOutcome readWeather(const QByteArray &bytes)
{
    Weather weather;
    weather.place = u"Brno"_s;
    weather.time = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::OffsetFromUTC, 3600);
    weather.condition = 14;
    weather.temperature = -3;
    weather.forecast = {{15, 1, -8}};
    weather.wind = u"4"_s;
    weather.humidity = u"80%"_s;
    weather.sunrise = QTime(7, 31);
    weather.sunset = QTime(16, 42);
    static const QStringList kinds{u"now"_s,   u"air quality unknown"_s, u"forecast"_s,
                                   u"place"_s, u"wind and humidity"_s,   u"sun"_s};
    const qsizetype index = weather.encode().indexOf(bytes);
    return {kinds.value(index, nothing), bytes};
}

} // namespace

const QMap<QString, WireReader> &wireReaders()
{
    static const QMap<QString, WireReader> all = {
        {u"totals"_s, readTotals},
        {u"fetch request"_s, readFetchRequest},
        {u"pai"_s, readPai},
        {u"fetch reply"_s, readFetchReply},
        {u"minute"_s, readMinute},
        {u"checksum"_s, readChecksum},
        {u"chunk"_s, readChunk},
        {u"message"_s, readMessage},
        {u"call"_s, readCall},
        {u"level"_s, readLevel},
        {u"event"_s, readEvent},
        {u"request"_s, readRequest},
        {u"reply"_s, readReply},
        {u"encrypt"_s, encrypt},
        {u"heart rate"_s, readHeartRate},
        {u"control"_s, readControl},
        {u"battery"_s, readBattery},
        {u"time"_s, readTime},
        {u"text"_s, readText},
        {u"version"_s, readVersion},
        {u"product"_s, readProduct},
        {u"setting"_s, readSetting},
        {u"alarm"_s, readAlarm},
        {u"configuration reply"_s, readConfigurationReply},
        {u"long reply"_s, readLongReply},
        {u"endpoint chunk"_s, readEndpointChunk},
        {u"world clocks"_s, readWorldClocks},
        {u"weather"_s, readWeather},
    };
    return all;
}

QString keyTextMeaning(const QString &text)
{
    const auto key = AuthKey::fromText(text);
    return key ? u"key "_s + hexOf(key->bytes().toByteArray()) : refusal(key.error());
}
