// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exporthistory.h"
#include "history/historydesk.h"
#include "recorder/historyrecorder.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace neobeat {

/// Writes a file of each session that has ended, when the settings say so; on a thread of its own, as soon as the store
/// has written the session.
class AutomaticExport : public QObject
{
    Q_OBJECT

public:
    /// How long the store may take to write the end of a session.
    static constexpr std::chrono::milliseconds patience{60'000};

    /// All of them must outlive this.
    AutomaticExport(HistoryRecorder &recorder, HistoryStore &store, const Settings &settings,
                    QObject *parent = nullptr);
    ~AutomaticExport() override;

    /// Gives up what is being written, and all that comes later.
    void cancel();
    /// A session waits for its file.
    bool isBusy() const { return !m_jobs.isEmpty(); }

Q_SIGNALS:
    /// The session is in this file now.
    void exported(const QString &session, const QString &file);
    /// The session could not be exported; it is in the history all the same.
    void failed(const QString &session, const neobeat::Error &error);
    /// Nothing waits any more.
    void idle();

private:
    /// What is to be done for one session.
    struct Job
    {
        WatchEntry watch;
        SessionEntry session;
        ExportFormat format = ExportFormat::Csv;
        QString folder;
    };
    /// The file that was written; empty while the session is not in the history as a whole.
    using Reply = Result<QString, Error>;

    static Reply run(HistoryReader &reader, const Job &job, const std::stop_token &stop);
    void add(const WatchEntry &watch, const SessionEntry &session);
    void begin();
    void look();
    void onReply(const Reply &reply);
    void finish(const Reply &reply);

    HistoryStore &m_store;
    const Settings &m_settings;
    std::stop_source m_stop;
    std::unique_ptr<HistoryDesk> m_desk; ///< Made when there is something to do.
    QList<Job> m_jobs; ///< The first one is at work.
    int m_done = 0; ///< Jobs before the first one; tells late replies from those to it.
    bool m_looking = false; ///< The desk was asked and has not answered.
    bool m_lookAgain = false; ///< The history has changed meanwhile.
    QTimer m_limit;
};

} // namespace neobeat
