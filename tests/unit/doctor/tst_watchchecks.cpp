// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/watchchecks.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using std::chrono::seconds;
using Code = Error::Code;
using Place = Settings::KeyPlace;
using Outcome = WatchSighting::Outcome;
using Verdict = Finding::Verdict;

/// What is concluded from scanning for the watch, from the key store and from the connection.
class TestWatchChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void rangeFollowsTheLook_data();
    void rangeFollowsTheLook();
    void freedomFollowsTheLookAndTheError_data();
    void freedomFollowsTheLookAndTheError();
    void keyFollowsItsStore_data();
    void keyFollowsItsStore();
    void proofFollowsTheActivity_data();
    void proofFollowsTheActivity();
    void arrivalsFollowTheLastValue_data();
    void arrivalsFollowTheLastValue();

private:
    /// Good findings have no advice, bad ones and notes say what to do, unknown ones say why.
    static void check(const Finding &finding, Verdict verdict);
};

void TestWatchChecks::check(const Finding &finding, Verdict verdict)
{
    QCOMPARE(finding.verdict, verdict);
    QVERIFY2(!finding.text.isEmpty(), qPrintable(Finding::nameOf(finding.check)));
    QCOMPARE(finding.fix.isEmpty(), verdict == Verdict::Good || verdict == Verdict::Unknown);
}

void TestWatchChecks::rangeFollowsTheLook_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("rssi");
    QTest::addColumn<bool>("remembered");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("connected") << Outcome::Connected << 0 << true << Verdict::Good;
    QTest::newRow("seen") << Outcome::Seen << -60 << true << Verdict::Good;
    QTest::newRow("seen, signal unknown") << Outcome::Seen << 0 << true << Verdict::Good;
    QTest::newRow("seen, weak") << Outcome::Seen << -92 << true << Verdict::Note;
    QTest::newRow("not seen") << Outcome::NotSeen << 0 << true << Verdict::Bad;
    QTest::newRow("not seen, none set up") << Outcome::NotSeen << 0 << false << Verdict::Note;
    QTest::newRow("busy") << Outcome::Busy << 0 << true << Verdict::Unknown;
    QTest::newRow("failed") << Outcome::Failed << 0 << true << Verdict::Bad;
    QTest::newRow("not looked") << Outcome::NotLooked << 0 << true << Verdict::Unknown;
}

void TestWatchChecks::rangeFollowsTheLook()
{
    QFETCH(Outcome, outcome);
    QFETCH(int, rssi);
    QFETCH(bool, remembered);
    QFETCH(Verdict, verdict);
    const std::optional<int> signal = rssi == 0 ? std::nullopt : std::optional(rssi);
    const Finding finding = rangeFinding({outcome, signal, remembered, u"Not checked: Bluetooth is off."_s});
    check(finding, verdict);
    if (signal)
        QVERIFY2(finding.text.contains(QString::number(rssi)), qPrintable(finding.text));
}

void TestWatchChecks::freedomFollowsTheLookAndTheError_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("remembered");
    QTest::addColumn<Code>("code");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("connected") << Outcome::Connected << true << Code::None << Verdict::Good;
    QTest::newRow("connected after all") << Outcome::Connected << true << Code::WatchHeld << Verdict::Good;
    QTest::newRow("seen") << Outcome::Seen << true << Code::None << Verdict::Good;
    QTest::newRow("hides") << Outcome::NotSeen << true << Code::WatchNotFound << Verdict::Note;
    QTest::newRow("hides, none set up") << Outcome::NotSeen << false << Code::None << Verdict::Unknown;
    QTest::newRow("held") << Outcome::NotSeen << true << Code::WatchHeld << Verdict::Bad;
    QTest::newRow("held, not looked") << Outcome::NotLooked << true << Code::WatchHeld << Verdict::Bad;
    QTest::newRow("busy") << Outcome::Busy << true << Code::None << Verdict::Unknown;
    QTest::newRow("failed") << Outcome::Failed << true << Code::None << Verdict::Unknown;
    QTest::newRow("not looked") << Outcome::NotLooked << true << Code::None << Verdict::Unknown;
}

void TestWatchChecks::freedomFollowsTheLookAndTheError()
{
    QFETCH(Outcome, outcome);
    QFETCH(bool, remembered);
    QFETCH(Code, code);
    QFETCH(Verdict, verdict);
    check(notHeldFinding({outcome, {}, remembered, u"Not checked: Bluetooth is off."_s}, {code, {}}), verdict);
}

void TestWatchChecks::keyFollowsItsStore_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<Code>("code");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("kept") << Place::SecretService << true << Code::None << Verdict::Good;
    QTest::newRow("kept in a file") << Place::File << true << Code::None << Verdict::Good;
    QTest::newRow("none") << Place::SecretService << false << Code::None << Verdict::Bad;
    QTest::newRow("no store") << Place::SecretService << false << Code::KeyStoreMissing << Verdict::Bad;
    QTest::newRow("no keyring") << Place::SecretService << false << Code::KeyStoreWithoutKeyring << Verdict::Bad;
    QTest::newRow("locked") << Place::SecretService << false << Code::KeyStoreLocked << Verdict::Note;
    QTest::newRow("refused") << Place::SecretService << false << Code::KeyStoreDenied << Verdict::Bad;
    QTest::newRow("silent") << Place::SecretService << false << Code::KeyStoreSilent << Verdict::Bad;
    QTest::newRow("error") << Place::SecretService << false << Code::KeyStoreUnavailable << Verdict::Bad;
    QTest::newRow("file of others") << Place::File << false << Code::KeyFileUnusable << Verdict::Bad;
}

void TestWatchChecks::keyFollowsItsStore()
{
    QFETCH(Place, place);
    QFETCH(bool, hasKey);
    QFETCH(Code, code);
    QFETCH(Verdict, verdict);
    const Finding finding = keyFinding(place, hasKey, {code, {}});
    check(finding, verdict);
    // Only an answer proves that there is none.
    QCOMPARE(finding.text.contains(u"There is no key"_s), !hasKey && code == Code::None);
}

void TestWatchChecks::proofFollowsTheActivity_data()
{
    using State = WatchConnection::State;
    QTest::addColumn<State>("state");
    QTest::addColumn<Code>("code");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("ready") << State::Ready << Code::None << Verdict::Good;
    QTest::newRow("preparing") << State::Preparing << Code::None << Verdict::Good;
    QTest::newRow("proving") << State::Authenticating << Code::None << Verdict::Unknown;
    QTest::newRow("rejected") << State::Idle << Code::KeyRejected << Verdict::Bad;
    QTest::newRow("lost") << State::Idle << Code::LinkLost << Verdict::Unknown;
    QTest::newRow("never connected") << State::Idle << Code::None << Verdict::Unknown;
}

void TestWatchChecks::proofFollowsTheActivity()
{
    QFETCH(WatchConnection::State, state);
    QFETCH(Code, code);
    QFETCH(Verdict, verdict);
    check(proofFinding(state, {code, {}}), verdict);
}

void TestWatchChecks::arrivalsFollowTheLastValue_data()
{
    using State = WatchConnection::HeartRateState;
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("hasReading");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("off") << State::Off << -1 << false << Verdict::Unknown;
    QTest::newRow("stopping") << State::Stopping << 1 << true << Verdict::Unknown;
    QTest::newRow("starting") << State::Starting << -1 << false << Verdict::Unknown;
    QTest::newRow("on") << State::On << 2 << true << Verdict::Good;
    QTest::newRow("not worn") << State::On << 2 << false << Verdict::Note;
    QTest::newRow("silent") << State::On << 16 << true << Verdict::Bad;
}

void TestWatchChecks::arrivalsFollowTheLastValue()
{
    QFETCH(WatchConnection::HeartRateState, state);
    QFETCH(int, age);
    QFETCH(bool, hasReading);
    QFETCH(Verdict, verdict);
    NotificationStatus arrivals{state, {}, hasReading};
    if (age >= 0)
        arrivals.age = seconds(age);
    check(arrivalFinding(arrivals), verdict);
}

NEOBEAT_TEST(TestWatchChecks)
#include "tst_watchchecks.moc"
