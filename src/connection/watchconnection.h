// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "connection/connectiontimeouts.h"
#include "connection/heartratereading.h"
#include "link/radio.h"
#include "protocol/authkey.h"
#include "protocol/batterystatus.h"
#include "protocol/deviceinformation.h"
#include "protocol/sourcemodel.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace neobeat {

class ConnectionMachine;
class WatchSession;

/// The connection to the one watch, from the request to connect to live heart-rate values. Connects once per
/// connectTo(); a new attempt is a new call.
class WatchConnection : public QObject
{
    Q_OBJECT

public:
    /// The current state. Everything between Idle and Ready has a time limit.
    enum class State {
        Idle, ///< Not connected; error() is the reason, None when no attempt was made or it was ended on request.
        Seeking, ///< Scanning for the watch; ends when it is seen, or by time limit.
        Connecting, ///< Waits for the link; ended by the radio or the time limit.
        Discovering, ///< Waits for the list of services and the characteristics of the authentication service.
        Authenticating, ///< Proves the key; the Authenticator ends it.
        Preparing, ///< Discovers the other services, sets the time, reads from the watch; the operation queue ends it.
        Ready, ///< Initialised; ends with the link or disconnect().
        Closing, ///< Stops measuring, disconnects, waits for the link to end.
    };
    Q_ENUM(State)

    /// Whether heart rate is measured.
    enum class HeartRateState {
        Off, ///< Not asked for.
        Starting, ///< Requested; no value has arrived yet.
        On, ///< Values are arriving.
        Stopping, ///< A stop was requested; the watch has not confirmed it.
    };
    Q_ENUM(HeartRateState)

    /// The arguments of connectTo().
    struct Target
    {
        Advertisement advertisement; ///< The address at least; the name for display.
        bool inRange = false; ///< True when a scan saw it moments ago: scanning is skipped then.
        std::optional<AuthKey> key; ///< Needed when the model needs one.
        bool syncsTime = true; ///< Whether to set the watch's clock when it is ready, if it has one.
        bool isRetry = false; ///< One attempt of many: scanning gets less time.
        const SourceModel *model = &neoModel(); ///< What it is.
    };

    explicit WatchConnection(const Clock &clock, QObject *parent = nullptr);
    ~WatchConnection() override;

    /// Replaces all time limits from the next attempt on.
    void setTimeouts(const ConnectionTimeouts &timeouts);

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

    /// What the watch of the current or last attempt is; a Neo before the first.
    const SourceModel &model() const;
    /// The ready watch, for operations; nullptr unless Ready, and for a model without WatchCommands. Deleted when the
    /// watch is no longer ready.
    WatchSession *session() const;

    /// Starts an attempt; ends a running one first. The radio must outlive the connection.
    void connectTo(Radio &radio, const Target &target);
    /// Ends attempt or connection in an orderly way: stops measuring, disconnects; Idle with error None follows.
    void disconnectFromWatch();

    /// Starts measuring; while the watch is not ready the request is kept until it is. Ends with the connection, which
    /// closes by itself if the stream falls silent for good (HeartRateSilent). No effect while idle or stopping.
    void startHeartRate();
    /// Stops measuring; the watch is sent a stop command.
    void stopHeartRate();
    /// Reads the battery again; batteryChanged() follows when the value differs.
    void refreshBattery();

Q_SIGNALS:
    void stateChanged(neobeat::WatchConnection::State state);
    /// session() began or ended.
    void sessionChanged();
    /// An attempt or connection failed; state() is Idle already. Once per attempt.
    void failed(const neobeat::Error &error);
    void heartRateStateChanged(neobeat::WatchConnection::HeartRateState state);
    /// Every measurement that the watch sends, including those without a reading and those that were not requested.
    void heartRateReceived(const neobeat::HeartRateReading &reading);
    /// Measuring could not be started or delivered no value (HeartRateSilent, WriteFailed…); the link stays up, and
    /// another start is tried every ConnectionTimeouts::rest. ServicesMissing drops the request to measure.
    void heartRateFailed(const neobeat::Error &error);
    /// The source demanded to be paired with this computer, and is now.
    void paired();
    void batteryChanged(const neobeat::BatteryStatus &battery);
    void deviceInformationChanged(const neobeat::DeviceInformation &information);

private:
    class Private;

    void wire(ConnectionMachine &machine);
    void onEnded();
    void setState(State state);
    void setHeartRateState(HeartRateState state);
    void setBattery(const BatteryStatus &battery);
    void setDeviceInformation(const DeviceInformation &information);

    std::unique_ptr<Private> d;
};

} // namespace neobeat
