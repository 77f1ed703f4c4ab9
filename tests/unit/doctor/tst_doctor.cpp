// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/doctor.h"
#include "protocol/recognition.h"
#include "support/fakeradio.h"
#include "support/manualclock.h"
#include "support/memorykeystore.h"
#include "support/patience.h"
#include "support/testprogram.h"
#include "unit/connection/connectionfixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using Check = Finding::Check;
using Verdict = Finding::Verdict;

/// An examination from start to findings, with a fake radio.
class TestDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyCheckIsDoneOnceAndInOrder();
    void everyRadioStateLeavesItsVerdict_data();
    void everyRadioStateLeavesItsVerdict();
    void silentRadioDoesNotHoldItUp();
    void aSeenWatchIsInRangeAndFree();
    void aWatchThatHidesIsReportedSoon();
    void anyWatchCountsWhenNoneIsSetUp();
    void aConnectedWatchIsNotLookedFor();
    void aRunningAttemptIsWaitedFor();
    void anAttemptThatLastsTooLongIsUnknown();
    void theRadioIsLeftToAnAttemptThatBegins();
    void aPresenceMonitorOfOthersIsListenedTo();
    void theRadioIsLeftAloneWhenTheWatchIsLookedFor();
    void theReconnectorKnowsBetterWhyThereIsNoConnection();
    void aMissingKeyIsReportedAndAStuckStoreEndsAtTheLimit();
    void valuesThatArriveAreSeen();
    void aSecondExaminationStartsAgain();

private:
    void remember();
    QList<Finding> examine();
    Finding finding(Check check) const { return m_doctor->findings().value(static_cast<int>(check)); }
    Verdict verdict(Check check) const { return finding(check).verdict; }
    Advertisement watch() const
    {
        Advertisement watch;
        watch.address = m_address;
        watch.name = u"Amazfit Neo"_s;
        watch.rssi = -60;
        return watch;
    }

    const QString m_address = u"00:00:5E:00:53:01"_s; // As in ConnectionFixture.
    QCA::Initializer m_qca;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ConnectionFixture> m_fixture;
    std::unique_ptr<MemoryKeyStore> m_secrets;
    std::unique_ptr<MemoryKeyStore> m_file;
    std::unique_ptr<Doctor> m_doctor;
    Error m_reconnectorError;
    bool m_isLookedFor = false;
};

void TestDoctor::initTestCase()
{
    // Before the bus is first used, whose address does not change later in the process.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
}

void TestDoctor::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_fixture = std::make_unique<ConnectionFixture>();
    m_secrets = std::make_unique<MemoryKeyStore>();
    m_file = std::make_unique<MemoryKeyStore>();
    m_reconnectorError = {};
    m_isLookedFor = false;
    DoctorContext context{
        m_fixture->radio, m_fixture->connection, *m_settings, {*m_secrets, *m_file}, m_fixture->clock};
    context.error = [this] { return m_reconnectorError ? m_reconnectorError : m_fixture->connection.error(); };
    context.isLookedFor = [this] { return m_isLookedFor; };
    m_doctor = std::make_unique<Doctor>(context);
    m_doctor->setLimits({milliseconds(1500), milliseconds(150)});
}

void TestDoctor::cleanup()
{
    m_doctor.reset();
    m_fixture.reset();
}

void TestDoctor::remember()
{
    m_settings->setWatch({m_address, u"Amazfit Neo"_s});
    m_secrets->keys.insert(m_address, testKey().toStorage());
}

QList<Finding> TestDoctor::examine()
{
    QSignalSpy finished(m_doctor.get(), &Doctor::finished);
    m_doctor->examine();
    if (!finished.wait())
        return {};
    return finished.first().first().value<QList<Finding>>();
}

void TestDoctor::everyCheckIsDoneOnceAndInOrder()
{
    remember();
    QSignalSpy found(m_doctor.get(), &Doctor::found);
    QSignalSpy finished(m_doctor.get(), &Doctor::finished);
    m_doctor->examine();
    QVERIFY(m_doctor->isBusy());
    QVERIFY(m_doctor->findings().isEmpty());
    m_doctor->examine(); // Without effect.
    QVERIFY(finished.wait());
    QVERIFY(!m_doctor->isBusy());
    QCOMPARE(finished.size(), 1);
    QCOMPARE(found.size(), Finding::checks().size());
    QCOMPARE(m_doctor->findings(), finished.first().first().value<QList<Finding>>());
    for (int row = 0; row < found.size(); ++row)
        QCOMPARE(m_doctor->findings().at(row).check, Finding::checks().at(row));
}

void TestDoctor::everyRadioStateLeavesItsVerdict_data()
{
    using State = Radio::State;
    QTest::addColumn<State>("state");
    QTest::addColumn<Check>("bad");
    QTest::newRow("ServiceMissing") << State::ServiceMissing << Check::BluetoothService;
    QTest::newRow("AccessDenied") << State::AccessDenied << Check::BusPermission;
    QTest::newRow("NoAdapter") << State::NoAdapter << Check::Adapter;
    QTest::newRow("Off") << State::Off << Check::Power;
    QTest::newRow("Blocked") << State::Blocked << Check::Blocking;
    QTest::newRow("Ready") << State::Ready << Check::WatchInRange;
}

void TestDoctor::everyRadioStateLeavesItsVerdict()
{
    QFETCH(Radio::State, state);
    QFETCH(Check, bad);
    remember();
    m_fixture->radio.setState(state);
    for (const Finding &finding : examine())
        QCOMPARE(finding.verdict == Verdict::Bad, finding.check == bad);
    const bool isReady = state == Radio::State::Ready;
    QCOMPARE(m_fixture->radio.presenceMonitor().starts, isReady ? 1 : 0);
    QCOMPARE(verdict(Check::WatchFree), isReady ? Verdict::Note : Verdict::Unknown);
    QCOMPARE(verdict(Check::KeyPresent), Verdict::Good);
    QCOMPARE(verdict(Check::TrayHost), Verdict::Note);
    QCOMPARE(verdict(Check::SecretService), Verdict::Note);
    QCOMPARE(verdict(Check::Sandbox), Verdict::Good);
}

void TestDoctor::silentRadioDoesNotHoldItUp()
{
    remember();
    m_fixture->radio.setSilent();
    m_doctor->setLimits({milliseconds(200), milliseconds(100)});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(examine().size(), Finding::checks().size());
    QVERIFY(timer.elapsed() < 1500);
    QCOMPARE(verdict(Check::BluetoothService), Verdict::Unknown);
    QCOMPARE(verdict(Check::WatchInRange), Verdict::Unknown);
    QCOMPARE(verdict(Check::KeyPresent), Verdict::Good);
}

void TestDoctor::aSeenWatchIsInRangeAndFree()
{
    remember();
    QSignalSpy finished(m_doctor.get(), &Doctor::finished);
    m_doctor->examine();
    FakePresenceMonitor &presenceMonitor = m_fixture->radio.presenceMonitor();
    QTRY_VERIFY(presenceMonitor.isActive());
    QCOMPARE(presenceMonitor.address, m_address);
    Advertisement stranger = watch();
    stranger.address = u"00:00:5E:00:53:02"_s;
    Q_EMIT presenceMonitor.seen(stranger);
    Q_EMIT presenceMonitor.seen(watch());
    QVERIFY(finished.wait());
    QVERIFY(!presenceMonitor.isActive());
    QCOMPARE(verdict(Check::WatchInRange), Verdict::Good);
    QVERIFY(finding(Check::WatchInRange).text.contains(u"-60 dBm"_s));
    QCOMPARE(verdict(Check::WatchFree), Verdict::Good);
}

void TestDoctor::aWatchThatHidesIsReportedSoon()
{
    remember();
    examine();
    QCOMPARE(verdict(Check::WatchInRange), Verdict::Bad);
    QCOMPARE(verdict(Check::WatchFree), Verdict::Note);
    QCOMPARE(verdict(Check::KeyAccepted), Verdict::Unknown);
    QVERIFY(!m_fixture->radio.presenceMonitor().isActive());
}

void TestDoctor::anyWatchCountsWhenNoneIsSetUp()
{
    QSignalSpy finished(m_doctor.get(), &Doctor::finished);
    m_doctor->examine();
    FakeScanner &scanner = m_fixture->radio.scanner();
    QTRY_VERIFY(scanner.isScanning());
    Advertisement stranger = watch();
    stranger.name = u"Mi Band 3"_s;
    Q_EMIT scanner.discovered(stranger);
    QVERIFY(scanner.isScanning());
    Q_EMIT scanner.discovered(watch());
    QVERIFY(finished.wait());
    QVERIFY(!scanner.isScanning());
    QCOMPARE(verdict(Check::WatchInRange), Verdict::Good);
    QCOMPARE(verdict(Check::KeyPresent), Verdict::Unknown);
}

void TestDoctor::aConnectedWatchIsNotLookedFor()
{
    remember();
    m_fixture->connectToWatch();
    QTRY_COMPARE(m_fixture->connection.state(), WatchConnection::State::Ready);
    examine();
    QCOMPARE(m_fixture->radio.presenceMonitor().starts, 0);
    QCOMPARE(verdict(Check::WatchInRange), Verdict::Good);
    QCOMPARE(verdict(Check::WatchFree), Verdict::Good);
    QCOMPARE(verdict(Check::KeyAccepted), Verdict::Good);
    QCOMPARE(verdict(Check::Notifications), Verdict::Unknown);
}

void TestDoctor::aRunningAttemptIsWaitedFor()
{
    remember();
    m_fixture->connectToWatch();
    QVERIFY(m_fixture->connection.state() != WatchConnection::State::Ready);
    examine();
    QCOMPARE(m_fixture->radio.presenceMonitor().starts, 0);
    QCOMPARE(verdict(Check::KeyAccepted), Verdict::Good);
}

void TestDoctor::anAttemptThatLastsTooLongIsUnknown()
{
    remember();
    ConnectionTimeouts timeouts = shortTimeouts();
    timeouts.connectSeen = std::chrono::seconds(60); // The watch was seen a moment ago.
    m_fixture->connection.setTimeouts(timeouts);
    m_fixture->radio.prepare = [](FakeLink &link) { link.setFault(FakeLink::Event::Opened, FakeLink::Fault::Lost); };
    m_fixture->connectToWatch();
    examine();
    QCOMPARE(verdict(Check::WatchInRange), Verdict::Unknown);
    QVERIFY(finding(Check::WatchInRange).text.contains(u"just now"_s));
    QCOMPARE(m_fixture->radio.presenceMonitor().starts, 0);
}

void TestDoctor::theRadioIsLeftToAnAttemptThatBegins()
{
    remember();
    QSignalSpy finished(m_doctor.get(), &Doctor::finished);
    m_doctor->examine();
    QTRY_VERIFY(m_fixture->radio.presenceMonitor().isActive());
    m_fixture->connectToWatch();
    QVERIFY(finished.wait());
    QVERIFY(!m_fixture->radio.presenceMonitor().isActive());
    QCOMPARE(verdict(Check::WatchInRange), Verdict::Unknown);
    QTRY_COMPARE(m_fixture->connection.state(), WatchConnection::State::Ready);
}

void TestDoctor::aPresenceMonitorOfOthersIsListenedTo()
{
    remember();
    FakePresenceMonitor &presenceMonitor = m_fixture->radio.presenceMonitor();
    presenceMonitor.start(m_address);
    examine();
    QCOMPARE(verdict(Check::WatchInRange), Verdict::Bad);
    QVERIFY(presenceMonitor.isActive());

    QSignalSpy finished(m_doctor.get(), &Doctor::finished);
    m_doctor->examine();
    QTRY_VERIFY((Q_EMIT presenceMonitor.seen(watch()), !finished.isEmpty()));
    QCOMPARE(verdict(Check::WatchInRange), Verdict::Good);
    QVERIFY(presenceMonitor.isActive());
}

void TestDoctor::theRadioIsLeftAloneWhenTheWatchIsLookedFor()
{
    remember();
    m_isLookedFor = true;
    examine();
    QCOMPARE(m_fixture->radio.presenceMonitor().starts, 0);
    QCOMPARE(verdict(Check::WatchInRange), Verdict::Unknown);
}

void TestDoctor::theReconnectorKnowsBetterWhyThereIsNoConnection()
{
    remember();
    m_reconnectorError = {Error::Code::WatchHeld, {}};
    examine();
    QCOMPARE(verdict(Check::WatchFree), Verdict::Bad);
    m_reconnectorError = {Error::Code::KeyRejected, {}};
    examine();
    QCOMPARE(verdict(Check::KeyAccepted), Verdict::Bad);
}

void TestDoctor::aMissingKeyIsReportedAndAStuckStoreEndsAtTheLimit()
{
    remember();
    m_secrets->keys.clear();
    examine();
    QCOMPARE(verdict(Check::KeyPresent), Verdict::Bad);
    m_secrets->hold();
    m_doctor->setLimits({milliseconds(300), milliseconds(50)});
    QCOMPARE(examine().size(), Finding::checks().size());
    QCOMPARE(verdict(Check::KeyPresent), Verdict::Unknown);
    m_secrets->release(); // Its answer is not awaited any more.
    QCOMPARE(verdict(Check::KeyPresent), Verdict::Unknown);
}

void TestDoctor::valuesThatArriveAreSeen()
{
    remember();
    m_fixture->connectToWatch();
    QTRY_COMPARE(m_fixture->connection.state(), WatchConnection::State::Ready);
    m_fixture->connection.startHeartRate();
    QTRY_VERIFY(!m_fixture->radio.link->heartRateWrites().isEmpty());
    m_fixture->radio.link->sendHeartRate(QByteArray::fromHex("0048"));
    QTRY_COMPARE(m_fixture->connection.heartRateState(), WatchConnection::HeartRateState::On);
    examine();
    QCOMPARE(verdict(Check::Notifications), Verdict::Good);
    m_fixture->clock.advance(std::chrono::seconds(20));
    examine();
    QCOMPARE(verdict(Check::Notifications), Verdict::Bad);
}

void TestDoctor::aSecondExaminationStartsAgain()
{
    remember();
    examine();
    m_fixture->radio.setState(Radio::State::Off);
    examine();
    QCOMPARE(verdict(Check::Power), Verdict::Bad);
    QCOMPARE(verdict(Check::WatchInRange), Verdict::Unknown);
    QVERIFY(finding(Check::WatchInRange).text.contains(u"off"_s));
}

NEOBEAT_TEST(TestDoctor)
#include "tst_doctor.moc"
