// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>
#include <QString>

#include <utility>

namespace neobeat::cli {

/// The exit codes of neobeat-cli; the numbers are a contract with scripts.
enum class ExitCode {
    Ok = 0,
    Other = 1,
    Usage = 2,
    BluetoothUnavailable = 3,
    WatchNotFound = 4,
    KeyRejected = 5,
    LinkLost = 6,
    TimedOut = 7,
    HistoryUnavailable = 8,
    FileUnusable = 9,
    OutputUnusable = 10,
};

/// The exit code for a failure.
ExitCode exitCodeFor(Error::Code code);

/// Number and meaning of each exit code, for --help.
QList<std::pair<int, QString>> exitCodeMeanings();

} // namespace neobeat::cli
