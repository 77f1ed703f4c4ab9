// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/batteryrule.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Event = BatteryRule::Event;

namespace {

/// One status of the watch: "80" or "80+" while it charges; "?" for one without a level. Gives one letter for each
/// event: l(ow), f(ull), o(ver), or a dot.
QString eventsOf(BatteryRule &rule, const QString &statuses)
{
    QString events;
    for (QString status : statuses.split(u' ')) {
        const bool isCharging = status.endsWith(u'+');
        status.remove(u'+');
        const auto level = status == "?"_L1 ? std::optional<int>() : std::optional(status.toInt());
        switch (rule.onStatus(level, isCharging)) {
        case Event::None:
            events += u'.';
            break;
        case Event::Low:
            events += u'l';
            break;
        case Event::Full:
            events += u'f';
            break;
        case Event::Over:
            events += u'o';
            break;
        }
    }
    return events;
}

} // namespace

/// When the battery is worth an alert.
class TestBatteryRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void eventsComeOnce_data();
    void eventsComeOnce();
    void nothingIsWanted();
    void anotherLevelBeginsAgain();
};

void TestBatteryRule::eventsComeOnce_data()
{
    QTest::addColumn<QString>("statuses");
    QTest::addColumn<QString>("events");
    QTest::newRow("falls") << u"17 16 15 14 3"_s << u"..l.."_s;
    QTest::newRow("low at the start") << u"9 9 8"_s << u"l.."_s;
    QTest::newRow("flickers at the level") << u"16 15 16 15 19 15"_s << u".l...."_s;
    QTest::newRow("rises above the hysteresis") << u"15 20 15"_s << u"lol"_s;
    QTest::newRow("charging is the answer") << u"15 15+ 16+ 15"_s << u"lo.l"_s;
    QTest::newRow("low while charging") << u"8+ 9+"_s << u".."_s;
    QTest::newRow("unknown changes nothing") << u"16 ? 15 ? 15"_s << u"..l.."_s;
    QTest::newRow("charged") << u"80+ 99+ 100+ 100+"_s << u"..f."_s;
    QTest::newRow("taken off") << u"99+ 100+ 100 99"_s << u".fo."_s;
    QTest::newRow("taken off later") << u"99+ 100+ 99 98+ 100+"_s << u".fo.f"_s;
    QTest::newRow("stops charging when full") << u"99+ 100"_s << u".f"_s;
    QTest::newRow("put on when nearly full") << u"99 100+"_s << u".f"_s;
    QTest::newRow("full at the start") << u"100+ 100+ 100"_s << u"..."_s;
    QTest::newRow("full without charging") << u"99 100"_s << u".."_s;
    QTest::newRow("low, then charged between two connections") << u"10 99+ 100+"_s << u"lof"_s;
    QTest::newRow("low, then full at once") << u"10 100+ 100 15"_s << u"lfol"_s;
}

void TestBatteryRule::eventsComeOnce()
{
    QFETCH(QString, statuses);
    BatteryRule rule;
    rule.setLowLevel(15);
    rule.setWantsFull(true);
    QTEST(eventsOf(rule, statuses), "events");
}

void TestBatteryRule::nothingIsWanted()
{
    BatteryRule rule;
    QCOMPARE(eventsOf(rule, u"99 15 3 3+ 99+ 100+ 100"_s), u"......."_s);
    // From now on; what is low already counts.
    rule.setLowLevel(15);
    rule.setWantsFull(true);
    QCOMPARE(eventsOf(rule, u"99+ 100+ 3"_s), u".fo"_s);
    QCOMPARE(eventsOf(rule, u"3"_s), u"l"_s);
}

void TestBatteryRule::anotherLevelBeginsAgain()
{
    BatteryRule rule;
    rule.setLowLevel(15);
    QCOMPARE(eventsOf(rule, u"14"_s), u"l"_s);
    rule.setLowLevel(15);
    QCOMPARE(eventsOf(rule, u"14"_s), u"."_s);
    rule.setLowLevel(30);
    QCOMPARE(eventsOf(rule, u"14"_s), u"l"_s);
}

NEOBEAT_TEST(TestBatteryRule)
#include "tst_batteryrule.moc"
