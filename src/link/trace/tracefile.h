// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "files/outputfile.h"
#include "link/trace/trace.h"

#include <QString>

#include <memory>
#include <optional>

namespace neobeat {

/// The file in the value of --simulate when a trace is to be replayed, "replay:FILE"; nothing for other values.
std::optional<QString> replayedFile(const QString &simulate);

/// Reads a trace. The failure is one line for the user who named the file.
Result<Trace, QString> loadTrace(const QString &fileName);

/// Why no trace may be written there, as one line for the user; nothing when it may. A file that is no trace is never
/// overwritten, nor is the trace that is replayed at the same time. Changes nothing.
std::optional<QString> problemOfTraceTo(const QString &fileName, const std::optional<QString> &played = {});

/// Opens a file for a trace, empty, unbuffered and readable for the user alone; null when that fails.
std::unique_ptr<OutputFile> openForTracing(const QString &fileName);

} // namespace neobeat
