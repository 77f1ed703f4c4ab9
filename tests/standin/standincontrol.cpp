// SPDX-License-Identifier: GPL-3.0-or-later
#include "standincontrol.h"

namespace neobeat::standin {

using namespace Qt::StringLiterals;

const QString StandInControl::path = u"/io/github/neobeat/StandIn"_s;

StandInControl::StandInControl(StandInAdapter &adapter, StandInWatch &watch, QObject *parent)
    : QObject(parent)
    , m_adapter(adapter)
    , m_watch(watch)
{
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
            {u"refusals"_s, counters.refusals}};
}

QString StandInControl::apply(const QString &text)
{
    const Result<Scenario, QString> scenario = Scenario::parse(text);
    if (!scenario)
        return scenario.error();
    m_watch.apply(*scenario);
    m_adapter.apply(scenario->radioState);
    return {};
}

QDBusMessage StandInControl::answer(const QDBusMessage &call)
{
    const QString member = call.member();
    const QVariant argument = call.arguments().value(0);
    if (member == "Counters"_L1)
        return call.createReply(counters());
    if (member == "Answers"_L1) {
        QStringList answers;
        const QList<QByteArray> received = m_watch.watch().receivedAnswers();
        for (const QByteArray &answer : received)
            answers << QString::fromLatin1(answer.toHex());
        return call.createReply(answers);
    }
    if (member == "Apply"_L1) {
        const QString problem = apply(argument.toString());
        return problem.isEmpty() ? call.createReply()
                                 : call.createErrorReply(u"org.freedesktop.DBus.Error.InvalidArgs"_s, problem);
    }
    if (member == "DropLink"_L1)
        m_watch.watch().dropLink();
    else if (member == "SetInRange"_L1)
        m_watch.watch().setInRange(argument.toBool());
    else if (member == "Forget"_L1)
        m_watch.forget();
    else if (member == "SetPowered"_L1)
        m_adapter.apply(argument.toBool() ? Radio::State::Ready : Radio::State::Off);
    else if (member == "RemoveAdapter"_L1)
        m_adapter.apply(Radio::State::NoAdapter);
    else if (member == "AddAdapter"_L1)
        m_adapter.apply(Radio::State::Ready);
    else
        return call.createErrorReply(u"org.freedesktop.DBus.Error.UnknownMethod"_s, member);
    return call.createReply();
}

} // namespace neobeat::standin
