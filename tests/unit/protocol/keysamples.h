// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/keypaste.h"

#include <QStringList>

namespace neobeat::samples {

/// The key of the recorded frames.
inline const QString knownKey = QStringLiteral("caa04207ff084f260d8513a5d75d8dcf");
/// A key that belongs to no watch.
inline const QString otherKey = QStringLiteral("b61e6ba536824dd6b80469b84b2d451c");
/// The address of the watch found by the scan.
inline const QString watch = QStringLiteral("00:00:5E:00:53:01");

/// The keys of the candidates as hex digits, in their order.
inline QStringList keysOf(const KeyPaste &paste)
{
    QStringList keys;
    for (const KeyCandidate &candidate : paste.candidates)
        keys.append(QString::fromLatin1(candidate.key.toStorage()));
    return keys;
}

} // namespace neobeat::samples
