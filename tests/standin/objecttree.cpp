// SPDX-License-Identifier: GPL-3.0-or-later
#include "objecttree.h"

#include "interfaces.h"

#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace neobeat::standin {

using namespace Qt::StringLiterals;

namespace {

using ManagedObjects = QMap<QDBusObjectPath, Interfaces>;

const QString objectManager = u"org.freedesktop.DBus.ObjectManager"_s;

} // namespace

ObjectTree::ObjectTree(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    qDBusRegisterMetaType<Interfaces>();
    qDBusRegisterMetaType<ManagedObjects>();
}

QVariant ObjectTree::property(const QString &path, const QString &interface, const QString &name) const
{
    return m_objects.value(path).value(interface).value(name);
}

void ObjectTree::add(const QString &path, const Interfaces &interfaces)
{
    m_objects.insert(path, interfaces);
    QDBusMessage signal = QDBusMessage::createSignal(u"/"_s, objectManager, u"InterfacesAdded"_s);
    signal << QVariant::fromValue(QDBusObjectPath(path)) << QVariant::fromValue(interfaces);
    m_bus.send(signal);
}

void ObjectTree::remove(const QString &path)
{
    auto object = m_objects.lowerBound(path);
    while (object != m_objects.end() && object.key().startsWith(path)) {
        const QString candidate = object.key();
        if (candidate != path && !candidate.startsWith(path + u'/')) {
            ++object;
            continue;
        }
        const QStringList interfaces = object->keys();
        object = m_objects.erase(object);
        QDBusMessage signal = QDBusMessage::createSignal(u"/"_s, objectManager, u"InterfacesRemoved"_s);
        signal << QVariant::fromValue(QDBusObjectPath(candidate)) << interfaces;
        m_bus.send(signal);
    }
}

void ObjectTree::set(const QString &path, const QString &interface, const QVariantMap &values)
{
    const auto object = m_objects.find(path);
    if (object == m_objects.end())
        return;
    (*object)[interface].insert(values);
    announce(path, interface, values, {});
}

void ObjectTree::invalidate(const QString &path, const QString &interface, const QString &name)
{
    const auto object = m_objects.find(path);
    if (object != m_objects.end() && (*object)[interface].remove(name) > 0)
        announce(path, interface, {}, {name});
}

void ObjectTree::announce(const QString &path, const QString &interface, const QVariantMap &changed,
                          const QStringList &invalidated)
{
    QDBusMessage signal = QDBusMessage::createSignal(path, propertiesInterface, u"PropertiesChanged"_s);
    signal << interface << changed << invalidated;
    m_bus.send(signal);
}

bool ObjectTree::answer(const QDBusMessage &question)
{
    if (question.interface() == objectManager && question.member() == "GetManagedObjects"_L1) {
        ManagedObjects objects;
        for (auto object = m_objects.cbegin(); object != m_objects.cend(); ++object)
            objects.insert(QDBusObjectPath(object.key()), object.value());
        m_bus.send(question.createReply(QVariant::fromValue(objects)));
        return true;
    }
    if (question.interface() == propertiesInterface && question.member() != "Set"_L1) {
        m_bus.send(answerProperties(question));
        return true;
    }
    return false;
}

QDBusMessage ObjectTree::answerProperties(const QDBusMessage &question) const
{
    const QList<QVariant> arguments = question.arguments();
    const Interfaces interfaces = m_objects.value(question.path());
    const QString interface = arguments.value(0).toString();
    if (!interfaces.contains(interface))
        return question.createErrorReply(u"org.freedesktop.DBus.Error.UnknownInterface"_s, u"No such interface"_s);
    const QVariantMap values = interfaces.value(interface);
    if (question.member() == "GetAll"_L1)
        return question.createReply(values);
    const QVariant value = values.value(arguments.value(1).toString());
    if (!value.isValid())
        return question.createErrorReply(u"org.freedesktop.DBus.Error.InvalidArgs"_s, u"No such property"_s);
    return question.createReply(QVariant::fromValue(QDBusVariant(value)));
}

} // namespace neobeat::standin
