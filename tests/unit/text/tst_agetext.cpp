// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "text/agetext.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// How long ago, at each boundary where the unit changes.
class TestAgeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unitFollowsTheAge_data();
    void unitFollowsTheAge();
};

void TestAgeText::unitFollowsTheAge_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown") << -1 << QString();
    QTest::newRow("now") << 0 << u"just now"_s;
    QTest::newRow("one second") << 1 << u"just now"_s;
    QTest::newRow("two seconds") << 2 << u"2 s ago"_s;
    QTest::newRow("last second") << 59 << u"59 s ago"_s;
    QTest::newRow("first minute") << 60 << u"1 min ago"_s;
    QTest::newRow("last minute") << 3599 << u"59 min ago"_s;
    QTest::newRow("first hour") << 3600 << u"1 h ago"_s;
    QTest::newRow("two days") << 172'800 << u"48 h ago"_s;
}

void TestAgeText::unitFollowsTheAge()
{
    QFETCH(int, seconds);
    QFETCH(QString, text);
    QCOMPARE(ageText(seconds), text);
}

NEOBEAT_TEST(TestAgeText)
#include "tst_agetext.moc"
