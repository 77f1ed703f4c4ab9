// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/livesource.h"

namespace neobeat {

using Quality = LiveValue::Quality;
using HeartRateState = WatchConnection::HeartRateState;

LiveSource::LiveSource(WatchConnection &connection, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_clock(clock)
{
    m_outdated.setSingleShot(true);
    connect(&m_outdated, &QTimer::timeout, this, &LiveSource::onOutdated);
    connect(&connection, &WatchConnection::heartRateReceived, this, &LiveSource::onReading);
    connect(&connection, &WatchConnection::stateChanged, this, &LiveSource::onStateChanged);
    connect(&connection, &WatchConnection::heartRateStateChanged, this, &LiveSource::onHeartRateStateChanged);
    connect(&connection, &WatchConnection::batteryChanged, this, &LiveSource::onStateChanged);
    onStateChanged();
}

std::optional<std::chrono::milliseconds> LiveSource::age() const
{
    if (!m_value.measuredAt.isValid())
        return {};
    return m_clock.uptime() - m_value.measuredUptime;
}

void LiveSource::onReading(const HeartRateReading &reading)
{
    if (!m_value.connected || m_connection.heartRateState() == HeartRateState::Off)
        return;
    const HeartRateMeasurement &measurement = reading.measurement;
    if (!measurement.bpm()) {
        // The watch says so itself, so the reading before it is over, however young it is.
        if (measurement.quality() == HeartRateMeasurement::Quality::NoContact) {
            m_outdated.stop();
            LiveValue value = withoutReading(Quality::NoContact);
            value.contact = false;
            update(value);
        }
        return;
    }
    LiveValue value = m_value;
    value.quality = Quality::Good;
    value.bpm = measurement.bpm();
    value.measuredAt = reading.time;
    value.measuredUptime = reading.uptime;
    ++value.reading;
    value.rrIntervals = measurement.rrIntervals;
    value.contact = measurement.contact;
    m_outdated.start(HeartRateReading::currentFor);
    update(value);
}

void LiveSource::onStateChanged()
{
    using State = WatchConnection::State;
    const bool connected = m_connection.state() == State::Ready || m_connection.state() == State::Preparing;
    if (const QString address = m_connection.watch().address; std::exchange(m_address, address) != address) {
        m_outdated.stop();
        m_value = {};
    }
    LiveValue value = m_value;
    if (!connected) {
        m_outdated.stop();
        value = withoutReading(Quality::Disconnected);
    } else if (value.quality == Quality::Disconnected) {
        value.quality = m_connection.heartRateState() == HeartRateState::Off ? Quality::Idle : Quality::Waiting;
    }
    value.connected = connected;
    value.battery = m_connection.battery().level;
    value.watchName = m_connection.watch().shownName();
    update(value);
}

void LiveSource::onHeartRateStateChanged()
{
    const HeartRateState state = m_connection.heartRateState();
    if (m_value.quality == Quality::Disconnected)
        return;
    if (state == HeartRateState::Off || state == HeartRateState::Stopping) {
        m_outdated.stop();
        update(withoutReading(Quality::Idle));
    } else if (m_value.quality == Quality::Idle) {
        update(withoutReading(Quality::Waiting));
    }
}

void LiveSource::onOutdated()
{
    update(withoutReading(Quality::Stale));
}

LiveValue LiveSource::withoutReading(Quality quality) const
{
    LiveValue value = m_value;
    value.quality = quality;
    value.bpm = {};
    value.rrIntervals = {};
    value.contact = {};
    return value;
}

void LiveSource::update(const LiveValue &value)
{
    if (value == m_value)
        return;
    m_value = value;
    Q_EMIT changed(m_value);
}

} // namespace neobeat
