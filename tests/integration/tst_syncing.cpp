// SPDX-License-Identifier: GPL-3.0-or-later
#include "bluetoothfixture.h"

#include "base/clock.h"
#include "recorder/historyminutes.h"
#include "recorder/minutesync.h"
#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtCrypto>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

constexpr int interruptions = 50;
constexpr int storedDays = 3; // after each cut-off the watch sends all of them once more, a packet at a time

/// A history, and the minutes of the watch in it.
struct SyncedHistory
{
    explicit SyncedHistory(const QString &file)
        : store(file)
        , reader(file)
    {
        store.open();
    }

    QList<LoggedMinute> minutes()
    {
        const auto opened = HistoryReader::open(store.file());
        if (!opened)
            return {};
        const auto watches = opened.value()->watches();
        const auto minutes = watches && !watches->isEmpty()
            ? opened.value()->loggedMinutes(watches->first().id, TimeRange::everything())
            : Result<QList<LoggedMinute>, Error>(QList<LoggedMinute>());
        return minutes ? *minutes : QList<LoggedMinute>();
    }

    HistoryStore store;
    AsyncHistoryReader reader;
    HistoryMinutes storage{store, reader};
};

} // namespace

/// The minutes of the watch come into the history, over the real Bluetooth code, however often the link breaks.
class TestSyncing : public BluetoothFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startBus({}); }
    void init() { QVERIFY(m_folder.isValid()); } // The bus is set up with the scenario of the row.
    void cleanup();
    void interruptedIsTheSameAsUndisturbed_data();
    void interruptedIsTheSameAsUndisturbed();

private:
    void connectToWatch();

    QTemporaryDir m_folder;
    QCA::Initializer m_crypto;
    SystemClock m_clock;
    Advertisement m_watch;
    std::unique_ptr<WatchConnection> m_connection;
    std::unique_ptr<Reconnector> m_reconnector;
    std::unique_ptr<OperationRunner> m_runner;
    QList<Code> m_endings;
};

void TestSyncing::cleanup()
{
    m_reconnector->disconnectFromWatch();
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->state(), WatchConnection::State::Idle, 60'000);
    m_runner.reset();
    m_reconnector.reset();
    m_connection.reset();
    tearDown();
}

void TestSyncing::connectToWatch()
{
    if (m_runner->isReady())
        return;
    const auto key = AuthKey::fromText(u"0x4e656f626561742d73696d756c617465");
    m_reconnector->connectTo(*m_radio, {m_watch, true, *key, false}, Reconnector::RetryMode::UntilStopped);
    QTRY_VERIFY_WITH_TIMEOUT(m_runner->isReady(), 60'000);
}

void TestSyncing::interruptedIsTheSameAsUndisturbed_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::newRow("some days") << u"normal"_s;
    QTest::newRow("both changes of daylight saving") << u"stored-zones"_s;
    QTest::newRow("set back by an hour") << u"stored-set-back"_s;
    QTest::newRow("a day ahead of time") << u"stored-ahead"_s;
    QTest::newRow("a day behind time") << u"stored-behind"_s;
}

void TestSyncing::interruptedIsTheSameAsUndisturbed()
{
    QFETCH(QString, scenario);
    setUp(u"slow=1,seed=7,stored-days=%1,"_s.arg(storedDays) + scenario);
    m_connection = std::make_unique<WatchConnection>(m_clock);
    m_reconnector = std::make_unique<Reconnector>(*m_connection, m_clock);
    m_runner = std::make_unique<OperationRunner>(*m_connection);
    m_watch = scan();
    m_endings.clear();
    const QString name = QString::fromLatin1(QTest::currentDataTag());

    SyncedHistory torn(m_folder.filePath(name + u" torn.sqlite"_s));
    MinuteSync sync(*m_connection, *m_reconnector, *m_runner, torn.storage, m_clock);
    connect(&sync, &MinuteSync::finished, this, [this](const Error &error) { m_endings.append(error.code); });
    QRandomGenerator random(7);
    QElapsedTimer elapsed;
    elapsed.start();
    for (int point = 0; point < interruptions; ++point) {
        connectToWatch();
        // So few minutes that all of the points lie within the transfer.
        const int limit = random.bounded(50);
        bool isCut = false;
        const auto cut = connect(&sync, &MinuteSync::changed, this, [&] {
            if (sync.received() < limit || sync.state() != MinuteSync::State::Fetching || std::exchange(isCut, true))
                return;
            if (point % 3 == 0)
                QVERIFY(m_bus.call(u"DropLink"_s));
            else
                QMetaObject::invokeMethod(&sync, &MinuteSync::cancel, Qt::QueuedConnection);
        });
        sync.start();
        QTRY_COMPARE_WITH_TIMEOUT(m_endings.size(), point + 1, 60'000);
        disconnect(cut);
        if (isCut && point % 3 == 0)
            QTRY_VERIFY_WITH_TIMEOUT(!m_runner->isReady(), 60'000);
    }
    QVERIFY(m_endings.count(Code::LinkLost) > interruptions / 4);
    QVERIFY(m_endings.count(Code::Cancelled) > interruptions / 2);
    connectToWatch();
    sync.start();
    QTRY_COMPARE_WITH_TIMEOUT(m_endings.size(), interruptions + 1, 60'000);
    QCOMPARE((Error{m_endings.last(), {}}).name(), (Error{}).name());

    SyncedHistory whole(m_folder.filePath(name + u" whole.sqlite"_s));
    MinuteSync undisturbed(*m_connection, *m_reconnector, *m_runner, whole.storage, m_clock);
    connect(&undisturbed, &MinuteSync::finished, this, [this](const Error &error) { m_endings.append(error.code); });
    undisturbed.start();
    QTRY_COMPARE_WITH_TIMEOUT(m_endings.size(), interruptions + 2, 60'000);
    QCOMPARE((Error{m_endings.last(), {}}).name(), (Error{}).name());

    const QList<LoggedMinute> expected = whole.minutes();
    const QList<LoggedMinute> minutes = torn.minutes();
    QVERIFY(minutes.size() > (storedDays - 2) * 24 * 60);
    QVERIFY(expected.size() >= minutes.size());
    // The watch may have lived on for a minute meanwhile.
    QCOMPARE(minutes, expected.first(minutes.size()));
    QVERIFY(expected.size() - minutes.size() < 3);
    qInfo("%d minutes, %d interruptions, %.1f s", int(minutes.size()), interruptions, double(elapsed.elapsed()) / 1000);
}

NEOBEAT_TEST(TestSyncing)
#include "tst_syncing.moc"
