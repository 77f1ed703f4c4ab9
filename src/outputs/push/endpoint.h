// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace neobeat {

/// Where a program listens.
struct Endpoint
{
    QString host; ///< A name, or an IPv4 or IPv6 address without brackets.
    int port = 0; ///< 1 … 65535.

    /// Its address, such as "ws://host:port/path"; invalid when host or port make no sense.
    QUrl url(const QString &scheme, const QString &path = {}) const;

    bool operator==(const Endpoint &other) const = default;
};

} // namespace neobeat
