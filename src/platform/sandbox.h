// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace neobeat {

/// The sandbox between this program and the computer.
struct Sandbox
{
    enum class Kind {
        None, ///< Nothing.
        Flatpak, ///< Sees only what its permissions allow of the buses.
        Snap, ///< Sees only what its plugs are connected to.
    };

    Kind kind = Kind::None;
    QString application; ///< The name by which the sandbox knows the program; empty without one.
    bool hasNetwork = true; ///< False: what listens or connects reaches only programs in the sandbox.

    /// Detects the sandbox; the folder is used as the root of the file system.
    static Sandbox detect(const QString &root = {});
};

} // namespace neobeat
