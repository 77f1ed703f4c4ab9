// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/beatsmodel.h"

#include "text/historytext.h"
#include "text/hrvtext.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr int axisStep = 50; // ms
constexpr double rmssdStep = 20; // ms

QString signOf(hrv::BeatClass beatClass)
{
    switch (beatClass) {
    case hrv::BeatClass::Ectopic:
        return u"◆"_s;
    case hrv::BeatClass::Extra:
        return u"×"_s;
    case hrv::BeatClass::Missed:
        return u"+"_s;
    case hrv::BeatClass::Long:
        return u"↑"_s;
    case hrv::BeatClass::Short:
        return u"↓"_s;
    case hrv::BeatClass::Normal:
    case hrv::BeatClass::Unjudged:
        break;
    }
    return {};
}

int rounded(double value)
{
    return int(std::lround(value));
}

} // namespace

BeatsModel::BeatsModel(HistoryModel &history, QObject *parent)
    : ChartSource(parent)
    , m_history(history)
    , m_presence(history)
    , m_beats(history)
    , m_figures(m_beats)
    , m_table(history, m_beats)
{
    connect(&m_presence, &BeatPresence::changed, this, &BeatsModel::presentChanged);
    connect(&history, &HistoryModel::rangeChanged, this, [this] {
        follow();
        Q_EMIT rangeChanged();
    });
    connect(&m_beats, &VisibleBeats::loaded, this, [this] {
        updateCurve();
        Q_EMIT samplesChanged();
    });
    connect(&m_beats, &VisibleBeats::measured, this, &BeatsModel::updateBars);
}

void BeatsModel::setActive(bool active)
{
    m_beats.setActive(active);
    m_table.setActive(active);
    follow();
}

/// Nothing is drawn while the beats are not shown.
void BeatsModel::follow()
{
    if (m_beats.isActive())
        updateCurve();
}

QList<qreal> BeatsModel::markTimes() const
{
    QList<qreal> times;
    for (const BeatMark &mark : m_curve.marks())
        times.append(mark.time);
    return times;
}

QList<qreal> BeatsModel::markHeights() const
{
    QList<qreal> heights;
    for (const BeatMark &mark : m_curve.marks())
        heights.append(mark.height);
    return heights;
}

QStringList BeatsModel::markSigns() const
{
    QStringList signs;
    for (const BeatMark &mark : m_curve.marks())
        signs.append(signOf(mark.beatClass));
    return signs;
}

QString BeatsModel::marksText() const
{
    QStringList parts;
    for (int i = 0; i < beatClassCount; ++i) {
        const auto beatClass = hrv::BeatClass(i);
        const int count = m_curve.countOf(beatClass);
        if (count > 0 && !signOf(beatClass).isEmpty())
            //: A sign in a chart, what it means, and how often it occurs: "◆ ectopic beat: 6".
            parts.append(tr("%1 %2: %3").arg(signOf(beatClass), beatClassText(beatClass), QLocale().toString(count)));
    }
    return parts.join(u"   "_s);
}

int BeatsModel::minimum() const
{
    const auto extremes = m_curve.extremes();
    return extremes ? rounded(extremes->low) : -1;
}

int BeatsModel::average() const
{
    const auto extremes = m_curve.extremes();
    return extremes ? rounded(extremes->average) : -1;
}

int BeatsModel::maximum() const
{
    const auto extremes = m_curve.extremes();
    return extremes ? rounded(extremes->high) : -1;
}

QList<HeartRateSegment> BeatsModel::segments(int columns)
{
    if (columns > 0 && std::exchange(m_columns, columns) != columns)
        updateCurve();
    return m_curve.segments();
}

int BeatsModel::heightAt(qreal msSinceEpoch) const
{
    const auto reading = m_curve.readingAt(msSinceEpoch);
    return reading ? rounded(reading->average) : -1;
}

QString BeatsModel::readOutAt(qreal msSinceEpoch) const
{
    const auto reading = m_curve.readingAt(msSinceEpoch);
    if (!reading)
        return {};
    const QString moment = shortRangeText(reading->range, QTimeZone::systemTimeZone(), QLocale());
    if (m_curve.isSingle()) {
        const QString words = tr("%1 · %2 ms").arg(moment).arg(rounded(reading->average));
        if (reading->beatClass == hrv::BeatClass::Normal)
            return words;
        return tr("%1, %2").arg(words, beatClassText(reading->beatClass));
    }
    const QString words = tr("%1 · %2 to %3 ms, average %4 ms")
                              .arg(moment)
                              .arg(rounded(reading->low))
                              .arg(rounded(reading->high))
                              .arg(rounded(reading->average));
    const QString rmssd = rmssdAt(msSinceEpoch);
    return rmssd.isEmpty() ? words : tr("%1, %2").arg(words, rmssd);
}

QString BeatsModel::rmssdAt(double time) const
{
    const auto &parts = m_beats.parts();
    const auto part = std::ranges::upper_bound(parts, time, {}, &hrv::Variability::end);
    if (part == parts.end() || time < part->start || !part->time)
        return {};
    return hrvFigureName(HrvFigure::Rmssd) + u' ' + hrvFigureText(HrvFigure::Rmssd, part->time->rmssd);
}

void BeatsModel::showLatest()
{
    const qint64 last = m_presence.extent().to - 1;
    m_history.setPeriod(HistoryModel::Period::Day);
    m_history.showRange(qreal(last), qreal(last + 1));
    m_history.resetZoom();
}

void BeatsModel::showDay()
{
    m_history.setPeriod(HistoryModel::Period::Day);
    m_history.resetZoom();
}

void BeatsModel::updateCurve()
{
    m_curve = BeatCurve(m_beats.beats(), m_history.shown(), m_columns);
    const auto extremes = m_curve.extremes();
    const AxisRange fitting
        = extremes ? fitAxis(m_axis, int(extremes->low), int(std::ceil(extremes->high)), axisStep) : m_axis;
    updateContent();
    Q_EMIT statisticsChanged();
    if (std::exchange(m_axis, fitting) != fitting)
        Q_EMIT axisChanged();
}

void BeatsModel::updateContent()
{
    Content content = m_curve.isEmpty() ? Content::Empty : Content::Full;
    if (m_beats.state() == VisibleBeats::State::Unknown)
        content = Content::Unknown;
    else if (m_history.visibleRange().length() > VisibleBeats::longestRange)
        content = Content::TooLong;
    // What is visible may be beyond what was read, which follows soon.
    else if (content == Content::Empty && !m_beats.beats().range.contains(m_history.visibleRange()))
        content = Content::Unknown;
    if (std::exchange(m_content, content) != content)
        Q_EMIT contentChanged();
}

void BeatsModel::updateBars()
{
    m_bars = {};
    double highest = 0;
    for (const hrv::Variability &part : m_beats.parts()) {
        if (!part.time)
            continue;
        m_bars.starts.append(part.start);
        m_bars.ends.append(part.end);
        m_bars.heights.append(part.time->rmssd);
        highest = std::max(highest, part.time->rmssd);
    }
    m_bars.top = int(std::ceil(highest / rmssdStep) * rmssdStep);
    Q_EMIT barsChanged();
}

} // namespace neobeat
