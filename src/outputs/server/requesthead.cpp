// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/server/requesthead.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

/// A character of a method or a field name (RFC 9110, 5.6.2).
bool isTokenCharacter(char character)
{
    constexpr QByteArrayView others = "!#$%&'*+-.^_`|~";
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9') || others.contains(character);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isTokenCharacter);
}

/// Printable ASCII without the blank, which is all that a target may have.
bool isTarget(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char character) { return character > ' ' && character < '\x7f'; });
}

bool isFieldValue(QByteArrayView text)
{
    return std::ranges::none_of(text, [](char character) {
        const auto byte = static_cast<unsigned char>(character);
        return (byte < ' ' && byte != '\t') || byte == 0x7f;
    });
}

QByteArrayView withoutBlanks(QByteArrayView text)
{
    const auto isBlank = [](char character) { return character == ' ' || character == '\t'; };
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

/// Takes the first line, which ends with CR LF or with the text.
QByteArrayView takeLine(QByteArrayView &text)
{
    const qsizetype end = text.indexOf("\r\n");
    const QByteArrayView line = end < 0 ? text : text.first(end);
    text = end < 0 ? QByteArrayView() : text.sliced(end + 2);
    return line;
}

HttpStatus readRequestLine(QByteArrayView line, RequestHead &head)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || first == last)
        return HttpStatus::BadRequest;
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (!isToken(method) || !isTarget(target))
        return HttpStatus::BadRequest;
    if (!target.startsWith('/') && !(target == "*" && method == "OPTIONS"))
        return HttpStatus::BadRequest;
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return version.startsWith("HTTP/") ? HttpStatus::VersionNotSupported : HttpStatus::BadRequest;
    const qsizetype question = target.indexOf('?');
    head.method = method.toByteArray();
    head.path = (question < 0 ? target : target.first(question)).toByteArray();
    head.query = question < 0 ? QByteArray() : target.sliced(question + 1).toByteArray();
    head.minorVersion = version.back() - '0';
    return HttpStatus::Ok;
}

HttpStatus readField(QByteArrayView line, RequestHead &head)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return HttpStatus::BadRequest;
    const QByteArrayView name = line.first(colon);
    const QByteArrayView value = withoutBlanks(line.sliced(colon + 1));
    if (!isToken(name) || !isFieldValue(value)) // also a continued line, which begins with a blank
        return HttpStatus::BadRequest;
    if (head.fields.size() == RequestHead::mostFields)
        return HttpStatus::HeadTooLarge;
    head.fields.append({name.toByteArray().toLower(), value.toByteArray()});
    return HttpStatus::Ok;
}

/// Two of these could be understood as one or the other.
bool isAmbiguous(const RequestHead &head)
{
    constexpr std::array<QByteArrayView, 10> single{"host",
                                                    "origin",
                                                    "authorization",
                                                    "content-length",
                                                    "upgrade",
                                                    "sec-websocket-key",
                                                    "sec-websocket-version",
                                                    "accept",
                                                    "sec-fetch-site",
                                                    "sec-fetch-mode"};
    return std::ranges::any_of(single, [&head](QByteArrayView name) {
        return std::ranges::count_if(head.fields, [name](const auto &field) { return field.first == name; }) > 1;
    });
}

} // namespace

Result<std::optional<RequestHead>, HttpStatus> RequestHead::read(QByteArrayView bytes)
{
    constexpr QByteArrayView emptyLine = "\r\n\r\n";
    if (!bytes.isEmpty() && !isTokenCharacter(bytes.front())) // TLS, for instance
        return HttpStatus::BadRequest;
    const qsizetype end = bytes.first(std::min(bytes.size(), longest)).indexOf(emptyLine);
    if (end < 0) {
        if (bytes.size() >= longest)
            return HttpStatus::HeadTooLarge;
        return std::optional<RequestHead>();
    }
    RequestHead head;
    head.size = end + emptyLine.size();
    QByteArrayView text = bytes.first(end);
    HttpStatus status = readRequestLine(takeLine(text), head);
    while (status == HttpStatus::Ok && !text.isEmpty())
        status = readField(takeLine(text), head);
    if (status != HttpStatus::Ok)
        return status;
    if (isAmbiguous(head) || !head.has("host"))
        return HttpStatus::BadRequest;
    return std::optional(std::move(head));
}

QByteArray RequestHead::field(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(fields, [name](const auto &field) { return field.first == name; });
    return found == fields.end() ? QByteArray() : found->second;
}

bool RequestHead::has(QByteArrayView name) const
{
    return std::ranges::any_of(fields, [name](const auto &field) { return field.first == name; });
}

bool RequestHead::lists(QByteArrayView name, QByteArrayView entry) const
{
    for (const auto &[fieldName, value] : fields) {
        if (fieldName != name)
            continue;
        for (const QByteArray &part : value.split(','))
            if (withoutBlanks(part).compare(entry, Qt::CaseInsensitive) == 0)
                return true;
    }
    return false;
}

QString RequestHead::queryItem(const QString &name) const
{
    return QUrlQuery(QString::fromLatin1(query)).queryItemValue(name, QUrl::FullyDecoded);
}

bool RequestHead::hasBody() const
{
    return has("transfer-encoding") || (has("content-length") && field("content-length") != "0");
}

bool RequestHead::keepsAlive() const
{
    return minorVersion == 1 && !lists("connection", "close");
}

bool RequestHead::isUpgrade() const
{
    return method == "GET" && minorVersion == 1 && lists("connection", "upgrade") && lists("upgrade", "websocket");
}

bool RequestHead::isPreflight() const
{
    return method == "OPTIONS" && has("origin") && has("access-control-request-method");
}

} // namespace neobeat
