// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "forwarding/desktopnotice.h"

#include <QHash>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

struct DBusConnection;
struct DBusMessage;
struct DBusWatch;

namespace neobeat {

/// Sees the notifications that programs show on this desktop, by being a monitor of the session bus
/// (org.freedesktop.DBus.Monitoring). It only sees calls to the notification services and their answers, keeps nothing,
/// and cannot change anything: a monitor may not send.
class NotificationMonitor : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off, ///< Not wanted.
        Starting, ///< The bus was asked.
        Watching, ///< Notifications are seen.
        NoBus, ///< There is no session bus, or it has ended.
        Refused, ///< The bus does not allow it, as in a sandbox, or did not answer.
    };
    Q_ENUM(State)

    explicit NotificationMonitor(QObject *parent = nullptr);
    ~NotificationMonitor() override;

    State state() const { return m_state; }
    /// Technical, English: why the bus refused; may be empty.
    QString detail() const { return m_detail; }
    /// Begins to watch, unless it does already. stateChanged() follows.
    void start();
    void stop();

Q_SIGNALS:
    void stateChanged();
    /// A program shows this, and the desktop accepted it.
    void noticed(const neobeat::DesktopNotice &notice);
    /// The notification with that id is gone.
    void closed(const QString &id);

private:
    struct Closer
    {
        void operator()(DBusConnection *connection) const;
    };
    /// A notification whose id the desktop has not said yet.
    struct Pending
    {
        DesktopNotice notice;
        QString replaced; ///< The id of the earlier one; empty for none.
    };

    static unsigned int addWatch(DBusWatch *watch, void *self);
    static void removeWatch(DBusWatch *watch, void *self);
    static void toggleWatch(DBusWatch *watch, void *self);

    void follow(DBusWatch *watch);
    void readMessages();
    void onMessage(DBusMessage *message);
    void onReply(DBusMessage *message);
    void onMonitored(DBusMessage *message);
    void onNotify(DBusMessage *message);
    void onNotified(DBusMessage *message);
    void onGtkNotification(DBusMessage *message);
    void becomeMonitor();
    void end(State state, const QString &detail = {});
    void setState(State state);

    State m_state = State::Off;
    QString m_detail;
    std::unique_ptr<DBusConnection, Closer> m_connection;
    QHash<DBusWatch *, QSocketNotifier *> m_watches; ///< Children.
    quint32 m_question = 0; ///< The call to the bus that waits for its answer.
    QTimer m_limit;
    QHash<QString, Pending> m_pending; ///< By sender and number of the call.
    QHash<QString, int> m_gtkSeen; ///< Ids of GTK notifications that are up.
};

} // namespace neobeat
