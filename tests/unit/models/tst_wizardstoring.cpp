// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wizardmodel.h"
#include "support/modelworld.h"
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
using State = WatchSession::State;

/// Where the key goes when the watch is ready.
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
            world.secretService.failure = {storeFailure};
            world.settings.setWatch({world.address(), world.watch().name});
            wizard.startWithKey();
            world.settings.forgetWatch();
            wizard.setKeyText(QString::fromLatin1(world.radio.key().toStorage()));
            wizard.setSaveKey(saves);
            wizard.next();
        }

        ModelWorld world;
        WizardModel wizard{world.access};
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
    QVERIFY(rig.world.file.keys.isEmpty());
    QVERIFY(!rig.world.settings.watch());
    QCOMPARE(rig.world.session.state(), State::Ready);
}

void TestWizardStoring::acceptedFileKeepsTheKey()
{
    Rig rig(Code::KeyStoreUnavailable);
    QTRY_VERIFY(rig.wizard.needsFileConsent());
    rig.wizard.acceptFile();
    QVERIFY(rig.wizard.isStoring());
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
    QCOMPARE(rig.world.settings.keyPlace(), Place::File);
    QCOMPARE(rig.world.file.keys.value(rig.world.address()), rig.world.radio.key().toStorage());
    QVERIFY(!rig.wizard.storeError().isPresent());
}

void TestWizardStoring::declinedFileKeepsTheKeyForThisRun()
{
    Rig rig(Code::KeyStoreUnavailable);
    QTRY_VERIFY(rig.wizard.needsFileConsent());
    rig.wizard.declineFile();
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
    QVERIFY(rig.world.file.keys.isEmpty());
    QVERIFY(rig.wizard.storeError().isPresent());
    QVERIFY(rig.world.settings.watch());
    rig.wizard.finish();
    rig.world.access.disconnect();
    QTRY_COMPARE(rig.world.session.state(), State::Idle);
    rig.world.access.connectRemembered();
    QTRY_COMPARE(rig.world.session.state(), State::Ready);
}

void TestWizardStoring::unlockedSecretServiceCanBeTriedAgain()
{
    Rig rig(Code::KeyStoreUnavailable);
    QTRY_VERIFY(rig.wizard.needsFileConsent());
    rig.world.secretService.failure = {};
    rig.wizard.retry();
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
    QCOMPARE(rig.world.settings.keyPlace(), Place::SecretService);
    QCOMPARE(rig.world.secretService.keys.size(), 1);
}

void TestWizardStoring::unwantedKeyIsNotStored()
{
    Rig rig(Code::None, false);
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
    QVERIFY(rig.world.secretService.keys.isEmpty());
    QVERIFY(rig.world.file.keys.isEmpty());
    QVERIFY(rig.world.settings.watch());
    QVERIFY(!rig.wizard.storeError().isPresent());
}

void TestWizardStoring::fileThatFailsLeavesTheKeyForThisRun()
{
    Rig rig(Code::KeyStoreUnavailable);
    QTRY_VERIFY(rig.wizard.needsFileConsent());
    rig.world.file.failure = {Code::KeyFileUnusable};
    rig.wizard.acceptFile();
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
    QCOMPARE(rig.wizard.storeError().code, u"KeyFileUnusable"_s);
    QVERIFY(rig.world.settings.watch());
}

void TestWizardStoring::settingsThatCannotBeWrittenAreSaid()
{
    Rig rig;
    const QString file = rig.world.folder.filePath(u"settings.ini"_s);
    QVERIFY(QFile::remove(file) && QDir().mkdir(file));
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
    QCOMPARE(rig.wizard.storeError().code, u"SettingsNotStored"_s);
    QVERIFY(rig.world.settings.watch());
}

void TestWizardStoring::cancelWhileStoringRemembersNothing()
{
    Rig rig;
    rig.world.secretService.hold();
    QTRY_VERIFY(rig.wizard.isStoring());
    rig.wizard.cancel();
    rig.world.secretService.release();
    QTRY_VERIFY(rig.world.secretService.keys.isEmpty());
    QVERIFY(!rig.world.settings.watch());
    QCOMPARE(rig.wizard.page(), Page::Bluetooth);
    QTRY_COMPARE(rig.world.session.state(), State::Idle);
}

void TestWizardStoring::storeThatAsksAPersonIsWaitedFor()
{
    Rig rig;
    rig.world.secretService.holdForPerson();
    QTRY_VERIFY(rig.wizard.isStoring());
    QCOMPARE(rig.wizard.storeWaitText(), u"The key store asks for its password in a window of its own."_s);
    rig.world.secretService.release();
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
    QVERIFY(rig.wizard.storeWaitText().isEmpty());
    QCOMPARE(rig.world.secretService.keys.size(), 1);
}

void TestWizardStoring::cancelEndsTheWaitForAPerson()
{
    Rig rig;
    rig.world.secretService.holdForPerson();
    QTRY_VERIFY(rig.wizard.isStoring());
    rig.wizard.cancel();
    QCOMPARE(rig.world.secretService.waiting(), KeyStore::Waiting::Store);
    QVERIFY(rig.wizard.storeWaitText().isEmpty());
    QVERIFY(!rig.world.settings.watch());
    QVERIFY(rig.world.secretService.keys.isEmpty());
    QTRY_COMPARE(rig.world.session.state(), State::Idle);
}

void TestWizardStoring::cancelWhileAskingRemembersNothing()
{
    Rig rig(Code::KeyStoreUnavailable);
    QTRY_VERIFY(rig.wizard.needsFileConsent());
    rig.wizard.cancel();
    QVERIFY(!rig.wizard.needsFileConsent());
    QVERIFY(!rig.world.settings.watch());
    QTRY_COMPARE(rig.world.session.state(), State::Idle);
}

void TestWizardStoring::lostLinkWhileStoringStillRemembers()
{
    Rig rig;
    rig.world.secretService.hold();
    QTRY_VERIFY(rig.wizard.isStoring());
    rig.world.radio.watch().dropLink();
    QTRY_COMPARE(rig.world.session.state(), State::Idle);
    rig.world.secretService.release();
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
    QVERIFY(rig.world.settings.watch());
}

void TestWizardStoring::consentWithoutAQuestionDoesNothing()
{
    Rig rig;
    rig.wizard.acceptFile();
    rig.wizard.declineFile();
    QTRY_COMPARE(rig.wizard.page(), Page::Done);
    QCOMPARE(rig.world.settings.keyPlace(), Place::SecretService);
}

NEOBEAT_TEST(TestWizardStoring)
#include "tst_wizardstoring.moc"
