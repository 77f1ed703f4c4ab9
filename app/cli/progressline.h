// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace neobeat::cli {

/// The line of a terminal that shows how far a command is. Nothing appears in a file or a pipe, where it would be mixed
/// with the lines.
class ProgressLine
{
public:
    ProgressLine();

    /// Shows this part, 0 … 1.
    void show(double share);
    /// Removes it; before anything else is printed.
    void clear();

private:
    void write(const QByteArray &text);

    bool m_isTerminal;
};

} // namespace neobeat::cli
