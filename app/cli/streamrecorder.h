// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "cli/printer.h"
#include "history/historystore.h"
#include "recorder/historyrecorder.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace neobeat::cli {

/// Writes what `stream` receives into the history, as an activity if it was given a name. Problems meanwhile are
/// reported as notices, since the stream goes on.
class StreamRecorder : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    StreamRecorder(const Options &options, WatchConnection &connection, Reconnector &reconnector,
                   const SharedClock &clock, const Settings &settings, Printer &printer, QObject *parent = nullptr);

    /// Why nothing may be kept.
    std::optional<Failure> startError() const;

    /// Ends the activity and writes what is left; finished() follows.
    void finish();

Q_SIGNALS:
    /// The file is closed; with a failure when something could not be kept. Once.
    void finished(const std::optional<neobeat::cli::Failure> &failure);

private:
    void conclude(const std::optional<Failure> &failure);
    void onWatchState(WatchConnection::State state);
    void startActivity();
    void onStoreState(HistoryStore::State state);
    void onRecorder();
    void notify(const Error &error, const QString &newName = {});

    const Options &m_options;
    Printer &m_printer;
    HistoryStore m_store;
    HistoryRecorder m_recorder;
    bool m_isPrivate;
    bool m_hasStarted = false; ///< The activity, if there is to be one.
    bool m_isFinishing = false;
    std::optional<qint64> m_lost; ///< Number of readings that were discarded; 0 when it was something else.
    Error m_reason; ///< Reason of the last write failure.
    Error m_clockProblem; ///< As last reported.
    QTimer m_limit; ///< For finishing.
};

} // namespace neobeat::cli
