// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/probetable.h"

#include "probe/probejudges.h"
#include "protocol/alertlevel.h"
#include "protocol/authmessages.h"
#include "protocol/configurationreply.h"
#include "protocol/fetchmessages.h"
#include "protocol/heartratecontrol.h"
#include "protocol/uuids.h"

#include <QDateTime>

namespace neobeat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ProbeStep::Kind;
using LinkState = ProbeTest::LinkState;
using Steps = QList<ProbeStep>;

namespace {

constexpr Characteristic huami(const QUuid &uuid)
{
    return {uuids::huamiService, uuid};
}

constexpr Characteristic authentication{uuids::authenticationService, uuids::authentication};
constexpr Characteristic heartRate{uuids::heartRateService, uuids::heartRateMeasurement};
constexpr Characteristic heartRateControl{uuids::heartRateService, uuids::heartRateControlPoint};
constexpr Characteristic firmwareVersion{uuids::deviceInformationService, uuids::softwareRevision};
constexpr Characteristic alertLevel{uuids::immediateAlertService, uuids::alertLevel};
constexpr Characteristic battery = huami(uuids::battery);
constexpr Characteristic dayTotals = huami(uuids::steps);
constexpr Characteristic deviceEvents = huami(uuids::deviceEvents);
constexpr Characteristic configuration = huami(uuids::configuration);
constexpr Characteristic fetchControl = huami(uuids::fetchControl);
constexpr Characteristic fetchData = huami(uuids::fetchData);
constexpr Characteristic chunked = huami(uuids::chunkedTransfer);

ProbeStep read(const Characteristic &characteristic)
{
    return {Kind::Read, characteristic};
}

ProbeStep subscribe(const Characteristic &characteristic)
{
    return {Kind::Subscribe, characteristic};
}

ProbeStep write(const Characteristic &characteristic, const QByteArray &value)
{
    return {Kind::Write, characteristic, value};
}

ProbeStep writeHex(const Characteristic &characteristic, const char *hex)
{
    return write(characteristic, QByteArray::fromHex(hex));
}

ProbeStep undo(const Characteristic &characteristic, const QByteArray &value)
{
    ProbeStep step = write(characteristic, value);
    step.isUndo = true;
    return step;
}

ProbeStep listen(std::chrono::milliseconds limit, const QString &text = {})
{
    return {Kind::Listen, {}, {}, limit, text};
}

ProbeStep listenFor(const Characteristic &characteristic, const char *beginning, std::chrono::milliseconds limit)
{
    return {Kind::Listen, characteristic, QByteArray::fromHex(beginning), limit};
}

ProbeStep ask(const QString &question)
{
    return {Kind::Ask, {}, {}, {}, question};
}

ProbeStep scan(std::chrono::milliseconds limit)
{
    return {Kind::Scan, {}, {}, limit};
}

Steps none(const QDateTime &)
{
    return {};
}

Steps beforeAuthentication(const QDateTime &)
{
    return {read(firmwareVersion), read(battery), read(dayTotals), subscribe(deviceEvents), subscribe(heartRate)};
}

Steps twoChallenges(const QDateTime &)
{
    const QByteArray request = AuthRequest{.kind = AuthRequest::Kind::Challenge}.encode();
    return {subscribe(authentication),
            write(authentication, request),
            write(authentication, request),
            listen(4s),
            {Kind::Answer},
            listen(4s)};
}

Steps unauthenticatedLimit(const QDateTime &)
{
    return {listen(100s)};
}

Steps batteryNotifies(const QDateTime &)
{
    return {read(battery), subscribe(battery), listen(30s, u"Put the watch on its charger, and take it off again."_s)};
}

Steps totalsNotify(const QDateTime &)
{
    return {read(dayTotals), subscribe(dayTotals), listen(30s, u"Walk thirty steps with the watch on your wrist."_s)};
}

Steps buttonEvents(const QDateTime &)
{
    return {subscribe(deviceEvents), listen(20s, u"Press a button of the watch, and hold it once for two seconds."_s)};
}

Steps streamWithoutKeepAlive(const QDateTime &)
{
    return {subscribe(heartRate), write(heartRateControl, heartratecontrol::startContinuous()),
            listen(100s, u"Wear the watch. It measures your heart rate without being asked to go on."_s),
            undo(heartRateControl, heartratecontrol::stopContinuous())};
}

Steps takenOff(const QDateTime &)
{
    const ProbeStep goOn = write(heartRateControl, heartratecontrol::keepAlive());
    return {subscribe(heartRate),
            write(heartRateControl, heartratecontrol::startContinuous()),
            listen(10s, u"Wear the watch."_s),
            goOn,
            listen(10s, u"Take the watch off and lay it on its back."_s),
            goOn,
            listen(10s),
            goOn,
            listen(10s),
            undo(heartRateControl, heartratecontrol::stopContinuous())};
}

Steps singleMeasurement(const QDateTime &)
{
    return {subscribe(heartRate), writeHex(heartRateControl, "150201"), listen(25s, u"Wear the watch."_s),
            undo(heartRateControl, QByteArray::fromHex("150200"))};
}

ProbeStep request(StoredData type, const QDateTime &since)
{
    return write(fetchControl, FetchRequest::start(type, since).encode());
}

Steps storedMinutes(const QDateTime &now)
{
    return {subscribe(fetchControl),
            subscribe(fetchData),
            request(StoredData::Minutes, now.addSecs(-7200)),
            listenFor(fetchControl, "1001", 10s),
            write(fetchControl, FetchRequest::send().encode()),
            listenFor(fetchControl, "1002", 60s)};
}

Steps oldestMinutes(const QDateTime &now)
{
    return {subscribe(fetchControl), request(StoredData::Minutes, now.addDays(-400)),
            listenFor(fetchControl, "1001", 10s)};
}

Steps pai(const QDateTime &now)
{
    return {subscribe(fetchControl), request(StoredData::Pai, now.addDays(-7)), listenFor(fetchControl, "1001", 10s)};
}

Steps alarmQuery(const QDateTime &)
{
    return {subscribe(configuration), write(configuration, AlarmReport::request()), listen(4s)};
}

Steps advertisesWhileConnected(const QDateTime &)
{
    return {scan(10s)};
}

Steps connectedAdvertising(const QDateTime &)
{
    return {subscribe(configuration),
            scan(10s),
            writeHex(configuration, "06010001"),
            listen(3s),
            scan(10s),
            undo(configuration, QByteArray::fromHex("06010000"))};
}

Steps timeFormat(const QDateTime &)
{
    return {subscribe(configuration), writeHex(configuration, "06020000"),
            listen(4s, u"The watch should show 12 hours now."_s), ask(u"Does it show 12 hours?"_s),
            undo(configuration, QByteArray::fromHex("06020001"))};
}

Steps interval(const QDateTime &)
{
    return {subscribe(configuration),
            read(heartRateControl),
            writeHex(heartRateControl, "1401"),
            listen(4s),
            read(heartRateControl),
            undo(heartRateControl, QByteArray::fromHex("1400"))};
}

Steps find(const QDateTime &)
{
    return {write(alertLevel, alertlevel::find()), listen(12s, u"Watch and listen."_s),
            ask(u"Did the watch vibrate or beep?"_s), undo(alertLevel, alertlevel::stop())};
}

Steps message(const QDateTime &)
{
    // Category SMS, then title, text and the end of an SMS, in one chunk.
    const QByteArray text = QByteArray::fromHex("00c0000501") + "NEO" + '\0' + "TEST" + QByteArray("\0 \0", 3);
    return {write(chunked, text), listen(5s, u"Look at the watch."_s), ask(u"Did it show a message?"_s)};
}

} // namespace

const QList<ProbeTest> &probeTests()
{
    namespace judge = probejudges;
    static const QList<ProbeTest> all{
        {u"advertisement"_s, u"What does the watch advertise?"_s, {}, LinkState::Fresh, none, judge::advertisement},
        {u"gatt"_s, u"Which characteristics does it have?"_s, {}, LinkState::Fresh, none, judge::gatt},
        {u"before-authentication"_s,
         u"What does it give away without its key?"_s,
         {},
         LinkState::Fresh,
         beforeAuthentication,
         judge::beforeAuthentication},
        {u"two-challenges"_s,
         u"Does a second challenge void the first?"_s,
         {},
         LinkState::Fresh,
         twoChallenges,
         judge::twoChallenges},
        {u"unauthenticated-limit"_s,
         u"How long does it keep a connection without its key?"_s,
         {},
         LinkState::Fresh,
         unauthenticatedLimit,
         judge::unauthenticatedLimit},
        {u"battery"_s,
         u"When does it report its battery?"_s,
         {},
         LinkState::Authenticated,
         batteryNotifies,
         judge::battery},
        {u"totals"_s, u"When does it report your steps?"_s, {}, LinkState::Authenticated, totalsNotify, judge::totals},
        {u"events"_s,
         u"What does it report of its buttons?"_s,
         {},
         LinkState::Authenticated,
         buttonEvents,
         judge::events},
        {u"stream-life"_s,
         u"How long does it measure without being asked to go on?"_s,
         {},
         LinkState::Authenticated,
         streamWithoutKeepAlive,
         judge::streamLife},
        {u"off-wrist"_s,
         u"What does it send when it is taken off?"_s,
         {},
         LinkState::Authenticated,
         takenOff,
         judge::offWrist},
        {u"one-shot"_s,
         u"Does a single measurement work as on related watches?"_s,
         {},
         LinkState::Authenticated,
         singleMeasurement,
         judge::oneShot},
        {u"stored-minutes"_s,
         u"In which form does it give its stored minutes?"_s,
         {},
         LinkState::Authenticated,
         storedMinutes,
         judge::storedMinutes},
        {u"oldest-minutes"_s,
         u"How many minutes does it store?"_s,
         {},
         LinkState::Authenticated,
         oldestMinutes,
         judge::storedMinutes},
        {u"pai"_s, u"Does it store PAI?"_s, {}, LinkState::Authenticated, pai, judge::storedMinutes},
        {u"alarm-query"_s,
         u"Does it tell which of its alarms are on?"_s,
         {},
         LinkState::Authenticated,
         alarmQuery,
         judge::alarms},
        {u"advertises-while-connected"_s,
         u"Does it advertise while it is connected?"_s,
         {},
         LinkState::Authenticated,
         advertisesWhileConnected,
         judge::connectedAdvertising},
        {u"connected-advertising"_s,
         u"Does the setting for it change that?"_s,
         {u"Turns advertising while connected on for a quarter of a minute, then off."_s},
         LinkState::Authenticated,
         connectedAdvertising,
         judge::connectedAdvertising},
        {u"time-format"_s,
         u"Does it confirm a setting?"_s,
         {u"Sets the display to 12 hours for some seconds, then to 24 hours."_s},
         LinkState::Authenticated,
         timeFormat,
         judge::reply},
        {u"interval"_s,
         u"Does it confirm how often it measures by itself?"_s,
         {u"Has it measure each minute for some seconds, then never by itself."_s},
         LinkState::Authenticated,
         interval,
         judge::interval},
        {u"find"_s,
         u"Does it vibrate when it is searched for?"_s,
         {u"Has it vibrate or beep for ten seconds."_s},
         LinkState::Authenticated,
         find,
         judge::seen},
        {u"message"_s,
         u"Does it show a message?"_s,
         {u"Shows one message, which goes away by itself or with a button."_s},
         LinkState::Authenticated,
         message,
         judge::seen},
    };
    return all;
}

std::chrono::milliseconds durationOf(const ProbeTest &test)
{
    std::chrono::milliseconds duration{0};
    for (const ProbeStep &step : test.steps(QDateTime::fromSecsSinceEpoch(0)))
        duration += step.limit;
    return duration;
}

} // namespace neobeat
