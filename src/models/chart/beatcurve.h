// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "beats/beatanalysis.h"
#include "models/chart/slicesegments.h"

#include <array>
#include <optional>
#include <vector>

namespace neobeat {

constexpr int beatClassCount = 7;

/// An artefact in a chart.
struct BeatMark
{
    double time = 0; ///< Of the beat, or the middle of its columns; milliseconds since 1970.
    double height = -1; ///< Its interval in ms; -1 at the upper edge of a chart that does not show single beats.
    hrv::BeatClass beatClass = hrv::BeatClass::Normal;

    bool operator==(const BeatMark &other) const = default;
};

/// What a chart says about one time.
struct BeatReading
{
    TimeRange range; ///< The column; of a single beat its moment, with length 0.
    double low = 0; ///< Shortest interval, ms.
    double average = 0;
    double high = 0;
    hrv::BeatClass beatClass = hrv::BeatClass::Normal; ///< Of a single beat.
};

/// The intervals between beats in a visible range, as a chart draws them: each beat is a point where there are no more
/// than two for each column; else a column has the shortest, mean and longest of those that are no artefacts. Not
/// joined across a gap that is at least a column wide, or, with single beats, any gap.
class BeatCurve
{
public:
    /// So many are as wide as the sign of an artefact.
    static constexpr int columnsOfMark = 6;

    BeatCurve() = default;
    BeatCurve(const BeatAnalysis &beats, const TimeRange &visible, int columns);

    /// Each beat is a point.
    bool isSingle() const { return m_isSingle; }
    bool isEmpty() const { return m_count == 0; }
    const QList<HeartRateSegment> &segments() const { return m_segments; }
    /// All artefacts where beats are single, else one for columnsOfMark at most.
    const std::vector<BeatMark> &marks() const { return m_marks; }
    /// How many beats of that class end in the visible range.
    int countOf(hrv::BeatClass beatClass) const { return m_counts[std::size_t(beatClass)]; }
    /// Shortest, mean and longest interval that is drawn in the visible range, ms; nothing without any.
    std::optional<BeatReading> extremes() const;
    /// The nearest single beat, or the column; nothing in a gap.
    std::optional<BeatReading> readingAt(double time) const;

private:
    struct Point
    {
        BeatReading reading;
        double time = 0;
        bool begins = false; ///< A gap is before it.
    };

    void addBeats(const BeatAnalysis &beats, std::size_t first, std::size_t end);
    void addColumns(const BeatAnalysis &beats, const TimeRange &visible);
    void count(const BeatAnalysis &beats, std::size_t first, std::size_t end);
    void draw();

    std::vector<Point> m_points;
    QList<HeartRateSegment> m_segments;
    std::vector<BeatMark> m_marks;
    std::array<int, beatClassCount> m_counts{};
    TimeRange m_visible;
    qint64 m_column = 1; ///< Width, ms.
    std::size_t m_count = 0; ///< Beats in the visible range.
    bool m_isSingle = false;
};

} // namespace neobeat
