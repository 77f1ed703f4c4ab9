// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/messageforwarder.h"

#include "forwarding/noticecalls.h"
#include "operations/sendmessage.h"
#include "protocol/segmenttext.h"

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWaiting = 5; // One takes up to fifteen writes.
constexpr qsizetype shownAtOnce = 18; // Characters.

WatchMessage::Category categoryOf(const DesktopNotice &notice)
{
    if (notice.category.startsWith("email"_L1))
        return WatchMessage::Category::Email;
    return notice.category == "call.unanswered"_L1 ? WatchMessage::Category::MissedCall : WatchMessage::Category::App;
}

/// "org.telegram.desktop" is shown as "telegram".
QString shownName(const QString &application)
{
    if (application.count(u'.') < 2 || application.contains(u' '))
        return application;
    const QStringList parts = application.split(u'.');
    return parts.last() == "desktop"_L1 ? parts.at(parts.size() - 2) : parts.last();
}

} // namespace

WatchMessage watchMessageOf(const DesktopNotice &notice, bool isShort, QLocale::Language language)
{
    WatchMessage message;
    message.category = categoryOf(notice);
    message.icon = iconFor(notice.application);
    message.title = segmentText(notice.title, language);
    message.body = segmentText(notice.text, language);
    message.application = segmentText(shownName(notice.application), language);
    if (isShort) {
        message.title.truncate(shownAtOnce);
        message.body.truncate(std::max<qsizetype>(shownAtOnce - message.title.size(), 0));
    }
    return message;
}

MessageForwarder::MessageForwarder(NotificationMonitor &monitor, OperationRunner &runner, Settings &settings,
                                   const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_monitor(monitor)
    , m_runner(runner)
    , m_settings(settings)
    , m_clock(clock)
{
    connect(&monitor, &NotificationMonitor::noticed, this, &MessageForwarder::onNoticed);
    connect(&monitor, &NotificationMonitor::closed, this, [this](const QString &id) { m_filter.forget(id); });
    connect(&settings, &Settings::forwardingChanged, this, &MessageForwarder::follow);
    follow();
}

void MessageForwarder::follow()
{
    const ForwardingSettings wanted = m_settings.forwarding();
    if (wanted.notifications || wanted.calls)
        m_monitor.start();
    else
        m_monitor.stop();
}

void MessageForwarder::onNoticed(const DesktopNotice &notice)
{
    if (announcesCall(notice) && m_settings.forwarding().calls)
        return; // It is shown as a call.
    const auto verdict
        = m_filter.judge(notice, m_settings.forwarding(), m_clock.now().toLocalTime().time(), m_clock.uptime());
    if (verdict != NoticeFilter::Verdict::Off && verdict != NoticeFilter::Verdict::Own)
        remember(notice.application);
    if (verdict == NoticeFilter::Verdict::Forward && m_runner.isReady() && m_waiting < mostWaiting)
        send(notice);
    Q_EMIT judged(verdict);
}

void MessageForwarder::remember(const QString &application)
{
    ForwardingSettings changed = m_settings.forwarding();
    if (application.isEmpty() || changed.applications.contains(application)
        || changed.applications.size() >= ForwardingSettings::mostApplications)
        return;
    changed.applications.insert(application, changed.newApplications);
    m_settings.setForwarding(changed);
}

void MessageForwarder::send(const DesktopNotice &notice)
{
    auto operation = std::make_unique<SendMessage>(
        watchMessageOf(notice, m_settings.forwarding().shortText, QLocale().language()));
    ++m_waiting;
    connect(operation.get(), &WatchOperation::finished, this, [this](const Error &error) {
        --m_waiting;
        m_lastError = error;
        m_sentCount += error ? 0 : 1;
        Q_EMIT sent();
    });
    m_runner.run(std::move(operation));
}

} // namespace neobeat
