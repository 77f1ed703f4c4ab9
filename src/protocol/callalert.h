// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace neobeat {

/// A value for new alerts 0x2A46 that announces a call or its end. [F]: no capture of a Neo.
struct CallAlert
{
    bool isRinging = true; ///< False: the call is over, accepted or not.
    QString caller = {}; ///< While it rings; a name or a number.

    /// 03 01 and the caller, or 03 00.
    QByteArray encode() const;
    /// What encode() wrote; empty for anything else.
    static std::optional<CallAlert> decode(const QByteArray &value);

    bool operator==(const CallAlert &) const = default;
};

/// The caller as a Neo can show it: of a name the first 7 characters, else the watch shows no name at all; a number, or
/// what begins like one, is longer and scrolls [N]. That a number has 18 characters at most is ours, since that fits
/// one write [I].
QString callerForWatch(const QString &caller);

} // namespace neobeat
