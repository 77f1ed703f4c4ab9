// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <memory>

namespace neobeat {

/// A file for the time between, without a name that anybody knows, open for reading and writing. Null when there is no
/// room for one.
std::unique_ptr<QIODevice> makeScratchFile();

} // namespace neobeat
