// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

#include <stop_token>

namespace neobeat {

/// Looks at a file that was named as a history, before anything is done with it: HistoryForeign when nothing in it says
/// that it ever was one, however well or badly it holds together. None for a file that is missing, empty or cannot be
/// looked at, which whoever opens it will find out.
Error refuseForeign(const QString &file, const std::stop_token &stop = {});

} // namespace neobeat
