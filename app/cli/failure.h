// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "cli/exitcode.h"
#include "protocol/authkey.h"

#include <QString>

namespace neobeat::cli {

/// Why a command ends without its result, in the words of the command line.
struct Failure
{
    ExitCode exitCode = ExitCode::Other;
    QString code; ///< The name of an Error::Code, or "Usage", "KeyUnusable", "OutputFailed", "RecordFailed".
    QString message; ///< What happened and what to do, one or two sentences.
    QString detail; ///< Technical; may be empty.

    static Failure from(const Error &error);
    /// The person has to say it differently.
    static Failure usage(const QString &message);
    /// The text given as key is none.
    static Failure keyUnusable(const KeyProblem &problem);
    /// The standard output took no more, with the system's reason.
    static Failure outputLost(const QString &reason);
    /// The file of --record took no more.
    static Failure recordingLost(const Error &reason);
    /// What was to be kept could not be written: that many readings, for that reason.
    static Failure readingsLost(qint64 readings, const Error &reason);
};

} // namespace neobeat::cli
