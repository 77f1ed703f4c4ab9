// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/doctor.h"
#include "support/fakeradio.h"
#include "support/manualclock.h"
#include "support/memorykeystore.h"
#include "support/patience.h"
#include "support/testprogram.h"
#include "unit/session/sessionfixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using Check = Finding::Check;
using Verdict = Finding::Verdict;

/// An examination from the question to the findings, with a radio that does what it is told.
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
    void aSightedWatchIsInRangeAndFree();
    void aWatchThatHidesIsToldSoon();
    void anyWatchCountsWhenNoneIsSetUp();
    void aConnectedWatchIsNotLookedFor();
    void aRunningAttemptIsWaitedFor();
    void anAttemptThatLastsTooLongIsUnknown();
    void theRadioIsLeftToAnAttemptThatBegins();
    void aLookoutOfOthersIsListenedTo();
    void theRadioIsLeftAloneWhenSomebodyWillLook();
    void theKeeperKnowsBetterWhyThereIsNoConnection();
    void aMissingKeyIsToldAndAStuckStoreEndsAtTheLimit();
    void valuesThatArriveAreSeen();
    void aSecondExaminationStartsAnew();

private:
    void remember();
    QList<Finding> examine();
    Finding finding(Check check) const { return m_doctor->findings().value(static_cast<int>(check)); }
    Verdict verdict(Check check) const { return finding(check).verdict; }
    Advertisement watch() const
    {
        Advertisement watch;
        watch.address = m_address;
        watch.rssi = -60;
        watch.supported = true;
        return watch;
    }

    const QString m_address = u"00:00:5E:00:53:01"_s; // As in SessionFixture.
    QCA::Initializer m_qca;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SessionFixture> m_world;
    std::unique_ptr<MemoryKeyStore> m_secrets;
    std::unique_ptr<MemoryKeyStore> m_file;
    std::unique_ptr<Doctor> m_doctor;
    Error m_keeperError;
    bool m_isLookedFor = false;
};

void TestDoctor::initTestCase()
{
    // Before the first look at the bus, which stays what it is for the whole program.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
}

void TestDoctor::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_world = std::make_unique<SessionFixture>();
    m_secrets = std::make_unique<MemoryKeyStore>();
    m_file = std::make_unique<MemoryKeyStore>();
    m_keeperError = {};
    m_isLookedFor = false;
    Patient patient{m_world->radio, m_world->session, *m_settings, {*m_secrets, *m_file}, m_world->clock};
    patient.error = [this] { return m_keeperError ? m_keeperError : m_world->session.error(); };
    patient.isLookedFor = [this] { return m_isLookedFor; };
    m_doctor = std::make_unique<Doctor>(patient);
    m_doctor->setLimits({milliseconds(1500), milliseconds(150)});
}

void TestDoctor::cleanup()
{
    m_doctor.reset();
    m_world.reset();
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
    m_world->radio.setState(state);
    for (const Finding &finding : examine())
        QCOMPARE(finding.verdict == Verdict::Bad, finding.check == bad);
    const bool isReady = state == Radio::State::Ready;
    QCOMPARE(m_world->radio.lookout().starts, isReady ? 1 : 0);
    QCOMPARE(verdict(Check::WatchFree), isReady ? Verdict::Note : Verdict::Unknown);
    QCOMPARE(verdict(Check::KeyPresent), Verdict::Good);
    QCOMPARE(verdict(Check::TrayHost), Verdict::Note);
    QCOMPARE(verdict(Check::SecretService), Verdict::Note);
    QCOMPARE(verdict(Check::Sandbox), Verdict::Good);
}

void TestDoctor::silentRadioDoesNotHoldItUp()
{
    remember();
    m_world->radio.setSilent();
    m_doctor->setLimits({milliseconds(200), milliseconds(100)});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(examine().size(), Finding::checks().size());
    QVERIFY(timer.elapsed() < 1500);
    QCOMPARE(verdict(Check::BluetoothService), Verdict::Unknown);
    QCOMPARE(verdict(Check::WatchInRange), Verdict::Unknown);
    QCOMPARE(verdict(Check::KeyPresent), Verdict::Good);
}

void TestDoctor::aSightedWatchIsInRangeAndFree()
{
    remember();
    QSignalSpy finished(m_doctor.get(), &Doctor::finished);
    m_doctor->examine();
    FakeLookout &lookout = m_world->radio.lookout();
    QTRY_VERIFY(lookout.isActive());
    QCOMPARE(lookout.address, m_address);
    Advertisement stranger = watch();
    stranger.address = u"00:00:5E:00:53:02"_s;
    Q_EMIT lookout.sighted(stranger);
    Q_EMIT lookout.sighted(watch());
    QVERIFY(finished.wait());
    QVERIFY(!lookout.isActive());
    QCOMPARE(verdict(Check::WatchInRange), Verdict::Good);
    QVERIFY(finding(Check::WatchInRange).text.contains(u"-60 dBm"_s));
    QCOMPARE(verdict(Check::WatchFree), Verdict::Good);
}

void TestDoctor::aWatchThatHidesIsToldSoon()
{
    remember();
    examine();
    QCOMPARE(verdict(Check::WatchInRange), Verdict::Bad);
    QCOMPARE(verdict(Check::WatchFree), Verdict::Note);
    QCOMPARE(verdict(Check::KeyAccepted), Verdict::Unknown);
    QVERIFY(!m_world->radio.lookout().isActive());
}

void TestDoctor::anyWatchCountsWhenNoneIsSetUp()
{
    QSignalSpy finished(m_doctor.get(), &Doctor::finished);
    m_doctor->examine();
    FakeScanner &scanner = m_world->radio.scanner();
    QTRY_VERIFY(scanner.isScanning());
    Advertisement stranger = watch();
    stranger.supported = false;
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
    m_world->connectToWatch();
    QTRY_COMPARE(m_world->session.state(), WatchSession::State::Ready);
    examine();
    QCOMPARE(m_world->radio.lookout().starts, 0);
    QCOMPARE(verdict(Check::WatchInRange), Verdict::Good);
    QCOMPARE(verdict(Check::WatchFree), Verdict::Good);
    QCOMPARE(verdict(Check::KeyAccepted), Verdict::Good);
    QCOMPARE(verdict(Check::Notifications), Verdict::Unknown);
}

void TestDoctor::aRunningAttemptIsWaitedFor()
{
    remember();
    m_world->connectToWatch();
    QVERIFY(m_world->session.state() != WatchSession::State::Ready);
    examine();
    QCOMPARE(m_world->radio.lookout().starts, 0);
    QCOMPARE(verdict(Check::KeyAccepted), Verdict::Good);
}

void TestDoctor::anAttemptThatLastsTooLongIsUnknown()
{
    remember();
    SessionTimeouts timeouts = shortTimeouts();
    timeouts.connectSeen = std::chrono::seconds(60); // The watch was seen a moment ago.
    m_world->session.setTimeouts(timeouts);
    m_world->radio.prepare = [](FakeLink &link) { link.setFault(FakeLink::Event::Opened, FakeLink::Fault::Lost); };
    m_world->connectToWatch();
    examine();
    QCOMPARE(verdict(Check::WatchInRange), Verdict::Unknown);
    QVERIFY(finding(Check::WatchInRange).text.contains(u"just now"_s));
    QCOMPARE(m_world->radio.lookout().starts, 0);
}

void TestDoctor::theRadioIsLeftToAnAttemptThatBegins()
{
    remember();
    QSignalSpy finished(m_doctor.get(), &Doctor::finished);
    m_doctor->examine();
    QTRY_VERIFY(m_world->radio.lookout().isActive());
    m_world->connectToWatch();
    QVERIFY(finished.wait());
    QVERIFY(!m_world->radio.lookout().isActive());
    QCOMPARE(verdict(Check::WatchInRange), Verdict::Unknown);
    QTRY_COMPARE(m_world->session.state(), WatchSession::State::Ready);
}

void TestDoctor::aLookoutOfOthersIsListenedTo()
{
    remember();
    FakeLookout &lookout = m_world->radio.lookout();
    lookout.start(m_address);
    examine();
    QCOMPARE(verdict(Check::WatchInRange), Verdict::Bad);
    QVERIFY(lookout.isActive());

    QSignalSpy finished(m_doctor.get(), &Doctor::finished);
    m_doctor->examine();
    QTRY_VERIFY((Q_EMIT lookout.sighted(watch()), !finished.isEmpty()));
    QCOMPARE(verdict(Check::WatchInRange), Verdict::Good);
    QVERIFY(lookout.isActive());
}

void TestDoctor::theRadioIsLeftAloneWhenSomebodyWillLook()
{
    remember();
    m_isLookedFor = true;
    examine();
    QCOMPARE(m_world->radio.lookout().starts, 0);
    QCOMPARE(verdict(Check::WatchInRange), Verdict::Unknown);
}

void TestDoctor::theKeeperKnowsBetterWhyThereIsNoConnection()
{
    remember();
    m_keeperError = {Error::Code::WatchHeld, {}};
    examine();
    QCOMPARE(verdict(Check::WatchFree), Verdict::Bad);
    m_keeperError = {Error::Code::KeyRejected, {}};
    examine();
    QCOMPARE(verdict(Check::KeyAccepted), Verdict::Bad);
}

void TestDoctor::aMissingKeyIsToldAndAStuckStoreEndsAtTheLimit()
{
    remember();
    m_secrets->keys.clear();
    examine();
    QCOMPARE(verdict(Check::KeyPresent), Verdict::Bad);
    m_secrets->hold();
    m_doctor->setLimits({milliseconds(300), milliseconds(50)});
    QCOMPARE(examine().size(), Finding::checks().size());
    QCOMPARE(verdict(Check::KeyPresent), Verdict::Unknown);
    m_secrets->release(); // Nobody waits for it any more.
    QCOMPARE(verdict(Check::KeyPresent), Verdict::Unknown);
}

void TestDoctor::valuesThatArriveAreSeen()
{
    remember();
    m_world->connectToWatch();
    QTRY_COMPARE(m_world->session.state(), WatchSession::State::Ready);
    m_world->session.startHeartRate();
    QTRY_VERIFY(!m_world->radio.link->heartRateWrites().isEmpty());
    m_world->radio.link->sendHeartRate(QByteArray::fromHex("0048"));
    QTRY_COMPARE(m_world->session.heartRateState(), WatchSession::HeartRateState::On);
    examine();
    QCOMPARE(verdict(Check::Notifications), Verdict::Good);
    m_world->clock.advance(std::chrono::seconds(20));
    examine();
    QCOMPARE(verdict(Check::Notifications), Verdict::Bad);
}

void TestDoctor::aSecondExaminationStartsAnew()
{
    remember();
    examine();
    m_world->radio.setState(Radio::State::Off);
    examine();
    QCOMPARE(verdict(Check::Power), Verdict::Bad);
    QCOMPARE(verdict(Check::WatchInRange), Verdict::Unknown);
    QVERIFY(finding(Check::WatchInRange).text.contains(u"off"_s));
}

NEOBEAT_TEST(TestDoctor)
#include "tst_doctor.moc"
