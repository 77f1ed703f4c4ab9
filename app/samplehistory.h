// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historystore.h"

#include <QDateTime>
#include <QObject>
#include <QThread>

#include <memory>

namespace neobeat {

/// A generated history for a simulated run: half a year of wearing the watch, so that there is something to see. The
/// same for the same day.
class SampleHistory : public QObject
{
    Q_OBJECT

public:
    /// The store must outlive this.
    SampleHistory(HistoryStore &store, const WatchEntry &watch, QObject *parent = nullptr);
    ~SampleHistory() override;

    /// Whether the watch sends RR intervals; without, as most, at first.
    void setHasBeats(bool hasBeats) { m_hasBeats = hasBeats; }
    /// Writes the time before now, on a separate thread, newest days first; written() follows. The store may emit
    /// changes meanwhile, but must not be open yet: two writers would block each other all the time.
    void write(const QDateTime &now);

Q_SIGNALS:
    /// All of it is written, or writing failed.
    void written();

private:
    HistoryStore &m_store;
    WatchEntry m_watch;
    bool m_hasBeats = false;
    std::unique_ptr<QThread> m_thread;
};

/// The generated heart rate of one local day up to a time: a value for each minute that the watch is worn, one for each
/// second of the run that some days have.
std::vector<Sample> samplesOfDay(const QDate &day, qint64 until);
/// What the watch logged of that day up to a time, by the same heart rate: steps, sleep, a while off the wrist.
std::vector<LoggedMinute> minutesOfDay(const QDate &day, qint64 until);
/// The RR intervals of the night that ends on that day, up to a time, as a strap sends them: with the waves of breath
/// and blood pressure, deep and light sleep, beats that were missed or came early, and a while in which it had slipped.
std::vector<BeatRun> beatsOfNight(const QDate &day, qint64 until);
/// The run of that day; an empty range when it has none.
TimeRange runOfDay(const QDate &day);

} // namespace neobeat
