// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/activityname.h"
#include "support/testprogram.h"

#include <QLocale>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

class TestActivityName : public QObject
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
};

void TestActivityName::itSaysWhenItWas_data()
{
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("name");
    QTest::newRow("midnight") << QTime(0, 0) << u"Friday night, 20 November"_s;
    QTest::newRow("morning") << QTime(5, 0) << u"Friday morning, 20 November"_s;
    QTest::newRow("noon") << QTime(12, 0) << u"Friday afternoon, 20 November"_s;
    QTest::newRow("evening") << QTime(17, 0) << u"Friday evening, 20 November"_s;
    QTest::newRow("late") << QTime(22, 0) << u"Friday night, 20 November"_s;
}

void TestActivityName::itSaysWhenItWas()
{
    QFETCH(QTime, time);
    QFETCH(QString, name);
    QCOMPARE(defaultActivityName(QDateTime(QDate(2026, 11, 20), time)), name);
}

NEOBEAT_TEST(TestActivityName)
#include "tst_activityname.moc"
