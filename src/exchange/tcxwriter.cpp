// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tcxwriter.h"

#include "base/outsidetext.h"

using namespace Qt::StringLiterals;

namespace neobeat {

TcxWriter::TcxWriter(QIODevice &device, const QList<Lap> &laps, const QString &notes)
    : m_xml(&device)
    , m_laps(laps)
    , m_notes(outsideNote(notes))
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
}

void TcxWriter::begin()
{
    m_xml.writeStartDocument();
    m_xml.writeStartElement(u"TrainingCenterDatabase"_s);
    m_xml.writeDefaultNamespace(u"http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"_s);
    m_xml.writeStartElement(u"Activities"_s);
    m_xml.writeStartElement(u"Activity"_s);
    m_xml.writeAttribute(u"Sport"_s, u"Other"_s);
    m_xml.writeTextElement(u"Id"_s, timeOf(m_laps.first().range.from));
}

void TcxWriter::writeSample(const Sample &sample, const ActivityEntry *)
{
    qsizetype lap = std::max<qsizetype>(m_lap, 0);
    while (lap + 1 < m_laps.size() && sample.time >= m_laps.at(lap + 1).range.from)
        ++lap;
    if (lap != m_lap) {
        endLap();
        m_lap = lap;
        beginLap(m_laps.at(lap));
    }
    m_xml.writeStartElement(u"Trackpoint"_s);
    m_xml.writeTextElement(u"Time"_s, timeOf(sample.time));
    writeHeartRate(u"HeartRateBpm"_s, sample.bpm);
    m_xml.writeEndElement();
}

void TcxWriter::end()
{
    endLap();
    if (!m_notes.isEmpty())
        m_xml.writeTextElement(u"Notes"_s, m_notes);
    m_xml.writeEndDocument();
}

// The schema requires the elements in this order.
void TcxWriter::beginLap(const Lap &lap)
{
    m_xml.writeStartElement(u"Lap"_s);
    m_xml.writeAttribute(u"StartTime"_s, timeOf(lap.range.from));
    m_xml.writeTextElement(u"TotalTimeSeconds"_s, QString::number(double(lap.range.length()) / 1'000, 'f', 3));
    m_xml.writeTextElement(u"DistanceMeters"_s, u"0"_s);
    m_xml.writeTextElement(u"Calories"_s, u"0"_s);
    writeHeartRate(u"AverageHeartRateBpm"_s, lap.average());
    writeHeartRate(u"MaximumHeartRateBpm"_s, lap.high);
    m_xml.writeTextElement(u"Intensity"_s, u"Active"_s);
    m_xml.writeTextElement(u"TriggerMethod"_s, u"Manual"_s);
    m_xml.writeStartElement(u"Track"_s);
}

void TcxWriter::endLap()
{
    if (m_lap < 0)
        return;
    m_xml.writeEndElement(); // Track
    m_xml.writeEndElement(); // Lap
}

void TcxWriter::writeHeartRate(const QString &element, int bpm)
{
    m_xml.writeStartElement(element);
    m_xml.writeTextElement(u"Value"_s, QString::number(bpm));
    m_xml.writeEndElement();
}

} // namespace neobeat
