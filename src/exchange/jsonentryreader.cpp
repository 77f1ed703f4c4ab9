// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonentryreader.h"

#include "base/outsidetext.h"
#include "exchange/minutetext.h"
#include "exchange/timetext.h"
#include "exchange/valuenames.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

std::optional<qint64> timeIn(const QJsonObject &line, QLatin1StringView name)
{
    return parseTime(line.value(name).toString().toUtf8());
}

// A whole number that fits into a byte. Anything larger, or fractional, becomes a value that is never valid.
std::optional<int> numberIn(const QJsonObject &line, QLatin1StringView name)
{
    const QJsonValue value = line.value(name);
    const double number = value.toDouble();
    if (!value.isDouble())
        return {};
    return number >= 0 && number < 255 && number == int(number) ? int(number) : 255;
}

QString lineIn(const QJsonObject &line, QLatin1StringView name)
{
    return outsideLine(line.value(name).toString());
}

Entry sampleFrom(const QJsonObject &line, qint64 time)
{
    const auto bpm = line.value("bpm"_L1).isNull() ? std::optional(0) : numberIn(line, "bpm"_L1);
    const auto quality = qualityNamed(line.value("quality"_L1).toString().toUtf8());
    const auto source = sourceNamed(line.value("source"_L1).toString().toUtf8());
    if (!bpm || !quality || !source)
        return {};
    return Sample{time, quint8(*bpm), *quality, *source};
}

Entry markerFrom(const QJsonObject &line, qint64 time)
{
    const auto activityStart = timeIn(line, "session"_L1);
    if (!line.value("text"_L1).isString() || !activityStart)
        return {};
    return ActivityMarker{{time, lineIn(line, "text"_L1)}, {}, *activityStart};
}

Entry batteryFrom(const QJsonObject &line, qint64 time)
{
    const auto level = numberIn(line, "level"_L1);
    if (!level || !line.value("charging"_L1).isBool())
        return {};
    return BatteryEntry{time, *level, line.value("charging"_L1).toBool()};
}

// Steps and heart rate are in the bytes, too.
Entry minuteFrom(const QJsonObject &line, qint64 time)
{
    const auto zone = zoneFrom(line.value("zone"_L1).toString().toUtf8());
    const auto sample = minuteSampleFrom(line.value("raw"_L1).toString().toUtf8());
    if (!zone || !sample)
        return {};
    return LoggedMinute{time, *zone, *sample};
}

// Numbers that are too large for an interval become 0, which is never valid.
Entry beatsFrom(const QJsonObject &line, qint64 time)
{
    const auto unit = unitNamed(line.value("unit"_L1).toString().toUtf8());
    const auto source = sourceNamed(line.value("source"_L1).toString().toUtf8());
    const int ticks = line.value("ticks"_L1).toInt(0);
    const QJsonValue intervals = line.value("intervals"_L1);
    if (!unit || !source || !intervals.isArray() || ticks < 0 || ticks >= BeatRun::ticksPerMillisecond)
        return {};
    BeatRun run{time, quint16(ticks), *unit, *source, {}};
    for (const QJsonValue &interval : intervals.toArray()) {
        const int number = interval.toInt(0);
        run.intervals.push_back(number > 0 && number <= BeatRun::longestInterval ? quint16(number) : quint16(0));
    }
    return run;
}

Entry gapFrom(const QJsonObject &line, qint64 time)
{
    const auto end = timeIn(line, "end"_L1);
    if (!end || !line.value("reason"_L1).isString())
        return {};
    return ConnectionGap{{time, *end}, lineIn(line, "reason"_L1)};
}

Entry activityFrom(const QJsonObject &line, qint64 time)
{
    const auto end = timeIn(line, "end"_L1);
    if (!end || !line.value("name"_L1).isString() || !line.value("note"_L1).isString())
        return {};
    ActivityEntry activity;
    activity.range = {time, *end};
    activity.name = lineIn(line, "name"_L1);
    activity.note = outsideNote(line.value("note"_L1).toString());
    return activity;
}

// Whether values and times are possible is checked by the caller, who decides what is kept.
Entry entryFrom(const QJsonObject &line, qint64 time)
{
    const QString type = line.value("type"_L1).toString();
    if (type == "sample"_L1)
        return sampleFrom(line, time);
    if (type == "marker"_L1)
        return markerFrom(line, time);
    if (type == "battery"_L1)
        return batteryFrom(line, time);
    if (type == "gap"_L1)
        return gapFrom(line, time);
    if (type == "rr"_L1)
        return beatsFrom(line, time);
    if (type == "minute"_L1)
        return minuteFrom(line, time);
    return type == "session"_L1 ? activityFrom(line, time) : Entry();
}

bool isOurHeader(const QJsonObject &line)
{
    return line.value("type"_L1).toString() == "header"_L1 && line.value("format"_L1).toString() == "neobeat-history"_L1
        && line.value("version"_L1).toInt() == JsonEntryReader::version;
}

} // namespace

bool JsonEntryReader::recognises(QByteArrayView begin)
{
    const qsizetype end = begin.indexOf('\n');
    const QByteArrayView line = end < 0 ? begin : begin.first(end);
    return isOurHeader(QJsonDocument::fromJson(line.toByteArray()).object());
}

Error JsonEntryReader::next(Entry &entry)
{
    QByteArray text;
    QJsonObject line;
    entry = {};
    do {
        // QIODevice::readLine(qint64) of Qt 6.4.2 allocates and clears the memory of the longest line for each one,
        // however short: 0.4 ms a line for two megabytes.
        const qint64 length = m_device.readLine(m_buffer.data(), longestLine + 1);
        text = QByteArray(m_buffer.constData(), std::max<qint64>(0, length));
        ++m_line;
        if (text.isEmpty())
            return {};
        line = QJsonDocument::fromJson(text).object();
    } while (text == "\n" || text == "\r\n" || isOurHeader(line)); // files may have been joined
    m_isTooLong = text.size() == longestLine && !text.endsWith('\n');
    if (m_isTooLong)
        return unreadable(m_line, u"longer than any line of ours"_s);
    if (line.isEmpty())
        return unreadable(m_line, u"no JSON object; was the file cut off?"_s);
    const auto time = timeIn(line, "time"_L1);
    if (!time)
        return unreadable(m_line, u"no time with its zone"_s);
    entry = entryFrom(line, *time);
    if (isNothing(entry))
        return unreadable(m_line, u"not what Neobeat writes"_s);
    return {};
}

} // namespace neobeat
