// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonentryreader.h"

#include "base/outsidetext.h"
#include "exchange/timetext.h"
#include "exchange/valuenames.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

std::optional<qint64> timeIn(const QJsonObject &line, QLatin1StringView name)
{
    return parseTime(line.value(name).toString().toUtf8());
}

std::optional<int> wholeNumberIn(const QJsonObject &line, QLatin1StringView name)
{
    const double number = line.value(name).toDouble(-1);
    return number >= 0 && number <= 255 && number == int(number) ? std::optional(int(number)) : std::nullopt;
}

QString lineIn(const QJsonObject &line, QLatin1StringView name)
{
    return outsideLine(line.value(name).toString());
}

Entry sampleFrom(const QJsonObject &line)
{
    const QJsonValue bpm = line.value("bpm"_L1);
    if (!bpm.isDouble() && !bpm.isNull())
        return {};
    const auto number = bpm.isNull() ? std::nullopt : std::optional(wholeNumberIn(line, "bpm"_L1).value_or(-1));
    const auto sample = checkedSample(timeIn(line, "time"_L1), number, line.value("quality"_L1).toString().toUtf8(),
                                      line.value("source"_L1).toString().toUtf8());
    if (!sample)
        return {};
    return *sample;
}

Entry markerFrom(const QJsonObject &line, qint64 time)
{
    const auto sessionStart = timeIn(line, "session"_L1);
    if (!line.value("text"_L1).isString() || !sessionStart)
        return {};
    return SessionMarker{{time, lineIn(line, "text"_L1)}, {}, *sessionStart};
}

Entry batteryFrom(const QJsonObject &line, qint64 time)
{
    const int level = wholeNumberIn(line, "level"_L1).value_or(-1);
    if (level < 0 || level > 100 || !line.value("charging"_L1).isBool())
        return {};
    return BatteryEntry{time, level, line.value("charging"_L1).toBool()};
}

Entry stretchFrom(const QJsonObject &line, const QString &type, const TimeRange &range)
{
    if (type == "gap"_L1 && line.value("reason"_L1).isString())
        return ConnectionGap{range, lineIn(line, "reason"_L1)};
    if (type != "session"_L1 || !line.value("name"_L1).isString() || !line.value("note"_L1).isString())
        return {};
    SessionEntry session;
    session.range = range;
    session.name = lineIn(line, "name"_L1);
    session.note = outsideNote(line.value("note"_L1).toString());
    return session;
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
        text = m_device.readLine(longestLine);
        ++m_line;
        if (text.isEmpty())
            return {};
        line = QJsonDocument::fromJson(text).object();
    } while (text == "\n" || text == "\r\n" || isOurHeader(line)); // files may have been joined
    const QString type = line.value("type"_L1).toString();
    const auto time = timeIn(line, "time"_L1);
    if (type == "sample"_L1)
        entry = sampleFrom(line);
    else if (!time || !TimeRange::everything().contains(*time))
        return unreadable(m_line, u"no time"_s);
    else if (type == "marker"_L1)
        entry = markerFrom(line, *time);
    else if (type == "battery"_L1)
        entry = batteryFrom(line, *time);
    else if (const TimeRange range{*time, timeIn(line, "end"_L1).value_or(-1)}; isValid(range))
        entry = stretchFrom(line, type, range);
    if (isNothing(entry))
        return unreadable(m_line, u"not a value that could be stored"_s);
    return {};
}

} // namespace neobeat
