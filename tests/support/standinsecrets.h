// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QMap>
#include <QStringList>

#include <functional>

namespace neobeat {

/// A Secret Service on the session bus with one collection, which misbehaves as real ones do. Logs nothing of what
/// it keeps.
class StandInSecrets final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    using Attributes = QMap<QString, QString>;

    /// What the prompted user does.
    enum class Person {
        Agrees,
        Dismisses,
        AgreesToNothing, ///< The prompt ends as answered, but changes nothing.
        IsAway, ///< The prompt stays open until answer().
    };

    struct Item
    {
        Attributes attributes;
        QByteArray secret;
        bool isLocked = false; ///< In addition to the lock of the collection: its use has to be allowed.
    };

    StandInSecrets();
    ~StandInSecrets() override;

    /// Appears on the bus; false when the name is taken.
    bool appear();
    /// Disappears from the bus.
    void vanish();
    /// What the user who was away does now.
    void answer(bool agrees);
    /// Replies to the calls that were held back.
    void release();
    /// Adds an item as QtKeychain makes it.
    void keep(const QString &address, const QByteArray &secret, bool isLocked = false);
    /// The secrets for that address.
    QList<QByteArray> secretsOf(const QString &address) const;

    Person person = Person::Agrees;
    bool hasCollection = true;
    bool hasDeadAlias = false; ///< The alias names the collection even when there is none.
    bool hasSession = false; ///< There is another collection, which no alias names, as GNOME Keyring has.
    bool asksToSearchNothing = false; ///< Searching without a collection is never answered, as KeePassXC 2.7.4 does.
    bool isLocked = false; ///< The collection.
    bool hidesLocked = false; ///< Searching a locked collection finds nothing.
    bool asksToMake = false; ///< Creating items needs a prompt.
    bool asksToDelete = false; ///< Deleting needs a prompt.
    bool keepsOldSecrets = false; ///< Writes report success but change nothing.
    bool keepsDeleted = false; ///< Deletions report success but change nothing.
    bool isDeaf = false; ///< No call is answered.
    QString heldMethod; ///< Calls of that method are answered by release() only.
    QString failingMethod; ///< Calls of that method end with failure.
    QString failure = QStringLiteral("org.freedesktop.DBus.Error.Failed"); ///< The name of that error.
    QString oddMethod; ///< Calls of that method get a reply with another signature.

    QStringList calls; ///< Names of the methods that were called, in order.
    int prompts = 0; ///< How many prompts were shown.
    int dismissals = 0; ///< How many prompts the program dismissed.

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    using Action = std::function<void()>;

    void serve(const QDBusMessage &message);
    QVariantList serviceAnswer(const QDBusMessage &message);
    QVariantList collectionAnswer(const QDBusMessage &message);
    QVariantList itemAnswer(const QDBusMessage &message);
    QVariant property(const QString &path, const QString &name) const;
    QVariantMap properties(const QString &path) const;
    QList<QDBusObjectPath> matching(const Attributes &attributes, bool locked) const;
    bool isItemLocked(const QString &path) const;
    void unlock(const QStringList &paths);
    void make(const Attributes &attributes, const QByteArray &secret);
    /// Path of a prompt for that; "/" when no prompt is needed, and the action is done then.
    QDBusObjectPath promptFor(bool isNeeded, Action action);
    void show(const QString &prompt);
    void complete(const QString &prompt, bool isDismissed);
    void fail(const QDBusMessage &message, const QString &name, const QString &text);

    QMap<QString, Item> m_items; ///< By path.
    QMap<QString, Action> m_prompts; ///< By path.
    QString m_standing; ///< The prompt waiting for answer().
    QList<QDBusMessage> m_held;
    int m_count = 0;
    bool m_isThere = false;
};

} // namespace neobeat
