// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/scratchfile.h"

#include <QTemporaryFile>

namespace neobeat {

std::unique_ptr<QIODevice> makeScratchFile()
{
    auto file = std::make_unique<QTemporaryFile>();
    return file->open() ? std::move(file) : nullptr;
}

} // namespace neobeat
