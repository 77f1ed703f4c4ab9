// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/errortext.h"

namespace neobeat {

/// The words for a history that could not be used for that reason and was replaced by a new one; the name its file has
/// now. ErrorText::from() has those for one that only could not be used.
ErrorText newHistoryText(const Error &reason, const QString &oldName);

} // namespace neobeat
