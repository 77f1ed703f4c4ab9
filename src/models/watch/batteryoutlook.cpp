// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/watch/batteryoutlook.h"

#include "text/batterytext.h"

namespace neobeat {

BatteryOutlook::BatteryOutlook(WatchAccess &access, HistoryStore &store, AsyncHistoryReader &reader, const Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_reader(reader)
    , m_clock(clock)
{
    connect(&access, &WatchAccess::watchChanged, this, &BatteryOutlook::refresh);
    connect(&access.connection(), &WatchConnection::batteryChanged, this, &BatteryOutlook::refresh);
    connect(&store, &HistoryStore::stateChanged, this, &BatteryOutlook::refresh);
    connect(&reader, &AsyncHistoryReader::readAgain, this, &BatteryOutlook::refresh);
    refresh();
}

QString BatteryOutlook::daysLeftText() const
{
    return m_estimate.daysLeft ? neobeat::daysLeftText(*m_estimate.daysLeft) : QString();
}

QString BatteryOutlook::streamingText() const
{
    return m_estimate.streamingDrop ? streamingDropText(*m_estimate.streamingDrop) : QString();
}

void BatteryOutlook::refresh()
{
    ++m_query;
    const auto remembered = m_access.watch();
    const QString address = m_access.isSimulated() ? m_access.connection().watch().address
        : remembered                               ? remembered->address
                                                   : QString();
    if (address.isEmpty()) {
        setEstimate({});
        return;
    }
    WatchEntry watch;
    watch.address = address;
    watch.simulated = m_access.isSimulated();
    m_reader.ask(
        this,
        [watch, now = m_clock.now().toMSecsSinceEpoch()](HistoryReader &reader) {
            return estimateBattery(reader, watch, now);
        },
        [this, query = m_query](const HistoryReader::Answer<BatteryEstimate> &answer) {
            if (query == m_query)
                setEstimate(answer ? *answer : BatteryEstimate());
        });
}

void BatteryOutlook::setEstimate(const BatteryEstimate &estimate)
{
    m_estimate = estimate;
    // The level just reported decides, not the last one stored: that of a charging watch promises nothing.
    if (m_access.connection().battery().charging.value_or(false))
        m_estimate.daysLeft.reset();
    Q_EMIT changed();
}

} // namespace neobeat
