// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "link/trace/trace.h"

#include <QByteArray>
#include <QString>

namespace neobeat {

// A trace is text, one line per event, so that a person can read before sending it what is in it:
//
//   neobeat-trace 1
//   program 0.1.0
//   +0.000 > radio refresh
//   +0.031 < radio known Ready
//   +2.410 > link1 read 180a/2a28
//   +2.442 < link1 value 180a/2a28 56312e312e322e3538
//
// Seconds since the start, ">" for what the program asked and "<" for what came, who, what. Blank lines and those that
// begin with "#" mean nothing. A last line without its end is one that a crash or a full disk cut off, and is not read.

/// What every trace begins with.
QByteArray traceMark();
/// The lines before the first event.
QByteArray traceHeader(const Trace &trace);
/// One event with its end of line.
QByteArray traceLine(const TraceEvent &event);
/// The whole text.
QByteArray traceText(const Trace &trace);

/// Reads a whole text. The failure is one line for the person who named the file.
Result<Trace, QString> parseTrace(const QByteArray &text);

} // namespace neobeat
