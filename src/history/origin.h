// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

#include <stop_token>

namespace neobeat {

/// Checks a file that was named as a history, before anything is done with it: HistoryForeign when nothing in it shows
/// that it ever was one, however consistent or damaged it is. None for a file that is missing, empty or cannot be read,
/// which will be found when it is opened.
Error refuseForeign(const QString &file, const std::stop_token &stop = {});

} // namespace neobeat
