// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/refreshthrottle.h"

#include <QObject>

namespace neobeat {

/// Whether the history of the shown watch has RR intervals, and when. Most watches send none, and their owners need not
/// see what is about them.
class BeatPresence : public QObject
{
    Q_OBJECT

public:
    /// The history must outlive this.
    explicit BeatPresence(HistoryModel &history, QObject *parent = nullptr);

    /// The page is shown; otherwise nothing is queried.
    void setActive(bool active) { m_follower.setActive(active); }
    /// From the first heartbeat to just after the last; empty without any.
    TimeRange extent() const { return m_extent; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void take(const TimeRange &extent);

    HistoryModel &m_history;
    RefreshThrottle m_follower;
    TimeRange m_extent;
};

} // namespace neobeat
