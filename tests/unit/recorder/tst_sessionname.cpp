// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/sessionname.h"

#include <QLocale>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

class TestSessionName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QLocale::setDefault(QLocale(QLocale::English));
    }
    void itSaysWhenItWas_data();
    void itSaysWhenItWas();
    void textsAreOneTidyLine_data();
    void textsAreOneTidyLine();
};

void TestSessionName::itSaysWhenItWas_data()
{
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("name");
    QTest::newRow("midnight") << QTime(0, 0) << u"Friday night, 20 November"_s;
    QTest::newRow("morning") << QTime(5, 0) << u"Friday morning, 20 November"_s;
    QTest::newRow("noon") << QTime(12, 0) << u"Friday afternoon, 20 November"_s;
    QTest::newRow("evening") << QTime(17, 0) << u"Friday evening, 20 November"_s;
    QTest::newRow("late") << QTime(22, 0) << u"Friday night, 20 November"_s;
}

void TestSessionName::itSaysWhenItWas()
{
    QFETCH(QTime, time);
    QFETCH(QString, name);
    QCOMPARE(defaultSessionName(QDateTime(QDate(2026, 11, 20), time)), name);
}

void TestSessionName::textsAreOneTidyLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tidy");
    QTest::newRow("plain") << u"Morning run"_s << u"Morning run"_s;
    QTest::newRow("blanks") << u"  Morning \t run  "_s << u"Morning run"_s;
    QTest::newRow("lines") << u"Morning\r\nrun"_s << u"Morning run"_s;
    QTest::newRow("control characters") << u"Morning\x1b[31m\u0007run"_s << u"Morning [31m run"_s;
    QTest::newRow("not ASCII") << u"Läufchen \U0001F3C3"_s << u"Läufchen \U0001F3C3"_s;
    QTest::newRow("long") << QString(500, u'x') << QString(120, u'x');
    QTest::newRow("cut in a pair") << QString(119, u'x') + u"\U0001F3C3"_s << QString(119, u'x');
    QTest::newRow("nothing") << u" \n "_s << QString();
}

void TestSessionName::textsAreOneTidyLine()
{
    QFETCH(QString, text);
    QFETCH(QString, tidy);
    QCOMPARE(tidyText(text), tidy);
}

QTEST_GUILESS_MAIN(TestSessionName)
#include "tst_sessionname.moc"
