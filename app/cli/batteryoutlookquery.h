// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "cli/options.h"
#include "history/asynchistoryreader.h"
#include "history/batteryestimate.h"

#include <QObject>

#include <functional>

namespace neobeat::cli {

/// What the history says about the battery of a watch; used once.
class BatteryOutlookQuery : public QObject
{
    Q_OBJECT

public:
    /// The history is that of the options. The clock must outlive it.
    BatteryOutlookQuery(const Options &options, const Clock &clock, QObject *parent = nullptr);

    /// Asks about the watch with this address; the callback comes later, with an empty estimate when nothing is known
    /// or the history cannot be read.
    void ask(const QString &address, std::function<void(const BatteryEstimate &estimate)> callback);

private:
    const Clock &m_clock;
    bool m_isSimulated;
    AsyncHistoryReader m_asyncReader;
};

} // namespace neobeat::cli
