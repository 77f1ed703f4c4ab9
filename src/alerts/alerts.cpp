// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/alerts.h"

#include "alerts/quiethours.h"

namespace neobeat {

using namespace std::chrono;

Alerts::Alerts(WatchConnection &connection, Reconnector &reconnector, const Settings &settings, const Clock &clock,
               QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_reconnector(reconnector)
    , m_settings(settings)
    , m_clock(clock)
    , m_address(connection.watch().address)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &Alerts::checkLostLink);
    connect(&connection, &WatchConnection::stateChanged, this, &Alerts::onConnectionState);
    connect(&connection, &WatchConnection::heartRateReceived, this, &Alerts::onReading);
    connect(&connection, &WatchConnection::batteryChanged, this, &Alerts::noteBattery);
    connect(&reconnector, &Reconnector::stateChanged, this, &Alerts::onReconnectorState);
    connect(&reconnector, &Reconnector::failed, this, &Alerts::onFailed);
    connect(&settings, &Settings::alertsChanged, this, &Alerts::follow);
    follow();
}

void Alerts::follow()
{
    using Limits = HeartRateRule::Limits;
    m_choice = m_settings.alerts();
    const auto limits = [this](int bpm) {
        return Limits{bpm, m_choice.hysteresis, seconds(m_choice.dwellSeconds), minutes(m_choice.pauseMinutes)};
    };
    m_high.setLimits(m_choice.heartRateHigh ? limits(m_choice.highBpm) : std::optional<Limits>());
    m_low.setLimits(m_choice.heartRateLow ? limits(m_choice.lowBpm) : std::optional<Limits>());
    m_battery.setLowLevel(m_choice.batteryLow ? m_choice.batteryLevel : std::optional<int>());
    m_battery.setWantsFull(m_choice.batteryFull);
    m_lostLink.setLimit(m_choice.connectionLost ? minutes(m_choice.lostMinutes) : std::optional<milliseconds>());
    noteBattery();
    checkLostLink();
}

void Alerts::onConnectionState()
{
    if (const QString address = m_connection.watch().address; address != m_address) {
        m_address = address;
        m_battery = {};
        m_high.setLimits({});
        m_low.setLimits({});
        follow();
    }
    if (m_connection.state() != WatchConnection::State::Ready) {
        m_high.onInterruption();
        m_low.onInterruption();
    }
}

void Alerts::onReading(const HeartRateReading &reading)
{
    const milliseconds now = m_clock.uptime();
    const bool isStale = now - reading.uptime > HeartRateReading::currentFor;
    const std::optional<int> bpm = isStale ? std::optional<int>() : reading.measurement.bpm();
    const bool isQuiet = isQuietNow();
    const auto secondsOf
        = [&](const HeartRateRule &rule) { return int(duration_cast<seconds>(rule.dwelled(reading.uptime)).count()); };
    if (m_high.onReading(bpm, reading.uptime, isQuiet))
        raise({Alert::Type::HeartRateHigh, *bpm, m_choice.highBpm, secondsOf(m_high)});
    if (m_low.onReading(bpm, reading.uptime, isQuiet))
        raise({Alert::Type::HeartRateLow, *bpm, m_choice.lowBpm, secondsOf(m_low)});
}

void Alerts::noteBattery()
{
    const BatteryStatus battery = m_connection.battery();
    switch (m_battery.onStatus(battery.level, battery.charging.value_or(false))) {
    case BatteryRule::Event::None:
        break;
    case BatteryRule::Event::Low:
        raise({Alert::Type::BatteryLow, *battery.level, m_choice.batteryLevel});
        break;
    case BatteryRule::Event::Full:
        raise({Alert::Type::BatteryFull, 100});
        break;
    case BatteryRule::Event::Over:
        Q_EMIT over(Alert::Subject::Battery);
        break;
    }
}

void Alerts::onReconnectorState()
{
    const Reconnector::State state = m_reconnector.state();
    bool isOver = m_lostLink.onState(state, m_clock.uptime());
    if (state == Reconnector::State::Connected)
        isOver |= std::exchange(m_isKeyRejected, false);
    if (isOver)
        Q_EMIT over(Alert::Subject::Connection);
    checkLostLink();
}

void Alerts::onFailed(const Error &error)
{
    // In the wizard, which tries once, the user sees it.
    if (error.code != Error::Code::KeyRejected || m_reconnector.retryMode() != Reconnector::RetryMode::UntilStopped
        || !m_choice.keyRejected)
        return;
    m_isKeyRejected = true;
    Alert alert{Alert::Type::KeyRejected};
    alert.error = error;
    raise(alert);
}

void Alerts::checkLostLink()
{
    const milliseconds now = m_clock.uptime();
    if (m_lostLink.onTime(now)) {
        const auto missing = duration_cast<minutes>(m_lostLink.missing(now));
        raise({Alert::Type::ConnectionLost, int(missing.count()), m_choice.lostMinutes});
    }
    if (const auto due = m_lostLink.dueIn(now))
        m_due.start(*due);
    else
        m_due.stop();
}

bool Alerts::isQuietNow() const
{
    return m_choice.quietHours && isQuiet(m_clock.now().toLocalTime().time(), m_choice.quietFrom, m_choice.quietTo);
}

void Alerts::raise(Alert alert)
{
    alert.watchName = m_connection.watch().shownName();
    alert.isSilent = !m_choice.sound || isQuietNow();
    Q_EMIT raised(alert);
}

} // namespace neobeat
