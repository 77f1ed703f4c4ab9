// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/beatcurve.h"

#include <algorithm>
#include <cmath>

namespace neobeat {

namespace {

constexpr std::size_t beatsOfColumn = 2;

bool isArtefactClass(hrv::BeatClass beatClass)
{
    return beatClass != hrv::BeatClass::Normal && beatClass != hrv::BeatClass::Unjudged;
}

/// Its interval is not that between two beats of the heart's own rhythm; after an ectopic beat and one that is none,
/// the next interval is not either.
bool isWrong(const BeatAnalysis &beats, std::size_t beat)
{
    const auto makesNextWrong
        = [](hrv::BeatClass each) { return each == hrv::BeatClass::Ectopic || each == hrv::BeatClass::Extra; };
    return isArtefactClass(beats.classes[beat]) || (beat > 0 && makesNextWrong(beats.classes[beat - 1]));
}

std::size_t firstFrom(const BeatAnalysis &beats, double time)
{
    const auto found = std::ranges::lower_bound(beats.measured, time, {}, &hrv::RrInterval::end);
    return std::size_t(found - beats.measured.begin());
}

} // namespace

BeatCurve::BeatCurve(const BeatAnalysis &beats, const TimeRange &visible, int columns)
    : m_visible(visible)
{
    const std::size_t first = firstFrom(beats, double(visible.from));
    const std::size_t end = firstFrom(beats, double(visible.to));
    m_count = end - first;
    m_isSingle = m_count <= beatsOfColumn * std::size_t(std::max(1, columns));
    m_column = std::max<qint64>(1, (visible.length() + columns - 1) / std::max(1, columns));
    count(beats, first, end);
    if (m_isSingle)
        addBeats(beats, first, end);
    else
        addColumns(beats, visible);
    draw();
}

void BeatCurve::count(const BeatAnalysis &beats, std::size_t first, std::size_t end)
{
    qint64 marked = -1; // the columns of the last mark
    for (std::size_t i = first; i < end; ++i) {
        const hrv::BeatClass beatClass = beats.classes[i];
        ++m_counts[std::size_t(beatClass)];
        if (!isArtefactClass(beatClass))
            continue;
        const auto &[time, length] = beats.measured[i];
        const qint64 width = columnsOfMark * m_column;
        const qint64 place = qint64(time) / width;
        // In the middle of its columns, so that no sign covers the next one.
        if (m_isSingle)
            m_marks.push_back({time, length, beatClass});
        else if (place != marked)
            m_marks.push_back({double(place * width + width / 2), -1, beatClass});
        marked = place;
    }
}

// With one on either side, so that the line runs out of the picture.
void BeatCurve::addBeats(const BeatAnalysis &beats, std::size_t first, std::size_t end)
{
    const std::size_t begin = first == 0 ? 0 : first - 1;
    const std::size_t behind = std::min(end + 1, beats.measured.size());
    auto run = std::ranges::upper_bound(beats.runs, begin, {}, &hrv::Run::end);
    for (std::size_t i = begin; i < behind; ++i) {
        if (run != beats.runs.end() && i >= run->end)
            ++run;
        const auto &[time, length] = beats.measured[i];
        const auto moment = qint64(std::llround(time));
        m_points.push_back({{{moment, moment}, length, length, length, beats.classes[i]},
                            time,
                            i == begin || (run != beats.runs.end() && i == run->first)});
    }
}

void BeatCurve::addColumns(const BeatAnalysis &beats, const TimeRange &visible)
{
    const TimeRange drawn = visible.widened(2 * m_column);
    const std::size_t behind = firstFrom(beats, double(drawn.to));
    double reached = 0;
    bool begins = true;
    qint64 column = -1;
    int beatsInColumn = 0;
    const auto finish = [&] {
        if (beatsInColumn == 0)
            return;
        m_points.back().reading.average /= beatsInColumn;
        m_points.back().time /= beatsInColumn;
        beatsInColumn = 0;
    };
    for (std::size_t i = firstFrom(beats, double(drawn.from)); i < behind; ++i) {
        const auto &[time, length] = beats.measured[i];
        begins = begins || time - length - reached >= double(m_column);
        reached = time;
        if (isWrong(beats, i))
            continue;
        const qint64 place = qint64(time) / m_column;
        if (place != column || beatsInColumn == 0) {
            finish();
            column = place;
            m_points.push_back({{{place * m_column, (place + 1) * m_column}, length, 0, length, {}}, 0, begins});
            begins = false;
        }
        Point &point = m_points.back();
        point.reading.low = std::min(point.reading.low, length);
        point.reading.high = std::max(point.reading.high, length);
        point.reading.average += length;
        point.time += time;
        ++beatsInColumn;
    }
    finish();
}

void BeatCurve::draw()
{
    for (const Point &point : m_points) {
        if (point.begins)
            m_segments.append(HeartRateSegment());
        HeartRateSegment &segment = m_segments.last();
        segment.average.append({point.time, point.reading.average});
        segment.low.append({point.time, point.reading.low});
        segment.high.append({point.time, point.reading.high});
    }
}

std::optional<BeatReading> BeatCurve::extremes() const
{
    std::optional<BeatReading> all;
    int points = 0;
    for (const auto &[reading, time, begins] : m_points) {
        if (time < double(m_visible.from) || time >= double(m_visible.to))
            continue;
        if (!all)
            all = BeatReading{m_visible, reading.low, 0, reading.high, {}};
        all->low = std::min(all->low, reading.low);
        all->high = std::max(all->high, reading.high);
        all->average += reading.average;
        ++points;
    }
    if (all)
        all->average /= points;
    return all;
}

std::optional<BeatReading> BeatCurve::readingAt(double time) const
{
    if (m_points.empty())
        return {};
    if (!m_isSingle) {
        const auto end = [](const Point &point) { return double(point.reading.range.to); };
        const auto found = std::ranges::upper_bound(m_points, time, {}, end);
        return found != m_points.end() && found->reading.range.contains(qint64(time)) ? std::optional(found->reading)
                                                                                      : std::nullopt;
    }
    auto nearest = std::ranges::lower_bound(m_points, time, {}, &Point::time);
    if (nearest == m_points.end()
        || (nearest != m_points.begin() && time - std::prev(nearest)->time < nearest->time - time))
        --nearest;
    // Within its own interval, or as much behind it.
    return std::abs(nearest->time - time) <= nearest->reading.high ? std::optional(nearest->reading) : std::nullopt;
}

} // namespace neobeat
