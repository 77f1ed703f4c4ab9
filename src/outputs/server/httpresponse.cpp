// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/server/httpresponse.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace neobeat {

static QByteArrayView reasonOf(HttpStatus status)
{
    switch (status) {
    case HttpStatus::Ok:
        return "OK";
    case HttpStatus::NoContent:
        return "No Content";
    case HttpStatus::BadRequest:
        return "Bad Request";
    case HttpStatus::Unauthorized:
        return "Unauthorized";
    case HttpStatus::Forbidden:
        return "Forbidden";
    case HttpStatus::NotFound:
        return "Not Found";
    case HttpStatus::MethodNotAllowed:
        return "Method Not Allowed";
    case HttpStatus::RequestTimeout:
        return "Request Timeout";
    case HttpStatus::ContentTooLarge:
        return "Content Too Large";
    case HttpStatus::UpgradeRequired:
        return "Upgrade Required";
    case HttpStatus::HeadTooLarge:
        return "Request Header Fields Too Large";
    case HttpStatus::TooManyClients:
        return "Service Unavailable";
    case HttpStatus::VersionNotSupported:
        return "HTTP Version Not Supported";
    }
    return "";
}

QByteArray HttpResponse::bytes(Content content, Then then) const
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(int(status)) + ' ';
    bytes += reasonOf(status);
    bytes += "\r\nDate: ";
    bytes += QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    bytes += "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff"
             "\r\nCross-Origin-Resource-Policy: same-origin\r\nVary: Origin";
    for (const auto &[name, value] : fields)
        bytes += "\r\n" + name + ": " + value;
    if (status != HttpStatus::NoContent) { // which may have neither
        if (!contentType.isEmpty())
            bytes += "\r\nContent-Type: " + contentType;
        if (length == Length::Known)
            bytes += "\r\nContent-Length: " + QByteArray::number(body.size());
    }
    bytes += then == Then::Close ? "\r\nConnection: close\r\n\r\n" : "\r\nConnection: keep-alive\r\n\r\n";
    if (content == Content::Included && status != HttpStatus::NoContent)
        bytes += body;
    return bytes;
}

HttpResponse HttpResponse::plain(HttpStatus status)
{
    QByteArray body;
    body += reasonOf(status);
    return {.status = status, .contentType = "text/plain; charset=utf-8", .body = body + '\n'};
}

} // namespace neobeat
