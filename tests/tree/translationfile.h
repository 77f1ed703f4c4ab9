// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace neobeat {

/// One text of a .ts file.
struct Translation
{
    QString context;
    QString source;
    QString comment; ///< Distinguishes equal texts; may be empty.
    bool hasForms = false; ///< It depends on a number.
    bool isFinished = false;
    QStringList texts; ///< One, or one for each form.

    /// What identifies it, on one line.
    QString id() const
    {
        return context + QStringLiteral(": ") + source + QStringLiteral(" ") + comment
            + (hasForms ? QStringLiteral("(number)") : QString());
    }
};

/// The texts of a .ts file; empty when it cannot be read.
QList<Translation> translationsIn(const QString &file);

} // namespace neobeat
