// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "history/entries.h"
#include "history/loggedminute.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace neobeat {

/// Where the minutes of a watch are kept. Both calls return at once, and what follows comes later from the event loop,
/// unless the receiver is gone by then.
class MinuteStorage
{
public:
    using LastMinute = Result<std::optional<LoggedMinute>, Error>;

    virtual ~MinuteStorage() = default;

    /// The last minute stored of this watch; empty for none.
    virtual void findLast(const WatchEntry &watch, QObject *receiver,
                          std::function<void(const LastMinute &last)> answer)
        = 0;
    /// Stores minutes; one that is there stays as it is. `done` comes when they are safe, or cannot be stored.
    virtual void add(const WatchEntry &watch, const QList<LoggedMinute> &minutes, QObject *receiver,
                     std::function<void(const Error &error)> done)
        = 0;
};

} // namespace neobeat
