// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/systemclockchanges.h"

#include <QDBusConnection>

#include <sys/timerfd.h>
#include <unistd.h>

#include <cerrno>
#include <limits>

namespace neobeat {

using namespace Qt::StringLiterals;

SystemClockChanges::SystemClockChanges(QObject *parent)
    : ClockChanges(parent)
{
    watchKernel();
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    bus.connect(u"org.freedesktop.timedate1"_s, u"/org/freedesktop/timedate1"_s, u"org.freedesktop.DBus.Properties"_s,
                u"PropertiesChanged"_s, this, SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
}

SystemClockChanges::~SystemClockChanges()
{
    m_notifier.reset();
    if (m_timer >= 0)
        ::close(m_timer);
}

void SystemClockChanges::onPropertiesChanged(const QString &interface, const QVariantMap &values,
                                             const QStringList &invalid)
{
    if (interface == "org.freedesktop.timedate1"_L1
        && (values.contains(u"Timezone"_s) || invalid.contains(u"Timezone"_s)))
        Q_EMIT changed();
}

void SystemClockChanges::watchKernel()
{
    m_timer = ::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (m_timer < 0 || !arm())
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_timer, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SystemClockChanges::onTimer);
}

bool SystemClockChanges::arm()
{
    // Never due; the kernel cancels it when the clock is set.
    itimerspec never{};
    never.it_value.tv_sec = std::numeric_limits<time_t>::max();
    return ::timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr) == 0;
}

void SystemClockChanges::onTimer()
{
    quint64 expirations = 0;
    const bool isCancelled = ::read(m_timer, &expirations, sizeof expirations) < 0 && errno == ECANCELED;
    if (!arm())
        m_notifier->setEnabled(false);
    if (isCancelled)
        Q_EMIT changed();
}

} // namespace neobeat
