// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "link/radio.h"
#include "protocol/sourcemodel.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <limits>
#include <optional>

namespace neobeat {

/// The properties and faults of the simulated watch; plain data.
struct Scenario
{
    using Duration = std::chrono::milliseconds;

    /// Faults in authentication.
    enum class AuthFault {
        None, ///< Works.
        Silent, ///< No challenge.
        NoAnswer, ///< A challenge, no verdict.
        DuplicateChallenge, ///< The challenge comes twice.
        LateChallenge, ///< The challenge comes after challengeDelay.
        SecondChallenge, ///< Another challenge follows the first and voids it.
        ShortChallenge, ///< The challenge has 15 bytes.
        LongChallenge, ///< The challenge has 17 bytes.
        SuccessFirst, ///< Two success verdicts come before the challenge.
        UnknownStatus, ///< The verdict is 10 83 77.
        ChallengeRefused, ///< 10 82 04 in place of the challenge.
        WrongKey, ///< The watch has another key: 10 83 08.
        WrongKeyOldStatus, ///< The watch has another key: 10 83 04.
    };

    /// When the watch disconnects.
    enum class DropPoint {
        Never, ///< It does not.
        OnConnect, ///< As soon as the link is up.
        AfterDiscover, ///< When the services have been discovered.
        AfterSubscribe, ///< When the central has subscribed to authentication.
        AfterChallenge, ///< When the challenge is sent.
        AfterAnswer, ///< When the answer has arrived, instead of the verdict.
        AfterAuth, ///< When the success verdict is sent.
        WhileStreaming, ///< dropDelay after the first heart-rate value.
    };

    /// Faults in reaching the watch.
    enum class ReachFault {
        None, ///< In range and free.
        OutOfRange, ///< Not advertising; connecting never ends.
        Held, ///< Connected to another central: looks the same.
        Refused, ///< Advertising; connecting fails.
        NeverConnects, ///< Advertising; connecting never ends.
        GattSilent, ///< The link is up, but no request is answered.
    };

    /// Faults in the values.
    enum class SensorFault {
        None, ///< A heart rate per heartRateInterval.
        OffWrist, ///< 0 bpm, now and then 255.
        Garbage, ///< Random bytes on every subscribed characteristic, in addition to the real values.
    };

    /// What happened to the clock of the watch while it stored minutes.
    enum class StoredClock {
        Right, ///< Nothing.
        ZonesChanged, ///< It was set to another zone and back, as by both changes of daylight saving.
        SetBack, ///< It was set back by an hour, and right again later.
        WrongAhead, ///< It was most of a year ahead for a day.
        WrongBehind, ///< It was most of a year behind for a day.
    };

    /// Faults in fetching stored minutes.
    enum class FetchFault {
        None, ///< They are sent.
        Silent, ///< The request is not answered.
        Refused, ///< The reply is 10 01 02.
        Nothing, ///< The reply is 10 01 04.
        NothingAtEnd, ///< They are sent, and the end is 10 02 04.
        CountZero, ///< The reply has a count of 0.
        LostPacket, ///< A packet in the middle is missing.
        CounterGap, ///< In the middle the counter leaves a number out.
        StopsHalfWay, ///< Nothing comes after the first half.
        BadChecksum, ///< A byte changes on the way, each time another one.
        OtherChecksum, ///< The checksum is not CRC-32.
    };

    /// Faults in replying to settings and alarms.
    enum class SettingFault {
        None, ///< Each is accepted.
        Refused, ///< Each is answered with another status than success.
        Unanswered, ///< Each is accepted without an answer.
        Late, ///< The answer comes settingDelay later.
    };

    /// How a strap deviates from a plain one.
    enum class StrapQuirk {
        None, ///< 8-bit values, with skin contact while it is worn, and all RR intervals.
        TogglesFlags, ///< From value to value 8 or 16 bits, with and without intervals; energy in each tenth one.
        DeniesContact, ///< It says "no contact" while it measures well.
        NotWorn, ///< 0 bpm without contact.
        HalfInterval, ///< A single byte follows the last interval.
        Repeats, ///< Each value comes twice.
        Silent, ///< It connects, and sends no value until its wearer allows it to broadcast.
        Unannounced, ///< It does not advertise the Heart Rate Service.
    };

    /// Whether a strap demands to be paired.
    enum class Bonding {
        NotNeeded, ///< Any central may use it.
        Demanded, ///< Heart rate and battery are for a central that it is paired with.
        Refused, ///< The same, and it rejects each pairing.
    };

    /// What the watch replies when it is asked for its alarms.
    enum class AlarmReply {
        Unused, ///< All of them are off, as a Neo replies whatever they are [N].
        Told, ///< Which of them are on.
        None, ///< Nothing.
    };

    /// For counted faults: every time.
    static constexpr int always = std::numeric_limits<int>::max();

    Radio::State radioState = Radio::State::Ready; ///< The state that the radio reports when queried.
    ReachFault reachFault = ReachFault::None;
    const SourceModel *model = &neoModel(); ///< What is simulated.
    StrapQuirk strapQuirk = StrapQuirk::None; ///< Of a standard sensor.
    Bonding bonding = Bonding::NotNeeded; ///< Of a standard sensor.
    bool bondingCoversHeartRate = true; ///< False: only the battery is for those that it is paired with.
    bool advertisesConnected = false; ///< Advertises while a central is connected, too.
    bool nameHeard = true; ///< False: the advertisement has no name.

    AuthFault authFault = AuthFault::None;
    int authFaultTimes = always; ///< How many challenge requests are affected.
    Duration challengeDelay{0}; ///< For LateChallenge.
    bool legacyReplies = false; ///< Replies never have the 0x80 flag.
    Duration unauthenticatedLimit = std::chrono::seconds(60); ///< How long a link lasts without authentication [I].
    bool keepsFirstChallenge = false; ///< The first of several challenges is the one to answer, not the last.
    bool closedWithoutKey = false; ///< Only authentication and the information about the watch work without it.
    QList<QByteArray> challenges; ///< Used first, 16 bytes each; random ones follow.

    DropPoint dropPoint = DropPoint::Never;
    int dropTimes = always; ///< How many links are affected.
    Duration dropDelay{0}; ///< For WhileStreaming.

    bool hasAuthenticationService = true; ///< 0xFEE1 is present.
    bool hasHeartRateService = true; ///< 0x180D is present.

    SettingFault settingFault = SettingFault::None;
    int settingFaultTimes = always; ///< How many settings are affected.
    Duration settingDelay{0}; ///< For Late.
    AlarmReply alarmReply = AlarmReply::Unused;
    bool confirmsInterval = false; ///< Replies to the interval of measuring by itself, which no table has.
    bool hasEndpoints = true; ///< 0016* and 0017* are present.
    QByteArray firmware = "V1.1.2.58"; ///< As the watch has it.

    SensorFault sensorFault = SensorFault::None;
    bool wideHeartRate = false; ///< 16-bit values with skin contact and RR intervals.
    Duration firstHeartRate = std::chrono::seconds(1); ///< From the start to the first value.
    Duration heartRateInterval = std::chrono::seconds(1); ///< Between values.
    Duration keepAliveLimit = std::chrono::seconds(60); ///< How long a measurement lasts without keep-alive [I].
    bool measuresOnce = false; ///< A single measurement works as on related watches.
    std::optional<Duration> notificationsStop; ///< This long after the first heart-rate value notifications stop.

    int batteryLevel = 87; ///< Percent at the start.
    bool charging = false; ///< On the charger at the start.
    bool shortBattery = false; ///< The battery value has one byte.
    bool notifiesBattery = true; ///< Reports the battery when it changes.
    bool tellsCharging = true; ///< False: what it says of its battery is the same on the charger as elsewhere.
    std::optional<Duration> putOnCharger; ///< So long after the link is up the owner puts it on its charger.

    bool isWalking = false; ///< The owner walks without a pause.
    bool notifiesTotals = true; ///< Reports the steps of the day when they change.

    int storedDays = 3; ///< How many days of minutes are stored at the start.
    StoredClock storedClock = StoredClock::Right;
    FetchFault fetchFault = FetchFault::None;
    int fetchFaultTimes = always; ///< How many requests for minutes are affected.
    bool splitsSamples = false; ///< Packets end inside a minute.
    bool longFetchReply = false; ///< The reply has 16 bytes.
    bool sendsChecksum = true; ///< The end of a transfer has a checksum.
    bool isPaiSilent = false; ///< A request for PAI is not answered.

    /// Something that the owner does.
    struct OwnersEvent
    {
        Duration after; ///< After the central has subscribed to events.
        QByteArray value; ///< What the watch reports.
    };
    QList<OwnersEvent> ownersEvents;
    QByteArray callAnswer; ///< What the watch reports when a call is announced; empty for nothing.
    bool ignoresFinding = false; ///< Does not beep when it is searched for.
    bool hidesMessages = false; ///< Takes messages and does not show them.
    bool hasAlertServices = true; ///< 0x1802 and 0x1811 are present.

    int speed = 1; ///< How many times faster the heart-rate curve and the battery run.
    quint8 lastOfAddress = 0x4e; ///< The last byte of its address.
    std::optional<quint32> seed; ///< Makes all random values repeatable.

    Duration scanDelay{300}; ///< From the start of a scan to the first advertisement of the watch.
    Duration connectDelay{120}; ///< From the connection request to the established link.
    Duration discoverDelay{120}; ///< Until the services are discovered.
    Duration detailsDelay{40}; ///< Until the characteristics of one service are discovered.
    Duration packetDelay{8}; ///< Between packets of stored data.
    Duration pairingDelay{400}; ///< Until a pairing succeeds or fails.
    Duration replyDelay{30}; ///< Before each reply and notification.

    /// One named fault, as given with --simulate=.
    struct Description
    {
        QString name; ///< "duplicate-challenge", or with a number "slow=MS".
        QString meaning; ///< One line for --help and the documents.
        bool countable = false; ///< May be followed by ":N": only the first N times.
    };

    /// Parses a comma-separated list such as "slow=200,duplicate-challenge"; "" and "normal" are a healthy watch, the
    /// later of two names that exclude each other counts. The failure is one line for the user who typed it.
    static Result<Scenario, QString> parse(const QString &text);
    /// Every name that parse() accepts.
    static QList<Description> descriptions();
};

} // namespace neobeat
