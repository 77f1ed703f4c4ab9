// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/watchsighting.h"

#include "protocol/recognition.h"

namespace neobeat {

using namespace std::chrono_literals;

namespace {

constexpr auto releaseLimit = 1s;

bool isAtWork(Radio &radio)
{
    return radio.presenceMonitor().isActive() || radio.scanner().isScanning();
}

} // namespace

WatchSighting::WatchSighting(Radio &radio, WatchConnection &connection, IsTaken isTaken, QObject *parent)
    : QObject(parent)
    , m_radio(radio)
    , m_connection(connection)
    , m_isTaken(std::move(isTaken))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &WatchSighting::onLimit);
}

WatchSighting::~WatchSighting()
{
    if (m_phase == Phase::Looking)
        stopSearch();
}

void WatchSighting::look(const QString &address, std::chrono::milliseconds limit)
{
    m_address = address;
    m_limit.start(limit);
    // Directly, so that the radio is free before an attempt needs it.
    connect(&m_connection, &WatchConnection::stateChanged, this, &WatchSighting::giveWay);
    // Queued, so that the next attempt has been decided on before.
    connect(&m_connection, &WatchConnection::stateChanged, this, &WatchSighting::proceed, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &WatchSighting::proceed, Qt::QueuedConnection);
}

void WatchSighting::giveWay()
{
    if (m_phase == Phase::Looking && m_connection.state() != WatchConnection::State::Idle)
        conclude(Outcome::Busy);
}

void WatchSighting::proceed()
{
    if (m_phase != Phase::Waiting && m_phase != Phase::Listening)
        return;
    if (m_connection.state() == WatchConnection::State::Ready)
        conclude(Outcome::Connected);
    else if (m_connection.state() == WatchConnection::State::Idle && m_phase == Phase::Waiting)
        listen();
}

void WatchSighting::listen()
{
    if (m_radio.state() != Radio::State::Ready) {
        conclude(Outcome::NotLooked);
        return;
    }
    connect(&m_radio.presenceMonitor(), &PresenceMonitor::seen, this, &WatchSighting::onAdvertisement);
    connect(&m_radio.scanner(), &Scanner::discovered, this, &WatchSighting::onAdvertisement);
    m_phase = Phase::Listening;
    if (!isAtWork(m_radio) && !(m_isTaken && m_isTaken()))
        startSearch();
}

void WatchSighting::startSearch()
{
    m_phase = Phase::Looking;
    const auto fail = [this] {
        if (m_phase == Phase::Releasing)
            end();
        else if (m_phase == Phase::Looking)
            conclude(Outcome::Failed);
    };
    const auto stopped = [this] {
        if (m_phase == Phase::Releasing)
            end();
    };
    if (m_address.isEmpty()) {
        connect(&m_radio.scanner(), &Scanner::failed, this, fail);
        connect(&m_radio.scanner(), &Scanner::finished, this, stopped);
        m_radio.scanner().start();
        return;
    }
    connect(&m_radio.presenceMonitor(), &PresenceMonitor::failed, this, fail);
    connect(&m_radio.presenceMonitor(), &PresenceMonitor::stopped, this, stopped);
    m_radio.presenceMonitor().start(m_address);
}

void WatchSighting::onAdvertisement(const Advertisement &advertisement)
{
    if (m_phase != Phase::Listening && m_phase != Phase::Looking)
        return;
    const bool isIt = m_address.isEmpty() ? isSupported(advertisement)
                                          : advertisement.address.compare(m_address, Qt::CaseInsensitive) == 0;
    if (!isIt)
        return;
    m_rssi = advertisement.rssi;
    conclude(Outcome::Seen);
}

void WatchSighting::onLimit()
{
    if (m_phase == Phase::Releasing) {
        end();
        return;
    }
    const bool hasLooked = m_phase == Phase::Looking || (m_phase == Phase::Listening && isAtWork(m_radio));
    conclude(hasLooked ? Outcome::NotSeen : Outcome::Busy);
}

void WatchSighting::stopSearch()
{
    if (m_address.isEmpty())
        m_radio.scanner().stop();
    else
        m_radio.presenceMonitor().stop();
}

void WatchSighting::conclude(Outcome outcome)
{
    const bool isSearching = m_phase == Phase::Looking && isAtWork(m_radio);
    m_outcome = outcome;
    m_phase = Phase::Releasing;
    if (!isSearching) {
        end();
        return;
    }
    m_limit.start(releaseLimit);
    stopSearch();
}

void WatchSighting::end()
{
    if (m_phase == Phase::Over)
        return;
    m_phase = Phase::Over;
    m_limit.stop();
    Q_EMIT ended();
}

} // namespace neobeat
