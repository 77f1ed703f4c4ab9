// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/watchchecks.h"

#include <QCoreApplication>

namespace neobeat {

using namespace std::chrono_literals;
using Check = Finding::Check;
using Code = Error::Code;
using Outcome = WatchSighting::Outcome;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(neobeat::Doctor)
};

/// Weaker than this, connections break off.
constexpr int weakSignal = -85;
/// A Neo sends a value each second or two; after this many something is wrong.
constexpr auto longestSilence = 15s;

Finding seenFinding(const std::optional<int> &rssi)
{
    if (!rssi)
        return Finding::good(Check::WatchInRange, Words::tr("The watch is in range."));
    const QString text = Words::tr("The watch is in range, at %1 dBm.").arg(*rssi);
    if (*rssi < weakSignal)
        return Finding::note(Check::WatchInRange, text,
                             Words::tr("The signal is weak; bring the watch and the computer closer together."));
    return Finding::good(Check::WatchInRange, text);
}

/// Why nobody knows whether the key is in the key store.
Finding unseenKeyFinding(const Error &error)
{
    const Check check = Check::KeyPresent;
    switch (error.code) {
    case Code::KeyStoreLocked:
        return Finding::note(check, Words::tr("Not seen: the key store is locked."),
                             Words::tr("Give its password when it asks, or unlock it in your password program."));
    case Code::KeyStoreWithoutKeyring:
        return Finding::bad(check, Words::tr("Not seen: the key store has no keyring, or no database is open."),
                            Words::tr("Open it in your password program, or enter the key again."));
    case Code::KeyStoreDenied:
        return Finding::bad(check, Words::tr("The key store did not let Neobeat look for the key."),
                            Words::tr("Allow Neobeat to read it, or enter the key again."));
    case Code::KeyStoreMissing:
        return Finding::bad(check, Words::tr("Not seen: the desktop has no key store now."),
                            Words::tr("Start it, or enter the key again and keep it in a file."));
    case Code::KeyStoreSilent:
        return Finding::bad(check, Words::tr("Not seen: the key store did not answer in time."),
                            Words::tr("Look for a window of it that asks for something, then check again."));
    default:
        break;
    }
    return Finding::bad(check, Words::tr("Not seen: the key store answers with an error."),
                        Words::tr("Look into your password program, or enter the key again and keep it in a file."));
}

} // namespace

Finding rangeFinding(const Sight &sight)
{
    switch (sight.outcome) {
    case Outcome::Connected:
        return Finding::good(Check::WatchInRange, Words::tr("The watch is connected."));
    case Outcome::Seen:
        return seenFinding(sight.rssi);
    case Outcome::NotSeen:
        if (!sight.isRemembered)
            return Finding::note(Check::WatchInRange, Words::tr("No watch is set up, and none is in range."),
                                 Words::tr("Bring the watch close, then add it in Neobeat."));
        return Finding::bad(Check::WatchInRange, Words::tr("The watch was not seen."),
                            Words::tr("Bring it close and press one of its buttons; charge it if its display stays "
                                      "empty."));
    case Outcome::Busy:
        return Finding::unknown(Check::WatchInRange, Words::tr("Not checked: Neobeat is searching just now."));
    case Outcome::Failed:
        return Finding::bad(Check::WatchInRange, Words::tr("The search for the watch broke off."),
                            Words::tr("Switch Bluetooth off and on again, then check again."));
    case Outcome::NotLooked:
        break;
    }
    return Finding::unknown(Check::WatchInRange, sight.reasonNotToLook);
}

Finding freedomFinding(const Sight &sight, const Error &error)
{
    if (sight.outcome == Outcome::Connected)
        return Finding::good(Check::WatchFree, Words::tr("Neobeat holds it."));
    if (error.code == Code::WatchHeld)
        return Finding::bad(Check::WatchFree, Words::tr("Another device seems to have taken the watch."),
                            Words::tr("Switch off Bluetooth on the phone, then try again."));
    if (sight.outcome == Outcome::Seen)
        return Finding::good(Check::WatchFree, Words::tr("It calls for partners, so nobody holds it."));
    if (sight.outcome == Outcome::NotSeen && sight.isRemembered)
        return Finding::note(Check::WatchFree, Words::tr("It hides: asleep, away, or held by a phone."),
                             Words::tr("Switch off Bluetooth on the phone that it was paired with, and close every "
                                       "other Neobeat."));
    if (sight.outcome == Outcome::NotLooked)
        return Finding::unknown(Check::WatchFree, sight.reasonNotToLook);
    return Finding::unknown(Check::WatchFree, Words::tr("Not checked: the watch was not seen."));
}

Finding keyFinding(Settings::KeyPlace place, bool hasKey, const Error &error)
{
    if (hasKey && place == Settings::KeyPlace::File)
        return Finding::good(Check::KeyPresent, Words::tr("The key of the watch is in the key file."));
    if (hasKey)
        return Finding::good(Check::KeyPresent, Words::tr("The key of the watch is in the key store."));
    if (error && place == Settings::KeyPlace::File)
        return Finding::bad(Check::KeyPresent, Words::tr("The key file cannot be used."),
                            Words::tr("Make sure that only you may read it (chmod 600), or enter the key again."));
    if (error)
        return unseenKeyFinding(error);
    return Finding::bad(Check::KeyPresent, Words::tr("There is no key for the watch."),
                        Words::tr("Enter the pairing key in Neobeat, or run: neobeat-cli pair"));
}

Finding proofFinding(WatchSession::State state, const Error &error)
{
    if (state == WatchSession::State::Ready || state == WatchSession::State::Preparing)
        return Finding::good(Check::KeyAccepted, Words::tr("The watch accepted the key."));
    if (error.code == Code::KeyRejected)
        return Finding::bad(Check::KeyAccepted, Words::tr("The watch did not accept the key."),
                            Words::tr("Get the current key from the vendor account and enter it."));
    return Finding::unknown(Check::KeyAccepted, Words::tr("Not known before the watch is connected."));
}

Finding arrivalFinding(const Arrivals &arrivals)
{
    using State = WatchSession::HeartRateState;
    if (arrivals.state != State::Starting && arrivals.state != State::On)
        return Finding::unknown(Check::Notifications, Words::tr("Not checked: heart rate is not measured."));
    if (!arrivals.age)
        return Finding::unknown(Check::Notifications, Words::tr("Measuring has begun, no value came yet."));
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(*arrivals.age).count();
    const QString text = Words::tr("The last value came %1 s ago.").arg(seconds);
    if (*arrivals.age > longestSilence)
        return Finding::bad(Check::Notifications, text, Words::tr("Stop heart rate, then start it again."));
    if (!arrivals.hasReading)
        return Finding::note(Check::Notifications, Words::tr("Values arrive, without a heart rate in them."),
                             Words::tr("Wear the watch a finger's width above the wrist bone, not too loose."));
    return Finding::good(Check::Notifications, text);
}

Finding noWatchFinding(Check check)
{
    return Finding::unknown(check, Words::tr("Not checked: no watch is set up."));
}

} // namespace neobeat
