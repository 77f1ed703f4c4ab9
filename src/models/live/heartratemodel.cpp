// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/heartratemodel.h"

#include "base/timeunits.h"
#include "text/agetext.h"
#include "text/datetext.h"

#include <algorithm>
#include <utility>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds shownTick{1};
constexpr std::chrono::seconds hiddenTick{5};
constexpr qint64 windowStep = ms::second;

} // namespace

HeartRateModel::HeartRateModel(WatchConnection &connection, SettingsModel &settings, const Clock &clock,
                               QObject *parent)
    : ChartSource(parent)
    , m_connection(connection)
    , m_settings(settings)
    , m_clock(clock)
{
    connect(&connection, &WatchConnection::heartRateReceived, this, &HeartRateModel::onReading);
    connect(&connection, &WatchConnection::stateChanged, this, &HeartRateModel::onConnectionStateChanged);
    connect(&connection, &WatchConnection::heartRateStateChanged, this, &HeartRateModel::onHeartRateStateChanged);
    connect(&settings, &SettingsModel::chartMinutesChanged, this, [this] {
        Q_EMIT rangeMinutesChanged();
        updateWindow();
    });
    connect(&m_timer, &QTimer::timeout, this, &HeartRateModel::tick);
    updateWindow();
    updateTimer();
}

QString HeartRateModel::ageText() const
{
    return neobeat::ageText(m_ageSeconds);
}

void HeartRateModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    Q_EMIT activeChanged();
    tick();
}

QList<HeartRateSegment> HeartRateModel::segments(int columns)
{
    // Never without columns, or the curve would change its look when one sample more is in the picture.
    const qint64 column = (m_visible.length() + columns - 1) / std::max(1, columns);
    return segmentsOf(m_series.samples(), m_visible, std::max<qint64>(1, column));
}

int HeartRateModel::heightAt(qreal msSinceEpoch) const
{
    return readingAt(m_series.samples(), qRound64(msSinceEpoch), 0).low;
}

QString HeartRateModel::readOutAt(qreal msSinceEpoch) const
{
    const int bpm = heightAt(msSinceEpoch);
    if (bpm < 0)
        return {};
    const QTime time = QDateTime::fromMSecsSinceEpoch(qRound64(msSinceEpoch)).time();
    return tr("%1 · %2 bpm").arg(clockText(time, ClockForm::Seconds)).arg(bpm);
}

void HeartRateModel::recall(const QString &address, std::span<const Bucket> earlier)
{
    if (m_address.isEmpty())
        m_address = address;
    if (address != m_address || m_series.prepend(earlier) == 0)
        return;
    updateWindow();
    Q_EMIT samplesChanged();
}

void HeartRateModel::tick()
{
    updateAge();
    if (m_active)
        updateWindow();
    updateTimer();
}

void HeartRateModel::onReading(const HeartRateReading &reading)
{
    const std::optional<int> bpm = reading.measurement.bpm();
    const qint64 time = reading.time.toMSecsSinceEpoch();
    m_series.add(time, bpm.value_or(0));
    if (bpm) {
        m_bpm = *bpm;
        m_lastReading = reading.uptime;
        ++m_beatCount;
        Q_EMIT readingChanged();
    }
    tick();
    Q_EMIT samplesChanged();
}

void HeartRateModel::onConnectionStateChanged(WatchConnection::State state)
{
    const QString address = m_connection.watch().address;
    if (state == WatchConnection::State::Idle || address.isEmpty() || address == m_address)
        return;
    // Another watch is on another wrist: its values must not continue the curve of the previous one.
    m_address = address;
    clear();
}

void HeartRateModel::onHeartRateStateChanged(WatchConnection::HeartRateState state)
{
    const bool streaming = state == WatchConnection::HeartRateState::On;
    if (streaming != m_streaming) {
        m_streaming = streaming;
        Q_EMIT streamingChanged();
    }
    tick();
}

void HeartRateModel::clear()
{
    if (m_series.isEmpty())
        return;
    m_series.clear();
    m_axis = {};
    if (m_bpm != noReading) {
        m_bpm = noReading;
        Q_EMIT readingChanged();
    }
    Q_EMIT axisChanged();
    updateStatistics();
    tick();
    Q_EMIT samplesChanged();
}

void HeartRateModel::updateAge()
{
    const bool known = m_bpm != noReading;
    const auto age = m_clock.uptime() - m_lastReading;
    const int seconds = known ? static_cast<int>(std::chrono::floor<std::chrono::seconds>(age).count()) : -1;
    const bool stale = !known || !m_streaming || age > HeartRateReading::currentFor;
    if (stale != m_stale) {
        m_stale = stale;
        Q_EMIT staleChanged();
    }
    if (seconds != m_ageSeconds) {
        m_ageSeconds = seconds;
        Q_EMIT ageChanged();
    }
    if (m_announcer.offer(m_stale ? std::nullopt : std::optional(m_bpm), m_clock.uptime()))
        Q_EMIT announcementChanged();
}

void HeartRateModel::updateWindow()
{
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    const qint64 end = (now / windowStep + 1) * windowStep;
    const TimeRange range = liveRange(m_series, end, rangeMinutes() * ms::minute);
    if (std::exchange(m_visible, range) != range)
        Q_EMIT rangeChanged();
    updateStatistics();
}

void HeartRateModel::updateStatistics()
{
    const HeartRateStatistics current = statisticsOf(m_series.samples(), m_visible);
    if (current != m_statistics) {
        m_statistics = current;
        Q_EMIT statisticsChanged();
    }
    const AxisRange axis = fitAxis(m_axis, current.minimum, current.maximum);
    if (axis != m_axis) {
        m_axis = axis;
        Q_EMIT axisChanged();
    }
}

void HeartRateModel::updateTimer()
{
    const bool ages = m_bpm != noReading;
    if (!m_active && !ages) {
        m_timer.stop();
        return;
    }
    const std::chrono::milliseconds interval = m_active ? shownTick : hiddenTick;
    if (!m_timer.isActive() || m_timer.intervalAsDuration() != interval)
        m_timer.start(interval);
}

} // namespace neobeat
