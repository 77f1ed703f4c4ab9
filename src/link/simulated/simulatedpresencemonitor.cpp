// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedpresencemonitor.h"

#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedwatch.h"

namespace neobeat {

namespace {

constexpr std::chrono::seconds advertisingInterval{1};

} // namespace

SimulatedPresenceMonitor::SimulatedPresenceMonitor(SimulatedRadio &radio)
    : PresenceMonitor(&radio)
    , m_radio(radio)
{
    m_hearing.setSingleShot(true);
    connect(&m_hearing, &QTimer::timeout, this, &SimulatedPresenceMonitor::hear);
}

void SimulatedPresenceMonitor::attach()
{
    connect(&m_radio, &Radio::stateChanged, this, [this](Radio::State state) {
        if (m_state == State::Waiting && state != Radio::State::Ready)
            end(Radio::errorFor(state));
    });
    connect(&m_radio.watch(), &SimulatedWatch::advertisingChanged, this, [this](bool advertising) {
        if (m_state == State::Waiting && advertising)
            m_hearing.start(m_radio.watch().scenario().scanDelay);
    });
}

void SimulatedPresenceMonitor::start(const QString &address)
{
    if (isActive())
        return;
    m_state = State::Waiting;
    m_address = address;
    if (m_radio.state() != Radio::State::Ready)
        end(m_radio.state() == Radio::State::Unknown ? Error{Error::Code::ScanFailed, {}}
                                                     : Radio::errorFor(m_radio.state()));
    else if (m_radio.watch().isAdvertising())
        m_hearing.start(m_radio.watch().scenario().scanDelay);
}

void SimulatedPresenceMonitor::stop()
{
    if (m_state == State::Waiting)
        end({});
}

void SimulatedPresenceMonitor::end(const Error &error)
{
    m_state = State::Ending;
    m_hearing.stop();
    QTimer::singleShot(0, this, [this, error] {
        m_state = State::Idle;
        if (error)
            Q_EMIT failed(error);
        else
            Q_EMIT stopped();
    });
}

void SimulatedPresenceMonitor::hear()
{
    if (m_state != State::Waiting || !m_radio.watch().isAdvertising())
        return;
    m_hearing.start(advertisingInterval);
    const Advertisement advertisement = m_radio.watch().advertisement();
    if (advertisement.address.compare(m_address, Qt::CaseInsensitive) == 0)
        Q_EMIT seen(advertisement);
}

} // namespace neobeat
