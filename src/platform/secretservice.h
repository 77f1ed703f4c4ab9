// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"

#include <QDBusServiceWatcher>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>

class QDBusMessage;
class QDBusObjectPath;

namespace neobeat {

/// Time limits for the operations of a key store.
struct KeyStoreLimits
{
    std::chrono::milliseconds answer = std::chrono::seconds(10); ///< A reply that needs no user interaction.
    std::chrono::milliseconds pingDelay = std::chrono::seconds(2); ///< After that a ping checks whether it is alive.
    std::chrono::milliseconds userAnswer = std::chrono::minutes(5); ///< A reply for which the user is asked.
    /// A prompt that completes sooner was not seen by the user: some services complete one by themselves.
    std::chrono::milliseconds shortestPrompt = std::chrono::milliseconds(400);
};

/// Client of the desktop's Secret Service (org.freedesktop.Secret.Service), asynchronous, one request at a time. Each
/// call ends in its callback, later and once, with an Error of the key store on failure. Destroying the object ends
/// everything: no callback is called. A window in which the service asks for consent is closed then; a password window
/// stays until the user closes it.
class SecretService : public QObject
{
    Q_OBJECT

public:
    /// What a reply is waiting for.
    enum class Waiting {
        Service, ///< The service itself.
        PerhapsUser, ///< The service is alive but withholds the reply: it may have a window open.
        User, ///< The service has a window open and asks for a password or for consent.
    };
    Q_ENUM(Waiting)

    using Attributes = QMap<QString, QString>;

    /// Object paths of the items with certain attributes.
    struct Items
    {
        QStringList unlocked;
        QStringList locked;
    };

    /// A keyring, or a password database.
    struct Collection
    {
        QString path; ///< Empty when there is none.
        bool isLocked = false;
    };

    template<typename Value>
    using Callback = std::function<void(const Result<Value, Error> &)>;
    /// Code::None when done.
    using Done = std::function<void(const Error &)>;

    explicit SecretService(const KeyStoreLimits &limits, QObject *parent = nullptr);
    ~SecretService() override;

    /// Starts the service if it is not running; to be called first.
    void open(Done done);
    /// The collection that new items go to.
    void findDefaultCollection(Callback<Collection> callback);
    /// How many collections there are, locked ones included.
    void countCollections(Callback<qsizetype> callback);
    /// Whether the collection that contains an item is locked.
    void findLockOf(const QString &item, Callback<bool> callback);
    /// Unlocked and locked items. Some services open a window before they answer.
    void search(const Attributes &attributes, Callback<Items> callback);
    /// Unlocks items or collections; false when the user declined.
    void unlock(const QStringList &paths, Callback<bool> callback);
    /// Creates the collection that new items go to; false when the user declined.
    void createDefaultCollection(const QString &label, Callback<bool> callback);
    /// The secret of an unlocked item.
    void readSecret(const QString &item, Callback<QByteArray> callback);
    /// Replaces the secret of an unlocked item.
    void writeSecret(const QString &item, const QByteArray &secret, Done done);
    /// Creates an item, or replaces the one with these attributes; false when the user declined.
    void createItem(const QString &collection, const QString &label, const Attributes &attributes,
                    const QByteArray &secret, Callback<bool> callback);
    /// Deletes an item; false when the user declined.
    void deleteItem(const QString &item, Callback<bool> callback);

    Waiting waiting() const { return m_waiting; }
    /// Unique bus name of the service; after open().
    QString owner() const { return m_owner; }

Q_SIGNALS:
    /// waiting() has changed.
    void waitingChanged();

private Q_SLOTS:
    void onPromptCompleted(bool isDismissed);

private:
    using Reply = std::function<void(const Result<QVariantList, Error> &)>;

    void findOwner(Done done);
    QDBusMessage question(const QString &path, const QString &interface, const QString &method,
                          const QVariantList &arguments = {}) const;
    void ask(const QDBusMessage &question, const QString &signature, Reply reply);
    void checkAlive();
    void end(const Result<QVariantList, Error> &result);
    void withSession(std::function<void(const Result<QString, Error> &)> next);
    /// What the prompt is for.
    enum class Purpose { Unlocking, Changing };
    void runPrompt(const QDBusObjectPath &prompt, Purpose purpose, Callback<bool> callback);
    void endPrompt(const Result<bool, Error> &result);
    void dismissPrompt();
    void setWaiting(Waiting waiting);

    KeyStoreLimits m_limits;
    QString m_owner; ///< Unique name of the service, which saves a lookup on each call.
    QString m_session; ///< Path of the session in which secrets are transferred.
    QDBusServiceWatcher m_presence;
    QTimer m_pingDelay;
    QTimer m_limit;
    QTimer m_promptSeen;
    Reply m_reply; ///< For the request in flight; empty when there is none.
    int m_question = 0; ///< Only the reply to the last request counts.
    QString m_prompt; ///< Path of the prompt that is open.
    Purpose m_purpose = Purpose::Unlocking; ///< Of that prompt.
    Callback<bool> m_promptCallback;
    Waiting m_waiting = Waiting::Service;
};

} // namespace neobeat
