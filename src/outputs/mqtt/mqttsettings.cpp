// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/mqtt/mqttsettings.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace neobeat {
namespace {

constexpr qsizetype longestHost = 253; // of a name in the DNS
constexpr qsizetype longestText = 1000; // of a user, a password or a prefix; MQTT itself has 16-bit lengths

Error incomplete(const QString &part)
{
    return {Error::Code::OutputIncomplete, part};
}

bool isId(const QString &text)
{
    static const QRegularExpression id(u"\\A[A-Za-z0-9_-]{1,64}\\z"_s);
    return id.match(text).hasMatch();
}

// What MQTT takes as a part of a topic or as a user; NUL and lone surrogates make some brokers drop the connection.
bool isText(const QString &text)
{
    return text.size() <= longestText && text.isValidUtf16()
        && std::ranges::none_of(text, [](QChar c) { return c < u' ' || (c >= u'\x7f' && c <= u'\x9f'); });
}

bool isPrefix(const QString &text)
{
    return !text.isEmpty() && isText(text) && !text.contains(u'+') && !text.contains(u'#') && !text.startsWith(u'/')
        && !text.endsWith(u'/') && !text.startsWith(u'$');
}

bool isHost(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestHost
        && std::ranges::none_of(text, [](QChar c) { return c.isSpace() || c == u'/' || c < u' '; });
}

void readPath(const QString &path, MqttSettings &settings)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    settings.id = path.mid(slash + 1);
    if (slash > 0)
        settings.discoveryPrefix = path.mid(1, slash - 1);
}

} // namespace

Result<MqttSettings, Error> parseMqttUrl(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid() || (parsed.scheme() != u"mqtt"_s && parsed.scheme() != u"mqtts"_s))
        return incomplete(u"mqtt://"_s);
    if (parsed.hasQuery() || parsed.hasFragment())
        return incomplete(u"? #"_s);
    MqttSettings settings;
    settings.encrypted = parsed.scheme() == u"mqtts"_s;
    settings.host = parsed.host();
    settings.port = parsed.port(settings.encrypted ? mqttTlsPort : mqttPort);
    settings.user = parsed.userName(QUrl::FullyDecoded);
    settings.password = parsed.password(QUrl::FullyDecoded);
    if (const QString path = parsed.path(QUrl::FullyDecoded); path.size() > 1)
        readPath(path, settings);
    if (const Error problem = problemOf(settings))
        return problem;
    return settings;
}

Error problemOf(const MqttSettings &settings)
{
    if (!isHost(settings.host))
        return incomplete(u"host"_s);
    if (settings.port < 1 || settings.port > 65535)
        return incomplete(u"port"_s);
    if (!isId(settings.id))
        return incomplete(u"id"_s);
    if (!isPrefix(settings.discoveryPrefix))
        return incomplete(u"prefix"_s);
    if (!isText(settings.user) || (settings.user.isEmpty() && !settings.password.isEmpty()))
        return incomplete(u"user"_s);
    if (settings.password.size() > longestText || !settings.password.isValidUtf16())
        return incomplete(u"password"_s);
    return {};
}

} // namespace neobeat
