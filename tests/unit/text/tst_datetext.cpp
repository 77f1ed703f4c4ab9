// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "text/datetext.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

class TestDateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aDateIsAsLongAsItMatters_data();
    void aDateIsAsLongAsItMatters();
    void theClockIsThatOfTheCountry_data();
    void theClockIsThatOfTheCountry();
    void aMonthStandsAlone();
};

void TestDateText::aDateIsAsLongAsItMatters_data()
{
    QTest::addColumn<DateForm>("form");
    QTest::addColumn<QString>("text");
    QTest::newRow("title") << DateForm::Title << u"Friday, 20 November 2026"_s;
    QTest::newRow("long with its day of the week") << DateForm::WeekdayLong << u"Fri, 20 November 2026"_s;
    QTest::newRow("long") << DateForm::Long << u"20 November 2026"_s;
    QTest::newRow("long without year") << DateForm::LongWithoutYear << u"20 November"_s;
    QTest::newRow("day") << DateForm::Day << u"20"_s;
    QTest::newRow("short with its day of the week") << DateForm::WeekdayShort << u"Fri, 20 Nov 2026"_s;
    QTest::newRow("short") << DateForm::Short << u"20 Nov 2026"_s;
    QTest::newRow("short without year") << DateForm::ShortWithoutYear << u"20 Nov"_s;
    QTest::newRow("without year, with its day of the week") << DateForm::WeekdayWithoutYear << u"Fri 20 Nov"_s;
    QTest::newRow("day and its day of the week") << DateForm::WeekdayAndDay << u"Fri 20"_s;
}

void TestDateText::aDateIsAsLongAsItMatters()
{
    QFETCH(DateForm, form);
    QFETCH(QString, text);
    QCOMPARE(dateText(QDate(2026, 11, 20), form, QLocale::c()), text);
}

void TestDateText::theClockIsThatOfTheCountry_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("minutes");
    QTest::addColumn<QString>("seconds");
    QTest::newRow("C") << QLocale::c() << u"08:05"_s << u"08:05:09"_s;
    QTest::newRow("German") << QLocale(u"de_DE"_s) << u"08:05"_s << u"08:05:09"_s;
    QTest::newRow("Czech") << QLocale(u"cs_CZ"_s) << u"8:05"_s << u"8:05:09"_s;
    QTest::newRow("Danish") << QLocale(u"da_DK"_s) << u"08.05"_s << u"08.05.09"_s;
    QTest::newRow("British") << QLocale(u"en_GB"_s) << u"08:05"_s << u"08:05:09"_s;
}

void TestDateText::theClockIsThatOfTheCountry()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, minutes);
    QFETCH(QString, seconds);
    const QTime time(8, 5, 9);
    QCOMPARE(clockText(time, ClockForm::Minutes, locale), minutes);
    QCOMPARE(clockText(time, ClockForm::Seconds, locale), seconds);
    // Newer versions have a narrow blank before AM and PM.
    const QLocale american(u"en_US"_s);
    QVERIFY(clockText(QTime(18, 3, 20), ClockForm::Minutes, american).startsWith(u"6:03"_s));
    QVERIFY(clockText(QTime(18, 3, 20), ClockForm::Seconds, american).startsWith(u"6:03:20"_s));
    QVERIFY(clockText(QTime(18, 3, 20), ClockForm::Seconds, american).endsWith(u"PM"_s));
}

void TestDateText::aMonthStandsAlone()
{
    QCOMPARE(monthText(QDate(2026, 11, 20), QLocale::c()), u"November 2026"_s);
    QCOMPARE(monthText(QDate(2026, 11, 20), QLocale(u"cs_CZ"_s)), u"listopad 2026"_s); // not "listopadu"
}

NEOBEAT_TEST(TestDateText)
#include "tst_datetext.moc"
