// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/findwatch.h"

#include "protocol/alertlevel.h"
#include "protocol/uuids.h"

namespace neobeat {

using namespace std::chrono_literals;

namespace {

constexpr auto beepInterval = 10s;
constexpr auto leavingTime = 5s;

} // namespace

FindWatch::FindWatch(std::chrono::milliseconds length, QObject *parent)
    : WatchOperation(parent)
    , m_length(length)
{
    m_repeat.setInterval(beepInterval);
    m_end.setSingleShot(true);
    connect(&m_repeat, &QTimer::timeout, this, &FindWatch::ask);
    connect(&m_end, &QTimer::timeout, this, [this] { leave({}); });
    connect(this, &WatchOperation::finished, &m_repeat, &QTimer::stop);
    connect(this, &WatchOperation::finished, &m_end, &QTimer::stop);
}

Characteristic FindWatch::conversation() const
{
    return {uuids::immediateAlertService, uuids::alertLevel};
}

void FindWatch::begin()
{
    m_repeat.start();
    m_end.start(m_length);
    write(conversation(), alertlevel::find(), [this](const QByteArray &) { Q_EMIT begun(); });
}

void FindWatch::ask()
{
    write(conversation(), alertlevel::find(), [](const QByteArray &) {});
}

void FindWatch::leave(const Error &ending)
{
    m_repeat.stop();
    m_end.stop();
    startLimit(leavingTime, ending.code);
    write(conversation(), alertlevel::stop(), [this, ending](const QByteArray &) { finish(ending); });
}

} // namespace neobeat
