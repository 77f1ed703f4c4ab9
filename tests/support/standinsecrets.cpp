// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/standinsecrets.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusVariant>

#include <utility>

namespace neobeat {

using namespace Qt::StringLiterals;

/// A secret as sent over D-Bus.
struct StandInSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

static QDBusArgument &operator<<(QDBusArgument &argument, const StandInSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, StandInSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::StandInSecret)

namespace neobeat {

namespace {

using Secrets = QMap<QDBusObjectPath, StandInSecret>;

constexpr auto connectionName = "stand-in secrets"_L1;
constexpr auto busName = "org.freedesktop.secrets"_L1;
constexpr auto root = "/org/freedesktop/secrets"_L1;
constexpr auto collectionPath = "/org/freedesktop/secrets/collection/first"_L1;
constexpr auto otherPath = "/org/freedesktop/secrets/collection/session"_L1;
constexpr auto aliasPath = "/org/freedesktop/secrets/aliases/default"_L1;
constexpr auto sessionPath = "/org/freedesktop/secrets/session/one"_L1;
constexpr auto attributesProperty = "org.freedesktop.Secret.Item.Attributes"_L1;

QDBusConnection bus()
{
    return QDBusConnection(connectionName);
}

QDBusObjectPath none()
{
    return QDBusObjectPath(u"/"_s);
}

QVariant paths(const QList<QDBusObjectPath> &list)
{
    return QVariant::fromValue(list);
}

QVariant boxed(const QVariant &value)
{
    return QVariant::fromValue(QDBusVariant(value));
}

QStringList pathsIn(const QVariant &value)
{
    QStringList result;
    for (const auto &path : qdbus_cast<QList<QDBusObjectPath>>(value))
        result.append(path.path());
    return result;
}

} // namespace

StandInSecrets::StandInSecrets()
{
    qDBusRegisterMetaType<Attributes>();
    qDBusRegisterMetaType<StandInSecret>();
    qDBusRegisterMetaType<Secrets>();
}

StandInSecrets::~StandInSecrets()
{
    vanish();
}

bool StandInSecrets::appear()
{
    QDBusConnection connection = QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName);
    m_isThere = true;
    return connection.registerVirtualObject(root, this, QDBusConnection::SubPath)
        && connection.registerService(busName);
}

void StandInSecrets::vanish()
{
    if (std::exchange(m_isThere, false))
        QDBusConnection::disconnectFromBus(connectionName);
}

void StandInSecrets::answer(bool agrees)
{
    const QString prompt = std::exchange(m_standing, {});
    if (agrees)
        m_prompts.value(prompt)();
    complete(prompt, !agrees);
}

void StandInSecrets::release()
{
    heldMethod.clear();
    for (const QDBusMessage &message : std::exchange(m_held, {}))
        serve(message);
}

void StandInSecrets::keep(const QString &address, const QByteArray &secret, bool locked)
{
    const Attributes attributes{{u"user"_s, address},
                                {u"server"_s, u"io.github.neobeat.Neobeat"_s},
                                {u"type"_s, u"plaintext"_s},
                                {u"xdg:schema"_s, u"org.qt.keychain"_s}};
    m_items.insert(u"%1/%2"_s.arg(collectionPath).arg(++m_count), {attributes, secret, locked});
}

QList<QByteArray> StandInSecrets::secretsOf(const QString &address) const
{
    QList<QByteArray> result;
    for (const Item &item : m_items) {
        if (item.attributes.value(u"user"_s) == address)
            result.append(item.secret);
    }
    return result;
}

QString StandInSecrets::introspect(const QString &) const
{
    return {};
}

bool StandInSecrets::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    message.setDelayedReply(true);
    calls.append(message.member());
    const bool asks = asksToSearchNothing && !hasCollection && message.member() == u"SearchItems"_s;
    if (isDeaf || asks || message.member() == heldMethod)
        m_held.append(message);
    else
        serve(message);
    return true;
}

void StandInSecrets::serve(const QDBusMessage &message)
{
    const QString path = message.path();
    const QString method = message.member();
    const QVariantList arguments = message.arguments();
    if (method == failingMethod) {
        fail(message, failure, u"it failed"_s);
    } else if (method == oddMethod) {
        bus().send(message.createReply(QVariantList{u"odd"_s, 1, true}));
    } else if (method == u"Get"_s) {
        const QVariant value = property(path, arguments.at(1).toString());
        if (value.isValid())
            bus().send(message.createReply(boxed(value)));
        else if (path == collectionPath)
            fail(message, u"org.freedesktop.DBus.Error.UnknownMethod"_s, u"no such object"_s);
        else
            fail(message, u"org.freedesktop.DBus.Error.UnknownProperty"_s, u"no such property"_s);
    } else if (method == u"GetAll"_s) {
        bus().send(message.createReply(properties(path)));
    } else if (method == u"Prompt"_s) {
        bus().send(message.createReply());
        show(path);
    } else if (method == u"Dismiss"_s) {
        ++dismissals;
        m_standing.clear();
        bus().send(message.createReply());
        complete(path, true);
    } else if (method == u"Close"_s) {
        bus().send(message.createReply());
    } else if (method == u"OpenSession"_s && arguments.at(0).toString() != "plain"_L1) {
        fail(message, u"org.freedesktop.DBus.Error.NotSupported"_s, u"only plain"_s);
    } else if (path == root) {
        bus().send(message.createReply(serviceAnswer(message)));
    } else if (!hasCollection) {
        fail(message, u"org.freedesktop.Secret.Error.NoSuchObject"_s, u"Object does not exist"_s);
    } else if (path == collectionPath || path == aliasPath) {
        if (isLocked)
            fail(message, u"org.freedesktop.Secret.Error.IsLocked"_s, u"locked"_s);
        else
            bus().send(message.createReply(collectionAnswer(message)));
    } else if (!m_items.contains(path)) {
        fail(message, u"org.freedesktop.Secret.Error.NoSuchObject"_s, u"Object does not exist"_s);
    } else if (isItemLocked(path)) {
        fail(message, u"org.freedesktop.Secret.Error.IsLocked"_s, u"locked"_s);
    } else {
        bus().send(message.createReply(itemAnswer(message)));
    }
}

QVariantList StandInSecrets::serviceAnswer(const QDBusMessage &message)
{
    const QString method = message.member();
    const QVariantList arguments = message.arguments();
    if (method == u"OpenSession"_s)
        return {boxed(QString()), QVariant::fromValue(QDBusObjectPath(sessionPath))};
    if (method == u"ReadAlias"_s)
        return {QVariant::fromValue(hasCollection || hasDeadAlias ? QDBusObjectPath(collectionPath) : none())};
    if (method == u"SearchItems"_s) {
        const auto attributes = qdbus_cast<Attributes>(arguments.at(0));
        return {paths(matching(attributes, false)), paths(matching(attributes, true))};
    }
    if (method == u"Unlock"_s) {
        const QStringList wanted = pathsIn(arguments.at(0));
        bool needsPerson = false;
        for (const QString &path : wanted)
            needsPerson = needsPerson || (path == collectionPath ? isLocked : isItemLocked(path));
        const QDBusObjectPath prompt = promptFor(needsPerson, [this, wanted] { unlock(wanted); });
        return {needsPerson ? paths({}) : arguments.at(0), QVariant::fromValue(prompt)};
    }
    if (method == u"CreateCollection"_s) {
        const QDBusObjectPath prompt = promptFor(true, [this] { hasCollection = true; });
        return {QVariant::fromValue(none()), QVariant::fromValue(prompt)};
    }
    if (method == u"GetSecrets"_s) {
        Secrets secrets;
        for (const QString &path : pathsIn(arguments.at(0))) {
            if (m_items.contains(path) && !isItemLocked(path))
                secrets.insert(QDBusObjectPath(path),
                               {QDBusObjectPath(sessionPath), {}, m_items.value(path).secret, u"text/plain"_s});
        }
        return {QVariant::fromValue(secrets)};
    }
    return {};
}

QVariantList StandInSecrets::collectionAnswer(const QDBusMessage &message)
{
    if (message.member() != u"CreateItem"_s)
        return {};
    const auto made = qdbus_cast<QVariantMap>(message.arguments().at(0));
    const auto attributes = qdbus_cast<Attributes>(made.value(attributesProperty));
    const auto secret = qdbus_cast<StandInSecret>(message.arguments().at(1));
    const QDBusObjectPath prompt
        = promptFor(asksToMake, [this, attributes, secret] { make(attributes, secret.value); });
    const QString path = m_items.isEmpty() ? u"/"_s : m_items.lastKey();
    return {QVariant::fromValue(QDBusObjectPath(asksToMake ? u"/"_s : path)), QVariant::fromValue(prompt)};
}

QVariantList StandInSecrets::itemAnswer(const QDBusMessage &message)
{
    const QString path = message.path();
    if (message.member() == u"GetSecret"_s) {
        const StandInSecret secret{QDBusObjectPath(sessionPath), {}, m_items.value(path).secret, u"text/plain"_s};
        return {QVariant::fromValue(secret)};
    }
    if (message.member() == u"SetSecret"_s) {
        if (!keepsOldSecrets)
            m_items[path].secret = qdbus_cast<StandInSecret>(message.arguments().at(0)).value;
        return {};
    }
    if (message.member() == u"Delete"_s) {
        const QDBusObjectPath prompt = promptFor(asksToDelete, [this, path] {
            if (!keepsDeleted)
                m_items.remove(path);
        });
        return {QVariant::fromValue(prompt)};
    }
    return {};
}

QVariant StandInSecrets::property(const QString &path, const QString &name) const
{
    return properties(path).value(name);
}

QVariantMap StandInSecrets::properties(const QString &path) const
{
    if (path == root) {
        QList<QDBusObjectPath> collections;
        if (hasCollection)
            collections.append(QDBusObjectPath(collectionPath));
        if (hasSession)
            collections.append(QDBusObjectPath(otherPath));
        return {{u"Collections"_s, paths(collections)}};
    }
    if (path == collectionPath || path == aliasPath)
        return hasCollection ? QVariantMap{{u"Locked"_s, isLocked}, {u"Label"_s, u"First"_s}} : QVariantMap();
    if (m_items.contains(path))
        return {{u"Locked"_s, isItemLocked(path)}, {u"Label"_s, u"An item"_s}};
    return {};
}

QList<QDBusObjectPath> StandInSecrets::matching(const Attributes &attributes, bool locked) const
{
    QList<QDBusObjectPath> result;
    if (!hasCollection || (isLocked && hidesLocked))
        return result;
    for (auto item = m_items.begin(); item != m_items.end(); ++item) {
        bool isMatch = isItemLocked(item.key()) == locked;
        for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute)
            isMatch = isMatch && item->attributes.value(attribute.key()) == attribute.value();
        if (isMatch)
            result.append(QDBusObjectPath(item.key()));
    }
    return result;
}

bool StandInSecrets::isItemLocked(const QString &path) const
{
    return isLocked || m_items.value(path).isLocked;
}

void StandInSecrets::unlock(const QStringList &wanted)
{
    for (const QString &path : wanted) {
        if (path != collectionPath)
            m_items[path].isLocked = false;
    }
    isLocked = false;
}

void StandInSecrets::make(const Attributes &attributes, const QByteArray &secret)
{
    if (keepsOldSecrets)
        return;
    for (Item &item : m_items) {
        if (item.attributes == attributes) {
            item.secret = secret;
            return;
        }
    }
    m_items.insert(u"%1/%2"_s.arg(collectionPath).arg(++m_count), {attributes, secret, false});
}

QDBusObjectPath StandInSecrets::promptFor(bool isNeeded, Action action)
{
    if (!isNeeded) {
        action();
        return none();
    }
    const QString path = u"%1/prompt/%2"_s.arg(root).arg(++m_count);
    m_prompts.insert(path, std::move(action));
    return QDBusObjectPath(path);
}

void StandInSecrets::show(const QString &prompt)
{
    ++prompts;
    switch (person) {
    case Person::Agrees:
        m_prompts.value(prompt)();
        complete(prompt, false);
        break;
    case Person::Dismisses:
        complete(prompt, true);
        break;
    case Person::AgreesToNothing:
        complete(prompt, false);
        break;
    case Person::IsAway:
        m_standing = prompt;
        break;
    }
}

void StandInSecrets::complete(const QString &prompt, bool isDismissed)
{
    m_prompts.remove(prompt);
    QDBusMessage signal = QDBusMessage::createSignal(prompt, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
    signal << isDismissed << boxed(QString());
    bus().send(signal);
}

void StandInSecrets::fail(const QDBusMessage &message, const QString &name, const QString &text)
{
    bus().send(message.createErrorReply(name, text));
}

} // namespace neobeat
