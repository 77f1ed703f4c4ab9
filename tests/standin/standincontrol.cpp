// SPDX-License-Identifier: GPL-3.0-or-later
#include "standincontrol.h"

#include "protocol/uuids.h"

#include <QDBusArgument>

namespace neobeat::standin {

using namespace Qt::StringLiterals;

const QString StandInControl::path = u"/io/github/neobeat/StandIn"_s;

StandInControl::StandInControl(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_first(parts.first)
    , m_second(parts.second)
    , m_watch(parts.watch)
    , m_pairing(parts.pairing)
    , m_others(parts.others)
    , m_registry(parts.registry)
    , m_secondRegistry(parts.secondRegistry)
    , m_centrals(parts.centrals)
{
    addWatchEvents();
    addPairingEvents();
    addAdapterEvents();
    addFaults();
    addRegistryEvents();
    addCentralEvents();
}

void StandInControl::addWatchEvents()
{
    m_events.insert(u"DropLink"_s, [this](const Arguments &) { m_watch.watch().dropLink(); });
    m_events.insert(u"SetInRange"_s,
                    [this](const Arguments &values) { m_watch.watch().setInRange(values.value(0).toBool()); });
    m_events.insert(u"Advertise"_s, [this](const Arguments &) { m_watch.advertise(); });
    m_events.insert(u"NotifyBattery"_s, [this](const Arguments &values) {
        m_watch.watch().notify({uuids::huamiService, uuids::battery}, values.value(0).toByteArray());
    });
    m_events.insert(u"Forget"_s, [this](const Arguments &) { m_watch.forget(); });
    m_events.insert(u"WithdrawServices"_s, [this](const Arguments &) { m_watch.withdrawServices(); });
    m_events.insert(u"PublishServices"_s, [this](const Arguments &) { m_watch.publishServices(); });
    m_events.insert(u"OutdateServices"_s, [this](const Arguments &values) {
        m_watch.outdateServices(std::chrono::milliseconds(values.value(0).toInt()));
    });
    m_events.insert(u"SetServicesResolved"_s,
                    [this](const Arguments &values) { m_watch.setServicesResolved(values.value(0).toBool()); });
}

void StandInControl::addPairingEvents()
{
    m_events.insert(u"BusyPair"_s, [this](const Arguments &) { m_pairing.setBusy(); });
    m_events.insert(u"PairUnasked"_s, [this](const Arguments &) { m_pairing.pairUnasked(); });
    m_events.insert(u"RejectKeys"_s, [this](const Arguments &) { m_pairing.rejectKeys(); });
    m_events.insert(u"IgnorePair"_s, [this](const Arguments &) { m_pairing.ignorePair(); });
    m_events.insert(u"SetPaired"_s, [this](const Arguments &values) {
        m_pairing.setPaired(values.value(0).toBool(), values.value(1).toBool());
    });
    m_events.insert(u"AskAgent"_s, [this](const Arguments &values) {
        m_pairing.askAgent(values.value(0).toString(), values.value(1).toString());
    });
}

void StandInControl::addAdapterEvents()
{
    using State = Radio::State;
    m_events.insert(u"SetPowered"_s, [this](const Arguments &values) {
        m_first.apply(values.value(0).toBool() ? State::Ready : State::Off);
    });
    m_events.insert(u"RemoveAdapter"_s, [this](const Arguments &) { m_first.apply(State::NoAdapter); });
    m_events.insert(u"AddAdapter"_s, [this](const Arguments &) { m_first.apply(State::Ready); });
    m_events.insert(u"SetSecondPowered"_s, [this](const Arguments &values) {
        m_second.apply(values.value(0).toBool() ? State::Ready : State::Off);
    });
    m_events.insert(u"RemoveSecondAdapter"_s, [this](const Arguments &) { m_second.apply(State::NoAdapter); });
    m_events.insert(u"AddSecondAdapter"_s, [this](const Arguments &) { m_second.apply(State::Ready); });
    m_events.insert(u"SetNeighbours"_s, [this](const Arguments &values) {
        m_others.setNeighbours(values.value(0).toInt(), std::chrono::milliseconds(values.value(1).toInt()));
    });
}

void StandInControl::addFaults()
{
    m_events.insert(u"Refuse"_s, [this](const Arguments &values) {
        m_faults.refuse(values.value(0).toString(), values.value(1).toInt(), values.value(2).toString(),
                        values.value(3).toString());
    });
    m_events.insert(u"DropAfter"_s, [this](const Arguments &values) {
        m_faults.dropAfter(values.value(0).toString(), values.value(1).toInt());
    });
}

void StandInControl::addRegistryEvents()
{
    m_events.insert(u"SetInstances"_s,
                    [this](const Arguments &values) { m_registry.setInstances(values.value(0).toInt()); });
    m_events.insert(u"Ignore"_s, [this](const Arguments &values) { m_registry.ignore(values.value(0).toString()); });
    m_events.insert(u"Heed"_s, [this](const Arguments &) { m_registry.heed(); });
    m_events.insert(u"ReleaseAdvertisement"_s, [this](const Arguments &) { m_registry.releaseAdvertisement(); });
    m_events.insert(u"SetManagers"_s,
                    [this](const Arguments &values) { m_first.setManagers(values.value(0).toStringList()); });
}

void StandInControl::addCentralEvents()
{
    const auto add = [this](const QString &name, void (StandInCentrals::*event)(const QString &)) {
        m_events.insert(name,
                        [this, event](const Arguments &values) { (m_centrals.*event)(values.value(0).toString()); });
    };
    add(u"Link"_s, &StandInCentrals::link);
    add(u"ConnectCentral"_s, &StandInCentrals::connectCentral);
    add(u"Subscribe"_s, &StandInCentrals::subscribe);
    add(u"Unsubscribe"_s, &StandInCentrals::unsubscribe);
    add(u"ReadLocation"_s, &StandInCentrals::readLocation);
    add(u"Leave"_s, &StandInCentrals::leave);
    m_events.insert(u"AddDevice"_s, [this](const Arguments &values) {
        m_centrals.add(values.value(0).toString(), qdbus_cast<QVariantMap>(values.value(1)));
    });
    m_events.insert(u"ChangeDevice"_s, [this](const Arguments &values) {
        m_centrals.change(values.value(0).toString(), qdbus_cast<QVariantMap>(values.value(1)));
    });
    m_events.insert(u"SetStubborn"_s,
                    [this](const Arguments &values) { m_centrals.setStubborn(values.value(0).toBool()); });
}

QVariantMap StandInControl::facts() const
{
    QVariantMap facts = m_registry.facts();
    facts.insert(u"secondOnAir"_s, m_secondRegistry.isOnAir());
    facts.insert(u"centrals"_s, m_centrals.connected());
    facts.insert(u"values"_s, m_centrals.received());
    return facts;
}

QVariantMap StandInControl::counters() const
{
    const SimulatedWatch::Counters &counters = m_watch.watch().counters();
    return {{u"connections"_s, counters.connections},
            {u"challengeRequests"_s, counters.challengeRequests},
            {u"answers"_s, counters.answers},
            {u"acceptedAnswers"_s, counters.acceptedAnswers},
            {u"timeWrites"_s, counters.timeWrites},
            {u"heartRateStarts"_s, counters.heartRateStarts},
            {u"heartRateStops"_s, counters.heartRateStops},
            {u"keepAlives"_s, counters.keepAlives},
            {u"unknownWrites"_s, counters.unknownWrites},
            {u"pairings"_s, counters.pairings},
            {u"refusals"_s, counters.refusals}};
}

QString StandInControl::apply(const QString &text)
{
    const Result<Scenario, QString> scenario = Scenario::parse(text);
    if (!scenario)
        return scenario.error();
    m_faults.clear();
    m_pairing.reset();
    m_others.setNeighbours(0, {});
    m_centrals.reset();
    m_registry.reset();
    m_first.setManagers();
    m_secondRegistry.reset();
    m_watch.apply(*scenario);
    m_second.apply(Radio::State::NoAdapter);
    m_first.apply(scenario->radioState);
    return {};
}

QStringList StandInControl::answers() const
{
    QStringList answers;
    const QList<QByteArray> received = m_watch.watch().receivedAnswers();
    for (const QByteArray &answer : received)
        answers << QString::fromLatin1(answer.toHex());
    return answers;
}

QDBusMessage StandInControl::answer(const QDBusMessage &call)
{
    const QString member = call.member();
    if (member == "Counters"_L1)
        return call.createReply(counters());
    if (member == "Facts"_L1)
        return call.createReply(facts());
    if (member == "Pairing"_L1)
        return call.createReply(m_pairing.events());
    if (member == "Answers"_L1)
        return call.createReply(answers());
    if (member == "Apply"_L1) {
        const QString problem = apply(call.arguments().value(0).toString());
        return problem.isEmpty() ? call.createReply()
                                 : call.createErrorReply(u"org.freedesktop.DBus.Error.InvalidArgs"_s, problem);
    }
    const auto event = m_events.constFind(member);
    if (event == m_events.cend())
        return call.createErrorReply(u"org.freedesktop.DBus.Error.UnknownMethod"_s, member);
    (*event)(call.arguments());
    return call.createReply();
}

} // namespace neobeat::standin
