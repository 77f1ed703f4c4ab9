// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/quiethours.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// Which times are quiet, also across midnight and when clocks change.
class TestQuietHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void timesAreQuietOrNot_data();
    void timesAreQuietOrNot();
    void clockChangesAreFollowed_data();
    void clockChangesAreFollowed();
};

void TestQuietHours::timesAreQuietOrNot_data()
{
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<bool>("quiet");
    const QTime evening(22, 0);
    const QTime morning(7, 0);
    QTest::newRow("before the evening") << QTime(21, 59, 59, 999) << evening << morning << false;
    QTest::newRow("the first moment") << QTime(22, 0) << evening << morning << true;
    QTest::newRow("midnight") << QTime(0, 0) << evening << morning << true;
    QTest::newRow("the last moment") << QTime(6, 59, 59, 999) << evening << morning << true;
    QTest::newRow("the end") << QTime(7, 0) << evening << morning << false;
    QTest::newRow("noon") << QTime(12, 0) << evening << morning << false;
    QTest::newRow("by day, before") << QTime(12, 59) << QTime(13, 0) << QTime(14, 0) << false;
    QTest::newRow("by day, begins") << QTime(13, 0) << QTime(13, 0) << QTime(14, 0) << true;
    QTest::newRow("by day, ends") << QTime(14, 0) << QTime(13, 0) << QTime(14, 0) << false;
    QTest::newRow("to midnight, last moment") << QTime(23, 59) << QTime(20, 0) << QTime(0, 0) << true;
    QTest::newRow("to midnight, ends") << QTime(0, 0) << QTime(20, 0) << QTime(0, 0) << false;
    QTest::newRow("from midnight") << QTime(0, 0) << QTime(0, 0) << QTime(6, 0) << true;
    QTest::newRow("none") << QTime(8, 0) << QTime(8, 0) << QTime(8, 0) << false;
}

void TestQuietHours::timesAreQuietOrNot()
{
    QFETCH(QTime, time);
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QTEST(isQuiet(time, from, to), "quiet");
}

void TestQuietHours::clockChangesAreFollowed_data()
{
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<bool>("quiet");
    const auto utc = [](int month, int day, int hour, int minute) {
        return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
    };
    // Berlin on 2026-03-29: 01:59:59 is followed by 03:00. Quiet from 01:30 to 02:30.
    QTest::newRow("forward, before") << utc(3, 29, 0, 29) << false;
    QTest::newRow("forward, begins") << utc(3, 29, 0, 30) << true;
    QTest::newRow("forward, the hour is skipped") << utc(3, 29, 1, 0) << false;
    // On 2026-10-25: 02:59:59 is followed by 02:00.
    QTest::newRow("back, first time") << utc(10, 25, 0, 29) << true;
    QTest::newRow("back, between") << utc(10, 25, 0, 30) << false;
    QTest::newRow("back, second time") << utc(10, 25, 1, 0) << true;
    QTest::newRow("back, ends") << utc(10, 25, 1, 30) << false;
}

void TestQuietHours::clockChangesAreFollowed()
{
    QFETCH(QDateTime, moment);
    const QTime shown = moment.toTimeZone(QTimeZone("Europe/Berlin")).time();
    QTEST(isQuiet(shown, QTime(1, 30), QTime(2, 30)), "quiet");
}

NEOBEAT_TEST(TestQuietHours)
#include "tst_quiethours.moc"
