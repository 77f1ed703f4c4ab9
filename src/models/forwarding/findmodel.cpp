// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forwarding/findmodel.h"

namespace neobeat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto ringAgain = 6s;

} // namespace

FindModel::FindModel(WatchFinder &watch, ComputerFinder &computer, Notifications &notifications, QObject *parent)
    : QObject(parent)
    , m_watch(watch)
    , m_computer(computer)
    , m_notifications(notifications)
{
    m_again.setInterval(ringAgain);
    connect(&m_again, &QTimer::timeout, this, &FindModel::ring);
    connect(&watch, &WatchFinder::changed, this, &FindModel::changed);
    connect(&computer, &ComputerFinder::ringingChanged, this, &FindModel::onComputer);
    connect(&notifications, &Notifications::dismissed, this, &FindModel::onSeen);
    connect(&notifications, &Notifications::activated, this, &FindModel::onSeen);
}

void FindModel::onComputer()
{
    if (m_computer.isRinging()) {
        m_again.start();
        ring();
    } else {
        m_again.stop();
        m_notifications.close(Notification::Subject::Finding);
    }
    Q_EMIT computerRingsChanged();
}

void FindModel::ring()
{
    m_notifications.show(Notification::Subject::Finding,
                         {tr("Here is the computer"), tr("The watch looks for it. Close this when you have found it."),
                          u"phone-incoming-call"_s, true});
}

void FindModel::onSeen(Notification::Subject subject)
{
    if (subject == Notification::Subject::Finding)
        m_computer.dismiss();
}

} // namespace neobeat
