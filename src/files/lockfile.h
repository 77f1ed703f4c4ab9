// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/descriptor.h"

#include <QString>

#include <string>

namespace neobeat {

/// Holds numbers such that every program that knows the file sees which are held. The system releases a number when the
/// program that holds it ends, even by a crash. Where files cannot be locked, none is held. The file exists while a
/// number is held, and after a crash until the next release.
class LockFile
{
public:
    explicit LockFile(const QString &path);
    ~LockFile();
    Q_DISABLE_COPY_MOVE(LockFile)

    /// Holds that number, which is not negative, and releases the previous one.
    void hold(qint64 number);
    /// Releases the number that it holds.
    void release();
    /// Whether the number is held, by any object of this class.
    bool isHeld(qint64 number) const;

private:
    std::string m_path;
    Descriptor m_held; ///< Open while a number is held.
};

} // namespace neobeat
