// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedwatch.h"
#include "support/patience.h"
#include "support/testprogram.h"
#include "wizardsteps.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace neobeat;

/// Watches and sensors other than the Neo, paired and used by the names of what the window shows alone.
class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everySourceIsPairedByNames_data();
    void everySourceIsPairedByNames();
    void aSensorThatDoesNotSaySoIsTried();
    void aSensorHasNothingOfAWatch();
    void anotherSourceIsPutToUse();
};

void TestSources::everySourceIsPairedByNames_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("remark");
    QTest::addColumn<bool>("needsKey");
    QTest::newRow("strap") << u"Simulated strap, address ends in 53:4E"_s << u"Heart-rate sensor, needs no key"_s
                           << false;
    QTest::newRow("strap-bond") << u"Simulated strap, address ends in 53:4E"_s << u"Heart-rate sensor, needs no key"_s
                                << false;
    QTest::newRow("mi-band-5") << u"Mi Smart Band 5, address ends in 53:4E"_s
                               << u"Others have paired this model in this way"_s << true;
    QTest::newRow("bip-s") << u"Amazfit Bip S, address ends in 53:4E"_s << u"Should work, not tried yet"_s << true;
}

void TestSources::everySourceIsPairedByNames()
{
    QFETCH(QString, row);
    QFETCH(QString, remark);
    QFETCH(bool, needsKey);
    WindowDriver window(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(window.open());
    QVERIFY(window.click(u"Add watch"_s));
    QVERIFY(window.click(u"Continue"_s));
    QVERIFY(window.shows(row));
    QVERIFY2(window.description(row).endsWith(remark), qPrintable(window.description(row)));
    QVERIFY(window.click(row));
    QVERIFY(window.click(u"Continue"_s));
    if (needsKey) {
        QVERIFY(window.click(u"Pairing key"_s));
        window.type(simulatedKey);
        QVERIFY(window.click(u"Continue"_s));
    }
    QVERIFY(window.click(u"Finish and start"_s));
    QVERIFY(window.describes(u"Battery level"_s, u"87 %"_s));
    QVERIFY(showsHeartRate(window));
    if (window.backend().simulatedWatch().scenario().bonding == Scenario::Bonding::Demanded) {
        const QString notice = u"The sensor was paired with this computer, because it demanded it."_s;
        QVERIFY(window.shows(notice));
        QVERIFY(window.click(u"Close"_s));
        QTRY_VERIFY(!window.item(notice));
    }
    QCOMPARE(window.backend().simulatedWatch().counters().acceptedAnswers, needsKey ? 1 : 0);
    QCOMPARE(window.backend().simulatedWatch().counters().unknownWrites, 0);
}

void TestSources::aSensorThatDoesNotSaySoIsTried()
{
    const QString row = u"Simulated strap, address ends in 53:4E"_s;
    WindowDriver window(u"strap-unannounced"_s);
    QVERIFY(window.open());
    QVERIFY(window.click(u"Add watch"_s));
    QVERIFY(window.click(u"Continue"_s));
    QVERIFY(window.choose(u"Show everything that was found"_s));
    QVERIFY(window.shows(row));
    QVERIFY(window.description(row).endsWith(u"Only if it is a heart-rate sensor"_s));
    QVERIFY(window.click(row));
    QVERIFY(window.click(u"Continue"_s));
    QVERIFY(window.click(u"Finish and start"_s));
    QVERIFY(showsHeartRate(window));
}

void TestSources::aSensorHasNothingOfAWatch()
{
    WindowDriver window(u"strap"_s);
    QVERIFY(window.open());
    QVERIFY(window.click(u"Try simulated watch"_s));
    QVERIFY(window.describes(u"State of the connection"_s, u"Connected"_s));
    QVERIFY(window.click(u"Watch"_s));
    QVERIFY(window.shows(u"Disconnect"_s));
    QVERIFY(!window.item(u"Find watch"_s));
    QVERIFY(!window.item(u"Alarms and settings"_s));
}

void TestSources::anotherSourceIsPutToUse()
{
    WindowDriver window(u"strap"_s);
    QVERIFY(window.open());
    Settings &settings = window.backend().settings();
    settings.setWatch({u"00:00:5E:00:53:4E"_s, u"Blue strap"_s, &standardSensor()});
    settings.setWatch({u"00:00:5E:00:53:7F"_s, u"Amazfit Neo"_s});
    Q_EMIT window.backend().access().watchChanged();
    QVERIFY(window.click(u"Watch"_s));
    QVERIFY(window.choose(u"Use Blue strap"_s));
    QVERIFY(window.shows(u"Disconnect"_s));
    QTRY_VERIFY(window.backend().simulatedWatch().isCentralConnected());
    QVERIFY(window.shows(u"Use Amazfit Neo"_s));
    QCOMPARE(settings.watch()->name, u"Blue strap"_s);
}

static int runTestSources(int argc, char **argv)
{
    TestSources test;
    return runWithWindow(test, argc, argv);
}

NEOBEAT_TEST_RUNNER(runTestSources)

#include "tst_sources.moc"
