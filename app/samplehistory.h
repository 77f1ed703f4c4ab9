// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historystore.h"

#include <QDateTime>
#include <QObject>
#include <QThread>

#include <memory>

namespace neobeat {

/// A made-up history for a simulated run: half a year of somebody who wears the watch, so that there is something to
/// see. The same for the same day.
class SampleHistory : public QObject
{
    Q_OBJECT

public:
    /// The store must outlive this.
    SampleHistory(HistoryStore &store, const WatchEntry &watch, QObject *parent = nullptr);
    ~SampleHistory() override;

    /// Writes what lies before now, on a thread of its own, newest days first; written() follows. The store may tell of
    /// changes by then, but shall not be open yet: two that write all the time are in each other's way.
    void write(const QDateTime &now);

Q_SIGNALS:
    /// All of it is written, or it could not be.
    void written();

private:
    HistoryStore &m_store;
    WatchEntry m_watch;
    std::unique_ptr<QThread> m_thread;
};

/// The made-up heart of one local day up to a moment: a value for each minute that the watch is worn, one for each
/// second of the run that some days have.
std::vector<Sample> samplesOfDay(const QDate &day, qint64 until);
/// The run of that day; an empty range when it has none.
TimeRange runOfDay(const QDate &day);

} // namespace neobeat
