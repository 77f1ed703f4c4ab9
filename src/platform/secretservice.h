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

/// How long a key store may take.
struct KeyStoreLimits
{
    std::chrono::milliseconds answer = std::chrono::seconds(10); ///< An answer that needs nobody.
    std::chrono::milliseconds patience = std::chrono::seconds(2); ///< Then it is asked whether it still lives.
    std::chrono::milliseconds person = std::chrono::minutes(5); ///< An answer for which it asks a person.
    /// A prompt that ends sooner was none that anybody saw: some services end one by themselves.
    std::chrono::milliseconds notice = std::chrono::milliseconds(400);
};

/// Speaks to the Secret Service of the desktop (org.freedesktop.Secret.Service), asynchronously and one question at a
/// time. Each call ends in its callback, later and once, with an Error of the key store on failure. Destroying it ends
/// everything: no callback comes. A window in which the service asks for a consent is closed then, one for a password
/// stays until the person closes it.
class SecretService : public QObject
{
    Q_OBJECT

public:
    /// What an answer waits for.
    enum class Waiting {
        Service, ///< The service itself.
        PerhapsPerson, ///< The service lives but keeps the answer back: it may have a window open.
        Person, ///< The service has a window open and asks for a password or a consent.
    };
    Q_ENUM(Waiting)

    using Attributes = QMap<QString, QString>;

    /// Object paths of items with certain attributes.
    struct Items
    {
        QStringList unlocked;
        QStringList locked;
    };

    /// A keyring, or a database of passwords.
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

    /// Starts the service if it does not run; before anything else.
    void open(Done done);
    /// The collection that new items go to.
    void findDefaultCollection(Callback<Collection> callback);
    /// Whether the collection that an item lies in is locked.
    void findLockOf(const QString &item, Callback<bool> callback);
    /// Unlocked and locked items. Some services open a window before they answer.
    void search(const Attributes &attributes, Callback<Items> callback);
    /// Unlocks items or collections; false when the person would not.
    void unlock(const QStringList &paths, Callback<bool> callback);
    /// Makes the collection that new items go to; false when the person would not.
    void createDefaultCollection(const QString &label, Callback<bool> callback);
    /// The secret of an unlocked item.
    void readSecret(const QString &item, Callback<QByteArray> callback);
    /// Replaces the secret of an unlocked item.
    void writeSecret(const QString &item, const QByteArray &secret, Done done);
    /// Makes an item, or replaces the one with these attributes; false when the person would not.
    void createItem(const QString &collection, const QString &label, const Attributes &attributes,
                    const QByteArray &secret, Callback<bool> callback);
    /// Deletes an item; false when the person would not.
    void deleteItem(const QString &item, Callback<bool> callback);

    Waiting waiting() const { return m_waiting; }

Q_SIGNALS:
    /// waiting() has another value.
    void waitingChanged();

private Q_SLOTS:
    void onPromptCompleted(bool isDismissed);

private:
    using Reply = std::function<void(const Result<QVariantList, Error> &)>;

    void findOwner(Done done);
    QDBusMessage question(const QString &path, const QString &interface, const QString &method,
                          const QVariantList &arguments = {}) const;
    void ask(const QDBusMessage &question, const QString &signature, Reply reply);
    void askAboutLife();
    void end(const Result<QVariantList, Error> &result);
    void withSession(std::function<void(const Result<QString, Error> &)> next);
    /// What the prompt is for.
    enum class Purpose { Unlocking, Changing };
    void runPrompt(const QDBusObjectPath &prompt, Purpose purpose, Callback<bool> callback);
    void endPrompt(const Result<bool, Error> &result);
    void dismissPrompt();
    void setWaiting(Waiting waiting);

    KeyStoreLimits m_limits;
    QString m_owner; ///< Unique name of the service, so that no call has to look it up.
    QString m_session; ///< Path of the session that secrets travel in.
    QDBusServiceWatcher m_presence;
    QTimer m_patience;
    QTimer m_limit;
    QTimer m_notice;
    Reply m_reply; ///< Of the question that is asked; empty when none is.
    int m_question = 0; ///< Only the answer to the last question counts.
    QString m_prompt; ///< Path of the prompt that is open.
    Purpose m_purpose = Purpose::Unlocking; ///< Of that prompt.
    Callback<bool> m_promptCallback;
    Waiting m_waiting = Waiting::Service;
};

} // namespace neobeat
