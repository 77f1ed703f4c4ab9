// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/server/accesspolicy.h"

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

/// Takes as long for a token that is nearly right as for one that is wrong from the start.
bool isSameSecret(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size())
        return false;
    volatile unsigned char difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        difference = difference | static_cast<unsigned char>(one[i] ^ other[i]);
    return difference == 0;
}

bool isAddress(const QString &name, const QHostAddress &address)
{
    const QHostAddress named(name);
    return !named.isNull() && named.isEqual(address, QHostAddress::TolerantConversion);
}

/// These are what pages from files are, and also what any site can make of a page of its own.
bool isOriginOfFile(QByteArrayView origin)
{
    return origin == "null" || origin == "http://absolute" || origin == "obsbrowser://file";
}

} // namespace

bool isOwnHost(QByteArrayView host, const ServerAddress &arrivedAt)
{
    constexpr quint16 defaultPort = 80;
    const bool isBracketed = host.startsWith('[');
    const qsizetype nameEnd = isBracketed ? host.indexOf(']') + 1 : host.indexOf(':');
    const QByteArrayView name = nameEnd < 0 ? host : host.first(nameEnd);
    const QByteArrayView rest = nameEnd < 0 ? QByteArrayView() : host.sliced(nameEnd);
    if (name.isEmpty() || (!rest.isEmpty() && !rest.startsWith(':')))
        return false;
    if (rest.isEmpty() ? arrivedAt.port != defaultPort : rest.sliced(1) != QByteArray::number(arrivedAt.port))
        return false;
    if (isBracketed) {
        const QString literal = QString::fromLatin1(name.sliced(1, name.size() - 2));
        return isAddress(literal, QHostAddress(QHostAddress::LocalHostIPv6)) || isAddress(literal, arrivedAt.address);
    }
    return name.compare("localhost", Qt::CaseInsensitive) == 0 || name == "127.0.0.1"
        || isAddress(QString::fromLatin1(name), arrivedAt.address);
}

AccessPolicy::AccessPolicy(const ServerSettings &settings)
    : m_token(settings.token)
    , m_needsToken(settings.localNeedsToken || !settings.address.isLoopback())
{
    for (const QString &origin : settings.allowedOrigins)
        m_allowedOrigins.append(origin.toLatin1());
}

AccessPolicy::Verdict AccessPolicy::judge(const RequestHead &head, const ServerAddress &arrivedAt) const
{
    if (!isOwnHost(head.field("host"), arrivedAt))
        return {HttpStatus::Forbidden};
    if (const HttpStatus status = judgeOrigin(head, arrivedAt); status != HttpStatus::Ok)
        return {status};
    // A browser asks for permission without the token, and is given nothing else.
    if (m_needsToken && !hasToken(head) && !head.isPreflight())
        return {HttpStatus::Unauthorized};
    return {HttpStatus::Ok, head.field("origin")};
}

HttpStatus AccessPolicy::judgeOrigin(const RequestHead &head, const ServerAddress &arrivedAt) const
{
    constexpr QByteArrayView scheme = "http://";
    const QByteArray origin = head.field("origin");
    if (head.has("origin")) {
        const bool isOwn
            = origin.startsWith(scheme) && isOwnHost(QByteArrayView(origin).sliced(scheme.size()), arrivedAt);
        const bool isAllowed = m_allowedOrigins.contains(origin) || (isOriginOfFile(origin) && hasToken(head));
        return isOwn || isAllowed ? HttpStatus::Ok : HttpStatus::Forbidden;
    }
    // Browsers load scripts, pictures and frames without an origin. A page could not read them, but could tell whether
    // they are there; what it opens in a tab of its own is no longer in its reach.
    const QByteArray site = head.field("sec-fetch-site");
    const bool isOwnTab = head.field("sec-fetch-mode") == "navigate" && head.field("sec-fetch-dest") == "document";
    if ((site == "cross-site" || site == "same-site") && !isOwnTab && !hasToken(head))
        return HttpStatus::Forbidden;
    return HttpStatus::Ok;
}

bool AccessPolicy::hasToken(const RequestHead &head) const
{
    constexpr QByteArrayView scheme = "Bearer ";
    if (m_token.isEmpty())
        return false;
    const QByteArray authorization = head.field("authorization");
    if (QByteArrayView(authorization)
                .first(std::min(authorization.size(), scheme.size()))
                .compare(scheme, Qt::CaseInsensitive)
            == 0
        && isSameSecret(authorization.sliced(scheme.size()).trimmed(), m_token))
        return true;
    return isSameSecret(head.queryItem(u"token"_s).toUtf8(), m_token);
}

} // namespace neobeat
