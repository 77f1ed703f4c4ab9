// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/noticefilter.h"

#include "alerts/quiethours.h"

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRemembered = 500;

} // namespace

NoticeFilter::Verdict NoticeFilter::judge(const DesktopNotice &notice, const ForwardingSettings &settings,
                                          const QTime &time, Duration uptime)
{
    if (!settings.notifications)
        return Verdict::Off;
    if (isOwnNotice(notice))
        return Verdict::Own;
    if (notice.title.isEmpty() && notice.text.isEmpty())
        return Verdict::Empty;
    if (notice.isProgress)
        return Verdict::Progress;
    if (!settings.allows(notice.application))
        return Verdict::ApplicationOff;
    if (notice.urgency < settings.leastUrgency)
        return Verdict::NotUrgent;
    if (settings.quietHours && isQuiet(time, settings.quietFrom, settings.quietTo))
        return Verdict::Quiet;
    if (isRepeated(notice, uptime))
        return Verdict::Repeated;
    if (m_forwarded.size() >= mostRemembered)
        m_forwarded.clear(); // A service that never says that one is gone.
    m_forwarded.insert(notice.id, {notice.title, notice.text, uptime});
    return Verdict::Forward;
}

bool NoticeFilter::isRepeated(const DesktopNotice &notice, Duration uptime) const
{
    const auto before = m_forwarded.constFind(notice.id);
    if (!notice.isReplacement || before == m_forwarded.cend())
        return false;
    const bool saysTheSame = before->title == notice.title && before->text == notice.text;
    return saysTheSame || uptime - before->uptime < replacementPause;
}

QString nameOf(NoticeFilter::Verdict verdict)
{
    using V = NoticeFilter::Verdict;
    switch (verdict) {
    case V::Forward:
        break;
    case V::Off:
        return u"off"_s;
    case V::Own:
        return u"own"_s;
    case V::Empty:
        return u"empty"_s;
    case V::Progress:
        return u"progress"_s;
    case V::ApplicationOff:
        return u"application-off"_s;
    case V::NotUrgent:
        return u"not-urgent"_s;
    case V::Quiet:
        return u"quiet"_s;
    case V::Repeated:
        return u"repeated"_s;
    }
    return u"forwarded"_s;
}

} // namespace neobeat
