// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/historymodel.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace neobeat {

/// Says when something that stands for the window on show has to be asked anew: at most a few times a second while the
/// window moves, at most once a second while more is stored, never while an answer is on its way.
class WindowFollower : public QObject
{
    Q_OBJECT

public:
    using Duration = std::chrono::milliseconds;

    static constexpr Duration windowPause{150}; ///< From a change of the window to the question.
    static constexpr Duration storePause{1'000}; ///< From a change of what is stored to the question.

    /// Follows from setActive() on. The history must outlive this.
    explicit WindowFollower(HistoryModel &history, QObject *parent = nullptr);

    bool isActive() const { return m_active; }
    /// Whether anybody looks; what changed meanwhile is asked as soon as somebody does.
    void setActive(bool active);
    /// What due() asked for is there; has to follow each due().
    void answered();
    /// What is known became wrong; due() follows after that time.
    void expire(Duration pause = windowPause);

Q_SIGNALS:
    /// Ask now, then call answered().
    void due();

private:
    void onStoreChanged(const TimeRange &range);
    void onPauseOver();

    HistoryModel &m_history;
    QTimer m_pause;
    Duration m_next = windowPause; ///< The pause that the next question waits for.
    bool m_active = false;
    bool m_expired = true;
    bool m_asking = false;
};

} // namespace neobeat
