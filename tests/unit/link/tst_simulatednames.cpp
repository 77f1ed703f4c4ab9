// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/scenario.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// The names of scenarios and the messages about wrong ones.
class SimulatedNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void emptyTextIsAHealthyWatch();
    void everyDescribedNameParses();
    void wrongTextIsExplained_data();
    void wrongTextIsExplained();
    void namesCombine();
};

void SimulatedNamesTest::emptyTextIsAHealthyWatch()
{
    for (const QString &text : {u""_s, u"normal"_s, u" normal , "_s}) {
        const Scenario scenario = Scenario::parse(text).value();
        QCOMPARE(scenario.authFault, Scenario::AuthFault::None);
        QCOMPARE(scenario.dropPoint, Scenario::DropPoint::Never);
        QCOMPARE(scenario.radioState, Radio::State::Ready);
    }
}

void SimulatedNamesTest::everyDescribedNameParses()
{
    const auto all = Scenario::descriptions();
    QVERIFY(all.size() >= 40);
    for (const Scenario::Description &description : all) {
        QVERIFY2(!description.meaning.isEmpty(), qPrintable(description.name));
        QString text = description.name;
        text.replace(QRegularExpression(u"=.*"_s), u"=50"_s);
        QVERIFY2(Scenario::parse(text), qPrintable(text));
        QCOMPARE(Scenario::parse(text + u":2"_s).hasValue(), description.countable);
    }
}

void SimulatedNamesTest::wrongTextIsExplained_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("typing error") << u"sillent"_s << u"Close names: silent."_s;
    QTest::newRow("half a name") << u"drop-after"_s << u"drop-after-discover"_s;
    QTest::newRow("nothing like it") << u"xyzzy"_s << u"There is no scenario \"xyzzy\". All of them: --help."_s;
    QTest::newRow("not one line") << u"a\nb\x1b[2J"_s << u"There is no scenario \"a b[2J\"."_s;
    QTest::newRow("very long") << QString(5000, u'x') << u"xxx\". All of them: --help."_s;
    QTest::newRow("in a list") << u"normal,slw=3"_s << u"Close names: slow."_s;
    QTest::newRow("number missing") << u"slow"_s << u"needs a number from 0 to 60000: slow=MS"_s;
    QTest::newRow("no number") << u"slow=much"_s << u"slow=MS"_s;
    QTest::newRow("not a number") << u"slow=nan"_s << u"slow=MS"_s;
    QTest::newRow("number too large") << u"battery=101"_s << u"from 0 to 100"_s;
    QTest::newRow("number too small") << u"speed=0"_s << u"from 1 to"_s;
    QTest::newRow("number not taken") << u"silent=3"_s << u"takes no number"_s;
    QTest::newRow("count not taken") << u"normal:3"_s << u"takes no count"_s;
    QTest::newRow("count of zero") << u"silent:0"_s << u"how many times"_s;
    QTest::newRow("count without digits") << u"silent:"_s << u"how many times"_s;
}

void SimulatedNamesTest::wrongTextIsExplained()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const auto result = Scenario::parse(text);
    QVERIFY(!result);
    QVERIFY2(result.error().contains(part), qPrintable(result.error()));
    QVERIFY(!result.error().contains(u'\n'));
}

void SimulatedNamesTest::namesCombine()
{
    const Scenario scenario = Scenario::parse(u"slow=200, late-challenge=0.5:3 ,battery=7,seed=4294967295"_s).value();
    QCOMPARE(scenario.replyDelay, Scenario::Duration(200));
    QCOMPARE(scenario.authFault, Scenario::AuthFault::LateChallenge);
    QCOMPARE(scenario.challengeDelay, Scenario::Duration(500));
    QCOMPARE(scenario.authFaultTimes, 3);
    QCOMPARE(scenario.batteryLevel, 7);
    QCOMPARE(scenario.seed.value_or(0), 4294967295U);
}

NEOBEAT_TEST(SimulatedNamesTest)

#include "tst_simulatednames.moc"
