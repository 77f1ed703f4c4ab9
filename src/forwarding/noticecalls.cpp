// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/noticecalls.h"

namespace neobeat {

using namespace Qt::StringLiterals;

NoticeCalls::NoticeCalls(NotificationMonitor &monitor, QObject *parent)
    : CallSource(parent)
{
    connect(&monitor, &NotificationMonitor::noticed, this, [this](const DesktopNotice &notice) {
        if (announcesCall(notice) && !isOwnNotice(notice))
            Q_EMIT ringing(notice.id, notice.text.isEmpty() ? notice.title : notice.text);
    });
    connect(&monitor, &NotificationMonitor::closed, this, &NoticeCalls::over);
}

bool announcesCall(const DesktopNotice &notice)
{
    return notice.category == "call.incoming"_L1;
}

} // namespace neobeat
