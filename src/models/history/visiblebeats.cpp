// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/visiblebeats.h"

#include <algorithm>
#include <utility>

namespace neobeat {

namespace {

/// A day around what is visible, so that moving it does not read each time.
TimeRange around(const TimeRange &visible)
{
    return visible.widened(std::max<qint64>(0, (ms::day - visible.length()) / 2));
}

} // namespace

VisibleBeats::VisibleBeats(HistoryModel &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_follower(history)
{
    connect(&m_follower, &RefreshThrottle::due, this, &VisibleBeats::ask);
    connect(&history.store(), &HistoryStore::changed, this, &VisibleBeats::onStoreChanged);
    connect(&history.asyncReader(), &AsyncHistoryReader::readAgain, this,
            [this] { onStoreChanged(TimeRange::everything()); });
}

void VisibleBeats::onStoreChanged(const TimeRange &range)
{
    m_isStale = m_isStale || range.overlaps(m_read);
}

void VisibleBeats::ask()
{
    const int watch = m_history.watchId();
    const TimeRange visible = m_history.visibleRange();
    const bool isSame = watch == m_watch && !m_isStale && m_state == State::Known;
    if (std::exchange(m_watch, watch) != watch)
        take(State::Unknown, std::make_shared<const BeatAnalysis>());
    if (watch == 0 || visible.length() > longestRange) {
        take(watch == 0 ? State::Unknown : State::TooLong, std::make_shared<const BeatAnalysis>());
        m_follower.answered();
    } else if (isSame && m_beats->range.contains(visible)) {
        measure(visible);
    } else {
        load(visible);
    }
}

void VisibleBeats::load(const TimeRange &visible)
{
    m_isStale = false;
    m_read = around(visible);
    m_history.asyncReader().ask(
        this,
        [watch = m_watch, range = m_read](HistoryReader &reader) -> HistoryReader::Answer<Beats> {
            auto beats = analyseBeats(reader, watch, range);
            if (!beats)
                return beats.error();
            return std::make_shared<const BeatAnalysis>(std::move(beats).value());
        },
        [this, visible](const HistoryReader::Answer<Beats> &answer) {
            // The page reports a history that cannot be read; what is known remains.
            if (!answer) {
                m_isStale = true;
                m_follower.answered();
                return;
            }
            take(State::Known, *answer);
            measure(visible);
        });
}

void VisibleBeats::measure(const TimeRange &visible)
{
    m_history.asyncReader().ask(
        this,
        [beats = m_beats, visible, parts = m_hasParts ? m_figures.parts : std::vector<hrv::Variability>(),
         hasParts = m_hasParts](HistoryReader &) -> HistoryReader::Answer<Figures> {
            return figuresOf(*beats, visible, hasParts ? &parts : nullptr);
        },
        [this, measuredBeats = m_beats](const HistoryReader::Answer<Figures> &answer) {
            if (answer && measuredBeats == m_beats) {
                m_figures = *answer;
                m_hasParts = true;
                Q_EMIT measured();
            }
            m_follower.answered();
        });
}

VisibleBeats::Figures VisibleBeats::figuresOf(const BeatAnalysis &beats, const TimeRange &visible,
                                              const std::vector<hrv::Variability> *knownParts)
{
    return {variabilityOf(beats, visible), knownParts ? *knownParts : variabilityInFiveMinutes(beats, beats.range)};
}

void VisibleBeats::take(State state, const Beats &beats)
{
    m_state = state;
    m_beats = beats;
    m_hasParts = false;
    Q_EMIT loaded();
    if (state == State::Known)
        return; // The former figures remain until the new ones are there, so that they do not flicker.
    m_figures = {};
    Q_EMIT measured();
}

} // namespace neobeat
