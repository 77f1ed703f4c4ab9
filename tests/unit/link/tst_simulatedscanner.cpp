// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedwatch.h"
#include "protocol/recognition.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QtCrypto>

#include <algorithm>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// The contracts of Scanner and Radio, as the simulated ones keep them.
class SimulatedScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void scanSeesTheWatchAndThreeStrangers();
    void namelessWatchIsSupported();
    void reportsComeAgain();
    void hiddenWatchIsNotSeen_data();
    void hiddenWatchIsNotSeen();
    void stopEndsEachScanOnce();
    void stopWithoutScanDoesNothing();
    void stopFromInsideAReportIsTheLastReport();
    void scanWithoutAdapterFailsOnce_data();
    void scanWithoutAdapterFailsOnce();
    void adapterThatGoesAwayEndsTheScan();
    void everyRefreshIsAnswered();
    void stateFollowsTheAdapter();

private:
    static Scenario parsed(const QString &text) { return Scenario::parse(u"slow=0,"_s + text).value(); }
};

namespace {

/// A radio, what its scanner reports and how scans end.
struct Scan
{
    explicit Scan(const Scenario &scenario, Radio::State state = Radio::State::Ready)
        : radio(scenario)
    {
        radio.setState(state);
        QObject::connect(&radio.scanner(), &Scanner::discovered, &radio,
                         [this](const Advertisement &advertisement) { seen.append(advertisement); });
    }

    QStringList addresses() const
    {
        QStringList all;
        for (const Advertisement &advertisement : seen) {
            if (!all.contains(advertisement.address))
                all.append(advertisement.address);
        }
        all.sort();
        return all;
    }

    SimulatedRadio radio;
    QList<Advertisement> seen;
    QSignalSpy finished{&radio.scanner(), &Scanner::finished};
    QSignalSpy failed{&radio.scanner(), &Scanner::failed};
};

const QString neoAddress = u"00:00:5E:00:53:4E"_s;
const QStringList strangers{u"00:00:5E:00:53:01"_s, u"00:00:5E:00:53:02"_s, u"00:00:5E:00:53:03"_s};

} // namespace

void SimulatedScannerTest::scanSeesTheWatchAndThreeStrangers()
{
    Scan scan(parsed(u"normal"_s));
    scan.radio.scanner().start();
    QVERIFY(scan.radio.scanner().isScanning());
    QTRY_COMPARE(scan.addresses(), strangers + QStringList{neoAddress});
    for (const Advertisement &advertisement : std::as_const(scan.seen)) {
        QCOMPARE(isSupported(advertisement), advertisement.address == neoAddress);
        QVERIFY(advertisement.rssi && *advertisement.rssi < -40 && *advertisement.rssi > -100);
    }
}

void SimulatedScannerTest::namelessWatchIsSupported()
{
    Scan scan(parsed(u"no-name"_s));
    scan.radio.scanner().start();
    QTRY_VERIFY(scan.addresses().contains(neoAddress));
    const auto watch
        = std::find_if(scan.seen.cbegin(), scan.seen.cend(), [](const auto &ad) { return ad.address == neoAddress; });
    QVERIFY(watch->name.isEmpty());
    QVERIFY(isSupported(*watch));
}

void SimulatedScannerTest::reportsComeAgain()
{
    Scan scan(parsed(u"normal"_s));
    scan.radio.scanner().start();
    const auto isNeo = [](const Advertisement &advertisement) { return advertisement.address == neoAddress; };
    QTRY_VERIFY(std::count_if(scan.seen.cbegin(), scan.seen.cend(), isNeo) >= 2);
}

void SimulatedScannerTest::hiddenWatchIsNotSeen_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("out of range") << u"out-of-range"_s;
    QTest::newRow("held by a phone") << u"held"_s;
    QTest::newRow("connected to us") << u"normal"_s;
}

void SimulatedScannerTest::hiddenWatchIsNotSeen()
{
    QFETCH(QString, name);
    Scan scan(parsed(name));
    scan.radio.watch().connectCentral();
    scan.radio.scanner().start();
    // The second round of strangers comes after the watch could have been seen first.
    QTRY_VERIFY(scan.seen.size() >= 6);
    QCOMPARE(scan.addresses(), strangers);
}

void SimulatedScannerTest::stopEndsEachScanOnce()
{
    Scan scan(parsed(u"normal"_s));
    Scanner &scanner = scan.radio.scanner();
    for (int round = 1; round <= 2; ++round) {
        scanner.start();
        scanner.start();
        scanner.stop();
        scanner.stop();
        QVERIFY(scanner.isScanning());
        QCOMPARE(scan.finished.size(), round - 1);
        QTRY_COMPARE(scan.finished.size(), round);
        QVERIFY(!scanner.isScanning());
    }
    QVERIFY(scan.failed.isEmpty());
}

void SimulatedScannerTest::stopWithoutScanDoesNothing()
{
    Scan scan(parsed(u"normal"_s));
    scan.radio.scanner().stop();
    QVERIFY(!scan.radio.scanner().isScanning());
    scan.radio.scanner().start();
    scan.radio.scanner().stop();
    QTRY_VERIFY(!scan.radio.scanner().isScanning());
    QCOMPARE(scan.finished.size(), 1);
}

void SimulatedScannerTest::stopFromInsideAReportIsTheLastReport()
{
    Scan scan(parsed(u"normal"_s));
    connect(&scan.radio.scanner(), &Scanner::discovered, this, [&scan] { scan.radio.scanner().stop(); });
    scan.radio.scanner().start();
    QTRY_COMPARE(scan.finished.size(), 1);
    QCOMPARE(scan.seen.size(), 1);
}

void SimulatedScannerTest::scanWithoutAdapterFailsOnce_data()
{
    QTest::addColumn<Radio::State>("state");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("never asked") << Radio::State::Unknown << Error::Code::ScanFailed;
    QTest::newRow("no service") << Radio::State::ServiceMissing << Error::Code::BluetoothServiceMissing;
    QTest::newRow("off") << Radio::State::Off << Error::Code::AdapterOff;
}

void SimulatedScannerTest::scanWithoutAdapterFailsOnce()
{
    QFETCH(Radio::State, state);
    QFETCH(Error::Code, code);
    Scan scan(parsed(u"normal"_s), state);
    scan.radio.scanner().start();
    scan.radio.scanner().stop();
    QVERIFY(scan.failed.isEmpty());
    QTRY_COMPARE(scan.failed.size(), 1);
    QCOMPARE(scan.failed.at(0).at(0).value<Error>().code, code);
    QVERIFY(!scan.radio.scanner().isScanning());
    QVERIFY(scan.finished.isEmpty());
    QVERIFY(scan.seen.isEmpty());
}

void SimulatedScannerTest::adapterThatGoesAwayEndsTheScan()
{
    Scan scan(parsed(u"normal"_s));
    scan.radio.scanner().start();
    QTRY_VERIFY(!scan.seen.isEmpty());
    scan.radio.setState(Radio::State::Blocked);
    QTRY_COMPARE(scan.failed.size(), 1);
    QCOMPARE(scan.failed.at(0).at(0).value<Error>().code, Error::Code::AdapterBlocked);
    QVERIFY(scan.finished.isEmpty());
}

void SimulatedScannerTest::everyRefreshIsAnswered()
{
    SimulatedRadio radio(parsed(u"adapter-off"_s));
    QSignalSpy changed(&radio, &Radio::stateChanged);
    QSignalSpy known(&radio, &Radio::stateKnown);
    QVERIFY(radio.isSimulated());
    for (int round = 1; round <= 2; ++round) {
        radio.refresh();
        QCOMPARE(known.size(), round - 1);
        QTRY_COMPARE(known.size(), round);
        QCOMPARE(known.last().at(0).value<Radio::State>(), Radio::State::Off);
    }
    QCOMPARE(changed.size(), 1);
}

void SimulatedScannerTest::stateFollowsTheAdapter()
{
    SimulatedRadio radio(parsed(u"adapter-off"_s));
    QSignalSpy known(&radio, &Radio::stateKnown);
    radio.setState(Radio::State::Ready);
    QCOMPARE(radio.state(), Radio::State::Ready);
    radio.refresh();
    QTRY_COMPARE(known.size(), 1);
    QCOMPARE(known.last().at(0).value<Radio::State>(), Radio::State::Ready);
}

static int runSimulatedScannerTest(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCA::Initializer crypto;
    SimulatedScannerTest test;
    return QTest::qExec(&test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runSimulatedScannerTest)

#include "tst_simulatedscanner.moc"
