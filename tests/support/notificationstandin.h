// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusContext>
#include <QDBusMessage>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace neobeat {

/// The notification service of a desktop, on its own connection to the session bus, as if it were another program.
class NotificationStandIn : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    /// What was to be shown.
    struct Shown
    {
        uint id;
        uint replaces;
        QString program;
        QString icon;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };

    explicit NotificationStandIn(const QByteArray &busAddress,
                                 const QStringList &capabilities
                                 = {QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")});
    ~NotificationStandIn() override;

    /// From now on calls of Notify are answered with an error, or by answer().
    enum class Mood { Helpful, Refusing, Slow };
    void setMood(Mood mood) { m_mood = mood; }
    /// Answers the oldest call that waits in Mood::Slow.
    void answer();
    QList<Shown> shown() const { return m_shown; }
    /// Those that CloseNotification was called for.
    QList<uint> closed() const { return m_closed; }
    /// The user clicks on it; without a token where that is empty.
    void click(uint id, const QString &token = {});
    /// The user closes it.
    void dismiss(uint id) { Q_EMIT NotificationClosed(id, 2); }

public Q_SLOTS:
    // The names are the specification's.
    QStringList GetCapabilities() const { return m_capabilities; }
    QString GetServerInformation(QString &vendor, QString &version, QString &specification) const;
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &hints, int timeout);
    void CloseNotification(uint id);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    QString m_connection;
    QStringList m_capabilities;
    Mood m_mood = Mood::Helpful;
    uint m_lastId;
    QList<Shown> m_shown;
    QList<uint> m_closed;
    QList<QPair<QDBusMessage, uint>> m_waiting;
};

} // namespace neobeat
