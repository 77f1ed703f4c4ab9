// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/historyslices.h"

#include "models/chart/slicesegments.h"

#include <algorithm>
#include <utility>

namespace neobeat {

HistorySlices::HistorySlices(AsyncHistoryReader &asyncReader, QObject *parent)
    : QObject(parent)
    , m_asyncReader(asyncReader)
{
}

void HistorySlices::setWatch(int watch)
{
    if (m_watch == watch)
        return;
    m_watch = watch;
    m_slice = {};
    m_stale = {};
    Q_EMIT changed();
    askNext();
    updateLoading();
}

void HistorySlices::setRange(const TimeRange &range, int columns)
{
    m_visible = range;
    m_columns = std::max(1, columns);
    askNext();
    updateLoading();
}

void HistorySlices::refresh(const TimeRange &range)
{
    m_stale = m_stale.united(m_asking ? range : range.intersected(m_slice.range));
    askNext();
}

qint64 HistorySlices::wantedStep() const
{
    // Two columns for one bucket: a curve needs no more, and the number of samples stays small.
    return fittingStep(m_visible.length(), std::max(1, m_columns / 2));
}

std::optional<HistorySlices::Question> HistorySlices::nextQuestion() const
{
    if (m_watch == 0 || m_visible.isEmpty())
        return std::nullopt;
    const qint64 step = wantedStep();
    const TimeRange ahead = m_visible.widened(m_visible.length() / 4);
    if (m_slice.range.isEmpty() || m_slice.step != step || !m_slice.range.contains(ahead))
        return Question{m_visible.widened(m_visible.length()), step};
    const TimeRange stale = m_stale.intersected(m_slice.range);
    if (!stale.isEmpty())
        return Question{stale, step};
    return std::nullopt;
}

void HistorySlices::askNext()
{
    if (m_asking)
        return;
    const std::optional<Question> question = nextQuestion();
    if (!question)
        return;
    m_asking = true;
    m_stale = {};
    m_asyncReader.ask(
        this,
        [watch = m_watch, question = *question](HistoryReader &reader) {
            return reader.sliceOf(watch, question.range, question.step);
        },
        [this, watch = m_watch](const Result<Slice, Error> &answer) { onAnswer(watch, answer); });
}

void HistorySlices::onAnswer(int watch, const Result<Slice, Error> &answer)
{
    m_asking = false;
    const Error error = answer ? Error() : answer.error();
    if (std::exchange(m_error, error) != error)
        Q_EMIT errorChanged();
    if (watch == m_watch && answer) {
        const bool part = m_slice.step == answer->step && m_slice.range.contains(answer->range);
        if (part)
            splice(m_slice, *answer);
        else
            m_slice = *answer;
        Q_EMIT changed();
    }
    // Not after a failure: refresh() follows when the file may be readable again.
    if (answer || watch != m_watch)
        askNext();
    updateLoading();
}

void HistorySlices::updateLoading()
{
    const bool lacking = m_watch != 0 && (m_slice.step != wantedStep() || !m_slice.range.contains(m_visible));
    const bool loading = lacking && m_asking;
    if (std::exchange(m_loading, loading) != loading)
        Q_EMIT loadingChanged();
}

} // namespace neobeat
