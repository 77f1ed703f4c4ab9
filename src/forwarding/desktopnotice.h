// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/forwardingsettings.h"

#include <QMetaType>
#include <QString>

namespace neobeat {

/// A notification that some program shows on the desktop. All texts are from outside, and already one line each.
struct DesktopNotice
{
    QString id; ///< Of the desktop; the same for one that is replaced.
    bool isReplacement = false; ///< The sender replaces an earlier one.
    QString application; ///< Its desktop file where it is known, else the name that it gives itself.
    QString title;
    QString text; ///< Without markup; may be empty.
    QString category; ///< As "email.arrived", mostly empty.
    ForwardingSettings::Urgency urgency = ForwardingSettings::Urgency::Normal;
    bool isProgress = false; ///< A volume, a download: shown while it changes, not to be read later.

    bool operator==(const DesktopNotice &) const = default;
};

/// The text without the markup that the notification specification allows.
QString withoutMarkup(const QString &text);

/// Whether the program is this one.
bool isOwnNotice(const DesktopNotice &notice);

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::DesktopNotice)
