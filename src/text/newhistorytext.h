// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/errortext.h"

namespace neobeat {

/// The words for a history that was unusable for that reason and was replaced by a new one; with the new name of its
/// file. ErrorText::from() covers a history that was unusable but not replaced.
ErrorText newHistoryText(const Error &reason, const QString &oldName);

} // namespace neobeat
