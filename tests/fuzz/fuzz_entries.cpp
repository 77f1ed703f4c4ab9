// SPDX-License-Identifier: GPL-3.0-or-later
// Input: a file to import, CSV or JSON Lines of ours or anything else.
#include "exchange/csvwriter.h"
#include "exchange/entryreader.h"
#include "exchange/jsonlineswriter.h"
#include "fuzztarget.h"
#include "history/acceptance.h"

#include <QBuffer>

#include <vector>

namespace neobeat::fuzz {

namespace {

// Whether an entry may be kept; markers, for which that depends on their activity, by their time alone.
bool isAccepted(Acceptance &acceptance, Entry &entry)
{
    if (const auto *sample = std::get_if<Sample>(&entry))
        return acceptance.accepts(*sample);
    if (auto *activity = std::get_if<ActivityEntry>(&entry))
        return acceptance.accepts(*activity);
    if (auto *marker = std::get_if<ActivityMarker>(&entry))
        return acceptance.accepts(marker->marker, {marker->marker.time, marker->marker.time});
    if (auto *gap = std::get_if<ConnectionGap>(&entry))
        return acceptance.accepts(*gap);
    if (const auto *minute = std::get_if<LoggedMinute>(&entry))
        return acceptance.accepts(*minute);
    return acceptance.accepts(std::get<BatteryEntry>(entry));
}

std::vector<Entry> entriesOf(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    std::vector<Entry> entries;
    const auto reader = EntryReader::forFile(buffer);
    const bool isOurs
        = reader && (reader->format() == QLatin1String("csv") || reader->format() == QLatin1String("jsonl"));
    Acceptance acceptance;
    Entry entry;
    while (isOurs && !reader->next(entry) && !isNothing(entry)) {
        if (const auto *run = std::get_if<BeatRun>(&entry); run && acceptance.accepts(*run)) {
            for (std::size_t i = 0; i < run->intervals.size(); ++i) // CSV has them one by one
                entries.emplace_back(run->part(i, 1));
        } else if (!run && isAccepted(acceptance, entry)) {
            entries.push_back(entry);
        }
    }
    return entries;
}

template<typename Writer>
std::vector<Entry> writtenAndRead(const std::vector<Entry> &entries)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Writer writer(buffer);
    writer.begin();
    for (const Entry &entry : entries) {
        if (const auto *sample = std::get_if<Sample>(&entry))
            writer.writeSample(*sample, nullptr);
        else
            writer.writeEntry(entry);
    }
    writer.end();
    require(!writer.hasFailed(), "memory takes everything");
    return entriesOf(buffer.data());
}

// For a marker, CSV keeps the name of its activity, JSON Lines the start.
std::vector<Entry> withoutActivityOfMarkers(std::vector<Entry> entries)
{
    for (Entry &entry : entries) {
        if (auto *marker = std::get_if<ActivityMarker>(&entry)) {
            marker->activityName.clear();
            marker->activityStart = 0;
        }
    }
    return entries;
}

} // namespace

static void tryEntries(const QByteArray &input)
{
    const std::vector<Entry> entries = withoutActivityOfMarkers(entriesOf(input));
    require(withoutActivityOfMarkers(writtenAndRead<CsvWriter>(entries)) == entries, "what CSV holds comes back");
    require(withoutActivityOfMarkers(writtenAndRead<JsonLinesWriter>(entries)) == entries,
            "what JSON Lines hold comes back");
}

NEOBEAT_FUZZ_TARGET(tryEntries)

} // namespace neobeat::fuzz
