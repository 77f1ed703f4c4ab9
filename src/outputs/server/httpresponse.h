// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace neobeat {

/// The statuses that the server gives; the numbers are those of RFC 9110.
enum class HttpStatus {
    Ok = 200, ///< The answer has the content.
    NoContent = 204, ///< There is no heart rate, or the answer to OPTIONS.
    BadRequest = 400, ///< Against the rules of HTTP or of the WebSocket handshake.
    Unauthorized = 401, ///< The token is missing or wrong.
    Forbidden = 403, ///< The host or the page's origin is not ours.
    NotFound = 404, ///< There is nothing at this path.
    MethodNotAllowed = 405, ///< Neither GET nor HEAD nor OPTIONS.
    RequestTimeout = 408, ///< The head did not arrive in time.
    ContentTooLarge = 413, ///< The request has a body; none is taken.
    UpgradeRequired = 426, ///< The path is for WebSockets only.
    HeadTooLarge = 431, ///< The head is larger than RequestHead::longest or has too many fields.
    TooManyClients = 503, ///< maximumClients are streaming already.
    VersionNotSupported = 505, ///< Neither HTTP/1.0 nor HTTP/1.1.
};

/// One answer of the server.
struct HttpResponse
{
    /// What happens to the connection afterwards.
    enum class Then {
        Continue, ///< It waits for the next request.
        Close, ///< It is closed, as the answer says.
    };
    /// Whether the answer has its content.
    enum class Content {
        Included, ///< As for GET.
        Omitted, ///< As for HEAD: its length is given, and nothing follows.
    };

    /// How the client finds the end of the content.
    enum class Length {
        Known, ///< By its length.
        Endless, ///< It goes on until the connection ends; body is only its begin.
    };

    HttpStatus status = HttpStatus::Ok;
    QByteArray contentType = {};
    QByteArray body = {};
    Length length = Length::Known;
    QList<std::pair<QByteArray, QByteArray>> fields = {}; ///< Further ones, without line ends in names and values.

    void addField(const QByteArray &name, const QByteArray &value) { fields.emplaceBack(name, value); }
    /// As it is sent. Every answer forbids to be kept, to be sniffed and to be embedded by other sites.
    QByteArray bytes(Content content, Then then) const;

    /// An answer that says only what its status means, as one line of text.
    static HttpResponse plain(HttpStatus status);
};

} // namespace neobeat
