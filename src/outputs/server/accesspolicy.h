// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/server/requesthead.h"
#include "outputs/server/serversettings.h"

namespace neobeat {

/// Where a connection arrived, as its socket reports it.
struct ServerAddress
{
    QHostAddress address;
    quint16 port = 0;
};

/// Decides who is answered. A browser on this computer reaches every loopback port for any page that it shows, so what
/// the page is counts, not where the request comes from.
class AccessPolicy
{
public:
    explicit AccessPolicy(const ServerSettings &settings);

    /// The decision about one request.
    struct Verdict
    {
        HttpStatus status = HttpStatus::Ok; ///< Ok: it is answered; else the refusal.
        QByteArray readableFor = {}; ///< The origin of the page that may read the answer; empty without a page.
    };
    Verdict judge(const RequestHead &head, const ServerAddress &arrivedAt) const;

    /// Whether the request has the token, needed or not.
    bool hasToken(const RequestHead &head) const;

private:
    HttpStatus judgeOrigin(const RequestHead &head, const ServerAddress &arrivedAt) const;

    QByteArray m_token;
    QList<QByteArray> m_allowedOrigins;
    bool m_needsToken = false;
};

/// Whether "name:port" of a Host field is this server. A name other than localhost is not: its owner can let it point
/// to this computer (DNS rebinding).
bool isOwnHost(QByteArrayView host, const ServerAddress &arrivedAt);

} // namespace neobeat
