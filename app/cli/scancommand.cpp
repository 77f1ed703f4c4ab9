// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/scancommand.h"

#include "protocol/recognition.h"

namespace neobeat::cli {

ScanCommand::ScanCommand(const Options &options, Radio &radio, Printer &printer, QObject *parent)
    : Command(printer, parent)
    , m_options(options)
    , m_radio(radio)
{
}

void ScanCommand::start()
{
    m_radio.whenKnown(this, [this](const Error &error) { onRadioKnown(error); });
}

void ScanCommand::terminate()
{
    end();
}

void ScanCommand::onTimeout()
{
    end();
}

void ScanCommand::onRadioKnown(const Error &error)
{
    if (m_isOver)
        return;
    if (error) {
        fail(error);
        return;
    }
    Scanner &scanner = m_radio.scanner();
    connect(&scanner, &Scanner::discovered, this, &ScanCommand::onDiscovered);
    connect(&scanner, &Scanner::finished, this, &ScanCommand::conclude);
    connect(&scanner, &Scanner::failed, this, &ScanCommand::fail);
    startLimit(m_options.timeout);
    scanner.start();
}

void ScanCommand::onDiscovered(const Advertisement &advertisement)
{
    const bool supported = isSupported(advertisement);
    if (!supported && !m_options.all)
        return;
    const auto printed = m_printed.constFind(advertisement.address);
    if (printed != m_printed.cend() && printed->shownName() == advertisement.shownName()
        && isSupported(*printed) == supported)
        return;
    m_hasSeenWatch = m_hasSeenWatch || supported;
    m_printed.insert(advertisement.address, advertisement);
    if (!printer().print(reportOf(advertisement)))
        end();
}

void ScanCommand::end()
{
    stopLimit();
    if (m_radio.state() == Radio::State::Ready && m_radio.scanner().isScanning())
        m_radio.scanner().stop();
    else
        conclude();
}

void ScanCommand::conclude()
{
    if (m_isOver)
        return;
    if (!m_hasSeenWatch) {
        fail({Error::Code::WatchNotFound, {}});
        return;
    }
    m_isOver = true;
    Q_EMIT finished(ExitCode::Ok);
}

void ScanCommand::fail(const Error &error)
{
    if (m_isOver)
        return;
    m_isOver = true;
    stopLimit();
    const Failure failure = Failure::from(error);
    printer().printFailure(failure);
    Q_EMIT finished(failure.exitCode);
}

} // namespace neobeat::cli
