// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "forwarding/eventjournal.h"
#include "operations/watchevents.h"
#include "store/settings.h"

#include <QObject>
#include <QSet>

namespace neobeat {

/// The name of an event that the user may choose a command for, as in the settings and NEOBEAT_EVENT: "button". Empty
/// for the others.
QString eventName(DeviceEvent::Kind kind);
/// All events with a name.
QList<DeviceEvent::Kind> namedEvents();

/// What happens when the watch reports something: it is kept, shown outside the quiet hours of the alerts, and the
/// user's command for it is run.
class EventActions : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    EventActions(WatchEvents &events, EventJournal &journal, const Settings &settings, const Clock &clock,
                 QObject *parent = nullptr);

    /// Runs the command of that event now, so that the user sees whether it works.
    void tryCommand(DeviceEvent::Kind kind);

Q_SIGNALS:
    /// The user wants to see this on the desktop.
    void shown(const neobeat::DeviceEvent &event);
    /// The command of that event has ended.
    void commandEnded(neobeat::DeviceEvent::Kind kind, const neobeat::Error &error);

private:
    void onReported(const DeviceEvent &event);
    bool isQuietNow() const;
    void run(DeviceEvent::Kind kind);

    EventJournal &m_journal;
    const Settings &m_settings;
    const Clock &m_clock;
    QSet<QString> m_running; ///< Events whose command has not ended.
};

} // namespace neobeat
