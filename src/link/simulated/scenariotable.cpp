// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/scenariotable.h"

#include "protocol/deviceevent.h"

namespace neobeat {

namespace {

using namespace Qt::StringLiterals;
using Apply = void (*)(Scenario &, double, int);

constexpr double hour = 3600;

Scenario::Duration seconds(double number)
{
    return Scenario::Duration(qRound64(number * 1000));
}

Scenario::Duration milliseconds(double number)
{
    return Scenario::Duration(qRound64(number));
}

template<Scenario::ReachFault fault>
void reach(Scenario &scenario, double, int)
{
    scenario.reachFault = fault;
}

template<Radio::State state>
void radio(Scenario &scenario, double, int)
{
    scenario.radioState = state;
}

template<Scenario::AuthFault fault>
void auth(Scenario &scenario, double number, int times)
{
    scenario.authFault = fault;
    scenario.authFaultTimes = times;
    scenario.challengeDelay = seconds(number);
}

template<Scenario::DropPoint point>
void drop(Scenario &scenario, double number, int times)
{
    scenario.dropPoint = point;
    scenario.dropTimes = times;
    scenario.dropDelay = seconds(number);
}

template<Scenario::SensorFault fault>
void sensor(Scenario &scenario, double, int)
{
    scenario.sensorFault = fault;
}

template<Scenario::FetchFault fault>
void fetch(Scenario &scenario, double, int times)
{
    scenario.fetchFault = fault;
    scenario.fetchFaultTimes = times;
}

template<Scenario::StoredClock clock>
void stored(Scenario &scenario, double, int)
{
    scenario.storedClock = clock;
}

void knownChallenges(Scenario &scenario, double, int)
{
    scenario.challenges = {QByteArray::fromHex("979f6410a99926fa9bf3c8446dad4aee"),
                           QByteArray::fromHex("c9b2b20f7364cc717df646b3e76820d5"),
                           QByteArray::fromHex("ffe70c9891614e02033b70cc557572f6")};
}

void slow(Scenario &scenario, double number, int)
{
    scenario.connectDelay = scenario.discoverDelay = scenario.detailsDelay = scenario.replyDelay = milliseconds(number);
    scenario.pairingDelay = milliseconds(number);
    scenario.packetDelay = std::min(scenario.packetDelay, milliseconds(number));
}

void heartRateInterval(Scenario &scenario, double number, int)
{
    scenario.firstHeartRate = scenario.heartRateInterval = milliseconds(number);
}

/// The owner does this that many seconds after the central has subscribed.
template<DeviceEvent::Kind kind>
void ownersEvent(Scenario &scenario, double number, int)
{
    scenario.ownersEvents.append({seconds(number), DeviceEvent::of(kind).encode()});
}

template<Scenario::SettingFault fault>
void setting(Scenario &scenario, double number, int times)
{
    scenario.settingFault = fault;
    scenario.settingFaultTimes = times;
    scenario.settingDelay = milliseconds(number);
}

/// A strap, with that quirk.
template<Scenario::StrapQuirk quirk>
void strap(Scenario &scenario, double, int)
{
    scenario.model = &standardSensor();
    scenario.strapQuirk = quirk;
}

/// A strap that demands to be paired.
template<Scenario::Bonding bonding>
void bondingStrap(Scenario &scenario, double, int)
{
    scenario.model = &standardSensor();
    scenario.bonding = bonding;
}

/// Another watch of the vendor, by its id.
void relative(Scenario &scenario, QStringView id, const QByteArray &firmware)
{
    scenario.model = sourceModel(id);
    scenario.firmware = firmware;
    scenario.measuresOnce = true;
    scenario.hasEndpoints = false;
}

ScenarioEntry plain(QLatin1StringView name, QLatin1StringView meaning, Apply apply)
{
    return {name, ""_L1, 0, 0, false, meaning, apply};
}

ScenarioEntry counted(QLatin1StringView name, QLatin1StringView meaning, Apply apply)
{
    return {name, ""_L1, 0, 0, true, meaning, apply};
}

ScenarioEntry number(QLatin1StringView name, QLatin1StringView unit, double minimum, double maximum,
                     QLatin1StringView meaning, Apply apply)
{
    return {name, unit, minimum, maximum, false, meaning, apply};
}

QList<ScenarioEntry> makeTable()
{
    using A = Scenario::AuthFault;
    using D = Scenario::DropPoint;
    using R = Scenario::ReachFault;
    using S = Radio::State;
    using F = Scenario::SensorFault;
    using M = Scenario::FetchFault;
    using E = DeviceEvent::Kind;
    using C = Scenario::SettingFault;
    using K = Scenario::StoredClock;
    using Q = Scenario::StrapQuirk;
    using B = Scenario::Bonding;
    return {
        plain("normal"_L1, "A healthy watch."_L1, [](Scenario &, double, int) {}),

        plain("mi-band-5"_L1, "A Mi Smart Band 5, which needs a key as well."_L1,
              [](Scenario &s, double, int) { relative(s, u"mi-band-5", "V1.0.2.66"); }),
        plain("bip-s"_L1, "An Amazfit Bip S, which needs a key as well."_L1,
              [](Scenario &s, double, int) { relative(s, u"bip-s", "V2.1.1.86"); }),
        plain("strap"_L1, "A chest strap with RR intervals, which needs no key."_L1, strap<Q::None>),
        plain("strap-toggles"_L1, "A strap whose values change their form: 8 and 16 bits, energy, intervals."_L1,
              strap<Q::TogglesFlags>),
        plain("strap-denies-contact"_L1, "A strap that says \"no contact\" while it measures well."_L1,
              strap<Q::DeniesContact>),
        plain("strap-not-worn"_L1, "A strap that nobody wears."_L1, strap<Q::NotWorn>),
        plain("strap-half-interval"_L1, "A strap whose values end in the middle of an interval."_L1,
              strap<Q::HalfInterval>),
        plain("strap-repeats"_L1, "A strap that sends each value twice."_L1, strap<Q::Repeats>),
        plain("strap-silent"_L1, "A sensor that sends nothing until its wearer allows it."_L1, strap<Q::Silent>),
        plain("strap-unannounced"_L1, "A sensor that does not advertise its service."_L1, strap<Q::Unannounced>),
        plain("strap-bond"_L1, "A strap that demands to be paired with the computer."_L1, bondingStrap<B::Demanded>),
        plain("strap-bond-refused"_L1, "A strap that demands to be paired, and refuses to."_L1,
              bondingStrap<B::Refused>),

        plain("no-service"_L1, "The Bluetooth service does not run."_L1, radio<S::ServiceMissing>),
        plain("no-access"_L1, "The Bluetooth service may not be used."_L1, radio<S::AccessDenied>),
        plain("no-adapter"_L1, "There is no Bluetooth adapter."_L1, radio<S::NoAdapter>),
        plain("adapter-off"_L1, "The adapter is off."_L1, radio<S::Off>),
        plain("adapter-blocked"_L1, "The adapter is blocked by airplane mode."_L1, radio<S::Blocked>),

        plain("out-of-range"_L1, "The watch is not there; connecting has no end."_L1, reach<R::OutOfRange>),
        plain("held"_L1, "A phone holds the watch: it is not seen and does not connect."_L1, reach<R::Held>),
        plain("no-name"_L1, "The scan does not hear the name."_L1,
              [](Scenario &s, double, int) { s.nameHeard = false; }),
        plain("connect-refused"_L1, "Connecting fails at once."_L1, reach<R::Refused>),
        plain("connect-silent"_L1, "Connecting has no end."_L1, reach<R::NeverConnects>),
        plain("gatt-silent"_L1, "The link stands and nothing is answered on it."_L1, reach<R::GattSilent>),

        counted("silent"_L1, "No challenge."_L1, auth<A::Silent>),
        counted("no-answer"_L1, "A challenge, no verdict."_L1, auth<A::NoAnswer>),
        counted("duplicate-challenge"_L1, "The challenge comes twice."_L1, auth<A::DuplicateChallenge>),
        {"late-challenge"_L1, "SECONDS"_L1, 0, hour, true, "The challenge comes late."_L1, auth<A::LateChallenge>},
        counted("second-challenge"_L1, "Another challenge follows unasked and voids the first."_L1,
                auth<A::SecondChallenge>),
        counted("short-challenge"_L1, "The challenge has 15 bytes."_L1, auth<A::ShortChallenge>),
        counted("long-challenge"_L1, "The challenge has 17 bytes."_L1, auth<A::LongChallenge>),
        counted("success-first"_L1, "Two good verdicts come before the challenge."_L1, auth<A::SuccessFirst>),
        counted("unknown-status"_L1, "The verdict has a status that nobody knows."_L1, auth<A::UnknownStatus>),
        counted("challenge-refused"_L1, "The watch gives no challenge and says so."_L1, auth<A::ChallengeRefused>),
        counted("wrong-key"_L1, "The watch has another key (status 08)."_L1, auth<A::WrongKey>),
        counted("wrong-key-04"_L1, "The watch has another key (status 04)."_L1, auth<A::WrongKeyOldStatus>),
        plain("legacy"_L1, "Replies never have the 0x80 flag."_L1,
              [](Scenario &s, double, int) { s.legacyReplies = true; }),
        plain("keeps-first-challenge"_L1, "Of several challenges the first is the one to answer."_L1,
              [](Scenario &s, double, int) { s.keepsFirstChallenge = true; }),
        plain("closed-without-key"_L1, "Without the key only the information about the watch is given."_L1,
              [](Scenario &s, double, int) { s.closedWithoutKey = true; }),
        number("keyless-limit"_L1, "SECONDS"_L1, 1, hour, "A link without the key lasts so long; 60 by default."_L1,
               [](Scenario &s, double n, int) { s.unauthenticatedLimit = seconds(n); }),
        plain("advertises-connected"_L1, "The watch advertises while it is connected, too."_L1,
              [](Scenario &s, double, int) { s.advertisesConnected = true; }),
        plain("known-challenges"_L1, "The first three challenges are always the same ones."_L1, knownChallenges),

        counted("drop-on-connect"_L1, "The link is lost as soon as it stands."_L1, drop<D::OnConnect>),
        counted("drop-after-discover"_L1, "The link is lost when the services are listed."_L1, drop<D::AfterDiscover>),
        counted("drop-after-subscribe"_L1, "The link is lost when authentication may notify."_L1,
                drop<D::AfterSubscribe>),
        counted("drop-after-challenge"_L1, "The link is lost after the challenge."_L1, drop<D::AfterChallenge>),
        counted("drop-after-answer"_L1, "The link is lost after the answer, before the verdict."_L1,
                drop<D::AfterAnswer>),
        counted("drop-after-auth"_L1, "The link is lost after the good verdict."_L1, drop<D::AfterAuth>),
        {"drop-while-streaming"_L1, "SECONDS"_L1, 0, hour, true,
         "The link is lost so long after the first heart-rate value."_L1, drop<D::WhileStreaming>},

        plain("services-missing"_L1, "The authentication service is missing."_L1,
              [](Scenario &s, double, int) { s.hasAuthenticationService = false; }),
        plain("heart-rate-missing"_L1, "The heart-rate service is missing."_L1,
              [](Scenario &s, double, int) { s.hasHeartRateService = false; }),

        counted("setting-refused"_L1, "The watch refuses settings and alarms."_L1, setting<C::Refused>),
        counted("setting-unanswered"_L1, "The watch does not answer settings and alarms."_L1, setting<C::Unanswered>),
        {"setting-late"_L1, "MS"_L1, 0, 60000, true, "The answer to a setting or an alarm comes late."_L1,
         setting<C::Late>},
        plain("alarms-told"_L1, "Asked for its alarms, the watch tells which are on."_L1,
              [](Scenario &s, double, int) { s.alarmReply = Scenario::AlarmReply::Told; }),
        plain("alarms-untold"_L1, "Asked for its alarms, the watch does not reply."_L1,
              [](Scenario &s, double, int) { s.alarmReply = Scenario::AlarmReply::None; }),
        plain("interval-confirmed"_L1, "The watch replies to how often it shall measure by itself."_L1,
              [](Scenario &s, double, int) { s.confirmsInterval = true; }),
        plain("no-endpoints"_L1, "The characteristic for world clocks is missing."_L1,
              [](Scenario &s, double, int) { s.hasEndpoints = false; }),
        plain("old-firmware"_L1, "The firmware is 1.1.1.18, without world clocks and hourly chime."_L1,
              [](Scenario &s, double, int) {
                  s.hasEndpoints = false;
                  s.firmware = "V1.1.1.18";
              }),

        plain("off-wrist"_L1, "The watch is not worn: 0 bpm, now and then 255."_L1, sensor<F::OffWrist>),
        plain("garbage"_L1, "Random values on everything that notifies."_L1, sensor<F::Garbage>),
        plain("hr16"_L1, "Heart rate with 16 bits, skin contact and RR intervals."_L1,
              [](Scenario &s, double, int) { s.wideHeartRate = true; }),
        plain("measures-once"_L1, "A single measurement works as on related watches."_L1,
              [](Scenario &s, double, int) { s.measuresOnce = true; }),
        number("keep-alive-limit"_L1, "SECONDS"_L1, 1, hour,
               "Measuring ends so long after the last keep-alive; 60 by default."_L1,
               [](Scenario &s, double n, int) { s.keepAliveLimit = seconds(n); }),
        number("notifications-stop"_L1, "SECONDS"_L1, 0, hour,
               "So long after the first heart-rate value nothing notifies any more."_L1,
               [](Scenario &s, double n, int) { s.notificationsStop = seconds(n); }),

        number("battery"_L1, "PERCENT"_L1, 0, 100, "The level at the start."_L1,
               [](Scenario &s, double n, int) { s.batteryLevel = qRound(n); }),
        plain("charging"_L1, "The watch is on its charger."_L1, [](Scenario &s, double, int) { s.charging = true; }),
        plain("battery-short"_L1, "The battery value has one byte."_L1,
              [](Scenario &s, double, int) { s.shortBattery = true; }),

        plain("battery-unreported"_L1, "The battery can only be read; changes are not notified."_L1,
              [](Scenario &s, double, int) { s.notifiesBattery = false; }),
        number("put-on-charger"_L1, "SECONDS"_L1, 0, hour, "So long after it is connected it is put on its charger."_L1,
               [](Scenario &s, double n, int) { s.putOnCharger = seconds(n); }),
        plain("charger-untold"_L1, "The watch does not say that it is on its charger."_L1,
              [](Scenario &s, double, int) { s.tellsCharging = false; }),

        plain("walking"_L1, "The owner walks without a pause."_L1,
              [](Scenario &s, double, int) { s.isWalking = true; }),
        plain("totals-unreported"_L1, "The steps of the day can only be read; changes are not notified."_L1,
              [](Scenario &s, double, int) { s.notifiesTotals = false; }),

        number("stored-days"_L1, "DAYS"_L1, 0, 100, "The days of minutes that are stored at the start."_L1,
               [](Scenario &s, double n, int) { s.storedDays = qRound(n); }),
        plain("stored-zones"_L1, "The clock was set to another zone and back while minutes were stored."_L1,
              stored<K::ZonesChanged>),
        plain("stored-set-back"_L1, "The clock was set back by an hour while minutes were stored."_L1,
              stored<K::SetBack>),
        plain("stored-ahead"_L1, "The clock was most of a year ahead for a day while minutes were stored."_L1,
              stored<K::WrongAhead>),
        plain("stored-behind"_L1, "The clock was most of a year behind for a day while minutes were stored."_L1,
              stored<K::WrongBehind>),
        counted("fetch-silent"_L1, "A request for stored minutes is not answered."_L1, fetch<M::Silent>),
        counted("fetch-refused"_L1, "A request for stored minutes is refused (status 02)."_L1, fetch<M::Refused>),
        counted("fetch-nothing"_L1, "There are no stored minutes (status 04)."_L1, fetch<M::Nothing>),
        counted("fetch-nothing-at-end"_L1, "Stored minutes are sent, and the end has status 04."_L1,
                fetch<M::NothingAtEnd>),
        counted("fetch-empty"_L1, "There are no stored minutes (count 0)."_L1, fetch<M::CountZero>),
        counted("fetch-lost"_L1, "A packet of stored minutes is lost."_L1, fetch<M::LostPacket>),
        counted("fetch-gap"_L1, "The counter of the packets leaves a number out."_L1, fetch<M::CounterGap>),
        counted("fetch-stops"_L1, "After the first half of the stored minutes nothing comes."_L1,
                fetch<M::StopsHalfWay>),
        counted("fetch-checksum"_L1, "A byte of the stored minutes changes on the way."_L1, fetch<M::BadChecksum>),
        plain("fetch-other-checksum"_L1, "The checksum of the stored minutes is of another kind."_L1,
              [](Scenario &s, double, int) { s.fetchFault = M::OtherChecksum; }),
        plain("fetch-no-checksum"_L1, "Stored minutes end without a checksum."_L1,
              [](Scenario &s, double, int) { s.sendsChecksum = false; }),
        plain("fetch-split"_L1, "Packets end inside a minute."_L1,
              [](Scenario &s, double, int) { s.splitsSamples = true; }),
        plain("fetch-long-reply"_L1, "The reply to a request for stored minutes has 16 bytes."_L1,
              [](Scenario &s, double, int) { s.longFetchReply = true; }),
        plain("pai-silent"_L1, "A request for PAI is not answered."_L1,
              [](Scenario &s, double, int) { s.isPaiSilent = true; }),

        number("press-button"_L1, "SECONDS"_L1, 0, hour, "So long after it is connected the button is pressed."_L1,
               ownersEvent<E::ButtonPressed>),
        number("hold-button"_L1, "SECONDS"_L1, 0, hour, "The button is held."_L1, ownersEvent<E::ButtonHeld>),
        number("fall-asleep"_L1, "SECONDS"_L1, 0, hour, "The owner falls asleep."_L1, ownersEvent<E::FellAsleep>),
        number("wake-up"_L1, "SECONDS"_L1, 0, hour, "The owner wakes up."_L1, ownersEvent<E::WokeUp>),
        number("reach-goal"_L1, "SECONDS"_L1, 0, hour, "The owner has walked enough."_L1, ownersEvent<E::GoalReached>),
        number("take-off"_L1, "SECONDS"_L1, 0, hour, "The watch is taken off."_L1, ownersEvent<E::NotWorn>),
        number("find-computer"_L1, "SECONDS"_L1, 0, hour, "The owner looks for the computer."_L1,
               ownersEvent<E::FindStarted>),
        number("computer-found"_L1, "SECONDS"_L1, 0, hour, "The owner has found it."_L1, ownersEvent<E::FindStopped>),
        number("unknown-event"_L1, "SECONDS"_L1, 0, hour, "The watch reports what is in no table."_L1,
               [](Scenario &s, double n, int) {
                   s.ownersEvents.append({seconds(n), QByteArray::fromHex("99010203")});
               }),
        plain("reject-calls"_L1, "The owner rejects each call on the watch."_L1,
              [](Scenario &s, double, int) { s.callAnswer = DeviceEvent::of(E::CallRejected).encode(); }),
        plain("ignore-calls"_L1, "The owner silences each call on the watch."_L1,
              [](Scenario &s, double, int) { s.callAnswer = DeviceEvent::of(E::CallIgnored).encode(); }),
        plain("find-ignored"_L1, "The watch does not beep when it is searched for."_L1,
              [](Scenario &s, double, int) { s.ignoresFinding = true; }),
        plain("messages-hidden"_L1, "The watch takes messages and does not show them."_L1,
              [](Scenario &s, double, int) { s.hidesMessages = true; }),
        plain("alerts-missing"_L1, "The services for finding the watch and for calls are missing."_L1,
              [](Scenario &s, double, int) { s.hasAlertServices = false; }),

        number("slow"_L1, "MS"_L1, 0, 60000, "Each step on the link takes so many milliseconds; 0 is no delay."_L1,
               slow),
        number("hr-interval"_L1, "MS"_L1, 1, 60000, "Milliseconds between heart-rate values."_L1, heartRateInterval),
        number("speed"_L1, "FACTOR"_L1, 1, 10000, "Heart-rate curve and battery live so many times faster."_L1,
               [](Scenario &s, double n, int) { s.speed = qRound(n); }),
        number("address"_L1, "NUMBER"_L1, 1, 255, "Another watch: its address ends in this number, in hex digits."_L1,
               [](Scenario &s, double n, int) { s.lastOfAddress = quint8(n); }),
        number("seed"_L1, "NUMBER"_L1, 0, 4294967295.0, "Makes everything random repeatable."_L1,
               [](Scenario &s, double n, int) { s.seed = quint32(n); }),
    };
}

} // namespace

const QList<ScenarioEntry> &scenarioTable()
{
    static const QList<ScenarioEntry> table = makeTable();
    return table;
}

} // namespace neobeat
