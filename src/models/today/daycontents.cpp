// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/daycontents.h"

#include <algorithm>
#include <optional>

namespace neobeat {

namespace {

using Kind = MinuteSample::Kind;

constexpr int minutesInDay = 1'440;
constexpr int minutesInPoint = 5;
constexpr int points = minutesInDay / minutesInPoint;
/// The longest interval at which a Neo measures.
constexpr int longestPause = 30 / minutesInPoint;
constexpr int axisStep = 10;
constexpr int shortestAxis = 40;

std::optional<DayBand::Kind> bandOf(Kind kind)
{
    switch (kind) {
    case Kind::LightSleep:
        return DayBand::Kind::LightSleep;
    case Kind::DeepSleep:
        return DayBand::Kind::DeepSleep;
    case Kind::RemSleep:
        return DayBand::Kind::RemSleep;
    case Kind::NotWorn:
        return DayBand::Kind::NotWorn;
    case Kind::Charging:
        return DayBand::Kind::Charging;
    default:
        return std::nullopt;
    }
}

bool isOffWrist(Kind kind)
{
    return kind == Kind::NotWorn || kind == Kind::Charging;
}

void addTo(DayHour &hour, const DayMinute &minute)
{
    ++hour.minutes;
    hour.steps += minute.sample.steps();
    hour.sleep += isAsleep(minute.kind) ? 1 : 0;
    hour.notWorn += isOffWrist(minute.kind) ? 1 : 0;
    const std::optional<int> bpm = minute.sample.bpm();
    if (!bpm)
        return;
    hour.low = hour.readings == 0 ? *bpm : std::min(hour.low, *bpm);
    hour.high = std::max(hour.high, *bpm);
    hour.sum += *bpm;
    ++hour.readings;
}

/// Lengthens the last band of that kind, or begins another one.
void extend(QList<DayBand> &bands, int minute, DayBand::Kind kind)
{
    const auto last
        = std::find_if(bands.rbegin(), bands.rend(), [=](const DayBand &band) { return band.kind == kind; });
    if (last != bands.rend() && minute >= last->from && minute <= last->to)
        last->to = std::max(last->to, minute + 1);
    else
        bands.append({minute, minute + 1, kind});
}

/// One point of the curve while its minutes are counted.
struct Point
{
    DayHour sums;
    bool isInterrupted = true; ///< Not a minute of it is there, or the watch was taken off in it.
};

std::array<Point, points> pointsOf(const QList<DayMinute> &minutes)
{
    std::array<Point, points> all;
    for (const DayMinute &minute : minutes) {
        Point &point = all.at(std::size_t(minute.minute / minutesInPoint));
        addTo(point.sums, minute);
        point.isInterrupted = point.sums.notWorn > 0;
    }
    return all;
}

/// The axis has room for all readings, ends at tens, and is never so short that noise fills it.
void fitAxis(DayCurve &curve, const std::array<Point, points> &all)
{
    int low = -1;
    int high = -1;
    for (const Point &point : all) {
        if (point.sums.readings == 0)
            continue;
        low = low < 0 ? point.sums.low : std::min(low, point.sums.low);
        high = std::max(high, point.sums.high);
    }
    if (low < 0)
        return;
    curve.minimum = low / axisStep * axisStep;
    curve.maximum = std::max((high + axisStep - 1) / axisStep * axisStep, curve.minimum + shortestAxis);
}

/// Collects the points of a line until it is interrupted.
class CurveBuilder
{
public:
    explicit CurveBuilder(DayCurve &curve)
        : m_curve(curve)
    {
    }

    void add(int place, const DayHour &sums)
    {
        const qreal x = (place + 0.5) / points;
        m_line.append(QPointF(x, levelOf(qreal(sums.sum) / sums.readings)));
        m_upper.append(QPointF(x, levelOf(sums.high)));
        m_lower.append(QPointF(x, levelOf(sums.low)));
    }

    void interrupt()
    {
        if (m_line.isEmpty())
            return;
        for (QList<QPointF> *line : {&m_line, &m_upper, &m_lower}) {
            if (line->size() == 1) // becomes a dash
                *line = QList<QPointF>(
                    {line->first() - QPointF(0.5 / points, 0), line->first() + QPointF(0.5 / points, 0)});
        }
        m_curve.lines.append(m_line);
        std::reverse(m_lower.begin(), m_lower.end());
        m_curve.bands.append(m_upper + m_lower);
        for (QList<QPointF> *line : {&m_line, &m_upper, &m_lower})
            line->clear();
    }

private:
    qreal levelOf(qreal bpm) const { return (m_curve.maximum - bpm) / (m_curve.maximum - m_curve.minimum); }

    DayCurve &m_curve;
    QList<QPointF> m_line;
    QList<QPointF> m_upper;
    QList<QPointF> m_lower;
};

DayCurve curveOf(const QList<DayMinute> &minutes)
{
    const std::array<Point, points> all = pointsOf(minutes);
    DayCurve curve;
    fitAxis(curve, all);
    CurveBuilder builder(curve);
    int last = -1;
    for (int place = 0; place < points; ++place) {
        const Point &point = all.at(std::size_t(place));
        if (point.isInterrupted || (last >= 0 && place - last > longestPause))
            builder.interrupt();
        if (point.sums.readings == 0)
            continue;
        builder.add(place, point.sums);
        last = place;
    }
    builder.interrupt();
    return curve;
}

} // namespace

DayContents contentsOf(const QList<DayMinute> &minutes)
{
    DayContents contents;
    for (const DayMinute &minute : minutes) {
        addTo(contents.hours.at(std::size_t(minute.minute / 60)), minute);
        extend(contents.bands, minute.minute, DayBand::Kind::Recorded);
        if (const auto band = bandOf(minute.kind))
            extend(contents.bands, minute.minute, *band);
        contents.lastMinute = std::max(contents.lastMinute, minute.minute);
    }
    std::ranges::stable_sort(contents.bands, {},
                             [](const DayBand &band) { return band.kind != DayBand::Kind::Recorded; });
    contents.curve = curveOf(minutes);
    return contents;
}

} // namespace neobeat
