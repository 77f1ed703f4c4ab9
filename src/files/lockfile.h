// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/descriptor.h"

#include <QString>

#include <string>

namespace neobeat {

/// Holds numbers such that every program that knows the file sees which are held. The system lets go of one when the
/// program that holds it is gone, however it went. Where files cannot be locked none is held. The file is there
/// while a number is held, and after a crash until the next one is let go of.
class LockFile
{
public:
    explicit LockFile(const QString &path);
    ~LockFile();
    Q_DISABLE_COPY_MOVE(LockFile)

    /// Holds that number, which is not negative, and lets go of the one before.
    void hold(qint64 number);
    /// Lets go of the one that it holds.
    void release();
    /// Whether anybody holds the number, by whatever object of this class.
    bool isHeld(qint64 number) const;

private:
    std::string m_path;
    Descriptor m_held; ///< Open while a number is held.
};

} // namespace neobeat
