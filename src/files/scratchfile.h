// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <memory>

namespace neobeat {

/// A temporary file without a name, open for reading and writing. Null when there is no space for one.
std::unique_ptr<QIODevice> makeScratchFile();

} // namespace neobeat
