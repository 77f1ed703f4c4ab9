// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/desktopchecks.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Kind = Sandbox::Kind;
using State = Radio::State;
using Verdict = Finding::Verdict;

/// What is concluded from the desktop.
class TestDesktopChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void missingTrayIsNoFault();
    void missingKeyStoreIsNoFault();
    void keyStoreIsJudgedByItsAnswer_data();
    void keyStoreIsJudgedByItsAnswer();
    void sandboxIsJudgedByTheBus_data();
    void sandboxIsJudgedByTheBus();
    void aFlatpakWithoutNetworkSaysWhatItTakes();
};

void TestDesktopChecks::missingTrayIsNoFault()
{
    QCOMPARE(trayFinding(true).verdict, Verdict::Good);
    QCOMPARE(trayFinding(false).verdict, Verdict::Note);
    QVERIFY(!trayFinding(false).fix.isEmpty());
}

void TestDesktopChecks::missingKeyStoreIsNoFault()
{
    using Presence = SecretServicePresence::State;
    QCOMPARE(secretServiceFinding(Presence::Present, {}).verdict, Verdict::Good);
    QCOMPARE(secretServiceFinding(Presence::Unknown, {}).verdict, Verdict::Unknown);
    for (const Presence absent : {Presence::Absent, Presence::NoBus}) {
        QCOMPARE(secretServiceFinding(absent, {}).verdict, Verdict::Note);
        QVERIFY(secretServiceFinding(absent, {}).fix.contains(u"file"_s));
    }
}

void TestDesktopChecks::keyStoreIsJudgedByItsAnswer_data()
{
    using Code = Error::Code;
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("open") << Code::None << u"open"_s;
    QTest::newRow("locked") << Code::KeyStoreLocked << u"locked"_s;
    QTest::newRow("switched off") << Code::KeyStoreMissing << u"switched off"_s;
    QTest::newRow("no keyring") << Code::KeyStoreWithoutKeyring << u"no keyring"_s;
    QTest::newRow("refused") << Code::KeyStoreDenied << u"nothing"_s;
    QTest::newRow("silent") << Code::KeyStoreSilent << u"does not answer"_s;
    QTest::newRow("error") << Code::KeyStoreUnavailable << u"its own words"_s;
}

void TestDesktopChecks::keyStoreIsJudgedByItsAnswer()
{
    QFETCH(Error::Code, code);
    QFETCH(QString, word);
    const Finding finding = secretServiceFinding(SecretServicePresence::State::Present, {code, u"its own words"_s});
    QCOMPARE(finding.verdict, code == Error::Code::None ? Verdict::Good : Verdict::Note);
    QVERIFY2(finding.text.contains(word), qPrintable(finding.text));
    QCOMPARE(finding.fix.isEmpty(), code == Error::Code::None);
}

void TestDesktopChecks::sandboxIsJudgedByTheBus_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<State>("radio");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("fix");
    QTest::newRow("none") << Kind::None << State::AccessDenied << Verdict::Good << QString();
    QTest::newRow("flatpak") << Kind::Flatpak << State::Ready << Verdict::Good << QString();
    QTest::newRow("flatpak, off") << Kind::Flatpak << State::Off << Verdict::Good << QString();
    QTest::newRow("flatpak, silent") << Kind::Flatpak << State::Unknown << Verdict::Unknown << QString();
    QTest::newRow("flatpak, denied") << Kind::Flatpak << State::AccessDenied << Verdict::Bad
                                     << u"--system-talk-name=org.bluez org.example.Neobeat"_s;
    QTest::newRow("flatpak, hidden") << Kind::Flatpak << State::ServiceMissing << Verdict::Bad
                                     << u"--system-talk-name=org.bluez org.example.Neobeat"_s;
    QTest::newRow("snap") << Kind::Snap << State::Ready << Verdict::Good << QString();
    QTest::newRow("snap, denied") << Kind::Snap << State::AccessDenied << Verdict::Bad
                                  << u"snap connect org.example.Neobeat:bluez"_s;
}

void TestDesktopChecks::sandboxIsJudgedByTheBus()
{
    QFETCH(Kind, kind);
    QFETCH(State, radio);
    QFETCH(Verdict, verdict);
    QFETCH(QString, fix);
    const Finding finding = sandboxFinding({kind, u"org.example.Neobeat"_s}, radio);
    QCOMPARE(finding.verdict, verdict);
    QVERIFY(!finding.text.isEmpty());
    QCOMPARE(finding.fix.isEmpty(), fix.isEmpty());
    QVERIFY2(finding.fix.contains(fix), qPrintable(finding.fix));
}

/// Loopback inside of a sandbox is not the computer's own.
void TestDesktopChecks::aFlatpakWithoutNetworkSaysWhatItTakes()
{
    const Finding finding = sandboxFinding({Kind::Flatpak, u"org.example.Neobeat"_s, false}, State::Ready);
    QCOMPARE(finding.verdict, Verdict::Note);
    QVERIFY2(finding.text.contains(u"Outputs"_s), qPrintable(finding.text));
    QVERIFY2(finding.fix.contains(u"--share=network org.example.Neobeat"_s), qPrintable(finding.fix));
    QCOMPARE(sandboxFinding({Kind::Flatpak, u"org.example.Neobeat"_s, false}, State::AccessDenied).verdict,
             Verdict::Bad);
}

NEOBEAT_TEST(TestDesktopChecks)
#include "tst_desktopchecks.moc"
