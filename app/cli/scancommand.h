// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/options.h"
#include "link/radio.h"

#include <QHash>

namespace neobeat::cli {

/// Prints what is in range until the time is over: each peripheral when it is first seen, and again when its name
/// becomes known or shows that it is supported. Ends with WatchNotFound when no supported watch was seen.
class ScanCommand final : public Command
{
    Q_OBJECT

public:
    ScanCommand(const Options &options, Radio &radio, Printer &printer, QObject *parent = nullptr);

    void start() override;
    void terminate() override;

protected:
    void onTimeout() override;

private:
    void onRadioKnown(const Error &error);
    void onDiscovered(const Advertisement &advertisement);
    void end();
    void conclude();
    void fail(const Error &error);

    const Options &m_options;
    Radio &m_radio;
    QHash<QString, Advertisement> m_printed; ///< By address, as last printed.
    bool m_hasSeenWatch = false;
    bool m_isOver = false;
};

} // namespace neobeat::cli
