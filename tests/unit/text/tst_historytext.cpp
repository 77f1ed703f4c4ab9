// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "text/historytext.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// Durations as the history shows them.
class TestHistoryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void durationsAreAsLongAsTheyMatter_data();
    void durationsAreAsLongAsTheyMatter();
};

void TestHistoryText::durationsAreAsLongAsTheyMatter_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    const qint64 minute = 60'000;
    QTest::newRow("nothing") << qint64(0) << u"–"_s;
    QTest::newRow("a moment") << qint64(20) << u"1 s"_s;
    QTest::newRow("seconds") << qint64(45'400) << u"45 s"_s;
    QTest::newRow("a minute") << minute << u"1 min"_s;
    QTest::newRow("nearly an hour") << 60 * minute - 31'000 << u"59 min"_s;
    QTest::newRow("an hour") << 60 * minute - 29'000 << u"1 h 00 min"_s;
    QTest::newRow("hours") << 1'565 * minute << u"26 h 05 min"_s;
    QTest::newRow("many hours") << 7'560 * minute << u"126 h"_s;
}

void TestHistoryText::durationsAreAsLongAsTheyMatter()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, text);
    QCOMPARE(durationText(std::chrono::milliseconds(milliseconds)), text);
}

NEOBEAT_TEST(TestHistoryText)
#include "tst_historytext.moc"
