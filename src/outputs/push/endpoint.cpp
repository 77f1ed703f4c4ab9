// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/push/endpoint.h"

namespace neobeat {

QUrl Endpoint::url(const QString &scheme, const QString &path) const
{
    constexpr int highestPort = 65535;
    QUrl url;
    url.setScheme(scheme);
    url.setHost(host, QUrl::StrictMode);
    if (host.isEmpty() || url.host().isEmpty() || port < 1 || port > highestPort)
        return {};
    url.setPort(port);
    url.setPath(path);
    return url;
}

} // namespace neobeat
