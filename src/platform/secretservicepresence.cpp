// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/secretservicepresence.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

#include <array>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

/// The owner of any of these names can store secrets.
constexpr std::array serviceNames{"org.freedesktop.secrets"_L1, "org.kde.kwalletd6"_L1, "org.kde.kwalletd5"_L1,
                                  "org.kde.kwalletd"_L1};

} // namespace

SecretServicePresence::SecretServicePresence(QObject *parent)
    : QObject(parent)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { conclude(State::Unknown); });
}

QString SecretServicePresence::secretService()
{
    return serviceNames.front();
}

void SecretServicePresence::ask(std::chrono::milliseconds limit)
{
    m_names.clear();
    m_services.clear();
    const int round = ++m_round;
    m_limit.start(limit);
    if (!QDBusConnection::sessionBus().isConnected()) {
        QMetaObject::invokeMethod(
            this,
            [this, round] {
                if (round == m_round)
                    conclude(State::NoBus);
            },
            Qt::QueuedConnection);
        return;
    }
    m_openQuestions = 2;
    askBus(u"ListNames"_s, round);
    askBus(u"ListActivatableNames"_s, round);
}

void SecretServicePresence::askBus(const QString &method, int round)
{
    const QString daemon = u"org.freedesktop.DBus"_s;
    const auto question = QDBusMessage::createMethodCall(daemon, u"/org/freedesktop/DBus"_s, daemon, method);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, round] {
        watcher->deleteLater();
        if (round == m_round)
            onNames(watcher->reply().arguments().value(0).toStringList());
    });
}

void SecretServicePresence::onNames(const QStringList &names)
{
    m_names += names;
    if (--m_openQuestions > 0)
        return;
    for (const QLatin1StringView name : serviceNames) {
        if (m_names.contains(name))
            m_services.append(name);
    }
    conclude(m_services.isEmpty() ? State::Absent : State::Present);
}

void SecretServicePresence::conclude(State state)
{
    ++m_round;
    m_limit.stop();
    m_state = state;
    Q_EMIT known();
}

} // namespace neobeat
