// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/historyminutes.h"

#include <algorithm>

namespace neobeat {

namespace {

MinuteStorage::LastMinute lastMinuteOf(HistoryReader &reader, const WatchEntry &wanted)
{
    const auto watches = reader.watches();
    if (!watches)
        return watches.error();
    const auto watch = std::ranges::find_if(*watches, [&](const WatchEntry &entry) {
        return entry.address == wanted.address && entry.simulated == wanted.simulated;
    });
    return watch == watches->end() ? MinuteStorage::LastMinute(std::optional<LoggedMinute>())
                                   : reader.lastLoggedMinute(watch->id);
}

} // namespace

void HistoryMinutes::findLast(const WatchEntry &watch, QObject *receiver,
                              std::function<void(const LastMinute &last)> answer)
{
    m_reader.ask(
        receiver, [watch](HistoryReader &reader) { return lastMinuteOf(reader, watch); }, std::move(answer));
}

void HistoryMinutes::add(const WatchEntry &watch, const QList<LoggedMinute> &minutes, QObject *receiver,
                         std::function<void(const Error &error)> done)
{
    m_store.addLoggedMinutes(watch, minutes,
                             [guard = QPointer<QObject>(receiver), done = std::move(done)](const Error &error) {
                                 if (guard)
                                     done(error);
                             });
}

} // namespace neobeat
