// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "outputs/livevalue.h"

#include <QObject>
#include <QTimer>

namespace neobeat {

/// Values of a watch that does not exist, to try the outputs with: one a second for half a minute.
class OutputTrial : public QObject
{
    Q_OBJECT

public:
    /// The clock must outlive it.
    explicit OutputTrial(const Clock &clock, QObject *parent = nullptr);

    bool isRunning() const { return m_timer.isActive(); }
    void start();
    /// ended() follows from inside this call, if it is running.
    void stop();

Q_SIGNALS:
    void value(const neobeat::LiveValue &value);
    void ended();

private:
    void giveNext();

    const Clock &m_clock;
    QTimer m_timer;
    int m_count = 0;
};

} // namespace neobeat
