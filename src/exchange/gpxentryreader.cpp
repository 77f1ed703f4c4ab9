// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gpxentryreader.h"

#include "base/outsidetext.h"
#include "exchange/readingtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace neobeat {

Error GpxEntryReader::begin()
{
    const QString &name = m_xml.name();
    if (name == "trk"_L1) {
        m_track = ActivityEntry();
        m_track->range = {std::numeric_limits<qint64>::max(), 0};
    } else if (name == "trkpt"_L1) {
        m_pointTime.reset();
        m_pointRate = 0;
    }
    return {};
}

Error GpxEntryReader::finish()
{
    const QString &name = m_xml.name();
    if (name == "trk"_L1) {
        giveTrack();
    } else if (name == "trkpt"_L1) {
        givePoint();
    } else if (name == "name"_L1 && m_track && m_xml.path().endsWith(u"name"_s) && m_xml.path().size() == 3) {
        m_track->name = outsideLine(m_xml.text());
    } else if (m_xml.isWithin(u"trkpt")) {
        if (name == "hr"_L1 || name == "heartrate"_L1)
            m_pointRate = readingFrom(m_xml.text().toUtf8()).value_or(0);
        else if (name == "time"_L1)
            m_pointTime = m_times.read(m_xml.text().toUtf8());
        if (name == "time"_L1 && !m_pointTime)
            return unreadable(m_xml.line(), u"no time, as 2026-11-20T18:30:00Z"_s);
    }
    return {};
}

void GpxEntryReader::givePoint()
{
    if (!m_pointTime)
        return;
    if (m_track) {
        m_track->range.from = std::min(m_track->range.from, *m_pointTime);
        m_track->range.to = std::max(m_track->range.to, *m_pointTime);
    }
    if (m_pointRate > 0)
        m_ready.emplace_back(Sample{*m_pointTime, quint8(m_pointRate), SampleQuality::Good, SampleSource::Stream});
}

void GpxEntryReader::giveTrack()
{
    if (m_track && m_track->range.from <= m_track->range.to)
        m_ready.emplace_back(std::move(*m_track));
    m_track.reset();
}

} // namespace neobeat
