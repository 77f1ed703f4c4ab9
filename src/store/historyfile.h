// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace neobeat {

/// The location of the user's history: history.sqlite in the program's data folder. The same for all its executables.
QString defaultHistoryFile();

} // namespace neobeat
