// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace neobeat {

/// Where the user's history lies: history.sqlite in the folder for data of the program. The same for all its programs.
QString defaultHistoryFile();

} // namespace neobeat
