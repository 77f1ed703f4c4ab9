// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "outputs/livevalue.h"

#include <QString>

namespace neobeat {

/// How the user wants the value written. Both texts may hold {bpm}, {quality}, {battery}, {time} (of the last reading)
/// and {watch}; what is not known is empty. Other braces are ordinary characters.
struct ValueText
{
    QString pattern = QStringLiteral("{bpm}"); ///< While there is a heart rate.
    QString placeholder = QStringLiteral("--"); ///< Instead of all of it while there is none; may be empty.

    /// The text for that value.
    QString of(const LiveValue &value) const;
    /// OutputIncomplete for a name in braces that stands for nothing, and for a text longer than a note may be.
    Error check() const;

    bool operator==(const ValueText &other) const = default;
};

} // namespace neobeat
