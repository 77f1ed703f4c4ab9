// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "cli/exitcode.h"
#include "protocol/authkey.h"

#include <QString>

namespace neobeat::cli {

/// Why a command ends without its result, as printed on the command line.
struct Failure
{
    ExitCode exitCode = ExitCode::Other;
    QString code; ///< The name of an Error::Code, or "Usage", "KeyUnusable", "NoBeats", "WatchInUse", "OutputFailed",
                  ///< "RecordFailed".
    QString message; ///< What happened and what to do, one or two sentences.
    QString detail; ///< Technical; may be empty.

    static Failure from(const Error &error);
    /// The command line is wrong.
    static Failure usage(const QString &message);
    /// The given text is not a key.
    static Failure keyUnusable(const KeyProblem &problem);
    /// The selection has no RR intervals; the detail may be empty.
    static Failure noBeats(const QString &detail);
    /// The Neobeat with a window has the watch, which has one connection.
    static Failure watchInUse();
    /// Writing to the standard output failed, for the system's reason.
    static Failure outputLost(const QString &reason);
    /// Writing the file of --trace failed.
    static Failure traceLost(const Error &reason);
    /// Readings that were to be kept could not be written: this number, for this reason.
    static Failure readingsLost(qint64 readings, const Error &reason);
};

} // namespace neobeat::cli
