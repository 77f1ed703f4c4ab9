// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/writequeue.h"

#include <algorithm>

namespace neobeat {

void WriteQueue::add(const WatchEntry &watch, const Sample &sample)
{
    itemOf(watch).samples.push_back(sample);
    ++m_sampleCount;
}

void WriteQueue::add(const WatchEntry &watch, const BeatRun &run)
{
    std::vector<BeatRun> &runs = itemOf(watch).runs;
    m_intervalCount += qint64(run.intervals.size());
    if (!runs.empty() && runs.back().isContinuedBy(run))
        runs.back().intervals.insert(runs.back().intervals.end(), run.intervals.begin(), run.intervals.end());
    else
        runs.push_back(run);
}

WriteQueue::Item &WriteQueue::itemOf(const WatchEntry &watch)
{
    if (m_items.empty() || m_items.back().change || m_items.back().watch != watch)
        m_items.push_back({watch, {}, {}, {}, false});
    return m_items.back();
}

void WriteQueue::add(Change change, bool aboutActivities)
{
    m_items.push_back({{}, {}, {}, std::move(change), aboutActivities});
}

TimeRange WriteQueue::range() const
{
    TimeRange range;
    for (const Item &item : m_items) {
        for (const Sample &sample : item.samples)
            range = range.united({sample.time, sample.time + 1});
        for (const BeatRun &run : item.runs)
            range = range.united(run.range());
    }
    return range;
}

bool WriteQueue::isAboutActivities() const
{
    return std::ranges::any_of(m_items, &Item::aboutActivities);
}

Error WriteQueue::writeTo(HistoryWriter &writer)
{
    if (m_items.empty())
        return {};
    if (const Error error = writer.begin())
        return error;
    for (const Item &item : m_items) {
        if (const Error error = write(item, writer)) {
            writer.rollback();
            return error;
        }
    }
    const Error error = writer.commit();
    m_isRepeated = bool(error);
    return error;
}

Error WriteQueue::write(const Item &item, HistoryWriter &writer) const
{
    if (item.change)
        return item.change(writer);
    const auto added = writer.recordSamples(item.watch, item.samples, m_isRepeated);
    if (!added || item.runs.empty())
        return added ? Error() : added.error();
    return writer.recordBeats(item.watch, item.runs, m_isRepeated);
}

void WriteQueue::clear()
{
    m_items.clear();
    m_sampleCount = 0;
    m_intervalCount = 0;
    m_isRepeated = false;
}

qint64 WriteQueue::trimTo(qint64 limit)
{
    if (m_sampleCount <= limit)
        return 0;
    // Many at once, because each removal costs as much as all samples that are left.
    const qint64 before = m_sampleCount;
    const qint64 wanted = limit * 9 / 10;
    for (Item &item : m_items) {
        const qint64 surplus = std::min<qint64>(qint64(item.samples.size()), m_sampleCount - wanted);
        item.samples.erase(item.samples.begin(), item.samples.begin() + surplus);
        m_sampleCount -= surplus;
    }
    return before - m_sampleCount;
}

qint64 WriteQueue::trimBeatsTo(qint64 limit)
{
    if (m_intervalCount <= limit)
        return 0;
    const qint64 before = m_intervalCount;
    const qint64 wanted = limit * 9 / 10;
    for (Item &item : m_items) {
        for (BeatRun &run : item.runs) {
            const auto count = qint64(run.intervals.size());
            const qint64 surplus = std::min(count, m_intervalCount - wanted);
            run = run.part(std::size_t(surplus), std::size_t(count - surplus));
            m_intervalCount -= surplus;
        }
        std::erase_if(item.runs, [](const BeatRun &run) { return run.intervals.empty(); });
    }
    return before - m_intervalCount;
}

} // namespace neobeat
