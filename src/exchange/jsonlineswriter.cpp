// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonlineswriter.h"

#include "exchange/jsonentryreader.h"
#include "exchange/minutetext.h"
#include "exchange/valuenames.h"

namespace neobeat {

namespace {

void appendEscaped(QByteArray &line, const QByteArray &utf8)
{
    constexpr char digits[] = "0123456789abcdef";
    for (const char character : utf8) {
        if (character == '"' || character == '\\') {
            line += '\\';
            line += character;
        } else if (static_cast<unsigned char>(character) < 0x20) {
            line += "\\u00";
            line += digits[character >> 4];
            line += digits[character & 0xf];
        } else {
            line += character;
        }
    }
}

} // namespace

void JsonLinesWriter::begin()
{
    m_output.bytes() += R"({"type":"header","format":"neobeat-history","version":)"
        + QByteArray::number(JsonEntryReader::version) + "}\n";
}

void JsonLinesWriter::writeSample(const Sample &sample, const ActivityEntry *)
{
    QByteArray &line = m_output.bytes();
    line += R"({"type":"sample","time":")";
    m_time.append(line, sample.time);
    line += R"(","bpm":)";
    line += sample.isReading() ? QByteArray::number(sample.bpm) : QByteArray("null");
    line += R"(,"quality":")";
    line += nameOf(sample.quality);
    line += R"(","source":")";
    line += nameOf(sample.source);
    line += "\"}\n";
    m_output.settle();
}

void JsonLinesWriter::writeEntry(const Entry &entry)
{
    std::visit([this](const auto &content) { write(content); }, entry);
    m_output.settle();
}

void JsonLinesWriter::write(const ActivityEntry &activity)
{
    m_output.bytes() += R"({"type":"session")";
    addTime("time", activity.range.from);
    addTime("end", activity.range.to);
    addText("name", activity.name);
    addText("note", activity.note);
    m_output.bytes() += "}\n";
}

void JsonLinesWriter::write(const ActivityMarker &marker)
{
    m_output.bytes() += R"({"type":"marker")";
    addTime("time", marker.marker.time);
    addText("text", marker.marker.text);
    addTime("session", marker.activityStart);
    m_output.bytes() += "}\n";
}

void JsonLinesWriter::write(const ConnectionGap &gap)
{
    m_output.bytes() += R"({"type":"gap")";
    addTime("time", gap.range.from);
    addTime("end", gap.range.to);
    addText("reason", gap.reason);
    m_output.bytes() += "}\n";
}

void JsonLinesWriter::write(const BatteryEntry &battery)
{
    m_output.bytes() += R"({"type":"battery")";
    addTime("time", battery.time);
    m_output.bytes() += R"(,"level":)" + QByteArray::number(battery.level) + R"(,"charging":)";
    m_output.bytes() += battery.charging ? "true}\n" : "false}\n";
}

void JsonLinesWriter::write(const LoggedMinute &minute)
{
    const std::optional<int> bpm = minute.sample.bpm();
    QByteArray &line = m_output.bytes();
    line += R"({"type":"minute")";
    addTime("time", minute.time);
    line += R"(,"zone":")" + zoneText(minute.zone) + R"(","steps":)" + QByteArray::number(minute.sample.steps());
    line += R"(,"bpm":)" + (bpm ? QByteArray::number(*bpm) : QByteArray("null"));
    line += R"(,"raw":")" + minute.sample.encode().toHex() + "\"}\n";
}

void JsonLinesWriter::write(const BeatRun &run)
{
    QByteArray &line = m_output.bytes();
    line += R"({"type":"rr")";
    addTime("time", run.start);
    if (run.fraction > 0)
        line += R"(,"ticks":)" + QByteArray::number(run.fraction);
    line += R"(,"unit":")";
    line += nameOf(run.unit);
    line += R"(","source":")";
    line += nameOf(run.source);
    line += R"(","intervals":[)";
    for (std::size_t i = 0; i < run.intervals.size(); ++i) {
        if (i > 0)
            line += ',';
        line += QByteArray::number(run.intervals[i]);
    }
    line += "]}\n";
}

void JsonLinesWriter::addTime(QByteArrayView name, qint64 time)
{
    QByteArray &line = m_output.bytes();
    line += ",\"";
    line += name;
    line += "\":\"";
    m_time.append(line, time);
    line += '"';
}

void JsonLinesWriter::addText(QByteArrayView name, const QString &text)
{
    QByteArray &line = m_output.bytes();
    line += ",\"";
    line += name;
    line += "\":\"";
    appendEscaped(line, text.toUtf8());
    line += '"';
}

} // namespace neobeat
