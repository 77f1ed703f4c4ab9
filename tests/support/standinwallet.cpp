// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/standinwallet.h"

#include <QDBusConnection>

#include <utility>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr auto walletConnection = "stand-in wallet"_L1;
constexpr auto walletName = "kdewallet"_L1;
constexpr int validHandle = 7;

} // namespace

StandInWallet::~StandInWallet()
{
    vanish();
}

bool StandInWallet::appear(const QString &connectionName)
{
    m_connection = connectionName.isEmpty() ? QString(walletConnection) : connectionName;
    QDBusConnection connection = connectionName.isEmpty()
        ? QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_connection)
        : QDBusConnection(connectionName);
    m_isThere = true;
    return connection.registerVirtualObject(u"/modules/kwalletd5"_s, this)
        && connection.registerService(u"org.kde.kwalletd5"_s);
}

void StandInWallet::vanish()
{
    if (std::exchange(m_isThere, false))
        QDBusConnection::disconnectFromBus(m_connection);
}

void StandInWallet::answer(bool opens)
{
    isOpen = exists = opens;
    send(std::exchange(m_standing, {}).createReply(opens ? validHandle : -1));
}

bool StandInWallet::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    message.setDelayedReply(true);
    calls.append(message.member());
    if (endsAtOnce)
        send(message.createErrorReply(u"org.freedesktop.DBus.Error.NoReply"_s, u"it disconnected"_s));
    else if (message.member() == oddMethod)
        send(message.createReply(QVariantList{u"odd"_s, 1, true}));
    else if (message.member() == u"open"_s)
        openFor(message);
    else
        send(message.createReply(answerTo(message.member(), message.arguments())));
    return true;
}

void StandInWallet::openFor(const QDBusMessage &message)
{
    if (isOpen && exists) {
        send(message.createReply(refuses ? -1 : validHandle));
        return;
    }
    ++windows;
    m_standing = message;
    if (person != Person::IsAway)
        answer(person == Person::Opens);
}

QVariant StandInWallet::answerTo(const QString &method, const QVariantList &arguments)
{
    if (method == u"isEnabled"_s)
        return isEnabled;
    if (method == u"networkWallet"_s)
        return QString(walletName);
    if (method == u"wallets"_s)
        return exists ? QStringList{QString(walletName)} : QStringList();
    if (method == u"isOpen"_s) // Of the wallet with that name or handle.
        return isOpen && exists && !(closesAfterOpening && arguments.at(0).typeId() == QMetaType::Int);
    return entryAnswer(method, arguments);
}

QVariant StandInWallet::entryAnswer(const QString &method, const QVariantList &arguments)
{
    const bool isValid = arguments.at(0) == validHandle && !closesAfterOpening;
    const QString key = arguments.at(2).toString();
    if (method == u"entryType"_s)
        return isValid && entries.contains(key) ? 1 : 0;
    if (method == u"readPassword"_s)
        return isValid ? entries.value(key) : QString();
    if (!isValid)
        return -1;
    if (method == u"writePassword"_s && !keepsAll)
        entries.insert(key, arguments.at(3).toString());
    else if (method == u"removeEntry"_s && !keepsAll)
        entries.remove(key);
    return 0;
}

void StandInWallet::send(const QDBusMessage &reply)
{
    QDBusConnection(m_connection).send(reply);
}

} // namespace neobeat
