// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/asynchistoryreader.h"
#include "history/historystore.h"
#include "recorder/minutestorage.h"

namespace neobeat {

/// Keeps the minutes in the history.
class HistoryMinutes final : public MinuteStorage
{
public:
    /// Of the same file; both must outlive it.
    HistoryMinutes(HistoryStore &store, AsyncHistoryReader &reader)
        : m_store(store)
        , m_reader(reader)
    {
    }

    void findLast(const WatchEntry &watch, QObject *receiver,
                  std::function<void(const LastMinute &last)> answer) override;
    void add(const WatchEntry &watch, const QList<LoggedMinute> &minutes, QObject *receiver,
             std::function<void(const Error &error)> done) override;

private:
    HistoryStore &m_store;
    AsyncHistoryReader &m_reader;
};

} // namespace neobeat
