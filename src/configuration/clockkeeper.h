// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/clockchanges.h"
#include "operations/operationrunner.h"
#include "store/settings.h"

#include <QTimer>

namespace neobeat {

/// Sets the clock of the connected watch when that of the computer is set, when its zone changes or daylight saving
/// begins or ends, and once a day; when it connects, the connection itself does. Nothing while the user does not want
/// that (Settings::syncsTime()).
class ClockKeeper : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    ClockKeeper(OperationRunner &runner, const Settings &settings, const ClockChanges &changes, const Clock &clock,
                QObject *parent = nullptr);

private:
    void onReadyChanged();
    void setClock();
    void waitForNext();

    OperationRunner &m_runner;
    const Settings &m_settings;
    const Clock &m_clock;
    QTimer m_change{this}; ///< Several signals about one change.
    QTimer m_next{this};
};

} // namespace neobeat
