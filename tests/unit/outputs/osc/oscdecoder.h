// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariantList>

#include <optional>

namespace neobeat::test {

/// A message as a receiver reads it.
struct OscMessage
{
    QString address;
    QByteArray types; ///< Without the comma.
    QVariantList arguments;
};

/// Decodes a datagram as strictly as the specification of Open Sound Control 1.0 allows: padding is zeros, nothing
/// follows the last argument. Empty for anything else, and for a bundle.
std::optional<OscMessage> decodeOsc(const QByteArray &datagram);

} // namespace neobeat::test
