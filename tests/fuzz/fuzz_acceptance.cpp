// SPDX-License-Identifier: GPL-3.0-or-later
// Input: a file to import: CSV, JSON Lines, a history file, a database of Gadgetbridge, or anything else.
#include "exchange/exporthistory.h"
#include "exchange/importhistory.h"
#include "fuzztarget.h"
#include "history/acceptance.h"
#include "history/historyreader.h"
#include "scratchfolder.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace neobeat::fuzz {

namespace {

const TimeRange all{std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};

void checkTexts(const ActivityEntry &activity)
{
    require(activity.name.size() <= acceptance::longestName, "a name has its limit");
    require(activity.note.size() <= acceptance::longestNote, "a note has its limit");
    for (const Marker &marker : activity.markers)
        require(marker.text.size() <= acceptance::longestName, "the text of a marker has its limit");
}

void checkWatch(HistoryReader &reader, const WatchEntry &watch, const TimeRange &possible)
{
    require(watch.name.size() <= acceptance::longestName, "the name of a watch has its limit");
    const auto samples = reader.forEachSample(watch.id, TimeRange::everything(), [&](const Sample &sample) {
        require(!acceptance::objectionTo(sample, possible), "every stored sample is possible");
        return true;
    });
    const auto activities = reader.activities(watch.id, all);
    const auto battery = reader.battery(watch.id, all);
    const auto gaps = reader.gaps(watch.id, all);
    require(samples && activities && battery && gaps, "what was stored can be read");
    for (const ActivityEntry &activity : *activities) {
        require(!acceptance::objectionTo(activity.range, possible), "every stored activity is possible");
        checkTexts(activity);
        for (const Marker &marker : activity.markers)
            require(!acceptance::objectionTo(marker, activity.range, possible), "every stored marker is possible");
    }
    for (const BatteryEntry &entry : *battery)
        require(!acceptance::objectionTo(entry, possible), "every stored battery level is possible");
    for (const ConnectionGap &gap : *gaps)
        require(!acceptance::objectionTo(gap.range, possible), "every stored gap is possible");
}

// Whatever was exported can be imported again.
void checkWayBack(HistoryReader &reader, const WatchEntry &watch, ScratchFolder &folder)
{
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::JsonLines}) {
        ExportRequest request;
        request.file = folder.newPath();
        request.format = format;
        request.address = watch.address;
        const auto written = exportHistory(reader, request);
        require(written || written.error().code == Error::Code::NothingToExport, "what is possible can be exported");
        if (!written)
            continue;
        require(written->leftOut.isNothing(), "nothing impossible was stored");
        const QString other = folder.newPath();
        const auto read = importIntoFile(other, request.file, watch);
        require(read && !read->problem && read->leftOut.total() == 0, "what was exported can be imported");
        require(read->found == written->samples, "every sample comes back");
        QFile::remove(request.file);
        QFile::remove(other);
    }
}

} // namespace

static void tryAcceptance(const QByteArray &input)
{
    static ScratchFolder folder;
    const QString file = folder.newPath();
    const QString history = folder.newPath();
    ScratchFolder::write(file, input);
    // Whether or not it could be read to the end.
    importIntoFile(history, file, {0, u"00:00:5E:00:53:01"_s, u"Amazfit Neo"_s});
    if (const auto reader = HistoryReader::open(history)) {
        const TimeRange possible = Acceptance().possibleTimes();
        const auto watches = (*reader)->watches();
        require(bool(watches), "the watches can be read");
        for (const WatchEntry &watch : *watches) {
            checkWatch(**reader, watch, possible);
            checkWayBack(**reader, watch, folder);
        }
    }
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(file + suffix);
        QFile::remove(history + suffix);
    }
}

NEOBEAT_FUZZ_TARGET(tryAcceptance)

} // namespace neobeat::fuzz
