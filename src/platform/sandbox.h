// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace neobeat {

/// What stands between this program and the computer.
struct Sandbox
{
    enum class Kind {
        None, ///< Nothing.
        Flatpak, ///< Sees of the buses what its permissions say.
        Snap, ///< Sees of the computer what its plugs are connected to.
    };

    Kind kind = Kind::None;
    QString application; ///< By what name the sandbox knows the program; empty without one.

    /// Looks around; the folder stands for the root of the file system.
    static Sandbox detect(const QString &root = {});
};

} // namespace neobeat
