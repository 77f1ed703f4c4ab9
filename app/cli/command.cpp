// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

namespace neobeat::cli {

Command::Command(Printer &printer, QObject *parent)
    : QObject(parent)
    , m_printer(printer)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { onTimeout(); });
}

void Command::startLimit(std::chrono::milliseconds limit)
{
    m_limit.start(limit);
}

void Command::stopLimit()
{
    m_limit.stop();
}

} // namespace neobeat::cli
