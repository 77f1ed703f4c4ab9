// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/backgroundportal.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace neobeat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int portalAnswerLimit = 25'000; // ms; the portal may have to be started
constexpr auto userAnswerLimit = 2min;
constexpr uint responseSuccess = 0;
const QString portalService = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString requestInterface = u"org.freedesktop.portal.Request"_s;

} // namespace

BackgroundPortal::BackgroundPortal(const QString &program, const QString &reason, bool isEnabled, QObject *parent)
    : Autostart(parent)
    , m_program(program)
    , m_reason(reason)
    , m_state(isEnabled ? State::On : State::Off)
    , m_wanted(m_state)
    , m_before(m_state)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(userAnswerLimit);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(m_before, Problem::NoAnswer); });
}

void BackgroundPortal::setEnabled(bool enabled)
{
    if (m_state == State::Asking)
        return;
    m_before = std::exchange(m_state, State::Asking);
    m_wanted = enabled ? State::On : State::Off;
    m_problem = Problem::None;
    m_limit.start();
    Q_EMIT changed();
    if (QDBusConnection::sessionBus().isConnected())
        request();
    else
        end(m_before, Problem::NoService);
}

void BackgroundPortal::request()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    // The path of the request is agreed on beforehand, so that its answer cannot come before it is listened to.
    const QString token = u"neobeat%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++m_requests);
    const QString sender = bus.baseService().mid(1).replace(u'.', u'_');
    follow(portalPath + u"/request/"_s + sender + u'/' + token);
    auto question = QDBusMessage::createMethodCall(portalService, portalPath, u"org.freedesktop.portal.Background"_s,
                                                   u"RequestBackground"_s);
    question << QString()
             << QVariantMap{{u"handle_token"_s, token},
                            {u"reason"_s, m_reason},
                            {u"autostart"_s, m_wanted == State::On},
                            {u"commandline"_s, QStringList{m_program, u"--hidden"_s}}};
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(question, portalAnswerLimit), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, number = m_requests] {
        call->deleteLater();
        if (number != m_requests || m_state != State::Asking)
            return;
        const QDBusPendingReply<QDBusObjectPath> reply = *call;
        if (reply.isError())
            end(m_before, reply.error().type() == QDBusError::AccessDenied ? Problem::Refused : Problem::NoService);
        else if (reply.value().path() != m_path) // An old portal chooses the path itself.
            follow(reply.value().path());
    });
}

void BackgroundPortal::follow(const QString &path)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    const auto slot = SLOT(onResponse(uint, QVariantMap));
    if (!m_path.isEmpty())
        bus.disconnect(portalService, m_path, requestInterface, u"Response"_s, this, slot);
    m_path = path;
    if (!m_path.isEmpty())
        bus.connect(portalService, m_path, requestInterface, u"Response"_s, this, slot);
}

void BackgroundPortal::onResponse(uint response, const QVariantMap &results)
{
    if (m_state != State::Asking && m_problem != Problem::NoAnswer)
        return;
    const QVariant autostart = results.value(u"autostart"_s);
    const bool isSuccess = response == responseSuccess;
    if (m_wanted == State::On && !(isSuccess && autostart.toBool())) {
        // What was granted before may have been withdrawn.
        Q_EMIT agreed(false);
        // Running in the background was allowed, but nothing on this desktop starts a program.
        const bool isAllowed = isSuccess && results.value(u"background"_s).toBool();
        end(State::Off, isAllowed ? Problem::NoService : Problem::Refused);
        return;
    }
    // A user who is asked and refuses to let it run in the background ends the autostart, too.
    if (!isSuccess && (!autostart.isValid() || autostart.toBool())) {
        end(m_before, Problem::Refused);
        return;
    }
    Q_EMIT agreed(m_wanted == State::On);
    end(m_wanted, Problem::None);
}

void BackgroundPortal::end(State state, Problem problem)
{
    m_limit.stop();
    // A question that is still shown may be answered late, and the desktop then does as it says.
    if (problem != Problem::NoAnswer && QDBusConnection::sessionBus().isConnected())
        follow({});
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace neobeat
