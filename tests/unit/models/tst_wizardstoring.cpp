// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pairing/wizardmodel.h"
#include "support/modelfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Code = Error::Code;
using Page = WizardModel::Page;
using Place = Settings::KeyPlace;
using State = WatchConnection::State;

/// Where the key is stored when the watch is ready.
class TestWizardStoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void withoutSecretServiceTheUserIsAsked_data();
    void withoutSecretServiceTheUserIsAsked();
    void acceptedFileKeepsTheKey();
    void declinedFileKeepsTheKeyForThisRun();
    void unlockedSecretServiceCanBeTriedAgain();
    void unwantedKeyIsNotStored();
    void fileThatFailsLeavesTheKeyForThisRun();
    void settingsThatCannotBeWrittenAreSaid();
    void cancelWhileStoringRemembersNothing();
    void cancelWhileAskingRemembersNothing();
    void storeThatAsksAPersonIsWaitedFor();
    void cancelEndsTheWaitForAPerson();
    void lostLinkWhileStoringStillRemembers();
    void consentWithoutAQuestionDoesNothing();

private:
    struct Rig
    {
        explicit Rig(Code storeFailure = Code::None, bool saves = true)
        {
            fixture.secretService.failure = {storeFailure};
            fixture.settings.setWatch({fixture.address(), fixture.watch().name});
            wizard.startWithKey();
            fixture.settings.forgetWatch();
            wizard.setKeyText(QString::fromLatin1(fixture.radio.key().toStorage()));
            wizard.setSaveKey(saves);
            wizard.next();
        }

        ModelFixture fixture;
        WizardModel wizard{fixture.access};
    };
};

void TestWizardStoring::withoutSecretServiceTheUserIsAsked_data()
{
    QTest::addColumn<Code>("code");
    for (const Code code : {Code::KeyStoreMissing, Code::KeyStoreWithoutKeyring, Code::KeyStoreLocked,
                            Code::KeyStoreDenied, Code::KeyStoreSilent, Code::KeyStoreUnavailable, Code::KeyNotStored})
        QTest::newRow(qPrintable(Error{code}.name())) << code;
}

void TestWizardStoring::withoutSecretServiceTheUserIsAsked()
{
    QFETCH(Code, code);
    Rig rig(code);
    QTRY_VERIFY(rig.wizard.needsFileConsent());
    QVERIFY(!rig.wizard.isStoring());
    QCOMPARE(rig.wizard.page(), Page::Connect);
    QCOMPARE(rig.wizard.storeError().code, (Error{code, {}}).name());
    QVERIFY(rig.fixture.file.keys.isEmpty());
    QVERIFY(!rig.fixture.settings.watch());
    QCOMPARE(rig.fixture.connection.state(), State::Ready);
}

void TestWizardStoring::acceptedFileKeepsTheKey()
{
    Rig rig(Code::KeyStoreUnavailable);
    QTRY_VERIFY(rig.wizard.needsFileConsent());
    rig.wizard.acceptFile();
    QVERIFY(rig.wizard.isStoring());
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
    QCOMPARE(rig.fixture.settings.keyPlace(), Place::File);
    QCOMPARE(rig.fixture.file.keys.value(rig.fixture.address()), rig.fixture.radio.key().toStorage());
    QVERIFY(!rig.wizard.storeError().isPresent());
}

void TestWizardStoring::declinedFileKeepsTheKeyForThisRun()
{
    Rig rig(Code::KeyStoreUnavailable);
    QTRY_VERIFY(rig.wizard.needsFileConsent());
    rig.wizard.declineFile();
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
    QVERIFY(rig.fixture.file.keys.isEmpty());
    QVERIFY(rig.wizard.storeError().isPresent());
    QVERIFY(rig.fixture.settings.watch());
    rig.wizard.finish();
    rig.fixture.access.disconnect();
    QTRY_COMPARE(rig.fixture.connection.state(), State::Idle);
    rig.fixture.access.connectRemembered();
    QTRY_COMPARE(rig.fixture.connection.state(), State::Ready);
}

void TestWizardStoring::unlockedSecretServiceCanBeTriedAgain()
{
    Rig rig(Code::KeyStoreUnavailable);
    QTRY_VERIFY(rig.wizard.needsFileConsent());
    rig.fixture.secretService.failure = {};
    rig.wizard.retry();
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
    QCOMPARE(rig.fixture.settings.keyPlace(), Place::SecretService);
    QCOMPARE(rig.fixture.secretService.keys.size(), 1);
}

void TestWizardStoring::unwantedKeyIsNotStored()
{
    Rig rig(Code::None, false);
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
    QVERIFY(rig.fixture.secretService.keys.isEmpty());
    QVERIFY(rig.fixture.file.keys.isEmpty());
    QVERIFY(rig.fixture.settings.watch());
    QVERIFY(!rig.wizard.storeError().isPresent());
}

void TestWizardStoring::fileThatFailsLeavesTheKeyForThisRun()
{
    Rig rig(Code::KeyStoreUnavailable);
    QTRY_VERIFY(rig.wizard.needsFileConsent());
    rig.fixture.file.failure = {Code::KeyFileUnusable};
    rig.wizard.acceptFile();
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
    QCOMPARE(rig.wizard.storeError().code, u"KeyFileUnusable"_s);
    QVERIFY(rig.fixture.settings.watch());
}

void TestWizardStoring::settingsThatCannotBeWrittenAreSaid()
{
    Rig rig;
    const QString file = rig.fixture.folder.filePath(u"settings.ini"_s);
    QVERIFY(QFile::remove(file) && QDir().mkdir(file));
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
    QCOMPARE(rig.wizard.storeError().code, u"SettingsNotStored"_s);
    QVERIFY(rig.fixture.settings.watch());
}

void TestWizardStoring::cancelWhileStoringRemembersNothing()
{
    Rig rig;
    rig.fixture.secretService.hold();
    QTRY_VERIFY(rig.wizard.isStoring());
    rig.wizard.cancel();
    rig.fixture.secretService.release();
    QTRY_VERIFY(rig.fixture.secretService.keys.isEmpty());
    QVERIFY(!rig.fixture.settings.watch());
    QCOMPARE(rig.wizard.page(), Page::Bluetooth);
    QTRY_COMPARE(rig.fixture.connection.state(), State::Idle);
}

void TestWizardStoring::storeThatAsksAPersonIsWaitedFor()
{
    Rig rig;
    rig.fixture.secretService.holdForPerson();
    QTRY_VERIFY(rig.wizard.isStoring());
    QCOMPARE(rig.wizard.storeWaitText(),
             u"The key store asks for its password or your consent in a window of its own."_s);
    rig.fixture.secretService.release();
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
    QVERIFY(rig.wizard.storeWaitText().isEmpty());
    QCOMPARE(rig.fixture.secretService.keys.size(), 1);
}

void TestWizardStoring::cancelEndsTheWaitForAPerson()
{
    Rig rig;
    rig.fixture.secretService.holdForPerson();
    QTRY_VERIFY(rig.wizard.isStoring());
    rig.wizard.cancel();
    QCOMPARE(rig.fixture.secretService.waiting(), KeyStore::Waiting::Store);
    QVERIFY(rig.wizard.storeWaitText().isEmpty());
    QVERIFY(!rig.fixture.settings.watch());
    QVERIFY(rig.fixture.secretService.keys.isEmpty());
    QTRY_COMPARE(rig.fixture.connection.state(), State::Idle);
}

void TestWizardStoring::cancelWhileAskingRemembersNothing()
{
    Rig rig(Code::KeyStoreUnavailable);
    QTRY_VERIFY(rig.wizard.needsFileConsent());
    rig.wizard.cancel();
    QVERIFY(!rig.wizard.needsFileConsent());
    QVERIFY(!rig.fixture.settings.watch());
    QTRY_COMPARE(rig.fixture.connection.state(), State::Idle);
}

void TestWizardStoring::lostLinkWhileStoringStillRemembers()
{
    Rig rig;
    rig.fixture.secretService.hold();
    QTRY_VERIFY(rig.wizard.isStoring());
    rig.fixture.radio.watch().dropLink();
    QTRY_COMPARE(rig.fixture.connection.state(), State::Idle);
    rig.fixture.secretService.release();
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
    QVERIFY(rig.fixture.settings.watch());
}

void TestWizardStoring::consentWithoutAQuestionDoesNothing()
{
    Rig rig;
    rig.wizard.acceptFile();
    rig.wizard.declineFile();
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
    QCOMPARE(rig.fixture.settings.keyPlace(), Place::SecretService);
}

NEOBEAT_TEST(TestWizardStoring)
#include "tst_wizardstoring.moc"
