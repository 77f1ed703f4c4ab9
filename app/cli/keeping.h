// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "cli/output.h"
#include "history/historystore.h"
#include "recorder/historyrecorder.h"

#include <QObject>

namespace neobeat::cli {

/// Writes what `stream` receives into the history, as a session when it has a name for one. What goes wrong meanwhile
/// is told as a notice, since the stream goes on. Its end ends the session and writes what is left.
class Keeping : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    Keeping(const Options &options, WatchSession &session, ConnectionKeeper &keeper, const Clock &clock,
            const Settings &settings, Output &output, QObject *parent = nullptr);

    /// Why nothing may be kept.
    std::optional<Failure> obstacle() const;

private:
    void onWatchState(WatchSession::State state);
    void onStoreState(HistoryStore::State state);
    void tell(const Error &error, const QString &newName = {});

    const Options &m_options;
    Output &m_output;
    HistoryStore m_store;
    HistoryRecorder m_recorder;
    bool m_isPrivate;
    bool m_hasStarted = false; ///< The session, if there is to be one.
};

} // namespace neobeat::cli
