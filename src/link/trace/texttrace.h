// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace neobeat {

// The form of traces before JSON Lines, which is read but no longer written:
//
//   neobeat-recording 1
//   program 0.1.0
//   +0.000 > radio refresh
//   +0.031 < radio known Ready
//   +2.410 > link1 read 180a/2a28
//   +2.442 < link1 value 180a/2a28 56312e312e322e3538
//
// Seconds since the start, ">" for a call and "<" for a callback, the part of the radio, what happened, its fields.

/// True when a text begins like such a trace.
bool isTextTrace(const QByteArray &beginning);

/// The object that TraceCodec has for a line; empty for headers, comments and blank lines; nothing for anything else.
/// Says nothing about whether the values are possible.
std::optional<QJsonObject> readTextTraceLine(const QByteArray &line);

} // namespace neobeat
