// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "outputs/mqtt/homeassistant.h"
#include "outputs/mqtt/mqttconnection.h"
#include "outputs/mqtt/mqttsettings.h"
#include "outputs/output.h"

#include <QElapsedTimer>
#include <QMap>
#include <QTimer>

namespace neobeat {

/// Gives the heart rate to an MQTT broker, and through it to Home Assistant and to any number of other programs. Speaks
/// MQTT 5, and 3.1.1 to brokers that do not know it. Topics: MqttTopics.
///
/// A reading is sent once at most: with QoS 0, so that none is repeated, and never after a newer one has come. Only the
/// first message after connecting has QoS 1, because a broker of MQTT 5 then says whether it takes it; one of 3.1.1
/// keeps that to itself.
class MqttOutput final : public Output
{
    Q_OBJECT

public:
    using Settings = MqttSettings;

    /// How long to wait at most.
    struct Limits
    {
        std::chrono::milliseconds connecting{10'000}; ///< For the broker to accept a connection.
        std::chrono::milliseconds confirming{10'000}; ///< For it to confirm what it is to keep.
        std::chrono::milliseconds leaving{2'000}; ///< For the same when stopping.
        std::chrono::seconds silence{
            10}; ///< Until a broker that sends nothing is asked, and again until it is given up.
        std::chrono::milliseconds birthPause{2'000}; ///< After Home Assistant was started; chance shortens it.
        std::chrono::milliseconds refreshing{mqttRefresh}; ///< Until a state without a heart rate is sent again.
    };
    /// Within this time after stop() the state is Off.
    static constexpr std::chrono::milliseconds stoppingLimit{4'500};

    /// The clock must outlive it.
    explicit MqttOutput(const Clock &clock, QObject *parent = nullptr);
    MqttOutput(const Clock &clock, const Limits &limits, QObject *parent = nullptr);
    ~MqttOutput() override;

    void setSettings(const Settings &settings) { m_settings = settings; }
    const Settings &settings() const { return m_settings; }
    /// The state's topic.
    QString location() const override;

    void start() override;
    void stop() override;
    void publish(const LiveValue &value) override;

    /// Makes a new connection: the old one may not have survived the sleep, which would be noticed much later.
    void onResumed() override;
    bool canWithdraw() const override { return true; }
    /// Removes everything that the broker keeps, so that Home Assistant forgets the watch; connects first where
    /// necessary.
    void withdraw() override;

private:
    /// What is waited for.
    enum class Phase {
        Idle, ///< Nothing; for start().
        Connecting, ///< The broker accepts the connection, within a limit.
        Connected, ///< The next value. Confirmations have a limit.
        Waiting, ///< The time for another connection.
        Leaving, ///< The last messages are confirmed, within a limit.
        Closing, ///< The connection has ended, within a limit.
    };
    /// Why there is a connection.
    enum class Task { Publish, Withdraw };

    bool isGivenAway() const { return m_task == Task::Publish && m_phase == Phase::Connected; }
    bool takeSettings();
    void connectToBroker();
    void discardConnection();
    void enter(Phase phase);
    void finish(const Error &error = {});

    void onAnswered();
    void onPublished(int tag, const QString &refusal);
    void onBirthSeen();
    void onEnded(const MqttEnd &end);
    void onLimit();
    void onAllConfirmed();
    void retryAfter(const Error &error);

    void announce();
    void sayOffline();
    void sendWithdrawal();
    void sendWatch();
    void sendState(const LiveValue &value);
    bool isNews(const LiveValue &value) const;
    void send(const MqttMessage &message);
    void refresh();

    const Clock &m_clock;
    const Limits m_limits;
    Settings m_settings;
    Settings m_active; ///< Those of the connection.
    MqttTopics m_topics;
    LiveValue m_value;
    Task m_task = Task::Publish;
    Phase m_phase = Phase::Idle;
    MqttConnection *m_connection = nullptr; ///< Our child; null when Idle or Waiting.
    MqttPlan::Version m_version = MqttPlan::Version::V5;
    int m_failures = 0; ///< In a row.
    QElapsedTimer m_sinceAnswer;

    // What was sent over this connection.
    std::optional<bool> m_saidConnected;
    std::optional<QByteArray> m_saidBattery;
    std::optional<LiveValue> m_saidValue;
    bool m_isStateChecked = false; ///< Whether the broker was asked to confirm a state.
    std::pair<quint64, std::chrono::milliseconds> m_lastReading; ///< On any connection.

    QMap<int, QByteArray> m_unconfirmed; ///< Topics by their tags.
    QMap<int, bool> m_states; ///< States under way by their tags: whether there is a heart rate.
    QString m_refusal; ///< Of the last announcement.
    int m_refusals = 0; ///< Announcements in a row with one.

    QTimer m_limit;
    QTimer m_pause; ///< Until the next connection.
    QTimer m_announcement; ///< Until the next one, because of a refusal or a birth.
    QTimer m_refresh;
};

} // namespace neobeat
