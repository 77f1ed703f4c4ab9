// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/activityresult.h"

#include "text/historytext.h"

#include <algorithm>
#include <utility>

namespace neobeat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto answerLimit = 10s;

} // namespace

ActivityResult::ActivityResult(HistoryRecorder &recorder, HistoryStore &store, AsyncHistoryReader &asyncReader,
                               QObject *parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_store(store)
    , m_asyncReader(asyncReader)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(answerLimit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        const Error reason = m_store.error();
        onFound(reason ? reason : Error{Error::Code::HistoryUnavailable, u"the activity was not stored in time"_s});
    });
    connect(&recorder, &HistoryRecorder::activityEnded, this, &ActivityResult::show);
    connect(&recorder, &HistoryRecorder::changed, this, [this] {
        if (m_recorder.activity())
            dismiss();
    });
    connect(&store, &HistoryStore::activitiesChanged, this, &ActivityResult::ask);
}

QString ActivityResult::title() const
{
    if (m_state == State::None)
        return {};
    return tr("%1: %2").arg(m_activity.name, durationText(std::chrono::milliseconds(m_activity.range.length())));
}

QString ActivityResult::text() const
{
    if (m_state == State::Failed)
        return m_problem.title;
    if (m_state != State::Ready)
        return {};
    if (m_statistics.count == 0)
        return tr("No heart rate was measured in it.");
    return tr("Average %1 bpm, lowest %2, highest %3.")
        .arg(m_statistics.average())
        .arg(m_statistics.low)
        .arg(m_statistics.high);
}

void ActivityResult::dismiss()
{
    m_limit.stop();
    setState(State::None);
}

void ActivityResult::show(const WatchEntry &watch, const ActivityEntry &activity)
{
    // The first part of a running activity that was split, because the clock was set back.
    if (m_recorder.activity())
        return;
    m_watch = watch;
    m_activity = activity;
    m_statistics = {};
    m_problem = {};
    m_state = State::Loading;
    m_limit.start();
    Q_EMIT changed();
    ask();
}

Result<ActivityResult::Found, Error> ActivityResult::find(HistoryReader &reader, const WatchEntry &watch, qint64 start)
{
    const auto known = reader.watch(watch);
    if (!known)
        return known.error();
    const auto activities = reader.activities(known->id, {start, start + 1});
    if (!activities)
        return activities.error();
    const auto found = std::ranges::find_if(
        *activities, [start](const ActivityEntry &each) { return !each.running && each.range.from == start; });
    if (found == activities->end())
        return Found();
    const auto statistics = reader.statistics(known->id, found->range);
    if (!statistics)
        return statistics.error();
    return Found{*found, *statistics};
}

void ActivityResult::ask()
{
    if (m_state != State::Loading)
        return;
    m_asyncReader.ask(
        this,
        [watch = m_watch, start = m_activity.range.from](HistoryReader &reader) { return find(reader, watch, start); },
        [this, watch = m_watch, start = m_activity.range.from](const Result<Found, Error> &found) {
            const bool isOurs = m_state == State::Loading && watch == m_watch && start == m_activity.range.from;
            // If the activity is not stored yet, it is queried again when it is.
            if (isOurs && (!found || found->activity.id > 0))
                onFound(found);
        });
}

void ActivityResult::onFound(const Result<Found, Error> &found)
{
    m_limit.stop();
    if (found) {
        m_activity = found->activity;
        m_statistics = found->statistics;
    } else {
        m_problem = ErrorText::from(found.error());
    }
    setState(found ? State::Ready : State::Failed);
}

void ActivityResult::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT changed();
}

} // namespace neobeat
