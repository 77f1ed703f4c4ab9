// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "text/alerttext.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Type = Alert::Type;

/// What is said about each alert.
class TestAlertText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyAlertHasWords_data();
    void everyAlertHasWords();
    void aWatchWithoutNameIsTheWatch();
    void placeholdersOfANameStay();
};

void TestAlertText::everyAlertHasWords_data()
{
    QTest::addColumn<Alert>("alert");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    const QString name = u"Amazfit Neo"_s;
    QTest::newRow("battery low") << Alert{Type::BatteryLow, 15, 15, 0, name} << u"The battery of the watch is low"_s
                                 << u"Amazfit Neo has 15 % left."_s;
    QTest::newRow("battery full") << Alert{Type::BatteryFull, 100, 0, 0, name} << u"The watch is charged"_s
                                  << u"Amazfit Neo can be taken off its charger."_s;
    QTest::newRow("connection lost") << Alert{Type::ConnectionLost, 10, 10, 0, name} << u"The watch is not connected"_s
                                     << u"Amazfit Neo has been out of reach for 10 min. Neobeat keeps trying."_s;
    QTest::newRow("heart rate high")
        << Alert{Type::HeartRateHigh, 168, 150, 30, name} << u"Heart rate above 150 bpm"_s
        << u"168 bpm now, and beyond that level for 30 s. Neobeat is not a medical device."_s;
    QTest::newRow("heart rate low")
        << Alert{Type::HeartRateLow, 41, 45, 60, name} << u"Heart rate below 45 bpm"_s
        << u"41 bpm now, and beyond that level for 60 s. Neobeat is not a medical device."_s;
    QTest::newRow("key rejected") << Alert{Type::KeyRejected, 0, 0, 0, name, {Error::Code::KeyRejected, {}}}
                                  << u"The watch did not accept this key."_s << QString();
}

void TestAlertText::everyAlertHasWords()
{
    QFETCH(Alert, alert);
    QFETCH(QString, text);
    const AlertText words = alertText(alert);
    QTEST(words.title, "title");
    if (text.isEmpty())
        QVERIFY(!words.text.isEmpty());
    else
        QCOMPARE(words.text, text);
}

void TestAlertText::aWatchWithoutNameIsTheWatch()
{
    QCOMPARE(alertText({Type::BatteryLow, 9, 15}).text, u"The watch has 9 % left."_s);
}

void TestAlertText::placeholdersOfANameStay()
{
    QCOMPARE(alertText({Type::BatteryLow, 9, 15, 0, u"%1 %2"_s}).text, u"%1 %2 has 9 % left."_s);
}

NEOBEAT_TEST(TestAlertText)
#include "tst_alerttext.moc"
