// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedalerts.h"
#include "protocol/chunkedtransfer.h"
#include "protocol/deviceevent.h"
#include "support/patience.h"
#include "support/testprogram.h"
#include "watchfixture.h"

#include <QTest>
#include <QtCrypto>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// What the simulated watch shows to its owner, and what it reports.
class TestSimulatedAlerts : public WatchFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { m_watch.reset(); } // It has a key, which needs m_crypto.
    void itBeepsUntilItIsFound();
    void callsAreShownUntilTheirEnd();
    void callsAreRejectedOrIgnored_data();
    void callsAreRejectedOrIgnored();
    void messagesInChunksAreShown();
    void answersAreKept();
    void nonsenseIsCounted();
    void theOwnersEventsAreReportedInTheirOrder();
    void theEndOfTheLinkEndsWhatItShows();

private:
    static constexpr Characteristic level{uuids::immediateAlertService, uuids::alertLevel};
    static constexpr Characteristic newAlert{uuids::alertNotificationService, uuids::newAlert};
    static constexpr Characteristic chunked{uuids::huamiService, uuids::chunkedTransfer};
    static constexpr Characteristic configuration{uuids::huamiService, uuids::configuration};
    static constexpr Characteristic events{uuids::huamiService, uuids::deviceEvents};

    QList<QByteArray> reported() const
    {
        QList<QByteArray> values;
        for (const auto &[from, value] : m_notified) {
            if (from == events)
                values.append(value);
        }
        return values;
    }

    QCA::Initializer m_crypto;
};

void TestSimulatedAlerts::itBeepsUntilItIsFound()
{
    makeWatch();
    QVERIFY(!m_watch->alerts().isBeeping());
    write(level, "\x03");
    QVERIFY(m_watch->alerts().isBeeping());
    write(level, QByteArray(1, '\0'));
    QVERIFY(!m_watch->alerts().isBeeping());
    QCOMPARE(m_watch->alerts().beepCount(), 1);
}

void TestSimulatedAlerts::callsAreShownUntilTheirEnd()
{
    makeWatch();
    write(newAlert,
          "\x03\x01"
          "Ann");
    QCOMPARE(m_watch->alerts().caller(), u"Ann"_s);
    write(newAlert, QByteArray("\x03\x00", 2));
    QCOMPARE(m_watch->alerts().caller(), std::nullopt);
}

void TestSimulatedAlerts::callsAreRejectedOrIgnored_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("reject-calls") << QByteArray("\x07");
    QTest::newRow("ignore-calls") << QByteArray("\x09");
}

void TestSimulatedAlerts::callsAreRejectedOrIgnored()
{
    QFETCH(QByteArray, answer);
    m_scenario = Scenario::parse(u"slow=0,"_s + QString::fromLatin1(QTest::currentDataTag())).value();
    makeWatch();
    subscribe(events);
    write(newAlert,
          "\x03\x01"
          "Ann");
    QTRY_COMPARE(reported(), QList<QByteArray>{answer});
}

void TestSimulatedAlerts::messagesInChunksAreShown()
{
    makeWatch();
    const WatchMessage message{WatchMessage::Category::App,
                               WatchMessage::Icon::Generic,
                               u"Eva"_s,
                               {},
                               u"A text that needs several chunks"_s,
                               u"Mail"_s};
    for (const QByteArray &chunk : chunkedtransfer::encode(chunkedtransfer::Type::Notification, message.encode()))
        write(chunked, chunk);
    QCOMPARE(m_watch->alerts().messages(), QList<WatchMessage>{message});
    QCOMPARE(m_watch->counters().unknownWrites, 0);
}

void TestSimulatedAlerts::answersAreKept()
{
    makeWatch();
    write(configuration, findanswer::started());
    write(configuration, findanswer::found());
    QCOMPARE(m_watch->alerts().answers(), QList<QByteArray>({findanswer::started(), findanswer::found()}));
}

void TestSimulatedAlerts::nonsenseIsCounted()
{
    makeWatch();
    write(level, "\x07");
    write(newAlert, "\x09");
    write(configuration, "\x06\x14\x00\x07");
    for (const QByteArray &chunk : chunkedtransfer::encode(chunkedtransfer::Type::Notification, "nonsense"))
        write(chunked, chunk);
    QCOMPARE(m_watch->counters().unknownWrites, 4);
}

void TestSimulatedAlerts::theOwnersEventsAreReportedInTheirOrder()
{
    m_scenario = Scenario::parse(u"slow=0,wake-up=0.02,fall-asleep=0.01,reach-goal=0.03,press-button=0.04,"
                                 "hold-button=0.05,take-off=0.06,find-computer=0.07,computer-found=0.08,"
                                 "unknown-event=0.09"_s)
                     .value();
    makeWatch();
    subscribe(events);
    QTRY_COMPARE(reported().size(), 9);
    QByteArrayList codes;
    for (const QByteArray &value : reported())
        codes.append(value.toHex());
    QCOMPARE(codes, QByteArrayList({"01", "02", "03", "04", "0b", "06", "08", "0f", "99010203"}));
}

void TestSimulatedAlerts::theEndOfTheLinkEndsWhatItShows()
{
    makeWatch();
    write(level, "\x03");
    write(newAlert,
          "\x03\x01"
          "Ann");
    m_watch->dropLink();
    QVERIFY(!m_watch->alerts().isBeeping());
    QVERIFY(!m_watch->alerts().caller());
}

NEOBEAT_TEST(TestSimulatedAlerts)
#include "tst_simulatedalerts.moc"
