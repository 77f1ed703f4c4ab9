// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/samsungentryreader.h"

#include "base/outsidetext.h"
#include "exchange/readingtext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

struct SamsungColumn
{
    enum : CsvTable::Column { LongStart, LongHeartRate, ShortStart, ShortHeartRate };
};

constexpr QByteArrayView kinds[] = {"com.samsung.shealth.tracker.heart_rate", "com.samsung.health.heart_rate"};

} // namespace

Error SamsungEntryReader::begin()
{
    const bool hasColumns = m_table.next() == CsvReader::Outcome::Row
        && m_table.readHeader({"com.samsung.health.heart_rate.start_time", "com.samsung.health.heart_rate.heart_rate",
                               "start_time", "heart_rate"})
            == CsvReader::Outcome::Row
        && (m_table.has(SamsungColumn::LongStart) || m_table.has(SamsungColumn::ShortStart))
        && (m_table.has(SamsungColumn::LongHeartRate) || m_table.has(SamsungColumn::ShortHeartRate));
    return hasColumns ? Error() : unreadable(2, u"no columns start_time and heart_rate"_s);
}

bool SamsungEntryReader::recognises(const std::vector<QByteArray> &row)
{
    return !row.empty()
        && std::find(std::begin(kinds), std::end(kinds), QByteArrayView(row.front())) != std::end(kinds);
}

Error SamsungEntryReader::readRow(Entry &entry)
{
    const QByteArrayView start
        = m_table.cell(m_table.has(SamsungColumn::LongStart) ? SamsungColumn::LongStart : SamsungColumn::ShortStart);
    const QByteArrayView rate = m_table.cell(m_table.has(SamsungColumn::LongHeartRate) ? SamsungColumn::LongHeartRate
                                                                                       : SamsungColumn::ShortHeartRate);
    const auto time = m_times.read(start.toByteArray() + 'Z');
    const auto bpm = rate.isEmpty() ? std::optional(0) : readingFrom(rate);
    if (!time || !bpm)
        return unreadable(m_table.line(), u"no time as 2026-11-20 18:30:00.000, or no heart rate"_s);
    if (*bpm > 0)
        entry = Sample{*time, quint8(*bpm), SampleQuality::Good, SampleSource::Stream};
    return {};
}

bool SamsungBinReader::recognises(QByteArrayView begin)
{
    return begin.trimmed().startsWith('[') && begin.contains("\"heart_rate\"") && begin.contains("\"start_time\"");
}

Error SamsungBinReader::load()
{
    const QByteArray text = m_device.read(longestFile + 1);
    if (text.size() > longestFile)
        return {Error::Code::ImportUnreadable, u"longer than any file of its kind"_s};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (!document.isArray())
        return {Error::Code::ImportUnreadable, u"byte %1: %2"_s.arg(problem.offset).arg(messageOf(problem))};
    m_bins = document.array();
    m_at = 0;
    return {};
}

Error SamsungBinReader::next(Entry &entry)
{
    entry = {};
    if (m_at < 0) {
        if (const Error error = load())
            return error;
    }
    while (isNothing(entry) && m_at < m_bins.size()) {
        const QJsonObject bin = m_bins.at(m_at++).toObject();
        const QJsonValue time = bin.value("start_time"_L1);
        const QJsonValue rate = bin.value("heart_rate"_L1);
        if (rate.isUndefined() && m_bins.at(m_at - 1).isObject())
            continue; // of an exercise: its speed or place
        if (!time.isDouble() || !rate.isDouble() || std::abs(time.toDouble()) > double(TimeRange::everything().to))
            return {Error::Code::ImportUnreadable, u"entry %1: no start_time and heart_rate"_s.arg(m_at)};
        const auto bpm = readingFrom(QByteArray::number(rate.toDouble()));
        if (bpm.value_or(0) > 0)
            entry = Sample{qint64(time.toDouble()), quint8(*bpm), SampleQuality::Good,
                           bin.contains("end_time"_L1) ? SampleSource::Minute : SampleSource::Stream};
    }
    return {};
}

} // namespace neobeat
