// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "files/outputfile.h"
#include "link/trace/trace.h"

#include <QString>

#include <memory>
#include <optional>

namespace neobeat {

/// What follows "--simulate=" when a trace is to be played: "replay:FILE"; nothing when it is something else.
std::optional<QString> replayedFile(const QString &simulate);

/// Reads a trace. The failure is one line for the person who named the file.
Result<Trace, QString> loadTrace(const QString &fileName);

/// Why nothing may be recorded there, as one line for the person; nothing when it may. A file that is no trace is
/// never written over, nor is the trace that is played meanwhile. Changes nothing.
std::optional<QString> problemOfTraceTo(const QString &fileName, const std::optional<QString> &played = {});

/// Opens a file to record to, empty, unbuffered and readable for the user alone; null when it cannot be.
std::unique_ptr<OutputFile> openForTracing(const QString &fileName);

} // namespace neobeat
