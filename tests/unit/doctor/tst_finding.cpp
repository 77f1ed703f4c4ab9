// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/finding.h"
#include "support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// The names of checks and verdicts.
class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyCheckHasATitleAndAName();
    void namesAreMadeForScripts();
    void onlyWhatIsNotGoodHasAFix();
};

void TestFinding::everyCheckHasATitleAndAName()
{
    QSet<QString> titles;
    QSet<QString> names;
    for (const Finding::Check check : Finding::checks()) {
        titles.insert(Finding::good(check, {}).title());
        names.insert(Finding::nameOf(check));
    }
    QCOMPARE(Finding::checks().size(), 13);
    QCOMPARE(titles.size(), 13);
    QCOMPARE(names.size(), 13);
    QVERIFY(!titles.contains(QString()));
}

void TestFinding::namesAreMadeForScripts()
{
    QCOMPARE(Finding::nameOf(Finding::Check::BluetoothService), u"bluetooth-service"_s);
    QCOMPARE(Finding::nameOf(Finding::Check::WatchInRange), u"watch-in-range"_s);
    QCOMPARE(Finding::nameOf(Finding::Check::Power), u"power"_s);
    QCOMPARE(Finding::nameOf(Finding::Verdict::Good), u"good"_s);
    QCOMPARE(Finding::nameOf(Finding::Verdict::Unknown), u"unknown"_s);
}

void TestFinding::onlyWhatIsNotGoodHasAFix()
{
    const auto check = Finding::Check::Power;
    QVERIFY(Finding::good(check, u"a"_s).fix.isEmpty());
    QVERIFY(Finding::unknown(check, u"a"_s).fix.isEmpty());
    QCOMPARE(Finding::bad(check, u"a"_s, u"b"_s).fix, u"b"_s);
    QCOMPARE(Finding::note(check, u"a"_s, u"b"_s).fix, u"b"_s);
}

NEOBEAT_TEST(TestFinding)
#include "tst_finding.moc"
