// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/sourcemodel.h"

#include <QString>

namespace neobeat {

/// What there is to say about a model before it is chosen, one line; empty when that is nothing. Without a model: about
/// a peripheral that was not recognised.
QString sourceRemark(const SourceModel *model);

} // namespace neobeat
