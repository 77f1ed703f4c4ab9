// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batteryoutlookquery.h"

#include "store/historyfile.h"

namespace neobeat::cli {

BatteryOutlookQuery::BatteryOutlookQuery(const Options &options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_isSimulated(options.scenario.has_value())
    , m_asyncReader(options.databaseFile.isEmpty() ? defaultHistoryFile() : options.databaseFile)
{
}

void BatteryOutlookQuery::ask(const QString &address, std::function<void(const BatteryEstimate &estimate)> callback)
{
    WatchEntry watch;
    watch.address = address;
    watch.simulated = m_isSimulated;
    m_asyncReader.ask(
        this,
        [watch, now = m_clock.now().toMSecsSinceEpoch()](HistoryReader &reader) {
            return estimateBattery(reader, watch, now);
        },
        [callback = std::move(callback)](const HistoryReader::Answer<BatteryEstimate> &answer) {
            callback(answer ? *answer : BatteryEstimate());
        });
}

} // namespace neobeat::cli
