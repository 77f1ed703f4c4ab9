// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manual/description.h"

namespace neobeat::manual {

/// The program's page in section 1, for man(1); the date is the one of the version, as 2026-11-20.
QString manualPage(const Program &program, const QString &version, const QString &date);

} // namespace neobeat::manual
