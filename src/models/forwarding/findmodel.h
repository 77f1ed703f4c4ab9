// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/notifications.h"
#include "forwarding/computerfinder.h"
#include "forwarding/watchfinder.h"
#include "text/errortext.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// Finding the watch with the computer, and the computer with the watch.
class FindModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// The watch beeps, or is asked to.
    Q_PROPERTY(bool finding READ isFinding NOTIFY changed FINAL)
    /// Why the watch could not be asked.
    Q_PROPERTY(neobeat::ErrorText error READ error NOTIFY changed FINAL)
    /// The owner of the watch looks for this computer.
    Q_PROPERTY(bool computerRings READ computerRings NOTIFY computerRingsChanged FINAL)

public:
    /// All of them must outlive it.
    FindModel(WatchFinder &watch, ComputerFinder &computer, Notifications &notifications, QObject *parent = nullptr);

    bool isFinding() const { return m_watch.isFinding(); }
    ErrorText error() const { return ErrorText::from(m_watch.error()); }
    bool computerRings() const { return m_computer.isRinging(); }

    /// Makes the watch beep for a minute.
    Q_INVOKABLE void findWatch() { m_watch.find(); }
    Q_INVOKABLE void stopFinding() { m_watch.stop(); }
    /// The computer was found.
    Q_INVOKABLE void dismissComputer() { m_computer.dismiss(); }

Q_SIGNALS:
    void changed();
    void computerRingsChanged();

private:
    void onComputer();
    void ring();
    void onSeen(Notification::Subject subject);

    WatchFinder &m_watch;
    ComputerFinder &m_computer;
    Notifications &m_notifications;
    QTimer m_again; ///< A notification makes its sound once.
};

} // namespace neobeat
