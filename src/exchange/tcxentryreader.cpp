// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tcxentryreader.h"

#include "base/outsidetext.h"
#include "base/timeunits.h"
#include "exchange/readingtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr qsizetype mostMarkers = 100'000;

} // namespace

Error TcxEntryReader::begin()
{
    const QString &name = m_xml.name();
    if (name == "Activity"_L1) {
        m_activity = ActivityEntry();
        m_activity->range = {std::numeric_limits<qint64>::max(), 0};
        m_activity->name = outsideLine(m_xml.attribute("Sport"_L1));
        m_laps = 0;
        m_lastPoint.reset();
    } else if (name == "Lap"_L1) {
        const QString text = m_xml.attribute("StartTime"_L1);
        std::optional<qint64> start;
        if (const Error error = text.isEmpty() ? Error() : readTime(text, start))
            return error;
        if (m_activity && start)
            addLap(*start);
    } else if (name == "Trackpoint"_L1) {
        m_pointTime.reset();
        m_pointRate = 0;
    }
    return {};
}

Error TcxEntryReader::finish()
{
    const QString &name = m_xml.name();
    if (name == "Time"_L1 && m_xml.isWithin(u"Trackpoint"))
        return readTime(m_xml.text(), m_pointTime);
    if (name == "Value"_L1 && m_xml.isWithin(u"HeartRateBpm") && m_xml.isWithin(u"Trackpoint"))
        m_pointRate = readingFrom(m_xml.text().toUtf8()).value_or(0);
    else if (name == "Trackpoint"_L1)
        givePoint();
    else if (name == "Activity"_L1)
        giveActivity();
    return {};
}

// The first lap begins with its activity, and one after a pause with the first reading behind it, as our own files have
// them; they mark nothing.
void TcxEntryReader::addLap(qint64 start)
{
    TimeRange &range = m_activity->range;
    range.from = std::min(range.from, start);
    range.to = std::max(range.to, start);
    ++m_laps;
    const bool endsPause = m_lastPoint && start - *m_lastPoint >= ms::minute;
    if (m_laps > 1 && !endsPause && m_activity->markers.size() < mostMarkers)
        m_activity->markers.append({start, u"Lap %1"_s.arg(m_laps)});
}

// The points of a course are a plan, perhaps made of what another person has done.
void TcxEntryReader::givePoint()
{
    if (!m_pointTime || !m_activity)
        return;
    m_activity->range.from = std::min(m_activity->range.from, *m_pointTime);
    m_activity->range.to = std::max(m_activity->range.to, *m_pointTime);
    m_lastPoint = m_pointTime;
    if (m_pointRate > 0)
        m_ready.emplace_back(Sample{*m_pointTime, quint8(m_pointRate), SampleQuality::Good, SampleSource::Stream});
}

void TcxEntryReader::giveActivity()
{
    if (m_activity && m_activity->range.from <= m_activity->range.to)
        m_ready.emplace_back(std::move(*m_activity));
    m_activity.reset();
}

Error TcxEntryReader::readTime(const QString &text, std::optional<qint64> &time)
{
    time = m_times.read(text.toUtf8());
    return time ? Error() : unreadable(m_xml.line(), u"no time, as 2026-11-20T18:30:00Z"_s);
}

} // namespace neobeat
