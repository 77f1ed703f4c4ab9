// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QState>
#include <QTimer>

#include <chrono>

namespace neobeat {

/// A state that waits for an event, with a time limit.
class WaitState : public QState
{
    Q_OBJECT

public:
    /// The name appears in logs; the limit counts from each entry.
    WaitState(const QString &name, std::chrono::milliseconds limit, QState *parent);

Q_SIGNALS:
    /// The limit expired while the state was active.
    void timedOut();

protected:
    void onEntry(QEvent *event) override;
    void onExit(QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace neobeat
