// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedscanner.h"

#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedwatch.h"
#include "protocol/recognition.h"

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>

namespace neobeat {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto tickLength = 100ms;
constexpr int ticksBetweenReports = 10;

} // namespace

SimulatedScanner::SimulatedScanner(SimulatedRadio &radio)
    : Scanner(&radio)
    , m_radio(radio)
{
    m_end.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &SimulatedScanner::tick);
    connect(&m_end, &QTimer::timeout, this, &SimulatedScanner::finish);
    connect(&radio, &Radio::stateChanged, this, [this](Radio::State state) {
        if (m_state == State::Scanning && state != Radio::State::Ready)
            fail(Radio::errorFor(state));
    });
}

QList<Advertisement> SimulatedScanner::strangers()
{
    Advertisement headphones;
    headphones.address = u"00:00:5E:00:53:01"_s;
    headphones.name = u"Headphones"_s;
    headphones.rssi = -71;
    Advertisement otherWatch;
    otherWatch.address = u"00:00:5E:00:53:02"_s;
    otherWatch.name = u"Mi Band 3"_s;
    otherWatch.rssi = -66;
    otherWatch.manufacturers = {huamiCompany};
    Advertisement nameless;
    nameless.address = u"00:00:5E:00:53:03"_s;
    nameless.rssi = -89;
    return {headphones, otherWatch, nameless};
}

void SimulatedScanner::start()
{
    if (isScanning())
        return;
    m_state = State::Scanning;
    m_ticks = 0;
    if (m_radio.state() == Radio::State::Ready)
        m_tick.start(m_radio.watch().scenario().scanDelay.count() > 0 ? tickLength : 0ms);
    else
        fail(m_radio.state() == Radio::State::Unknown ? Error{Error::Code::ScanFailed, u"adapter not asked yet"_s}
                                                      : Radio::errorFor(m_radio.state()));
}

void SimulatedScanner::stop()
{
    if (m_state != State::Scanning || m_end.isActive())
        return;
    m_state = State::Stopping;
    m_tick.stop();
    m_end.start(0ms);
}

void SimulatedScanner::fail(const Error &error)
{
    m_tick.stop();
    m_failure = error;
    m_end.start(0ms);
}

void SimulatedScanner::finish()
{
    m_state = State::Idle;
    const Error failure = std::exchange(m_failure, {});
    if (failure)
        Q_EMIT failed(failure);
    else
        Q_EMIT finished();
}

void SimulatedScanner::tick()
{
    m_tick.setInterval(tickLength);
    const auto watchTick = int(m_radio.watch().scenario().scanDelay / tickLength);
    const int tick = ++m_ticks;
    const auto isDue = [tick](int first) { return tick >= first && (tick - first) % ticksBetweenReports == 0; };
    if (isDue(std::max(watchTick, 1)) && m_radio.watch().isAdvertising())
        report(m_radio.watch().advertisement());
    int first = 1;
    for (const Advertisement &stranger : strangers()) {
        if (isDue(first) && m_state == State::Scanning)
            report(stranger);
        first += 3;
    }
}

void SimulatedScanner::report(Advertisement advertisement)
{
    if (advertisement.rssi)
        advertisement.rssi = *advertisement.rssi + QRandomGenerator::global()->bounded(-2, 3);
    Q_EMIT discovered(advertisement);
}

} // namespace neobeat
