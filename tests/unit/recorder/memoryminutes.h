// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorder/minutestorage.h"

#include <QMap>
#include <QPointer>

namespace neobeat {

/// Keeps the minutes of one watch in memory; fails on demand.
class MemoryMinutes final : public MinuteStorage
{
public:
    void findLast(const WatchEntry &, QObject *receiver, std::function<void(const LastMinute &last)> answer) override
    {
        const auto last = minutes.isEmpty() ? std::optional<LoggedMinute>() : std::optional(minutes.last());
        later(receiver, [=, error = this->error] { answer(error ? LastMinute(error) : LastMinute(last)); });
    }
    void add(const WatchEntry &watch, const QList<LoggedMinute> &added, QObject *receiver,
             std::function<void(const Error &error)> done) override
    {
        ++adds;
        lastWatch = watch;
        if (addsUntilError-- == 0)
            error = {Error::Code::HistoryFull, {}};
        if (!error) {
            for (const LoggedMinute &minute : added) {
                if (!minutes.contains(minute.time))
                    minutes.insert(minute.time, minute);
            }
        }
        later(receiver, [done, error = this->error] { done(error); });
    }

    QMap<qint64, LoggedMinute> minutes; ///< By their time.
    WatchEntry lastWatch;
    Error error;
    int adds = 0;
    int addsUntilError = -1;

private:
    static void later(QObject *receiver, std::function<void()> action)
    {
        QMetaObject::invokeMethod(receiver, std::move(action), Qt::QueuedConnection);
    }
};

} // namespace neobeat
