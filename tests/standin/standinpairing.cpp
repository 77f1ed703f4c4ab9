// SPDX-License-Identifier: GPL-3.0-or-later
#include "standinpairing.h"

#include "interfaces.h"

#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QTimer>

namespace neobeat::standin {

using namespace Qt::StringLiterals;

StandInPairing::StandInPairing(StandInWatch &watch, ObjectTree &tree, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_watch(watch)
    , m_tree(tree)
    , m_bus(bus)
{
}

void StandInPairing::reset()
{
    m_agentOwner.clear();
    m_agentPath.clear();
    m_pairCall.reset();
    m_events.clear();
    m_ignoresPair = false;
    m_isBusy = false;
}

void StandInPairing::setPaired(bool isBluez, bool isWatch)
{
    m_watch.watch().setPaired(isWatch);
    m_tree.set(m_watch.devicePath(), deviceInterface, {{u"Paired"_s, isBluez}});
}

void StandInPairing::pairUnasked()
{
    if (m_agentOwner.isEmpty())
        return;
    ask(u"RequestAuthorization"_s, m_watch.devicePath(), [this](bool isAgreed) {
        if (isAgreed)
            setPaired(true, true);
    });
}

void StandInPairing::rejectKeys()
{
    QDBusMessage signal = QDBusMessage::createSignal(m_watch.devicePath(), deviceInterface, u"Disconnected"_s);
    signal << u"org.bluez.Reason.Authentication"_s << u"Connection terminated due to authentication failure"_s;
    m_bus.send(signal);
    m_watch.watch().dropLink();
}

bool StandInPairing::answer(const QDBusMessage &call)
{
    const QString member = call.member();
    if (call.path() == "/org/bluez"_L1 && call.interface() == "org.bluez.AgentManager1"_L1) {
        m_events.append(member);
        if (member == "RegisterAgent"_L1)
            registerAgent(call);
        else if (member == "UnregisterAgent"_L1)
            unregisterAgent(call);
        else
            return false;
        return true;
    }
    if (call.path() != m_watch.devicePath() || call.interface() != deviceInterface)
        return false;
    if (member != "Pair"_L1 && member != "CancelPairing"_L1)
        return false;
    m_events.append(member);
    if (member == "Pair"_L1)
        pair(call);
    else
        cancelPairing(call);
    return true;
}

void StandInPairing::refuse(const QDBusMessage &call, const QString &error)
{
    m_bus.send(call.createErrorReply(u"org.bluez.Error."_s + error, error));
}

void StandInPairing::registerAgent(const QDBusMessage &call)
{
    if (m_agentOwner == call.service()) {
        refuse(call, u"AlreadyExists"_s);
        return;
    }
    m_agentOwner = call.service();
    m_agentPath = call.arguments().value(0).value<QDBusObjectPath>().path();
    m_events.last() += u' ' + call.arguments().value(1).toString();
    m_bus.send(call.createReply());
}

void StandInPairing::unregisterAgent(const QDBusMessage &call)
{
    if (m_agentOwner != call.service() || m_agentPath != call.arguments().value(0).value<QDBusObjectPath>().path()) {
        refuse(call, u"DoesNotExist"_s);
        return;
    }
    m_agentOwner.clear();
    m_agentPath.clear();
    m_bus.send(call.createReply());
}

void StandInPairing::pair(const QDBusMessage &call)
{
    if (m_pairCall || m_isBusy) {
        refuse(call, u"InProgress"_s);
        return;
    }
    if (m_tree.property(m_watch.devicePath(), deviceInterface, u"Paired"_s).toBool()) {
        refuse(call, u"AlreadyExists"_s);
        return;
    }
    if (m_agentOwner != call.service()) {
        refuse(call, u"AuthenticationFailed"_s); // What a default agent would say is not known here.
        return;
    }
    m_pairCall = call;
    if (m_ignoresPair)
        return;
    ask(u"RequestAuthorization"_s, m_watch.devicePath(), [this, call](bool isAgreed) {
        if (isAgreed)
            pairWatch(call);
        else if (m_pairCall)
            refuse(*std::exchange(m_pairCall, std::nullopt), u"AuthenticationRejected"_s);
    });
}

void StandInPairing::pairWatch(const QDBusMessage &call)
{
    m_watch.watch().pair([this, call](bool isPaired) {
        if (!m_pairCall)
            return;
        m_pairCall.reset();
        if (!m_watch.watch().isCentralConnected()) {
            refuse(call, u"AuthenticationCanceled"_s);
            return;
        }
        if (!isPaired) {
            refuse(call, u"AuthenticationFailed"_s);
            QTimer::singleShot(30, &m_watch.watch(), &SimulatedWatch::dropLink); // So do 5.66 and 5.82.
            return;
        }
        m_tree.set(m_watch.devicePath(), deviceInterface, {{u"Paired"_s, true}});
        m_bus.send(call.createReply());
    });
}

void StandInPairing::cancelPairing(const QDBusMessage &call)
{
    if (!m_pairCall) {
        setPaired(false, m_watch.watch().isPaired()); // So does the real one.
        refuse(call, u"DoesNotExist"_s);
        return;
    }
    refuse(*std::exchange(m_pairCall, std::nullopt), u"AuthenticationCanceled"_s);
    m_bus.send(call.createReply());
}

void StandInPairing::askAgent(const QString &method, const QString &devicePath)
{
    ask(method, devicePath, [](bool) {});
}

void StandInPairing::ask(const QString &method, const QString &devicePath, std::function<void(bool isAgreed)> onAnswer)
{
    QDBusMessage question = QDBusMessage::createMethodCall(m_agentOwner, m_agentPath, u"org.bluez.Agent1"_s, method);
    question << QVariant::fromValue(QDBusObjectPath(devicePath));
    if (method == "RequestConfirmation"_L1)
        question << 123456u;
    if (method == "AuthorizeService"_L1)
        question << u"0000180d-0000-1000-8000-00805f9b34fb"_s;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, method, onAnswer] {
        watcher->deleteLater();
        const bool isAgreed = !watcher->isError();
        m_events.append(method + u": "_s + (isAgreed ? u"agreed"_s : watcher->error().name()));
        onAnswer(isAgreed);
    });
}

} // namespace neobeat::standin
