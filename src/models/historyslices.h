// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historydesk.h"

#include <QObject>

#include <optional>

namespace neobeat {

/// Has the slice of a watch's history that a window needs, fetched ahead: three times as wide as the window, in the
/// window's resolution. One question is on its way at a time, and the next one is about the latest window; until its
/// answer comes the slice stays what it was.
class HistorySlices : public QObject
{
    Q_OBJECT

public:
    /// The desk must outlive this.
    explicit HistorySlices(HistoryDesk &desk, QObject *parent = nullptr);

    /// Whose history it is, by its number in the file; 0 for nobody's. What there was is forgotten.
    void setWatch(int watch);
    /// The window on show and the columns that it is drawn in; asks when what there is does not suffice or soon won't.
    void setWindow(const TimeRange &window, int columns);
    /// What of that stretch is stored has changed; asks for it anew.
    void refresh(const TimeRange &stretch);

    const Slice &slice() const { return m_slice; }
    /// Some part of the window is not there yet, or only more coarsely than it could be.
    bool isLoading() const { return m_loading; }
    /// Why the last question was not answered; None when it was.
    Error error() const { return m_error; }

Q_SIGNALS:
    /// slice() is another one.
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

    HistoryDesk &m_desk;
    int m_watch = 0;
    TimeRange m_window;
    int m_columns = 1;
    Slice m_slice;
    TimeRange m_stale; ///< What of the slice has changed since it was asked for.
    bool m_asking = false;
    bool m_loading = false;
    Error m_error;
};

} // namespace neobeat
