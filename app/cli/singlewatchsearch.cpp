// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/singlewatchsearch.h"

#include "protocol/recognition.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat::cli {

namespace {

// A Neo advertises several times a second.
constexpr auto settlingTime = 1500ms;
constexpr auto longestSearch = 20s;

Failure severalWatches(const QList<Advertisement> &watches)
{
    QStringList addresses;
    for (const Advertisement &watch : watches)
        addresses.append(watch.address);
    return Failure::usage(
        u"Several watches are in range, choose one with --address: %1."_s.arg(addresses.join(u", "_s)));
}

} // namespace

SingleWatchSearch::SingleWatchSearch(Radio &radio, QObject *parent)
    : QObject(parent)
    , m_radio(radio)
{
    m_settling.setSingleShot(true);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { m_radio.scanner().stop(); });
    connect(&m_settling, &QTimer::timeout, this, [this] { m_radio.scanner().stop(); });
}

void SingleWatchSearch::start()
{
    m_radio.whenKnown(this, [this](const Error &error) { onRadioKnown(error); });
}

void SingleWatchSearch::stop()
{
    m_isOver = true;
    m_settling.stop();
    m_limit.stop();
    if (m_radio.state() == Radio::State::Ready)
        m_radio.scanner().stop();
}

void SingleWatchSearch::onRadioKnown(const Error &error)
{
    if (m_isOver)
        return;
    if (error) {
        onScanFailed(error);
        return;
    }
    Scanner &scanner = m_radio.scanner();
    connect(&scanner, &Scanner::discovered, this, &SingleWatchSearch::onDiscovered);
    connect(&scanner, &Scanner::finished, this, &SingleWatchSearch::onScanFinished);
    connect(&scanner, &Scanner::failed, this, &SingleWatchSearch::onScanFailed);
    m_limit.start(longestSearch);
    scanner.start();
}

void SingleWatchSearch::onDiscovered(const Advertisement &advertisement)
{
    if (m_isOver || !isSupported(advertisement))
        return;
    const auto known = std::find_if(m_watches.begin(), m_watches.end(),
                                    [&](const Advertisement &watch) { return watch.address == advertisement.address; });
    if (known != m_watches.end())
        *known = advertisement;
    else
        m_watches.append(advertisement);
    m_limit.stop();
    if (!m_settling.isActive())
        m_settling.start(settlingTime);
}

void SingleWatchSearch::onScanFinished()
{
    if (std::exchange(m_isOver, true))
        return;
    if (m_watches.size() == 1)
        Q_EMIT found(m_watches.first());
    else if (m_watches.isEmpty())
        Q_EMIT failed(Failure::from({Error::Code::WatchNotFound, {}}));
    else
        Q_EMIT failed(severalWatches(m_watches));
}

void SingleWatchSearch::onScanFailed(const Error &error)
{
    if (std::exchange(m_isOver, true))
        return;
    m_settling.stop();
    m_limit.stop();
    Q_EMIT failed(Failure::from(error));
}

} // namespace neobeat::cli
