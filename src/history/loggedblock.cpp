// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/loggedblock.h"

#include <algorithm>
#include <iterator>

namespace neobeat::loggedblock {

namespace {

constexpr qsizetype runHeader = 3;
constexpr int minutesInHour = int(ms::hour / ms::minute);

/// The first minute after it that is of another zone or does not follow directly.
auto endOfRun(std::span<const LoggedMinute> minutes)
{
    return std::adjacent_find(minutes.begin(), minutes.end(), [](const LoggedMinute &one, const LoggedMinute &next) {
        return next.zone != one.zone || next.time != one.time + ms::minute;
    });
}

void appendRun(QByteArray &block, std::span<const LoggedMinute> run, qint64 hourStart)
{
    block.append(char(run.front().zone));
    block.append(char((run.front().time - hourStart) / ms::minute));
    block.append(char(run.size()));
    for (const LoggedMinute &minute : run)
        block.append(minute.sample.encode());
}

} // namespace

QByteArray encode(std::span<const LoggedMinute> minutes, qint64 hourStart)
{
    QByteArray block;
    block.reserve(runHeader + qsizetype(minutes.size()) * MinuteSample::byteCount);
    while (!minutes.empty()) {
        const auto last = endOfRun(minutes);
        const auto count = last == minutes.end() ? minutes.size() : std::size_t(last - minutes.begin()) + 1;
        appendRun(block, minutes.first(count), hourStart);
        minutes = minutes.subspan(count);
    }
    return block;
}

std::optional<std::vector<LoggedMinute>> decode(const QByteArray &block, qint64 hourStart)
{
    std::vector<LoggedMinute> minutes;
    minutes.reserve(std::size_t(block.size() / MinuteSample::byteCount));
    int next = 0;
    QByteArrayView rest(block);
    while (!rest.isEmpty()) {
        if (rest.size() < runHeader)
            return std::nullopt;
        const auto zone = qint8(rest[0]);
        const int first = quint8(rest[1]);
        const int count = quint8(rest[2]);
        rest = rest.sliced(runHeader);
        if (first < next || count == 0 || first + count > minutesInHour || zone < mostWesternZone
            || zone > mostEasternZone || rest.size() < count * MinuteSample::byteCount)
            return std::nullopt;
        for (int i = 0; i < count; ++i, rest = rest.sliced(MinuteSample::byteCount))
            minutes.push_back({hourStart + (first + i) * ms::minute, zone, *MinuteSample::decode(rest)});
        next = first + count;
    }
    return minutes;
}

qint64 merge(std::vector<LoggedMinute> &block, std::span<const LoggedMinute> more)
{
    const std::size_t before = block.size();
    std::vector<LoggedMinute> both;
    both.reserve(before + more.size());
    std::ranges::set_union(block, more, std::back_inserter(both), {}, &LoggedMinute::time, &LoggedMinute::time);
    block = std::move(both);
    return qint64(block.size() - before);
}

} // namespace neobeat::loggedblock
