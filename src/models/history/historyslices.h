// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/asynchistoryreader.h"

#include <QObject>

#include <optional>

namespace neobeat {

/// Provides the slice of a watch's history for a visible range, read ahead: three times as wide as the visible range,
/// in its resolution. Only one query runs at a time, and the next one is for the latest visible range; until its result
/// arrives the slice does not change.
class HistorySlices : public QObject
{
    Q_OBJECT

public:
    /// The reader must outlive this.
    explicit HistorySlices(AsyncHistoryReader &asyncReader, QObject *parent = nullptr);

    /// The watch, by its id in the file; 0 for none. Clears the slice.
    void setWatch(int watch);
    /// The visible range and the columns in which it is drawn; queries when the slice does not cover it or soon will
    /// not.
    void setRange(const TimeRange &range, int columns);
    /// Stored data in this range changed; reloads it.
    void refresh(const TimeRange &range);

    const Slice &slice() const { return m_slice; }
    /// Part of the visible range has not been loaded yet, or only more coarsely than possible.
    bool isLoading() const { return m_loading; }
    /// Why the last query failed; None when it succeeded.
    Error error() const { return m_error; }

Q_SIGNALS:
    /// slice() changed.
    void changed();
    void loadingChanged();
    void errorChanged();

private:
    struct Question
    {
        TimeRange range;
        qint64 step = 0;
    };

    qint64 wantedStep() const;
    std::optional<Question> nextQuestion() const;
    void askNext();
    void onAnswer(int watch, const Result<Slice, Error> &answer);
    void updateLoading();

    AsyncHistoryReader &m_asyncReader;
    int m_watch = 0;
    TimeRange m_visible;
    int m_columns = 1;
    Slice m_slice;
    TimeRange m_stale; ///< The range of the slice that changed since it was queried.
    bool m_asking = false;
    bool m_loading = false;
    Error m_error;
};

} // namespace neobeat
