// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QString>
#include <QStringList>

namespace neobeat {

/// How the local server listens and whom it answers.
struct ServerSettings
{
    /// Where to listen; OutputIncomplete when null. A loopback address stands for both of them, 127.0.0.1 and ::1; for
    /// any other one the token is needed.
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0; ///< 0: any free port, another one at each start.
    /// What programs show as "token=" in the query or as "Authorization: Bearer". Letters, digits, "-", "_", "." and
    /// "~", at least shortestToken of them; empty: none.
    QByteArray token = {};
    bool localNeedsToken = false; ///< Also programs of this computer need the token, because others use it too.
    /// Origins of pages that may read, besides the server's own, as browsers write them ("https://example.org").
    QStringList allowedOrigins = {};
    int maximumClients = 256; ///< Streams at a time; one more is refused with status 503.
    /// What the plain streams send when there is no heart rate, for programs that show whatever comes.
    QString textWithoutValue = {};

    static constexpr qsizetype shortestToken = 22; ///< 128 bits in base64.

    bool operator==(const ServerSettings &other) const = default;
};

/// A token of 192 random bits.
QByteArray makeServerToken();

} // namespace neobeat
