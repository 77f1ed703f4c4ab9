// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "link/advertisement.h"
#include "link/characteristic.h"
#include "link/radio.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace neobeat {

/// One line of a trace: a call of the program, or what came back. Holds no address, no key and no proof of one.
struct TraceEvent
{
    /// What happened; the words for it and what belongs to each stand in eventgrammar.cpp.
    enum class Kind {
        Refresh, ///< Radio::refresh()
        PowerOn, ///< Radio::powerOn()
        ScanStart, ///< Scanner::start()
        ScanStop, ///< Scanner::stop()
        PresenceMonitorStart, ///< PresenceMonitor::start(); see peripheral.
        PresenceMonitorStop, ///< PresenceMonitor::stop()
        CreateLink, ///< Radio::createLink(); see peripheral.
        Open, ///< GattLink::open()
        Close, ///< GattLink::close()
        DiscoverServices, ///< GattLink::discoverServices()
        DiscoverDetails, ///< GattLink::discoverDetails(); the service of characteristic.
        Read, ///< GattLink::read()
        Write, ///< GattLink::write()
        Subscribe, ///< GattLink::subscribe() with true.
        Unsubscribe, ///< GattLink::subscribe() with false.
        Drop, ///< The link was destroyed before it closed.
        StateChanged, ///< Radio::stateChanged()
        StateKnown, ///< Radio::stateKnown()
        Facts, ///< Radio::facts() has another value.
        PowerOnFailed, ///< Radio::powerOnFailed()
        Seen, ///< Scanner::discovered()
        ScanFinished, ///< Scanner::finished()
        ScanFailed, ///< Scanner::failed()
        WatchSeen, ///< PresenceMonitor::seen()
        PresenceMonitorStopped, ///< PresenceMonitor::stopped()
        PresenceMonitorFailed, ///< PresenceMonitor::failed()
        Opened, ///< GattLink::opened()
        Services, ///< GattLink::servicesDiscovered()
        Details, ///< GattLink::detailsDiscovered()
        DetailsFailed, ///< GattLink::detailsFailed()
        Value, ///< GattLink::readFinished()
        Written, ///< GattLink::writeFinished()
        Subscribed, ///< GattLink::subscriptionChanged() with true.
        Unsubscribed, ///< GattLink::subscriptionChanged() with false.
        OperationFailed, ///< GattLink::operationFailed()
        Notified, ///< GattLink::notified()
        Closed, ///< GattLink::closed()
    };

    Kind kind = Kind::Refresh;
    std::chrono::milliseconds time{0}; ///< Since the trace began.
    int link = 0; ///< Which link, counted from 1; 0 for radio, scanner and presenceMonitor.
    QString peripheral = {}; ///< "watch", "watch-2", "other-1".
    std::optional<int> rssi = {}; ///< Of a sighting.
    bool named = false; ///< The sighting had the name of a Neo.
    bool supported = false; ///< The sighting looked like a Neo, see protocol/recognition.h.
    QList<quint16> companies = {}; ///< Of a sighting.
    QList<QUuid> services = {}; ///< Of a sighting, or what servicesDiscovered() told.
    Characteristic characteristic = {}; ///< Or its service alone.
    QByteArray value = {}; ///< As redacted() gives it: hex digits, ".." for a byte that was kept back.
    Error::Code error = Error::Code::None;
    Radio::State state = Radio::State::Unknown;
    QString serviceVersion = {}; ///< RadioFacts::serviceVersion
    int adapters = 0; ///< RadioFacts::adapters

    bool operator==(const TraceEvent &other) const = default;
};

/// What happened on the air, readable for people and playable by ReplayRadio.
struct Trace
{
    QString program; ///< Version that recorded; may be empty.
    QString qt; ///< Version of Qt; may be empty.
    QString date; ///< The day, "2026-01-31"; may be empty.
    QList<TraceEvent> events; ///< In the order of their time.

    bool operator==(const Trace &other) const = default;
};

/// True for what the program asked, false for what came from the radio.
constexpr bool isCall(TraceEvent::Kind kind)
{
    return kind <= TraceEvent::Kind::Drop;
}

/// What a sighting looked like, for a made-up address; the name is the Neo's or empty, or the peripheral's in the
/// trace where only the name distinguished another model from a Neo.
Advertisement advertisementOf(const TraceEvent &sighting, const QString &address);

} // namespace neobeat
