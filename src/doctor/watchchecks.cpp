// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/watchchecks.h"

#include <QCoreApplication>

namespace neobeat {

using namespace std::chrono_literals;
using Check = Finding::Check;
using Code = Error::Code;
using Outcome = WatchSighting::Outcome;

namespace {

struct WatchWords
{
    Q_DECLARE_TR_FUNCTIONS(neobeat::Doctor)
};

/// With a weaker signal, connections drop; dBm.
constexpr int weakSignal = -85;
/// A Neo sends a value every one or two seconds; after this silence something is wrong.
constexpr auto longestSilence = 15s;

Finding seenFinding(const std::optional<int> &rssi)
{
    if (!rssi)
        return Finding::good(Check::WatchInRange, WatchWords::tr("The watch is in range."));
    const QString text = WatchWords::tr("The watch is in range, at %1 dBm.").arg(*rssi);
    if (*rssi < weakSignal)
        return Finding::note(Check::WatchInRange, text,
                             WatchWords::tr("The signal is weak; bring the watch and the computer closer together."));
    return Finding::good(Check::WatchInRange, text);
}

/// Why it is unknown whether the key is in the key store.
Finding unseenKeyFinding(const Error &error)
{
    const Check check = Check::KeyPresent;
    switch (error.code) {
    case Code::KeyStoreLocked:
        return Finding::note(check, WatchWords::tr("Not seen: the key store is locked."),
                             WatchWords::tr("Give its password when it asks, or unlock it in your password program."));
    case Code::KeyStoreWithoutKeyring:
        return Finding::bad(check, WatchWords::tr("Not seen: the key store has nothing open to keep keys in."),
                            WatchWords::tr("Open or share it in your password program, or enter the key again."));
    case Code::KeyStoreDenied:
        return Finding::bad(check, WatchWords::tr("The key store did not let Neobeat look for the key."),
                            WatchWords::tr("Allow Neobeat to read it, or enter the key again."));
    case Code::KeyStoreMissing:
        return Finding::bad(check, WatchWords::tr("Not seen: the desktop has no key store now."),
                            WatchWords::tr("Start it, or enter the key again and keep it in a file."));
    case Code::KeyStoreSilent:
        return Finding::bad(check, WatchWords::tr("Not seen: the key store did not answer in time."),
                            WatchWords::tr("Look for a window of it that asks for something, then check again."));
    default:
        break;
    }
    return Finding::bad(
        check, WatchWords::tr("Not seen: the key store answers with an error."),
        WatchWords::tr("Look into your password program, or enter the key again and keep it in a file."));
}

} // namespace

Finding rangeFinding(const PresenceResult &sight)
{
    switch (sight.outcome) {
    case Outcome::Connected:
        return Finding::good(Check::WatchInRange, WatchWords::tr("The watch is connected."));
    case Outcome::Seen:
        return seenFinding(sight.rssi);
    case Outcome::NotSeen:
        if (!sight.isRemembered)
            return Finding::note(Check::WatchInRange, WatchWords::tr("No watch is set up, and none is in range."),
                                 WatchWords::tr("Bring the watch close, then add it in Neobeat."));
        return Finding::bad(
            Check::WatchInRange, WatchWords::tr("The watch was not seen."),
            WatchWords::tr("Bring it close and press one of its buttons; charge it if its display stays "
                           "empty."));
    case Outcome::Busy:
        return Finding::unknown(Check::WatchInRange, WatchWords::tr("Not checked: Neobeat is searching just now."));
    case Outcome::Failed:
        return Finding::bad(Check::WatchInRange, WatchWords::tr("The search for the watch broke off."),
                            WatchWords::tr("Switch Bluetooth off and on again, then check again."));
    case Outcome::NotLooked:
        break;
    }
    return Finding::unknown(Check::WatchInRange, sight.reasonNotToLook);
}

Finding notHeldFinding(const PresenceResult &sight, const Error &error)
{
    if (sight.outcome == Outcome::Connected)
        return Finding::good(Check::WatchFree, WatchWords::tr("Neobeat holds it."));
    if (error.code == Code::WatchHeld)
        return Finding::bad(Check::WatchFree, WatchWords::tr("Another device seems to have taken the watch."),
                            WatchWords::tr("Switch off Bluetooth on the phone, then try again."));
    if (sight.outcome == Outcome::Seen)
        return Finding::good(Check::WatchFree, WatchWords::tr("It calls for partners, so nobody holds it."));
    if (sight.outcome == Outcome::NotSeen && sight.isRemembered)
        return Finding::note(
            Check::WatchFree, WatchWords::tr("It hides: asleep, away, or held by a phone."),
            WatchWords::tr("Switch off Bluetooth on the phone that it was paired with, and close every "
                           "other Neobeat."));
    if (sight.outcome == Outcome::NotLooked)
        return Finding::unknown(Check::WatchFree, sight.reasonNotToLook);
    return Finding::unknown(Check::WatchFree, WatchWords::tr("Not checked: the watch was not seen."));
}

Finding keyFinding(Settings::KeyPlace place, bool hasKey, const Error &error)
{
    if (hasKey && place == Settings::KeyPlace::File)
        return Finding::good(Check::KeyPresent, WatchWords::tr("The key of the watch is in the key file."));
    if (hasKey)
        return Finding::good(Check::KeyPresent, WatchWords::tr("The key of the watch is in the key store."));
    if (error && place == Settings::KeyPlace::File)
        return Finding::bad(Check::KeyPresent, WatchWords::tr("The key file cannot be used."),
                            WatchWords::tr("Make sure that only you may read it (chmod 600), or enter the key again."));
    if (error)
        return unseenKeyFinding(error);
    return Finding::bad(Check::KeyPresent, WatchWords::tr("There is no key for the watch."),
                        WatchWords::tr("Enter the pairing key in Neobeat, or run: neobeat-cli pair"));
}

Finding noKeyFinding(Check check)
{
    return Finding::good(check, WatchWords::tr("This sensor needs no key."));
}

Finding proofFinding(WatchConnection::State state, const Error &error)
{
    if (state == WatchConnection::State::Ready || state == WatchConnection::State::Preparing)
        return Finding::good(Check::KeyAccepted, WatchWords::tr("The watch accepted the key."));
    if (error.code == Code::KeyRejected)
        return Finding::bad(Check::KeyAccepted, WatchWords::tr("The watch did not accept the key."),
                            WatchWords::tr("Get the current key from the vendor account and enter it."));
    return Finding::unknown(Check::KeyAccepted, WatchWords::tr("Not known before the watch is connected."));
}

Finding arrivalFinding(const NotificationStatus &arrivals)
{
    using HeartRate = WatchConnection::HeartRateState;
    if (arrivals.state != HeartRate::Starting && arrivals.state != HeartRate::On)
        return Finding::unknown(Check::Notifications, WatchWords::tr("Not checked: heart rate is not measured."));
    if (!arrivals.age)
        return Finding::unknown(Check::Notifications, WatchWords::tr("Measuring has begun, no value came yet."));
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(*arrivals.age).count();
    const QString text = WatchWords::tr("The last value came %1 s ago.").arg(seconds);
    if (*arrivals.age > longestSilence)
        return Finding::bad(Check::Notifications, text, WatchWords::tr("Stop heart rate, then start it again."));
    if (!arrivals.hasReading)
        return Finding::note(Check::Notifications, WatchWords::tr("Values arrive, without a heart rate in them."),
                             WatchWords::tr("Wear the watch a finger's width above the wrist bone, not too loose."));
    return Finding::good(Check::Notifications, text);
}

Finding noWatchFinding(Check check)
{
    return Finding::unknown(check, WatchWords::tr("Not checked: no watch is set up."));
}

} // namespace neobeat
