// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectionkeeper.h"

#include "session/reconnectmachine.h"

namespace neobeat {

ConnectionKeeper::ConnectionKeeper(WatchSession &session, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_machine(std::make_unique<ReconnectMachine>(session, clock))
{
    connect(m_machine.get(), &ReconnectMachine::stageChanged, this, &ConnectionKeeper::stateChanged);
    connect(m_machine.get(), &ReconnectMachine::errorChanged, this, &ConnectionKeeper::errorChanged);
    connect(m_machine.get(), &ReconnectMachine::nextTryChanged, this, &ConnectionKeeper::nextTryChanged);
    connect(m_machine.get(), &ReconnectMachine::failed, this, &ConnectionKeeper::failed);
    connect(m_machine.get(), &ReconnectMachine::measuringWantedChanged, this,
            &ConnectionKeeper::measuringWantedChanged);
}

ConnectionKeeper::~ConnectionKeeper() = default;

void ConnectionKeeper::setLimits(const ReconnectLimits &limits)
{
    m_machine->setLimits(limits);
}

void ConnectionKeeper::follow(Suspension &suspension)
{
    connect(&suspension, &Suspension::aboutToSleep, m_machine.get(), &ReconnectMachine::fallAsleep);
    connect(&suspension, &Suspension::resumed, m_machine.get(), &ReconnectMachine::wake);
}

ConnectionKeeper::State ConnectionKeeper::state() const
{
    return m_machine->stage();
}

ConnectionKeeper::Persistence ConnectionKeeper::persistence() const
{
    return m_machine->persistence();
}

Error ConnectionKeeper::error() const
{
    return m_machine->error();
}

std::optional<QDateTime> ConnectionKeeper::nextTry() const
{
    return m_machine->nextTry();
}

bool ConnectionKeeper::isMeasuringWanted() const
{
    return m_machine->isMeasuringWanted();
}

void ConnectionKeeper::connectTo(Radio &radio, const WatchSession::Target &target, Persistence persistence)
{
    m_machine->want(radio, target, persistence);
}

void ConnectionKeeper::disconnectFromWatch()
{
    m_machine->stopWanting();
}

void ConnectionKeeper::setPersistence(Persistence persistence)
{
    m_machine->setPersistence(persistence);
}

void ConnectionKeeper::tryNow()
{
    m_machine->tryNow();
}

void ConnectionKeeper::release(std::chrono::milliseconds duration)
{
    m_machine->release(duration);
}

void ConnectionKeeper::setMeasuring(bool measuring)
{
    m_machine->setMeasuring(measuring);
}

} // namespace neobeat
