// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "link/advertisement.h"
#include "link/characteristic.h"
#include "link/gattlink.h"
#include "link/radio.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace neobeat {

/// One event of a trace: a call or a callback. Holds no address, no key and no proof of one.
struct TraceEvent
{
    /// What happened; tracecodec.cpp has the name and the fields of each.
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
        Paired, ///< GattLink::paired()
        OperationFailed, ///< GattLink::operationFailed()
        Notified, ///< GattLink::notified()
        Closed, ///< GattLink::closed()
    };

    Kind kind = Kind::Refresh;
    std::chrono::milliseconds time{0}; ///< Since the start of the trace.
    int link = 0; ///< The number of the link, counted from 1; 0 for the other parts of the radio.
    QString peripheral = {}; ///< "watch", "watch-2", "other-1".
    std::optional<int> rssi = {}; ///< Of a sighting.
    bool named = false; ///< The sighting had a name of its model.
    bool supported = false; ///< The sighting looked like a supported source, see protocol/recognition.h.
    QString model = {}; ///< SourceModel::id of the sighting; empty for a Neo and for what is not recognised.
    QList<quint16> companies = {}; ///< Of a sighting.
    QList<QUuid> services = {}; ///< Of a sighting, or as servicesDiscovered() had them.
    Characteristic characteristic = {}; ///< Or its service alone.
    QList<CharacteristicInfo> characteristics = {}; ///< Of the service whose details were discovered.
    int mtu = smallestMtu; ///< GattLink::mtu() at that moment.
    QByteArray value = {}; ///< As redacted() returns it: hex digits, ".." for a byte that was redacted.
    Error::Code error = Error::Code::None;
    Radio::State state = Radio::State::Unknown;
    QString serviceVersion = {}; ///< RadioFacts::serviceVersion
    int adapters = 0; ///< RadioFacts::adapters

    bool operator==(const TraceEvent &other) const = default;
};

/// What happened on the air, to be replayed by ReplayRadio.
struct Trace
{
    QList<TraceEvent> events; ///< In the order of their time.

    bool operator==(const Trace &other) const = default;
};

/// True for a call of the program, false for a callback from the radio.
constexpr bool isCall(TraceEvent::Kind kind)
{
    return kind <= TraceEvent::Kind::Drop;
}

/// The parts of a radio that are called and that emit signals.
enum class TracePart {
    Radio, ///< The radio itself.
    Scanner, ///< Its scanner.
    PresenceMonitor, ///< Its presence monitor.
    Link, ///< One of its links.
};

/// The part that an event belongs to.
TracePart partOf(TraceEvent::Kind kind);

/// The advertisement of a sighting, with a made-up address; its name is that of a Neo, empty, or the peripheral's in
/// the trace where only the name distinguished another model from a Neo.
Advertisement advertisementOf(const TraceEvent &sighting, const QString &address);

} // namespace neobeat
