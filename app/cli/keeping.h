// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "cli/output.h"
#include "history/historystore.h"
#include "recorder/historyrecorder.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace neobeat::cli {

/// Writes what `stream` receives into the history, as a session when it has a name for one. What goes wrong meanwhile
/// is told as a notice, since the stream goes on.
class Keeping : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    Keeping(const Options &options, WatchSession &session, ConnectionKeeper &keeper, const Clock &clock,
            const Settings &settings, Output &output, QObject *parent = nullptr);

    /// Why nothing may be kept.
    std::optional<Failure> obstacle() const;

    /// Ends the session and writes what is left; finished() follows.
    void finish();

Q_SIGNALS:
    /// The file is closed; with a failure when something could not be kept. Once.
    void finished(const std::optional<neobeat::cli::Failure> &failure);

private:
    void conclude(const std::optional<Failure> &failure);
    void onWatchState(WatchSession::State state);
    void startSession();
    void onStoreState(HistoryStore::State state);
    void onRecorder();
    void tell(const Error &error, const QString &newName = {});

    const Options &m_options;
    Output &m_output;
    HistoryStore m_store;
    HistoryRecorder m_recorder;
    bool m_isPrivate;
    bool m_hasStarted = false; ///< The session, if there is to be one.
    bool m_isFinishing = false;
    std::optional<qint64> m_lost; ///< How many readings had to be given up; 0 when it was something else.
    Error m_reason; ///< Why it could not be written the last time that it could not.
    Error m_clockProblem; ///< As told.
    QTimer m_limit; ///< For the end.
};

} // namespace neobeat::cli
