// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keeping.h"

#include "base/outsidetext.h"
#include "history/origin.h"
#include "models/errortext.h"
#include "store/historyfile.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace neobeat::cli {

Keeping::Keeping(const Options &options, WatchSession &session, ConnectionKeeper &keeper, const Clock &clock,
                 const Settings &settings, Output &output, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_output(output)
    , m_store(options.databaseFile.isEmpty() ? defaultHistoryFile() : options.databaseFile)
    , m_recorder(session, keeper, m_store, clock)
    , m_isPrivate(settings.recording() == Settings::Recording::Never)
{
    if (m_isPrivate)
        return;
    connect(&session, &WatchSession::stateChanged, this, &Keeping::onWatchState);
    connect(&m_store, &HistoryStore::stateChanged, this, &Keeping::onStoreState);
    connect(&m_store, &HistoryStore::setAside, this, &Keeping::tell);
    m_recorder.setSimulated(options.scenario.has_value());
    // The session that runs there may be the window's.
    StoreLimits limits;
    limits.endsAbandoned = false;
    m_store.setLimits(limits);
    // Who asks for it wants all of it, also where the window keeps sessions only.
    m_recorder.setMode(HistoryRecorder::Mode::Always);
    m_store.open();
}

std::optional<Failure> Keeping::obstacle() const
{
    if (const Error error = refuseForeign(m_store.file()))
        return Failure::from(error);
    if (!m_isPrivate)
        return {};
    return Failure::from({Error::Code::RecordingRefused, u"private mode"_s});
}

void Keeping::onWatchState(WatchSession::State state)
{
    // With the key proven, because the heart rate may come before the rest of the watch is read.
    const bool isThere = state == WatchSession::State::Preparing || state == WatchSession::State::Ready;
    if (!isThere || m_hasStarted || !m_options.sessionName)
        return;
    m_hasStarted = true;
    m_recorder.startSession(*m_options.sessionName);
}

void Keeping::onStoreState(HistoryStore::State state)
{
    if (state == HistoryStore::State::Waiting)
        tell(m_store.error());
}

void Keeping::tell(const Error &error, const QString &newName)
{
    const ErrorText words = ErrorText::from(error);
    Report report{{{u"event"_s, u"history"_s}, {u"code"_s, error.name()}, {u"message"_s, words.title}},
                  words.title + u' ' + words.advice};
    if (!newName.isEmpty()) {
        const QString file = outsideLine(QFileInfo(newName).fileName(), longestPath);
        report.json.insert(u"file"_s, file);
        report.text += u" The file is called %1 now."_s.arg(file);
    }
    m_output.printNotice(report);
}

} // namespace neobeat::cli
