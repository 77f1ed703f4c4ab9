// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exporthistory.h"
#include "history/asynchistoryreader.h"
#include "recorder/historyrecorder.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace neobeat {

/// Exports each activity that has ended to a file, when the settings say so; on a separate thread, as soon as the store
/// has written the activity.
class AutomaticExport : public QObject
{
    Q_OBJECT

public:
    /// How long the store may take to write the end of an activity.
    static constexpr std::chrono::milliseconds timeLimit{60'000};

    /// All of them must outlive this.
    AutomaticExport(HistoryRecorder &recorder, HistoryStore &store, const Settings &settings,
                    QObject *parent = nullptr);
    ~AutomaticExport() override;

    /// Cancels the export that is running, and all later ones.
    void cancel();
    /// An activity waits for its export.
    bool isBusy() const { return !m_jobs.isEmpty(); }

Q_SIGNALS:
    /// The activity has been exported to this file.
    void exported(const QString &activity, const QString &file);
    /// The activity could not be exported; it is in the history nevertheless.
    void failed(const QString &activity, const neobeat::Error &error);
    /// No export is waiting any more.
    void idle();

private:
    /// The export of one activity.
    struct Job
    {
        WatchEntry watch;
        ActivityEntry activity;
        ExportFormat format = ExportFormat::Csv;
        QString folder;
    };
    /// The file that was written; empty while the history does not contain the whole activity.
    using Reply = Result<QString, Error>;

    static Reply run(HistoryReader &reader, const Job &job, const std::stop_token &stop);
    void add(const WatchEntry &watch, const ActivityEntry &activity);
    void begin();
    void tryFirst();
    void onReply(const Reply &reply);
    void finish(const Reply &reply);

    HistoryStore &m_store;
    const Settings &m_settings;
    std::stop_source m_stop;
    std::unique_ptr<AsyncHistoryReader> m_asyncReader; ///< Created when needed.
    QList<Job> m_jobs; ///< The first one is being processed.
    int m_done = 0; ///< Number of finished jobs; distinguishes late replies from those to the current job.
    bool m_isTrying = false; ///< A query is running.
    bool m_triesAgain = false; ///< The history has changed meanwhile.
    QTimer m_limit;
};

} // namespace neobeat
