// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/radiochecks.h"
#include "support/testprogram.h"

#include <QMetaEnum>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using State = Radio::State;
using Check = Finding::Check;

namespace {

const RadioFacts oneAdapter{u"5.66"_s, u"hci0"_s, 1};

/// The verdicts in the order of the checks: g(ood), n(ote), b(ad), u(nknown).
QString verdictsOf(const QList<Finding> &findings)
{
    QString verdicts;
    for (const Finding &finding : findings)
        verdicts += Finding::nameOf(finding.verdict).front();
    return verdicts;
}

} // namespace

/// The findings for each state of the radio.
class TestRadioChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyStateHasItsVerdicts_data();
    void everyStateHasItsVerdicts();
    void everyStateIsInTheTable();
    void onlyAUsableRadioIsLookedWith();
    void versionIsJudged_data();
    void versionIsJudged();
    void theAdapterInUseIsNamed();
};

void TestRadioChecks::everyStateHasItsVerdicts_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("verdicts"); // Service, permission, adapter, power, blocking.
    QTest::newRow("Unknown") << State::Unknown << u"uuuuu"_s;
    QTest::newRow("ServiceMissing") << State::ServiceMissing << u"bguuu"_s;
    QTest::newRow("AccessDenied") << State::AccessDenied << u"ubuuu"_s;
    QTest::newRow("NoAdapter") << State::NoAdapter << u"ggbuu"_s;
    QTest::newRow("Off") << State::Off << u"gggbg"_s;
    QTest::newRow("Blocked") << State::Blocked << u"gggub"_s;
    QTest::newRow("Ready") << State::Ready << u"ggggg"_s;
}

void TestRadioChecks::everyStateHasItsVerdicts()
{
    QFETCH(State, state);
    QFETCH(QString, verdicts);
    const QList<Finding> findings = radioFindings(state, oneAdapter);
    QCOMPARE(verdictsOf(findings), verdicts);
    for (int row = 0; row < findings.size(); ++row) {
        const Finding &finding = findings.at(row);
        QCOMPARE(finding.check, Finding::checks().at(row));
        QVERIFY2(finding.text.endsWith(u'.'), qPrintable(finding.text));
        QCOMPARE(finding.fix.isEmpty(), finding.verdict != Finding::Verdict::Bad);
        if (finding.verdict == Finding::Verdict::Unknown)
            QVERIFY2(finding.text.startsWith(u"Not checked: "_s), qPrintable(finding.text));
    }
}

void TestRadioChecks::everyStateIsInTheTable()
{
    const QMetaEnum states = QMetaEnum::fromType<State>();
    QCOMPARE(states.keyCount(), 7);
}

void TestRadioChecks::onlyAUsableRadioIsLookedWith()
{
    const QMetaEnum states = QMetaEnum::fromType<State>();
    for (int row = 0; row < states.keyCount(); ++row) {
        const auto state = static_cast<State>(states.value(row));
        QCOMPARE(reasonNotToLook(state).isEmpty(), state == State::Ready);
    }
}

void TestRadioChecks::versionIsJudged_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<Finding::Verdict>("verdict");
    QTest::newRow("Debian 12") << u"5.66"_s << Finding::Verdict::Good;
    QTest::newRow("just new enough") << u"5.50"_s << Finding::Verdict::Good;
    QTest::newRow("old") << u"5.49"_s << Finding::Verdict::Note;
    QTest::newRow("not 5.90") << u"5.9"_s << Finding::Verdict::Note;
    QTest::newRow("next") << u"6.0"_s << Finding::Verdict::Good;
    QTest::newRow("unknown") << QString() << Finding::Verdict::Good;
}

void TestRadioChecks::versionIsJudged()
{
    QFETCH(QString, version);
    QFETCH(Finding::Verdict, verdict);
    const Finding finding = radioFindings(State::Ready, {version, u"hci0"_s, 1}).first();
    QCOMPARE(finding.verdict, verdict);
    QVERIFY(finding.text.contains(version));
    QCOMPARE(finding.fix.isEmpty(), verdict == Finding::Verdict::Good);
}

void TestRadioChecks::theAdapterInUseIsNamed()
{
    const Finding one = radioFindings(State::Ready, oneAdapter).at(2);
    QCOMPARE(one.text, u"hci0 is there."_s);
    const Finding several = radioFindings(State::Ready, {{}, u"hci1"_s, 3}).at(2);
    QCOMPARE(several.text, u"hci1 is used, one of 3."_s);
}

NEOBEAT_TEST(TestRadioChecks)
#include "tst_radiochecks.moc"
