// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "outputs/server/httpresponse.h"

#include <QByteArray>
#include <QList>
#include <QUrlQuery>

#include <optional>
#include <utility>

namespace neobeat {

/// The head of one HTTP request (RFC 9112). What is against the rules is refused, never repaired, so that no other
/// program on the way can understand a request differently.
struct RequestHead
{
    static constexpr qsizetype longest = 16 * 1024; ///< Bytes, with the empty line at its end.
    static constexpr qsizetype mostFields = 64;

    QByteArray method = {}; ///< As it was sent, for instance "GET".
    QByteArray path = {}; ///< Begins with "/", or is "*"; not decoded.
    QByteArray query = {}; ///< What follows the first "?"; not decoded.
    int minorVersion = 1; ///< 0 or 1: HTTP/1.0 or HTTP/1.1.
    QList<std::pair<QByteArray, QByteArray>> fields = {}; ///< Names in lower case, values without blanks around them.
    qsizetype size = 0; ///< The bytes that it took.

    /// The head at the begin of the bytes; empty while it has not arrived as a whole.
    static Result<std::optional<RequestHead>, HttpStatus> read(QByteArrayView bytes);

    /// The value of the first field of that name in lower case; empty when there is none.
    QByteArray field(QByteArrayView name) const;
    bool has(QByteArrayView name) const;
    /// Whether a field that is a list, such as "connection", has that entry in lower case.
    bool lists(QByteArrayView name, QByteArrayView entry) const;
    /// A decoded item of the query; empty when there is none.
    QString queryItem(const QString &name) const;

    /// Whether a body follows.
    bool hasBody() const;
    /// Whether the client expects further answers on this connection.
    bool keepsAlive() const;
    /// Whether it asks for a WebSocket.
    bool isUpgrade() const;
    /// Whether a browser asks for permission to send a page's request.
    bool isPreflight() const;
};

} // namespace neobeat
