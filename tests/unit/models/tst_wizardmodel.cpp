// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pairing/wizardmodel.h"
#include "support/modelfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QMetaProperty>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using KeyState = KeyEntry::State;
using Page = WizardModel::Page;
using State = WatchConnection::State;

/// The pairing wizard with the simulated watch, page by page.
class TestWizardModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void flowEndsWithARememberedWatch();
    void bluetoothThatIsNotReadySaysWhy_data();
    void bluetoothThatIsNotReadySaysWhy();
    void bluetoothThatIsTurnedOnLeadsOn();
    void bluetoothIsSwitchedOnFromTheWizard();
    void anAdapterThatTakesNoPowerSaysWhy();
    void emptyScanExplainsItselfAndCanBeRepeated();
    void onlyWatchesThatCanBeServedAreChosen();
    void sensorIsPairedWithoutAKey_data();
    void sensorIsPairedWithoutAKey();
    void relativeIsRememberedAsWhatItIs();
    void choiceSurvivesGoingBack();
    void incompleteKeyIsExplainedByContinue();
    void pastedOutputOfTheToolIsUnderstood();
    void severalKeysAreOfferedToChoose();
    void rejectedKeyLeadsBackToTheKeyPage();
    void failedConnectionStaysAndIsRepeated();
    void backFromConnectDisconnects();
    void cancelEndsTheWork_data();
    void cancelEndsTheWork();
    void simulatedWatchEndsTheWizard();
    void knownWatchOnlyNeedsItsKey();
    void knownWatchThatIsMissingStartsAtTheBeginning();
    void attemptsOfOthersDoNotTouchTheWizard();
    void everyPropertySignalsItsChanges();

private:
    struct Rig
    {
        explicit Rig(const QString &scenario = {})
            : fixture(scenario)
        {
            wizard.start();
        }

        void toWatchPage()
        {
            QTRY_VERIFY(wizard.canContinue());
            wizard.next();
            QCOMPARE(wizard.page(), Page::Watch);
        }
        void toKeyPage()
        {
            toWatchPage();
            QTRY_COMPARE(wizard.watches()->count(), 1);
            wizard.select(0);
            QVERIFY(wizard.canContinue());
            wizard.next();
            QCOMPARE(wizard.page(), Page::Key);
        }
        void toConnectPage()
        {
            toKeyPage();
            wizard.setKeyText(keyText());
            QCOMPARE(wizard.keyState(), KeyState::Ready);
            wizard.next();
            QCOMPARE(wizard.page(), Page::Connect);
        }
        QString keyText() const { return u"0x"_s + QString::fromLatin1(fixture.radio.key().toStorage()); }
        QString statuses()
        {
            QStringList list;
            for (int row = 0; row < wizard.steps()->rowCount(); ++row)
                list << wizard.steps()
                            ->data(wizard.steps()->index(row), ConnectStepsModel::StatusRole)
                            .toString()
                            .toLower();
            return list.join(u' ');
        }

        ModelFixture fixture;
        WizardModel wizard{fixture.access, {milliseconds(50), milliseconds(60'000)}};
    };
};

void TestWizardModel::flowEndsWithARememberedWatch()
{
    Rig rig;
    QSignalSpy pages(&rig.wizard, &WizardModel::pageChanged);
    QSignalSpy finished(&rig.wizard, &WizardModel::finished);
    QVERIFY(!rig.wizard.canGoBack());
    rig.toConnectPage();
    QVERIFY(!rig.fixture.settings.watch());
    QVERIFY(rig.wizard.watchText().contains(rig.fixture.address().right(5)));
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
    QCOMPARE(rig.wizard.pageIndex(), 4);
    QCOMPARE(pages.count(), 4);
    QCOMPARE(rig.statuses(), u"done done done done"_s);
    QVERIFY(!rig.wizard.canGoBack());
    QVERIFY(rig.wizard.canContinue());
    QCOMPARE(rig.fixture.settings.watch()->address, rig.fixture.address());
    QCOMPARE(rig.fixture.secretService.keys.value(rig.fixture.address()), rig.fixture.radio.key().toStorage());
    rig.wizard.finish();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(rig.fixture.connection.state(), State::Ready);
    QCOMPARE(rig.wizard.keyText(), QString());
}

void TestWizardModel::bluetoothThatIsNotReadySaysWhy_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("no-service") << u"BluetoothServiceMissing"_s;
    QTest::newRow("no-access") << u"BluetoothAccessDenied"_s;
    QTest::newRow("no-adapter") << u"AdapterMissing"_s;
    QTest::newRow("adapter-off") << u"AdapterOff"_s;
    QTest::newRow("adapter-blocked") << u"AdapterBlocked"_s;
}

void TestWizardModel::bluetoothThatIsNotReadySaysWhy()
{
    QFETCH(QString, code);
    Rig rig(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(rig.wizard.isRadioChecking());
    QVERIFY(!rig.wizard.radioError().isPresent());
    QTRY_VERIFY(!rig.wizard.isRadioChecking());
    QCOMPARE(rig.wizard.radioError().code, code);
    QVERIFY(!rig.wizard.isRadioReady());
    QVERIFY(!rig.wizard.canContinue());
    rig.wizard.next();
    QCOMPARE(rig.wizard.page(), Page::Bluetooth);
}

void TestWizardModel::bluetoothThatIsTurnedOnLeadsOn()
{
    Rig rig(u"adapter-off"_s);
    QTRY_VERIFY(rig.wizard.radioError().isPresent());
    rig.fixture.radio.setState(Radio::State::Ready);
    QTRY_VERIFY(rig.wizard.canContinue());
    QVERIFY(!rig.wizard.radioError().isPresent());
    rig.wizard.retry();
    QVERIFY(rig.wizard.isRadioChecking());
    QTRY_VERIFY(rig.wizard.canContinue());
}

void TestWizardModel::bluetoothIsSwitchedOnFromTheWizard()
{
    Rig rig(u"adapter-off"_s);
    rig.wizard.start();
    QTRY_VERIFY(rig.wizard.radioError().isPresent());
    QVERIFY(rig.wizard.canPowerOn());
    rig.wizard.powerOnRadio();
    QVERIFY(rig.wizard.isRadioChecking());
    QVERIFY(!rig.wizard.canPowerOn());
    QTRY_VERIFY(rig.wizard.isRadioReady());
    QVERIFY(rig.wizard.canContinue());
}

void TestWizardModel::anAdapterThatTakesNoPowerSaysWhy()
{
    Rig rig(u"adapter-off"_s);
    rig.wizard.start();
    QTRY_VERIFY(rig.wizard.canPowerOn());
    rig.wizard.powerOnRadio();
    Q_EMIT rig.fixture.radio.powerOnFailed({Error::Code::AdapterBlocked, {}});
    QCOMPARE(rig.wizard.radioError().code, u"AdapterBlocked"_s);
    QVERIFY(!rig.wizard.isRadioChecking());
}

void TestWizardModel::emptyScanExplainsItselfAndCanBeRepeated()
{
    Rig rig(u"out-of-range"_s);
    rig.toWatchPage();
    QVERIFY(rig.wizard.isScanning());
    QVERIFY(!rig.wizard.canContinue());
    QTRY_VERIFY(rig.wizard.isScanEmpty());
    rig.wizard.stopScan();
    QTRY_VERIFY(!rig.wizard.isScanning());
    rig.fixture.radio.watch().setInRange(true);
    rig.wizard.retry();
    QVERIFY(rig.wizard.isScanning());
    QVERIFY(!rig.wizard.isScanEmpty());
}

void TestWizardModel::onlyWatchesThatCanBeServedAreChosen()
{
    Rig rig;
    rig.toWatchPage();
    rig.wizard.watches()->setShowAll(true);
    const QString unusable = u"00:00:5E:00:53:02"_s;
    QTRY_VERIFY(rig.wizard.watches()->rowOf(unusable) > 0);
    QTRY_COMPARE(rig.wizard.watches()->supportedCount(), 1);
    rig.wizard.select(rig.wizard.watches()->rowOf(unusable));
    QVERIFY(!rig.wizard.isWatchChosen());
    rig.wizard.select(99);
    QVERIFY(!rig.wizard.isWatchChosen());
    rig.wizard.select(0);
    QVERIFY(rig.wizard.isWatchChosen());
    QCOMPARE(rig.wizard.selectedRow(), 0);
}

void TestWizardModel::sensorIsPairedWithoutAKey_data()
{
    QTest::addColumn<bool>("isAnnounced");
    QTest::newRow("strap") << true;
    QTest::newRow("strap-unannounced") << false;
    QTest::newRow("strap-bond") << true;
}

void TestWizardModel::sensorIsPairedWithoutAKey()
{
    QFETCH(bool, isAnnounced);
    Rig rig(QString::fromLatin1(QTest::currentDataTag()));
    rig.toWatchPage();
    rig.wizard.watches()->setShowAll(!isAnnounced);
    QTRY_VERIFY(rig.wizard.watches()->rowOf(rig.fixture.address()) >= 0);
    rig.wizard.select(rig.wizard.watches()->rowOf(rig.fixture.address()));
    QVERIFY(!rig.wizard.needsKey());
    rig.wizard.next();
    QCOMPARE(rig.wizard.page(), Page::Connect);
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
    QCOMPARE(rig.statuses(), u"done done done done"_s);
    QVERIFY(!rig.wizard.storeError().isPresent());
    QCOMPARE(rig.fixture.settings.watch()->model, &standardSensor());
    QVERIFY(rig.fixture.secretService.keys.isEmpty());
    rig.wizard.finishAndStart();
    QTRY_COMPARE(rig.fixture.connection.heartRateState(), WatchConnection::HeartRateState::On);
}

void TestWizardModel::relativeIsRememberedAsWhatItIs()
{
    Rig rig(u"mi-band-5"_s);
    rig.toConnectPage();
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
    QCOMPARE(rig.fixture.settings.watch()->model->id, "mi-band-5"_L1);
    QCOMPARE(rig.fixture.secretService.keys.value(rig.fixture.address()), rig.fixture.radio.key().toStorage());
}

void TestWizardModel::choiceSurvivesGoingBack()
{
    Rig rig;
    rig.toKeyPage();
    rig.wizard.setKeyText(u"caa0"_s);
    rig.wizard.back();
    QCOMPARE(rig.wizard.page(), Page::Watch);
    QVERIFY(rig.wizard.isWatchChosen());
    QTRY_COMPARE(rig.wizard.selectedRow(), 0);
    QVERIFY(rig.wizard.canContinue());
    rig.wizard.next();
    QCOMPARE(rig.wizard.keyText(), u"caa0"_s);
    rig.wizard.back();
    rig.wizard.back();
    QCOMPARE(rig.wizard.page(), Page::Bluetooth);
}

void TestWizardModel::incompleteKeyIsExplainedByContinue()
{
    Rig rig;
    rig.toKeyPage();
    QSignalSpy changes(&rig.wizard, &WizardModel::keyChanged);
    rig.wizard.setKeyText(u"caa0"_s);
    QCOMPARE(rig.wizard.keyState(), KeyState::Incomplete);
    QCOMPARE(rig.wizard.keyMessage(), u"4 of 32 digits"_s);
    QCOMPARE(rig.wizard.keyDigits(), 4);
    QCOMPARE(changes.count(), 1);
    rig.wizard.setKeyText(u"caa0"_s);
    QCOMPARE(changes.count(), 1);
    rig.wizard.next();
    QCOMPARE(rig.wizard.page(), Page::Key);
    QCOMPARE(rig.wizard.keyState(), KeyState::Wrong);
    QCOMPARE(rig.wizard.keyMessage(), u"This key has 4 digits, a key has 32."_s);
}

void TestWizardModel::pastedOutputOfTheToolIsUnderstood()
{
    Rig rig;
    rig.toKeyPage();
    rig.wizard.setKeyText(
        u"Device 1:\n  MAC: 00:00:5E:00:53:0A, Active: Yes\n  Key: 0x%1\n"
        "Device 2:\n  MAC: %2, Active: No\n  Key: %3\n"_s.arg(QString(32, u'5'), rig.fixture.address(), rig.keyText()));
    QCOMPARE(rig.wizard.keyState(), KeyState::Ready);
    QVERIFY(rig.wizard.candidates().isEmpty());
    rig.wizard.next();
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
}

void TestWizardModel::severalKeysAreOfferedToChoose()
{
    Rig rig;
    rig.toKeyPage();
    rig.wizard.setKeyText(
        u"Device 1:\n  MAC: 00:00:5E:00:53:0A, Active: Yes\n  Key: 0x%1\n"
        "Device 2:\n  MAC: 00:00:5E:00:53:0B, Active: No\n  Key: %2\n"_s.arg(QString(32, u'5'), rig.keyText()));
    QCOMPARE(rig.wizard.keyState(), KeyState::Choose);
    QVERIFY(!rig.wizard.canContinue());
    QCOMPARE(rig.wizard.candidates().size(), 2);
    const auto first = rig.wizard.candidates().first().value<KeyChoice>();
    QCOMPARE(first.address, u"00:00:5E:00:53:0A"_s);
    QCOMPARE(first.addressTail, u"53:0A"_s);
    QVERIFY(first.active);
    QCOMPARE(rig.wizard.chosenCandidate(), -1);
    rig.wizard.chooseCandidate(1);
    QCOMPARE(rig.wizard.chosenCandidate(), 1);
    QVERIFY(rig.wizard.canContinue());
    rig.wizard.next();
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
}

void TestWizardModel::rejectedKeyLeadsBackToTheKeyPage()
{
    Rig rig(u"wrong-key:1"_s);
    rig.toConnectPage();
    QTRY_COMPARE(rig.wizard.page(), Page::Key);
    QCOMPARE(rig.wizard.keyText(), rig.keyText());
    QCOMPARE(rig.wizard.keyState(), KeyState::Wrong);
    QCOMPARE(rig.wizard.keyMessage(), u"The watch did not accept this key."_s);
    QCOMPARE(rig.wizard.connectError().code, u"KeyRejected"_s);
    QVERIFY(!rig.wizard.canContinue());
    QCOMPARE(rig.fixture.radio.watch().counters().answers, 1);
    QTRY_VERIFY(!rig.fixture.radio.watch().isCentralConnected());
    QVERIFY(!rig.fixture.settings.watch());
    QVERIFY(rig.fixture.secretService.keys.isEmpty());
    // A mistyped key is typed again.
    rig.wizard.setKeyText(rig.keyText() + u' ');
    QVERIFY(!rig.wizard.connectError().isPresent());
    rig.wizard.next();
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
}

void TestWizardModel::failedConnectionStaysAndIsRepeated()
{
    Rig rig(u"unknown-status:2"_s); // The first failure is retried automatically.
    rig.toConnectPage();
    QTRY_VERIFY(rig.wizard.connectError().isPresent());
    QCOMPARE(rig.wizard.page(), Page::Connect);
    QCOMPARE(rig.wizard.connectError().code, u"UnexpectedAuthReply"_s);
    QCOMPARE(rig.statuses(), u"done done failed pending"_s);
    QVERIFY(rig.wizard.canGoBack());
    rig.wizard.retry();
    QVERIFY(!rig.wizard.connectError().isPresent());
    QCOMPARE(rig.statuses(), u"running pending pending pending"_s);
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
}

void TestWizardModel::backFromConnectDisconnects()
{
    Rig rig(u"silent"_s);
    rig.toConnectPage();
    QTRY_COMPARE(rig.fixture.connection.state(), State::Authenticating);
    rig.wizard.back();
    QCOMPARE(rig.wizard.page(), Page::Key);
    QCOMPARE(rig.wizard.keyState(), KeyState::Ready);
    QTRY_COMPARE(rig.fixture.connection.state(), State::Idle);
    QVERIFY(!rig.wizard.connectError().isPresent());
    QVERIFY(!rig.fixture.access.error());
}

void TestWizardModel::cancelEndsTheWork_data()
{
    QTest::addColumn<int>("pages");
    for (int pages = 0; pages < 4; ++pages)
        QTest::addRow("page %d", pages) << pages;
}

void TestWizardModel::cancelEndsTheWork()
{
    QFETCH(int, pages);
    Rig rig(u"silent"_s);
    if (pages == 1)
        rig.toWatchPage();
    else if (pages == 2)
        rig.toKeyPage();
    else if (pages == 3)
        rig.toConnectPage();
    QSignalSpy cancelled(&rig.wizard, &WizardModel::cancelled);
    rig.wizard.cancel();
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(rig.wizard.page(), Page::Bluetooth);
    QCOMPARE(rig.wizard.keyText(), QString());
    QVERIFY(!rig.wizard.isWatchChosen());
    QTRY_VERIFY(!rig.wizard.isScanning());
    QTRY_COMPARE(rig.fixture.connection.state(), State::Idle);
    QVERIFY(!rig.fixture.settings.watch());
}

void TestWizardModel::simulatedWatchEndsTheWizard()
{
    Rig rig(u"no-adapter"_s);
    QSignalSpy finished(&rig.wizard, &WizardModel::finished);
    rig.wizard.useSimulatedWatch();
    QCOMPARE(finished.count(), 1);
    QVERIFY(rig.fixture.access.isSimulated());
    QTRY_COMPARE(rig.fixture.connection.state(), State::Ready);
    QVERIFY(!rig.fixture.settings.watch());
}

void TestWizardModel::knownWatchOnlyNeedsItsKey()
{
    Rig rig;
    rig.fixture.remember();
    rig.wizard.startWithKey();
    QCOMPARE(rig.wizard.page(), Page::Key);
    QVERIFY(rig.wizard.isWatchChosen());
    QCOMPARE(rig.wizard.selectedRow(), -1);
    rig.wizard.setKeyText(rig.keyText());
    rig.wizard.next();
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
}

void TestWizardModel::knownWatchThatIsMissingStartsAtTheBeginning()
{
    Rig rig;
    rig.wizard.startWithKey();
    QCOMPARE(rig.wizard.page(), Page::Bluetooth);
    QTRY_VERIFY(rig.wizard.canContinue());
}

void TestWizardModel::attemptsOfOthersDoNotTouchTheWizard()
{
    Rig rig(u"wrong-key"_s);
    rig.toKeyPage();
    rig.fixture.access.connectTo(rig.fixture.watch(), neoModel(), rig.fixture.radio.key());
    QTRY_COMPARE(rig.fixture.access.error().code, Error::Code::KeyRejected);
    QCOMPARE(rig.wizard.page(), Page::Key);
    QVERIFY(!rig.wizard.connectError().isPresent());
    QCOMPARE(rig.statuses(), u"pending pending pending pending"_s);
}

void TestWizardModel::everyPropertySignalsItsChanges()
{
    const QMetaObject &meta = WizardModel::staticMetaObject;
    for (int i = meta.propertyOffset(); i < meta.propertyCount(); ++i)
        QVERIFY2(meta.property(i).hasNotifySignal() || meta.property(i).isConstant(), meta.property(i).name());
}

NEOBEAT_TEST(TestWizardModel)
#include "tst_wizardmodel.moc"
