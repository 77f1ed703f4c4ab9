// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <variant>

namespace neobeat {

/// An argument of a message: type i, f, T or F, s.
using OscArgument = std::variant<int, float, bool, QString>;

/// A message of Open Sound Control 1.0 for one datagram, never a bundle: HRCounter drops those. The address has to be
/// one; a text ends at its first NUL.
QByteArray oscMessage(const QString &address, const QList<OscArgument> &arguments);

/// Whether a text is the address of a message: a slash, then printable ASCII without what patterns consist of.
bool isOscAddress(const QString &text);

} // namespace neobeat
