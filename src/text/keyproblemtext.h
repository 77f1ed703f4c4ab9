// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/authkey.h"

#include <QString>

namespace neobeat {

/// Why a text is not a key, in words that the user can act on; one line: "This key has 30 digits, a key has 32."
QString keyProblemText(const KeyProblem &problem);

} // namespace neobeat
