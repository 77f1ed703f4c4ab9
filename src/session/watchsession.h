// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "link/radio.h"
#include "protocol/authkey.h"
#include "protocol/batterystatus.h"
#include "protocol/deviceinformation.h"
#include "session/heartratereading.h"
#include "session/sessiontimeouts.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace neobeat {

class SessionMachine;

/// The one watch that the program talks to, from the wish to connect to the heartbeat. Connects once per connectTo(); a
/// new attempt is a new call.
class WatchSession : public QObject
{
    Q_OBJECT

public:
    /// Where the connection is. Everything between Idle and Ready has a time limit.
    enum class State {
        Idle, ///< Not connected; error() says why, None when nobody asked for more.
        Seeking, ///< Scanning for the watch; ends when it is seen, or by time limit.
        Connecting, ///< Waits for the link; the radio or the time limit ends it.
        Discovering, ///< Waits for the list of services and the details of the authentication service.
        Authenticating, ///< Proves the key; the Authenticator ends it.
        Preparing, ///< Discovers the other services, sets the time, reads the watch; the operation queue ends it.
        Ready, ///< Initialised; ends with the link or disconnect().
        Closing, ///< Stops measuring, takes leave, waits for the link to end.
    };
    Q_ENUM(State)

    /// Whether heart rate is measured.
    enum class HeartRateState {
        Off, ///< Not asked for.
        Starting, ///< Asked for; the first value has not come.
        On, ///< Values come.
        Stopping, ///< Asked to stop; the watch has not confirmed.
    };
    Q_ENUM(HeartRateState)

    /// What connectTo() aims at.
    struct Target
    {
        Advertisement advertisement; ///< At least address; name for display.
        bool inRange = false; ///< True when a scan saw it moments ago: no seeking then.
        AuthKey key;
        bool syncsTime = true; ///< Whether to set the watch's clock when it is ready.
        bool isRetry = false; ///< One try of many: seeking gets less time.
    };

    explicit WatchSession(const Clock &clock, QObject *parent = nullptr);
    ~WatchSession() override;

    /// Replaces all time limits from the next attempt on.
    void setTimeouts(const SessionTimeouts &timeouts);

    State state() const;
    /// Why the last attempt or connection ended; None while one is under way, after disconnect() and before the first.
    Error error() const;
    HeartRateState heartRateState() const;
    /// The watch of the current or last attempt.
    Advertisement watch() const;
    /// Last known, perhaps from an earlier connection to the same watch; empty fields before the first read.
    BatteryStatus battery() const;
    /// Last known; empty before it was read.
    DeviceInformation deviceInformation() const;

    /// Starts an attempt; ends a running one first. The radio must outlive the session.
    void connectTo(Radio &radio, const Target &target);
    /// Ends attempt or connection in an orderly way: stops measuring, disconnects; Idle with error None follows.
    void disconnectFromWatch();

    /// Starts to measure; while the watch is not ready the wish is kept until it can. Ends with the connection, which a
    /// stream that falls silent for good ends by itself (HeartRateSilent). No effect while idle or stopping.
    void startHeartRate();
    /// Stops to measure; the watch is told.
    void stopHeartRate();
    /// Reads the battery anew; batteryChanged() follows when it differs.
    void refreshBattery();

Q_SIGNALS:
    void stateChanged(neobeat::WatchSession::State state);
    /// An attempt or connection ended by a failure; state() is Idle already. Once per attempt.
    void failed(const neobeat::Error &error);
    void heartRateStateChanged(neobeat::WatchSession::HeartRateState state);
    /// Every measurement the watch sends, also those without a reading and those nobody asked for.
    void heartRateReceived(const neobeat::HeartRateReading &reading);
    /// Measuring could not be started or gave no value (HeartRateSilent, WriteFailed…); the link stays, and another
    /// start is tried every SessionTimeouts::rest. ServicesMissing ends the wish.
    void heartRateFailed(const neobeat::Error &error);
    void batteryChanged(const neobeat::BatteryStatus &battery);
    void deviceInformationChanged(const neobeat::DeviceInformation &information);

private:
    class Private;

    void wire(SessionMachine &machine);
    void onEnded();
    void setState(State state);
    void setHeartRateState(HeartRateState state);
    void setBattery(const BatteryStatus &battery);
    void setDeviceInformation(const DeviceInformation &information);

    std::unique_ptr<Private> d;
};

} // namespace neobeat
