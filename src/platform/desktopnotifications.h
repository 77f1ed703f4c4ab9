// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/notifications.h"

#include <QDBusServiceWatcher>
#include <QMap>
#include <QStringList>

#include <chrono>
#include <optional>

class QDBusMessage;
class QDBusPendingCallWatcher;

namespace neobeat {

/// Messages through the notification service of the desktop (org.freedesktop.Notifications), which may come, go and be
/// replaced at any time. Asynchronous; one call for each subject is under way at most, and of those that wait behind it
/// only the last one is sent.
class DesktopNotifications final : public Notifications
{
    Q_OBJECT

public:
    /// The label names what a click on a message does.
    explicit DesktopNotifications(const QString &actionLabel, QObject *parent = nullptr);

    /// How long the service may take to answer; default 10 s, because it may have to be started first.
    void setAnswerLimit(std::chrono::milliseconds limit) { m_answerLimit = limit; }
    /// Asks whether there is a service, without starting it; stateChanged() follows.
    void start();

    State state() const override { return m_state; }
    Sound sound() const override { return m_sound; }
    /// Starts the service if necessary.
    void show(Notification::Subject subject, const Notification &notification) override;
    void close(Notification::Subject subject) override;

    /// What the running service can do, by the names of its specification; empty before it was asked.
    QStringList capabilities() const { return m_capabilities; }

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onActivationToken(uint id, const QString &token);
    void onClosed(uint id, uint reason);

private:
    /// The message about one subject.
    struct Message
    {
        enum class Phase {
            Free, ///< Nothing is under way.
            Asking, ///< The service is asked what it can do.
            Sending, ///< The message is on its way.
        };

        Notification::Subject subject = {};
        Phase phase = Phase::Free;
        uint id = 0; ///< Of the message that is up; 0 when there is none.
        QString activationToken; ///< For the click that follows.
        Notification sent; ///< The last one.
        std::optional<Notification> next; ///< Sent when the service has answered.
        bool isClosing = false; ///< To be removed as soon as its id is known.
    };

    void findService();
    void findStartable();
    void onOwnerChanged(const QString &owner);
    void askCapabilities(Notification::Subject subject);
    void onCapabilities(const QDBusPendingCallWatcher &call);
    void send(Notification::Subject subject);
    /// The reply of the service that had this bus name when it was asked; empty when none ran.
    void onSent(Notification::Subject subject, const QString &asked, const QDBusPendingCallWatcher &call);
    void fail(Notification::Subject subject, const QDBusPendingCallWatcher &call);
    void closeNow(Message &message);
    Message *messageOf(uint id);
    QVariantMap hintsOf(const Notification &notification) const;
    bool can(const QString &capability) const { return m_capabilities.contains(capability); }
    void setState(State state, Sound sound);
    int limit() const { return int(m_answerLimit.count()); }

    QString m_actionLabel;
    std::chrono::milliseconds m_answerLimit{10'000};
    QDBusServiceWatcher m_watcher;
    State m_state = State::Unknown;
    Sound m_sound = Sound::Unknown;
    bool m_hasCapabilities = false; ///< The running service has named them.
    QStringList m_capabilities;
    QString m_owner; ///< The bus name of the running service; empty when none runs.
    QMap<Notification::Subject, Message> m_messages;
};

} // namespace neobeat
