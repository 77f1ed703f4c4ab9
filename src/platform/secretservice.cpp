// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/secretservice.h"

#include "base/scrub.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

#include <limits>
#include <utility>

namespace neobeat {

using namespace Qt::StringLiterals;

/// A secret as sent over D-Bus: in a "plain" session its parameters are empty.
struct WireSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

static QDBusArgument &operator<<(QDBusArgument &argument, const WireSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, WireSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::WireSecret)

namespace neobeat {

namespace {

using Code = Error::Code;

constexpr auto serviceName = "org.freedesktop.secrets"_L1;
constexpr auto servicePath = "/org/freedesktop/secrets"_L1;
constexpr auto serviceInterface = "org.freedesktop.Secret.Service"_L1;
constexpr auto collectionInterface = "org.freedesktop.Secret.Collection"_L1;
constexpr auto itemInterface = "org.freedesktop.Secret.Item"_L1;
constexpr auto promptInterface = "org.freedesktop.Secret.Prompt"_L1;
constexpr auto propertiesInterface = "org.freedesktop.DBus.Properties"_L1;
/// The path that means "none".
constexpr auto nothing = "/"_L1;

Error silent(const QString &detail)
{
    return {Code::KeyStoreSilent, detail};
}

Error errorOf(const QDBusMessage &reply)
{
    const QString name = reply.errorName();
    const QString reason = scrubbed(u"%1: %2"_s.arg(name, reply.errorMessage()));
    if (name == "org.freedesktop.Secret.Error.IsLocked"_L1)
        return {Code::KeyStoreLocked, reason};
    if (name == "org.freedesktop.DBus.Error.AccessDenied"_L1)
        return {Code::KeyStoreDenied, reason};
    if (name == "org.freedesktop.DBus.Error.ServiceUnknown"_L1
        || name == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1)
        return {Code::KeyStoreMissing, reason};
    return {Code::KeyStoreUnavailable, reason};
}

/// True when the error means that the requested object does not exist.
bool namesNoObject(const Error &error)
{
    return error.detail.startsWith("org.freedesktop.DBus.Error.UnknownMethod"_L1)
        || error.detail.startsWith("org.freedesktop.DBus.Error.UnknownObject"_L1)
        || error.detail.startsWith("org.freedesktop.Secret.Error.NoSuchObject"_L1);
}

QList<QDBusObjectPath> objectPaths(const QStringList &paths)
{
    QList<QDBusObjectPath> result;
    for (const QString &path : paths)
        result.append(QDBusObjectPath(path));
    return result;
}

QStringList pathsOf(const QVariant &value)
{
    QStringList result;
    for (const auto &path : qdbus_cast<QList<QDBusObjectPath>>(value))
        result.append(path.path());
    return result;
}

QDBusObjectPath pathOf(const QVariant &value)
{
    return qdbus_cast<QDBusObjectPath>(value);
}

bool isNone(const QDBusObjectPath &path)
{
    return path.path().isEmpty() || path.path() == nothing;
}

QDBusMessage toTheBus(const QString &method, const QVariantList &arguments)
{
    const QString daemon = u"org.freedesktop.DBus"_s;
    QDBusMessage message = QDBusMessage::createMethodCall(daemon, u"/org/freedesktop/DBus"_s, daemon, method);
    message.setArguments(arguments);
    return message;
}

QVariant inVariant(const QVariant &value)
{
    return QVariant::fromValue(QDBusVariant(value));
}

} // namespace

SecretService::SecretService(const KeyStoreLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
    qDBusRegisterMetaType<Attributes>();
    qDBusRegisterMetaType<WireSecret>();
    m_pingDelay.setSingleShot(true);
    m_limit.setSingleShot(true);
    m_promptSeen.setSingleShot(true);
    m_promptSeen.setInterval(limits.shortestPrompt);
    connect(&m_promptSeen, &QTimer::timeout, this, [this] { setWaiting(Waiting::User); });
    connect(&m_pingDelay, &QTimer::timeout, this, &SecretService::checkAlive);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        const Error error
            = silent(m_waiting == Waiting::Service && !m_promptCallback ? u"no answer in time"_s
                                                                        : u"its window was not answered in time"_s);
        dismissPrompt();
        if (m_promptCallback)
            endPrompt(error);
        else
            end(error);
    });
    m_presence.setConnection(QDBusConnection::sessionBus());
    m_presence.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    // A call in flight gets an error from the bus; a prompt would be waited for.
    connect(&m_presence, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        endPrompt(Error{Code::KeyStoreUnavailable, u"the key store ended"_s});
    });
}

SecretService::~SecretService()
{
    dismissPrompt();
    if (!m_session.isEmpty())
        QDBusConnection::sessionBus().send(question(m_session, u"org.freedesktop.Secret.Session"_s, u"Close"_s));
}

void SecretService::open(Done done)
{
    findOwner([this, done](const Error &missing) {
        if (!missing) {
            done({});
            return;
        }
        // Only when it has no owner: the bus may be unable to start a service although it runs.
        ask(toTheBus(u"StartServiceByName"_s, {QString(serviceName), 0U}), u"u"_s,
            [this, done](const Result<QVariantList, Error> &started) {
                if (started)
                    findOwner(done);
                else
                    done(started.error());
            });
    });
}

void SecretService::findOwner(Done done)
{
    ask(toTheBus(u"GetNameOwner"_s, {QString(serviceName)}), u"s"_s,
        [this, done](const Result<QVariantList, Error> &owner) {
            if (owner) {
                m_owner = owner->first().toString();
                m_presence.addWatchedService(m_owner);
            }
            done(owner ? Error{} : owner.error());
        });
}

void SecretService::findDefaultCollection(Callback<Collection> callback)
{
    const QDBusMessage alias = question(servicePath, serviceInterface, u"ReadAlias"_s, {u"default"_s});
    ask(alias, u"o"_s, [this, callback](const Result<QVariantList, Error> &answer) {
        if (!answer || isNone(pathOf(answer->first()))) {
            callback(answer ? Result<Collection, Error>(Collection{}) : answer.error());
            return;
        }
        const QString path = pathOf(answer->first()).path();
        const QVariantList lock{QString(collectionInterface), u"Locked"_s};
        ask(question(path, propertiesInterface, u"Get"_s, lock), u"v"_s,
            [path, callback](const Result<QVariantList, Error> &locked) {
                // The alias may outlive its collection.
                if (!locked && namesNoObject(locked.error()))
                    callback(Collection{});
                else if (!locked)
                    callback(locked.error());
                else
                    callback(Collection{path, qdbus_cast<QDBusVariant>(locked->first()).variant().toBool()});
            });
    });
}

void SecretService::countCollections(Callback<qsizetype> callback)
{
    const QVariantList collections{QString(serviceInterface), u"Collections"_s};
    ask(question(servicePath, propertiesInterface, u"Get"_s, collections), u"v"_s,
        [callback](const Result<QVariantList, Error> &answer) {
            if (!answer)
                callback(answer.error());
            else
                callback(pathsOf(qdbus_cast<QDBusVariant>(answer->first()).variant()).size());
        });
}

void SecretService::findLockOf(const QString &item, Callback<bool> callback)
{
    const QString collection = item.section(u'/', 0, -2);
    const QVariantList lock{QString(collectionInterface), u"Locked"_s};
    ask(question(collection, propertiesInterface, u"Get"_s, lock), u"v"_s,
        [callback](const Result<QVariantList, Error> &locked) {
            if (!locked)
                callback(locked.error());
            else
                callback(qdbus_cast<QDBusVariant>(locked->first()).variant().toBool());
        });
}

void SecretService::search(const Attributes &attributes, Callback<Items> callback)
{
    ask(question(servicePath, serviceInterface, u"SearchItems"_s, {QVariant::fromValue(attributes)}), u"aoao"_s,
        [callback](const Result<QVariantList, Error> &found) {
            if (!found)
                callback(found.error());
            else
                callback(Items{pathsOf(found->at(0)), pathsOf(found->at(1))});
        });
}

void SecretService::unlock(const QStringList &paths, Callback<bool> callback)
{
    const QVariantList arguments{QVariant::fromValue(objectPaths(paths))};
    ask(question(servicePath, serviceInterface, u"Unlock"_s, arguments), u"aoo"_s,
        [this, callback](const Result<QVariantList, Error> &answer) {
            if (!answer)
                callback(answer.error());
            else
                runPrompt(pathOf(answer->at(1)), Purpose::Unlocking, callback);
        });
}

void SecretService::createDefaultCollection(const QString &label, Callback<bool> callback)
{
    const QVariantMap properties{{u"org.freedesktop.Secret.Collection.Label"_s, label}};
    ask(question(servicePath, serviceInterface, u"CreateCollection"_s, {properties, u"default"_s}), u"oo"_s,
        [this, callback](const Result<QVariantList, Error> &answer) {
            if (!answer)
                callback(answer.error());
            else
                runPrompt(pathOf(answer->at(1)), Purpose::Changing, callback);
        });
}

void SecretService::readSecret(const QString &item, Callback<QByteArray> callback)
{
    withSession([this, item, callback](const Result<QString, Error> &session) {
        if (!session) {
            callback(session.error());
            return;
        }
        const QVariantList arguments{QVariant::fromValue(QDBusObjectPath(*session))};
        ask(question(item, itemInterface, u"GetSecret"_s, arguments), u"(oayays)"_s,
            [callback](const Result<QVariantList, Error> &answer) {
                if (!answer)
                    callback(answer.error());
                else
                    callback(qdbus_cast<WireSecret>(answer->first()).value);
            });
    });
}

void SecretService::writeSecret(const QString &item, const QByteArray &secret, Done done)
{
    withSession([this, item, secret, done](const Result<QString, Error> &session) {
        if (!session) {
            done(session.error());
            return;
        }
        const WireSecret wire{QDBusObjectPath(*session), {}, secret, u"text/plain"_s};
        ask(question(item, itemInterface, u"SetSecret"_s, {QVariant::fromValue(wire)}), {},
            [done](const Result<QVariantList, Error> &answer) { done(answer ? Error{} : answer.error()); });
    });
}

void SecretService::createItem(const QString &collection, const QString &label, const Attributes &attributes,
                               const QByteArray &secret, Callback<bool> callback)
{
    withSession([=, this](const Result<QString, Error> &session) {
        if (!session) {
            callback(session.error());
            return;
        }
        const QVariantMap properties{
            {u"org.freedesktop.Secret.Item.Label"_s, label},
            {u"org.freedesktop.Secret.Item.Attributes"_s, QVariant::fromValue(attributes)},
        };
        const WireSecret wire{QDBusObjectPath(*session), {}, secret, u"text/plain"_s};
        const QVariantList arguments{properties, QVariant::fromValue(wire), true};
        ask(question(collection, collectionInterface, u"CreateItem"_s, arguments), u"oo"_s,
            [this, callback](const Result<QVariantList, Error> &answer) {
                if (!answer)
                    callback(answer.error());
                else
                    runPrompt(pathOf(answer->at(1)), Purpose::Changing, callback);
            });
    });
}

void SecretService::deleteItem(const QString &item, Callback<bool> callback)
{
    ask(question(item, itemInterface, u"Delete"_s), u"o"_s,
        [this, callback](const Result<QVariantList, Error> &answer) {
            if (!answer)
                callback(answer.error());
            else
                runPrompt(pathOf(answer->first()), Purpose::Changing, callback);
        });
}

QDBusMessage SecretService::question(const QString &path, const QString &interface, const QString &method,
                                     const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(m_owner, path, interface, method);
    message.setArguments(arguments);
    return message;
}

void SecretService::ask(const QDBusMessage &question, const QString &signature, Reply reply)
{
    m_reply = std::move(reply);
    m_pingDelay.start(std::min(m_limits.pingDelay, m_limits.answer));
    m_limit.start(m_limits.answer);
    // The limits are ours: the bus would time out while the user looks for a password.
    const int never = std::numeric_limits<int>::max();
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, never), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [=, this, number = ++m_question] {
        watcher->deleteLater();
        if (number != m_question)
            return;
        const QDBusMessage answer = watcher->reply();
        if (answer.type() == QDBusMessage::ErrorMessage)
            end(errorOf(answer));
        else if (answer.signature() != signature)
            end(Error{Code::KeyStoreUnavailable, u"an answer of another form to %1"_s.arg(question.member())});
        else
            end(answer.arguments());
    });
}

void SecretService::checkAlive()
{
    if (m_owner.isEmpty())
        return;
    const QVariantList anything{QString(serviceInterface), u"Collections"_s};
    const QDBusMessage message = question(servicePath, propertiesInterface, u"Get"_s, anything);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, number = m_question] {
        watcher->deleteLater();
        if (number != m_question || !m_reply || watcher->reply().type() != QDBusMessage::ReplyMessage)
            return;
        setWaiting(Waiting::PerhapsUser);
        m_limit.start(m_limits.userAnswer);
    });
}

void SecretService::end(const Result<QVariantList, Error> &result)
{
    ++m_question;
    m_pingDelay.stop();
    m_limit.stop();
    m_promptSeen.stop();
    setWaiting(Waiting::Service);
    if (const Reply reply = std::exchange(m_reply, {}))
        reply(result);
}

void SecretService::withSession(std::function<void(const Result<QString, Error> &)> next)
{
    if (!m_session.isEmpty()) {
        next(m_session);
        return;
    }
    // Unencrypted: a program that can eavesdrop on this user's session bus can also ask the key store itself.
    const QVariantList arguments{u"plain"_s, inVariant(QString())};
    ask(question(servicePath, serviceInterface, u"OpenSession"_s, arguments), u"vo"_s,
        [this, next = std::move(next)](const Result<QVariantList, Error> &answer) {
            if (answer)
                m_session = pathOf(answer->at(1)).path();
            next(answer ? Result<QString, Error>(m_session) : answer.error());
        });
}

void SecretService::runPrompt(const QDBusObjectPath &prompt, Purpose purpose, Callback<bool> callback)
{
    if (isNone(prompt)) {
        callback(true);
        return;
    }
    m_prompt = prompt.path();
    m_purpose = purpose;
    m_promptCallback = std::move(callback);
    QDBusConnection::sessionBus().connect(m_owner, m_prompt, promptInterface, u"Completed"_s, this,
                                          SLOT(onPromptCompleted(bool)));
    ask(question(m_prompt, promptInterface, u"Prompt"_s, {QString()}), {},
        [this](const Result<QVariantList, Error> &answer) {
            if (!m_promptCallback)
                return;
            if (!answer) {
                endPrompt(answer.error());
                return;
            }
            m_promptSeen.start();
            m_limit.start(m_limits.userAnswer);
        });
}

void SecretService::onPromptCompleted(bool isDismissed)
{
    endPrompt(!isDismissed);
}

void SecretService::endPrompt(const Result<bool, Error> &result)
{
    if (!m_promptCallback)
        return;
    QDBusConnection::sessionBus().disconnect(m_owner, m_prompt, promptInterface, u"Completed"_s, this,
                                             SLOT(onPromptCompleted(bool)));
    m_prompt.clear();
    const Callback<bool> callback = std::exchange(m_promptCallback, {});
    // The prompt may complete before the reply to Prompt() arrives.
    end(QVariantList());
    callback(result);
}

void SecretService::dismissPrompt()
{
    // GNOME Keyring 42 crashes when its password prompt is dismissed, and everything that was unlocked is lost with it.
    if (!m_prompt.isEmpty() && m_purpose == Purpose::Changing)
        QDBusConnection::sessionBus().send(question(m_prompt, promptInterface, u"Dismiss"_s));
}

void SecretService::setWaiting(Waiting waiting)
{
    if (std::exchange(m_waiting, waiting) != waiting)
        Q_EMIT waitingChanged();
}

} // namespace neobeat
