// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldevents.h"

#include "eventsequence.h"
#include "link/simulated/simulatedscanner.h"
#include "protocol/uuids.h"
#include "randomconnectionfixture.h"

#include <QMetaEnum>

namespace neobeat {

using namespace Qt::StringLiterals;
using RetryMode = Reconnector::RetryMode;

namespace {

constexpr Characteristic authentication{uuids::authenticationService, uuids::authentication};

template<typename T>
T oneOf(QRandomGenerator &random, std::initializer_list<T> choices)
{
    return *(choices.begin() + random.bounded(int(choices.size())));
}

/// Short times more often than long ones, because bugs show when events are close together.
QString someTime(QRandomGenerator &random)
{
    return QString::number(random.bounded(oneOf(random, {1, 1, 50, 50, 200, 1000, 3000, 12000, 40000, 120000})));
}

QString someRelease(QRandomGenerator &random)
{
    return oneOf(random, {u"1000"_s, u"20000"_s, u"600000"_s});
}

QString someLevel(QRandomGenerator &random)
{
    return QString::number(random.bounded(101));
}

QString someRadioState(QRandomGenerator &random)
{
    return oneOf(random,
                 {u"Off"_s, u"Blocked"_s, u"NoAdapter"_s, u"ServiceMissing"_s, u"AccessDenied"_s, u"Ready"_s,
                  u"Ready"_s, u"Ready"_s, u"Ready"_s});
}

/// Numbers that change the behaviour and cost little time.
QString someNumber(const QString &name, QRandomGenerator &random)
{
    if (name == "slow"_L1)
        return oneOf(random, {u"0"_s, u"50"_s, u"1500"_s, u"3000"_s});
    if (name == "hr-interval"_L1)
        return oneOf(random, {u"500"_s, u"2000"_s, u"10000"_s});
    if (name == "speed"_L1)
        return oneOf(random, {u"1"_s, u"10"_s, u"100"_s});
    if (name == "battery"_L1)
        return someLevel(random);
    if (name == "keyless-limit"_L1 || name == "keep-alive-limit"_L1)
        return oneOf(random, {u"1"_s, u"5"_s, u"60"_s});
    return oneOf(random, {u"0"_s, u"0.5"_s, u"5"_s, u"12"_s, u"40"_s});
}

template<bool inRange, bool rightKey, RetryMode retryMode>
void connectToWatch(RandomConnectionFixture &fixture, const QString &)
{
    fixture.connectTo(fixture.air().watch().advertisement(), inRange, rightKey, retryMode);
}

void connectToStranger(RandomConnectionFixture &fixture, const QString &)
{
    fixture.connectTo(SimulatedScanner::strangers().constFirst(), false, true, RetryMode::UntilStopped);
}

template<bool measuring>
void measure(RandomConnectionFixture &fixture, const QString &)
{
    fixture.setMeasuring(measuring);
}

template<RetryMode retryMode>
void persist(RandomConnectionFixture &fixture, const QString &)
{
    fixture.setRetryMode(retryMode);
}

void setRadio(RandomConnectionFixture &fixture, const QString &name)
{
    const QMetaEnum states = QMetaEnum::fromType<Radio::State>();
    fixture.air().setState(Radio::State(states.keyToValue(name.toLatin1().constData())));
}

void notifyAuthentication(RandomConnectionFixture &fixture, const QString &hex)
{
    fixture.air().watch().notify(authentication, QByteArray::fromHex(hex.toLatin1()));
}

QString someRequest(QRandomGenerator &random)
{
    return oneOf(random,
                 {u"connect"_s, u"connect-once"_s, u"connect-seen"_s, u"disconnect"_s, u"measure"_s,
                  u"stop-measuring"_s, u"refresh-battery"_s, u"try-now"_s, u"sleep"_s, u"drop"_s});
}

void requestAtNextChange(RandomConnectionFixture &fixture, const QString &request)
{
    fixture.atNextChange([request](RandomConnectionFixture &later) { WorldEvent{request, {}}.apply(later); });
}

QString someReply(QRandomGenerator &random)
{
    return oneOf(random, {u"10820100112233445566778899aabbccddeeff"_s, u"108301"_s, u"108308"_s, u"108204"_s, u"10"_s});
}

QList<WorldEventRow> makeTable()
{
    using W = RandomConnectionFixture;
    return {
        {"time"_L1, 70, someTime, [](W &w, const QString &ms) { w.letPass(std::chrono::milliseconds(ms.toInt())); }},

        {"connect"_L1, 8, nullptr, connectToWatch<false, true, RetryMode::UntilStopped>},
        {"connect-once"_L1, 3, nullptr, connectToWatch<false, true, RetryMode::OneShot>},
        {"connect-seen"_L1, 4, nullptr, connectToWatch<true, true, RetryMode::UntilStopped>},
        {"connect-wrong-key"_L1, 1, nullptr, connectToWatch<false, false, RetryMode::UntilStopped>},
        {"connect-stranger"_L1, 1, nullptr, connectToStranger},
        {"disconnect"_L1, 4, nullptr, [](W &w, const QString &) { w.disconnectFromWatch(); }},
        {"measure"_L1, 6, nullptr, measure<true>},
        {"stop-measuring"_L1, 4, nullptr, measure<false>},
        {"refresh-battery"_L1, 2, nullptr, [](W &w, const QString &) { w.connection().refreshBattery(); }},
        {"try-now"_L1, 4, nullptr, [](W &w, const QString &) { w.tryNow(); }},
        {"release"_L1, 2, someRelease,
         [](W &w, const QString &ms) { w.release(std::chrono::milliseconds(ms.toInt())); }},
        {"persist-once"_L1, 1, nullptr, persist<RetryMode::OneShot>},
        {"persist-always"_L1, 1, nullptr, persist<RetryMode::UntilStopped>},

        {"at-next-change"_L1, 6, someRequest, requestAtNextChange},

        {"sleep"_L1, 3, nullptr, [](W &w, const QString &) { w.suspension().sleep(); }},
        {"wake"_L1, 3, nullptr, [](W &w, const QString &) { w.suspension().wake(); }},
        {"radio"_L1, 8, someRadioState, setRadio},
        {"drop"_L1, 8, nullptr, [](W &w, const QString &) { w.air().watch().dropLink(); }},
        {"out-of-range"_L1, 4, nullptr, [](W &w, const QString &) { w.air().watch().setInRange(false); }},
        {"in-range"_L1, 5, nullptr, [](W &w, const QString &) { w.air().watch().setInRange(true); }},
        {"battery"_L1, 2, someLevel,
         [](W &w, const QString &level) { w.air().watch().setBattery(level.toInt(), false); }},
        {"reply"_L1, 2, someReply, notifyAuthentication},
        {"scenario"_L1, 8, randomScenario, [](W &w, const QString &text) { w.setScenario(text); }},
    };
}

} // namespace

const QList<WorldEventRow> &worldEvents()
{
    static const QList<WorldEventRow> table = makeTable();
    return table;
}

QString randomScenario(QRandomGenerator &random)
{
    static const QList<Scenario::Description> all = Scenario::descriptions();
    if (random.bounded(3) == 0)
        return u"normal"_s;
    const Scenario::Description &chosen = all.at(random.bounded(int(all.size())));
    const QString name = chosen.name.section(u'=', 0, 0);
    // Another watch is not this one behaving otherwise.
    if (name == u"address")
        return u"normal"_s;
    QString text = name;
    if (chosen.name.contains(u'='))
        text += u'=' + someNumber(name, random);
    if (chosen.countable && random.bounded(2) == 0)
        text += u':' + QString::number(1 + random.bounded(3));
    return text;
}

} // namespace neobeat
