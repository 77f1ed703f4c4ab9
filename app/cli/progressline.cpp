// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progressline.h"

#include <QFile>

#include <unistd.h>

namespace neobeat::cli {

ProgressLine::ProgressLine()
    : m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
}

void ProgressLine::show(double share)
{
    write('\r' + QByteArray::number(int(100 * share)).rightJustified(3) + " %");
}

void ProgressLine::clear()
{
    write("\r     \r");
}

void ProgressLine::write(const QByteArray &text)
{
    QFile terminal;
    if (m_isTerminal && terminal.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        terminal.write(text);
}

} // namespace neobeat::cli
