// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/restingtrend.h"

#include "base/timeunits.h"

#include <algorithm>
#include <cmath>

namespace neobeat {

RestingTrend::RestingTrend(HistoryModel &history, DayTableModel &days, QObject *parent)
    : ChartSource(parent)
    , m_history(history)
    , m_days(days)
{
    connect(&history, &HistoryModel::rangeChanged, this, &RestingTrend::rangeChanged);
    connect(&history, &HistoryModel::axisChanged, this, &RestingTrend::axisChanged);
    for (const auto signal : {&RestingTrend::statisticsChanged, &RestingTrend::samplesChanged}) {
        connect(&history, &HistoryModel::rangeChanged, this, signal);
        connect(&days, &DayTableModel::modelReset, this, signal);
        connect(&days, &DayTableModel::dataChanged, this, signal);
    }
}

QString RestingTrend::summary() const
{
    constexpr int comparedMonths = 3;
    constexpr qreal longestQuarter = 92 * ms::day;
    if (!m_history.isLongTerm() || !m_days.isInMonths())
        return {};
    QModelIndex latest;
    int sum = 0;
    int count = 0;
    for (int row = m_days.count() - 1; row >= 0 && count < comparedMonths; --row) {
        const QModelIndex month = m_days.index(row);
        const int resting = month.data(DayTableModel::RestingRole).toInt();
        if (resting < 0)
            continue;
        if (!latest.isValid()) {
            latest = month;
            continue;
        }
        const qreal age
            = latest.data(DayTableModel::StartRole).toReal() - month.data(DayTableModel::StartRole).toReal();
        if (age > longestQuarter)
            break;
        sum += resting;
        ++count;
    }
    if (count < 2)
        return {};
    const int now = latest.data(DayTableModel::RestingRole).toInt();
    const int change = now - int(std::lround(double(sum) / count));
    const QString month = latest.data(DayTableModel::TitleRole).toString();
    if (change == 0)
        return tr("Resting heart rate in %1: %2 bpm, as in the months before.").arg(month).arg(now);
    if (change < 0)
        return tr("Resting heart rate in %1: %2 bpm, %3 lower than in the months before.")
            .arg(month)
            .arg(now)
            .arg(-change);
    return tr("Resting heart rate in %1: %2 bpm, %3 higher than in the months before.").arg(month).arg(now).arg(change);
}

int RestingTrend::minimum() const
{
    int lowest = -1;
    for (const HeartRateSegment &segment : line()) {
        for (const QPointF &point : segment.average)
            lowest = lowest < 0 ? int(point.y()) : std::min(lowest, int(point.y()));
    }
    return lowest;
}

int RestingTrend::average() const
{
    double sum = 0;
    int count = 0;
    for (const HeartRateSegment &segment : line()) {
        for (const QPointF &point : segment.average) {
            sum += point.y();
            ++count;
        }
    }
    return count == 0 ? -1 : int(sum / count + 0.5);
}

int RestingTrend::maximum() const
{
    int highest = -1;
    for (const HeartRateSegment &segment : line()) {
        for (const QPointF &point : segment.average)
            highest = std::max(highest, int(point.y()));
    }
    return highest;
}

QList<HeartRateSegment> RestingTrend::line() const
{
    QList<HeartRateSegment> segments;
    if (!m_history.isLongTerm() || !m_days.isInMonths())
        return segments;
    qreal lastEnd = -1;
    for (int row = 0; row < m_days.count(); ++row) {
        const QModelIndex place = m_days.index(row);
        const qreal resting = place.data(DayTableModel::RestingRole).toReal();
        const qreal start = place.data(DayTableModel::StartRole).toReal();
        const qreal end = place.data(DayTableModel::EndRole).toReal();
        if (resting < 0)
            continue;
        if (start != lastEnd)
            segments.append(HeartRateSegment());
        segments.last().average.append(QPointF((start + end) / 2, resting));
        lastEnd = end;
    }
    for (HeartRateSegment &segment : segments) {
        // A single month becomes a line as long as the shortest month, not a dot.
        constexpr qreal halfMonth = 14 * ms::day;
        if (segment.average.size() == 1)
            segment.average
                = {segment.average.first() - QPointF(halfMonth, 0), segment.average.first() + QPointF(halfMonth, 0)};
        segment.low = segment.high = segment.average;
    }
    return segments;
}

int RestingTrend::heightAt(qreal msSinceEpoch) const
{
    for (int row = 0; row < m_days.count(); ++row) {
        const QModelIndex place = m_days.index(row);
        if (msSinceEpoch >= place.data(DayTableModel::StartRole).toReal()
            && msSinceEpoch < place.data(DayTableModel::EndRole).toReal())
            return place.data(DayTableModel::RestingRole).toInt();
    }
    return -1;
}

QString RestingTrend::readOutAt(qreal msSinceEpoch) const
{
    const int resting = heightAt(msSinceEpoch);
    return resting < 0 ? QString() : tr("resting %1 bpm").arg(resting);
}

} // namespace neobeat
