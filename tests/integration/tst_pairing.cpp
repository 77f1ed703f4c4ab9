// SPDX-License-Identifier: GPL-3.0-or-later
#include "bluetoothfixture.h"

#include "base/clock.h"
#include "connection/watchconnection.h"
#include "protocol/recognition.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>
#include <QtCrypto>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// The main use case: the whole connection over the real Bluetooth code, with a key typed as huami-token prints it.
class TestPairing : public BluetoothFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startBus({}); }
    void cleanup();
    void theKeyWithPrefixPairs();
    void theThreeKnownAnswersAreRight();
    void aWrongKeyIsRejectedAfterOneAnswer();
    void heartRateStreams();
    void aLostLinkIsReported();

private:
    void startActivity(const QString &scenario, QStringView key = u"0x4e656f626561742d73696d756c617465");
    void pair(const QString &scenario);

    QCA::Initializer m_crypto;
    SystemClock m_clock;
    std::unique_ptr<WatchConnection> m_connection;
};

void TestPairing::cleanup()
{
    if (m_connection) {
        m_connection->disconnectFromWatch();
        QTRY_COMPARE(m_connection->state(), WatchConnection::State::Idle);
    }
    m_connection.reset();
    tearDown();
}

void TestPairing::startActivity(const QString &scenario, QStringView text)
{
    setUp(scenario);
    const auto key = AuthKey::fromText(text);
    QVERIFY(key.hasValue());
    const Advertisement watch = scan();
    QVERIFY(isSupported(watch));
    m_connection = std::make_unique<WatchConnection>(m_clock);
    m_connection->connectTo(*m_radio, {watch, true, *key, true});
}

void TestPairing::pair(const QString &scenario)
{
    startActivity(scenario);
    QVERIFY(m_connection);
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->state(), WatchConnection::State::Ready, 60'000);
    QCOMPARE(m_connection->error(), Error{});
}

void TestPairing::theKeyWithPrefixPairs()
{
    pair(u"slow=0,known-challenges"_s);
    QCOMPARE(m_bus.answers(), QStringList{u"830057cef94901f6a6c0a617d04eeab21a42"_s});
    QCOMPARE(m_bus.counter(u"challengeRequests"_s), 1);
    QCOMPARE(m_bus.counter(u"acceptedAnswers"_s), 1);
    QCOMPARE(m_bus.counter(u"timeWrites"_s), 1);
    QVERIFY(m_connection->battery().level);
}

void TestPairing::theThreeKnownAnswersAreRight()
{
    pair(u"slow=0,known-challenges"_s);
    for (int round = 2; round <= 3; ++round) {
        m_connection->disconnectFromWatch();
        QTRY_COMPARE(m_connection->state(), WatchConnection::State::Idle);
        m_connection->connectTo(*m_radio,
                                {scan(), true, *AuthKey::fromText(u"0x4e656f626561742d73696d756c617465"), true});
        QTRY_COMPARE_WITH_TIMEOUT(m_connection->state(), WatchConnection::State::Ready, 60'000);
    }
    const QStringList expected{u"830057cef94901f6a6c0a617d04eeab21a42"_s, u"8300895b9089e5a6070545fd3e84e0e9cdb9"_s,
                               u"8300815aad224470d3b9c5752247b5b90fcb"_s};
    QCOMPARE(m_bus.answers(), expected);
    QCOMPARE(m_bus.counter(u"acceptedAnswers"_s), 3);
}

void TestPairing::aWrongKeyIsRejectedAfterOneAnswer()
{
    startActivity(u"slow=0"_s, u"00112233445566778899aabbccddeeff");
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->state(), WatchConnection::State::Idle, 60'000);
    QCOMPARE(m_connection->error().name(), u"KeyRejected"_s);
    QCOMPARE(m_bus.counter(u"answers"_s), 1);
    QCOMPARE(m_bus.counter(u"connections"_s), 1);
}

void TestPairing::heartRateStreams()
{
    pair(u"slow=0,hr-interval=50"_s);
    QSignalSpy received(m_connection.get(), &WatchConnection::heartRateReceived);
    m_connection->startHeartRate();
    QTRY_VERIFY(received.size() >= 5);
    m_connection->stopHeartRate();
    QTRY_COMPARE(m_connection->heartRateState(), WatchConnection::HeartRateState::Off);
    QCOMPARE(m_bus.counter(u"heartRateStarts"_s), 1);
    QCOMPARE(m_bus.counter(u"heartRateStops"_s), 1);
}

void TestPairing::aLostLinkIsReported()
{
    pair(u"slow=0"_s);
    QSignalSpy failed(m_connection.get(), &WatchConnection::failed);
    QVERIFY(m_bus.call(u"DropLink"_s));
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().name(), u"LinkLost"_s);
    QCOMPARE(m_connection->state(), WatchConnection::State::Idle);
}

NEOBEAT_TEST(TestPairing)
#include "tst_pairing.moc"
