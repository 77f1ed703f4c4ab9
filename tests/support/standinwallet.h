// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QMap>
#include <QStringList>

namespace neobeat {

/// A wallet of KDE (org.kde.kwalletd5) on the session bus, which misbehaves as kwalletd5 5.103 does.
class StandInWallet final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    /// What the user does who is asked for the password, or to create a wallet.
    enum class Person {
        Opens,
        Cancels,
        IsAway, ///< The window stays until answer().
    };

    ~StandInWallet() override;

    /// Appears on the bus; false when the name is taken. As one program with the Secret Service if that one's
    /// connection is given.
    bool appear(const QString &connectionName = {});
    /// Disappears from the bus.
    void vanish();
    /// What the user who was away does now.
    void answer(bool opens);

    Person person = Person::Opens;
    bool exists = true; ///< There is a wallet; opening creates one otherwise.
    bool isOpen = true;
    bool isEnabled = true;
    bool endsAtOnce = false; ///< It fails each call, as one that is switched off: it ends without an answer.
    bool refuses = false; ///< It is open, but the user denies this program access.
    bool closesAfterOpening = false; ///< Handles are invalid as soon as they are given.
    bool keepsAll = false; ///< Writing and removing report success but change nothing.
    QString oddMethod; ///< Calls of that method get a reply with another signature.
    QMap<QString, QString> entries; ///< Passwords by key.

    QStringList calls; ///< Names of the methods that were called, in order.
    int windows = 0; ///< How often the user was asked.

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QVariant answerTo(const QString &method, const QVariantList &arguments);
    QVariant entryAnswer(const QString &method, const QVariantList &arguments);
    void openFor(const QDBusMessage &message);
    void send(const QDBusMessage &reply);

    QString m_connection; ///< Its own, or that of the program that it is part of.
    QDBusMessage m_standing; ///< The call that waits for answer().
    bool m_isThere = false;
};

} // namespace neobeat
