// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/desktopnotice.h"

#include <QHash>
#include <QTime>

#include <chrono>

namespace neobeat {

/// Decides which notifications go to the watch. Knows no clock: takes the local time and the uptime.
class NoticeFilter
{
public:
    using Duration = std::chrono::milliseconds;

    enum class Verdict {
        Forward,
        Off, ///< The user wants none.
        Own, ///< Neobeat shows it.
        Empty, ///< It has no words.
        Progress, ///< It shows how something changes.
        ApplicationOff, ///< The user does not want those of this program.
        NotUrgent, ///< Less urgent than the user wants.
        Quiet, ///< In the quiet hours.
        Repeated, ///< It replaces one that was forwarded, and says the same or comes soon after it.
    };

    /// A replacement that says something else is forwarded this long after the one before.
    static constexpr Duration replacementPause = std::chrono::seconds(10);

    Verdict judge(const DesktopNotice &notice, const ForwardingSettings &settings, const QTime &time, Duration uptime);
    /// The notification is gone.
    void forget(const QString &id) { m_forwarded.remove(id); }

private:
    struct Forwarded
    {
        QString title;
        QString text;
        Duration uptime;
    };

    bool isRepeated(const DesktopNotice &notice, Duration uptime) const;

    QHash<QString, Forwarded> m_forwarded; ///< Those that are up, by id.
};

/// The name of the verdict, for --json and reports: "application-off".
QString nameOf(NoticeFilter::Verdict verdict);

} // namespace neobeat
