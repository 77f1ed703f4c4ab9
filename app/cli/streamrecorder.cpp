// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/streamrecorder.h"

#include "base/outsidetext.h"
#include "history/origin.h"
#include "store/historyfile.h"
#include "text/historytext.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat::cli {

namespace {

// Longer than a try that opens the file and waits for another writer, on a busy computer.
constexpr auto closingLimit = 15s;

} // namespace

StreamRecorder::StreamRecorder(const Options &options, WatchConnection &connection, Reconnector &reconnector,
                               const SharedClock &clock, const Settings &settings, Printer &printer, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_printer(printer)
    , m_store(options.databaseFile.isEmpty() ? defaultHistoryFile() : options.databaseFile)
    , m_recorder(connection, reconnector, m_store, clock)
    , m_isPrivate(settings.recording() == Settings::Recording::Never)
{
    if (m_isPrivate)
        return;
    connect(&connection, &WatchConnection::stateChanged, this, &StreamRecorder::onWatchState);
    connect(&m_store, &HistoryStore::stateChanged, this, &StreamRecorder::onStoreState);
    connect(&m_store, &HistoryStore::quarantined, this, &StreamRecorder::notify);
    connect(&m_store, &HistoryStore::lost, this, [this](qint64 readings) { m_lost = m_lost.value_or(0) + readings; });
    connect(&m_recorder, &HistoryRecorder::changed, this, &StreamRecorder::onRecorder);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        conclude(Failure::from({Error::Code::HistoryUnavailable, u"the last readings were not written in time"_s}));
    });
    m_recorder.setSimulated(options.scenario.has_value());
    // The user asked for all of it, even where the window keeps activities only.
    m_recorder.setMode(HistoryRecorder::Mode::Always);
    m_store.open();
}

std::optional<Failure> StreamRecorder::startError() const
{
    if (const Error error = refuseForeign(m_store.file()))
        return Failure::from(error);
    if (!m_isPrivate)
        return {};
    return Failure::from({Error::Code::RecordingRefused, u"private mode"_s});
}

void StreamRecorder::onWatchState(WatchConnection::State state)
{
    // Once the key is proven, because the heart rate may arrive before the watch's information is read.
    if (state == WatchConnection::State::Preparing || state == WatchConnection::State::Ready)
        startActivity();
}

void StreamRecorder::startActivity()
{
    if (m_options.activityName && !m_hasStarted && !m_recorder.startError())
        m_hasStarted = !m_recorder.startActivity(*m_options.activityName);
}

void StreamRecorder::finish()
{
    m_isFinishing = true;
    m_recorder.setMode(HistoryRecorder::Mode::Never);
    m_limit.start(closingLimit);
    m_store.close();
}

void StreamRecorder::conclude(const std::optional<Failure> &failure)
{
    m_limit.stop();
    if (std::exchange(m_isFinishing, false))
        Q_EMIT finished(failure);
}

void StreamRecorder::onStoreState(HistoryStore::State state)
{
    if (state == HistoryStore::State::Waiting) {
        m_reason = m_store.error();
        // At the end the failure reports it.
        if (!m_isFinishing)
            notify(m_reason);
    } else if (state == HistoryStore::State::Closed) {
        if (const qint64 leftOut = m_recorder.readingsLeftOut(); leftOut > 0) {
            m_lost = m_lost.value_or(0) + leftOut;
            if (!m_reason)
                m_reason = {Error::Code::ClockImpossible, {}};
        }
        conclude(m_lost ? std::optional(Failure::readingsLost(*m_lost, m_reason)) : std::nullopt);
    }
}

void StreamRecorder::onRecorder()
{
    const Error problem = m_recorder.problem();
    if (std::exchange(m_clockProblem, problem) == problem)
        return;
    if (problem)
        notify(problem);
    else
        startActivity(); // It was not possible before.
}

void StreamRecorder::notify(const Error &error, const QString &newName)
{
    const QString file = outsideLine(QFileInfo(newName).fileName(), longestPath);
    const ErrorText words = newName.isEmpty() ? ErrorText::from(error) : newHistoryText(error, file);
    Report report{{{u"event"_s, u"history"_s}, {u"code"_s, error.name()}, {u"message"_s, words.title}},
                  words.title + u' ' + words.advice};
    if (!newName.isEmpty())
        report.json.insert(u"file"_s, file);
    m_printer.printNotice(report);
}

} // namespace neobeat::cli
