// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keeping.h"

#include "base/outsidetext.h"
#include "history/origin.h"
#include "models/newhistorytext.h"
#include "store/historyfile.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat::cli {

namespace {

// Longer than a try that waits for another writer, with the opening before it, on a busy computer.
constexpr auto closingLimit = 15s;

} // namespace

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
    connect(&m_store, &HistoryStore::lost, this, [this](qint64 readings) { m_lost = m_lost.value_or(0) + readings; });
    connect(&m_recorder, &HistoryRecorder::changed, this, &Keeping::onRecorder);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        conclude(Failure::from({Error::Code::HistoryUnavailable, u"the last readings were not written in time"_s}));
    });
    m_recorder.setSimulated(options.scenario.has_value());
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
    if (state == WatchSession::State::Preparing || state == WatchSession::State::Ready)
        startSession();
}

void Keeping::startSession()
{
    if (m_options.sessionName && !m_hasStarted && !m_recorder.obstacle())
        m_hasStarted = !m_recorder.startSession(*m_options.sessionName);
}

void Keeping::finish()
{
    m_isFinishing = true;
    m_recorder.setMode(HistoryRecorder::Mode::Never);
    m_limit.start(closingLimit);
    m_store.close();
}

void Keeping::conclude(const std::optional<Failure> &failure)
{
    m_limit.stop();
    if (std::exchange(m_isFinishing, false))
        Q_EMIT finished(failure);
}

void Keeping::onStoreState(HistoryStore::State state)
{
    if (state == HistoryStore::State::Waiting) {
        m_reason = m_store.error();
        // At the end the failure says it.
        if (!m_isFinishing)
            tell(m_reason);
    } else if (state == HistoryStore::State::Closed) {
        if (const qint64 leftOut = m_recorder.readingsLeftOut(); leftOut > 0) {
            m_lost = m_lost.value_or(0) + leftOut;
            if (!m_reason)
                m_reason = {Error::Code::ClockImpossible, {}};
        }
        conclude(m_lost ? std::optional(Failure::readingsLost(*m_lost, m_reason)) : std::nullopt);
    }
}

void Keeping::onRecorder()
{
    const Error problem = m_recorder.problem();
    if (std::exchange(m_clockProblem, problem) == problem)
        return;
    if (problem)
        tell(problem);
    else
        startSession(); // It could not before.
}

void Keeping::tell(const Error &error, const QString &newName)
{
    const QString file = outsideLine(QFileInfo(newName).fileName(), longestPath);
    const ErrorText words = newName.isEmpty() ? ErrorText::from(error) : newHistoryText(error, file);
    Report report{{{u"event"_s, u"history"_s}, {u"code"_s, error.name()}, {u"message"_s, words.title}},
                  words.title + u' ' + words.advice};
    if (!newName.isEmpty())
        report.json.insert(u"file"_s, file);
    m_output.printNotice(report);
}

} // namespace neobeat::cli
