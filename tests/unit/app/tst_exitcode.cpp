// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitcode.h"
#include "cli/failure.h"
#include "support/testprogram.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace neobeat;
using namespace neobeat::cli;

class TestExitCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyFailureHasItsExitCode();
    void everyExitCodeIsExplained();
    void everyFailureHasWords();
};

void TestExitCode::everyFailureHasItsExitCode()
{
    using C = Error::Code;
    const QHash<C, int> expected{
        {C::None, 0},
        {C::BluetoothServiceMissing, 3},
        {C::BluetoothAccessDenied, 3},
        {C::AdapterMissing, 3},
        {C::AdapterOff, 3},
        {C::AdapterBlocked, 3},
        {C::AdapterNotReady, 3},
        {C::RadioBusy, 3},
        {C::ScanFailed, 3},
        {C::WatchNotFound, 4},
        {C::WatchHeld, 4},
        {C::WatchForgotten, 4},
        {C::ServicesMissing, 4},
        {C::KeyMissing, 2},
        {C::KeyRejected, 5},
        {C::AdapterRemoved, 6},
        {C::ConnectFailed, 6},
        {C::ConnectAborted, 6},
        {C::ServicesChanged, 6},
        {C::LinkLost, 6},
        {C::ConnectTimedOut, 7},
        {C::DiscoveryTimedOut, 7},
        {C::ChallengeTimedOut, 7},
        {C::VerdictTimedOut, 7},
        {C::OperationTimedOut, 7},
        {C::HeartRateSilent, 7},
        {C::ChallengeRefused, 1},
        {C::UnexpectedAuthReply, 1},
        {C::CryptoUnavailable, 1},
        {C::ReadFailed, 1},
        {C::WriteFailed, 1},
        {C::SubscribeFailed, 1},
        {C::PairingFailed, 1},
        {C::QueueFull, 1},
        {C::WatchNotConnected, 6},
        {C::FeatureMissing, 1},
        {C::RequestRefused, 1},
        {C::RequestUnanswered, 7},
        {C::TransferDamaged, 6},
        {C::CommandNotStarted, 1},
        {C::CommandFailed, 1},
        {C::KeyStoreMissing, 1},
        {C::KeyStoreWithoutKeyring, 1},
        {C::KeyStoreLocked, 1},
        {C::KeyStoreDenied, 1},
        {C::KeyStoreSilent, 1},
        {C::KeyStoreUnavailable, 1},
        {C::KeyNotStored, 1},
        {C::KeyNotRemoved, 1},
        {C::KeyFileUnusable, 1},
        {C::SettingsNotStored, 1},
        {C::HistoryUnavailable, 8},
        {C::HistoryReadOnly, 8},
        {C::HistoryFull, 8},
        {C::HistoryLocked, 8},
        {C::HistoryDamaged, 8},
        {C::HistoryNewer, 8},
        {C::HistoryForeign, 8},
        {C::ClockImpossible, 8},
        {C::NothingToExport, 9},
        {C::ExportFailed, 9},
        {C::ImportUnreadable, 9},
        {C::ImportUnknownFormat, 9},
        {C::ImportEmpty, 9},
        {C::ImportNeedsWatch, 2},
        {C::ImportNeedsPassword, 2},
        {C::ImportWrongPassword, 2},
        {C::FileMissing, 9},
        {C::FileIsFolder, 9},
        {C::FileDenied, 9},
        {C::FileNotRegular, 9},
        {C::FileTooLarge, 9},
        {C::FileSilent, 9},
        {C::FileFailed, 9},
        {C::FileIsOwn, 9},
        {C::PortTaken, 10},
        {C::AddressUnavailable, 10},
        {C::PeerMissing, 10},
        {C::PeerSilent, 10},
        {C::PeerRefused, 10},
        {C::PeerUnexpected, 10},
        {C::PeerUntrusted, 10},
        {C::PeerTargetMissing, 10},
        {C::OutputIncomplete, 10},
        {C::SensorUnavailable, 10},
        {C::SensorRefused, 10},
        {C::NotRunning, 1},
        {C::RecordingRefused, 1},
        {C::Cancelled, 1},
    };
    const auto codes = QMetaEnum::fromType<C>();
    QCOMPARE(codes.keyCount(), expected.size());
    for (int i = 0; i < codes.keyCount(); ++i) {
        const auto code = static_cast<C>(codes.value(i));
        QVERIFY2(expected.contains(code), codes.key(i));
        QVERIFY2(static_cast<int>(exitCodeFor(code)) == expected.value(code), codes.key(i));
    }
}

void TestExitCode::everyExitCodeIsExplained()
{
    QSet<int> explained;
    for (const auto &[code, meaning] : exitCodeMeanings()) {
        QVERIFY(!meaning.isEmpty());
        explained.insert(code);
    }
    QCOMPARE(explained, (QSet<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
}

void TestExitCode::everyFailureHasWords()
{
    const auto codes = QMetaEnum::fromType<Error::Code>();
    for (int i = 0; i < codes.keyCount(); ++i) {
        const auto code = static_cast<Error::Code>(codes.value(i));
        if (code == Error::Code::None)
            continue;
        const Failure failure = Failure::from({code, u"why"_s});
        QVERIFY2(!failure.message.isEmpty(), codes.key(i));
        QCOMPARE(failure.code, QString::fromLatin1(codes.key(i)));
        QCOMPARE(failure.detail, u"why"_s);
        QVERIFY(failure.exitCode != ExitCode::Ok);
    }
}

NEOBEAT_TEST(TestExitCode)
#include "tst_exitcode.moc"
