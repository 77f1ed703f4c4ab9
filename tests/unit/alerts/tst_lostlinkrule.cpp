// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/lostlinkrule.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Link = Reconnector::State;

namespace {

/// A state of the reconnector that lasts for some minutes.
struct Phase
{
    Link state;
    int minutes;
};

} // namespace

/// When a lost link is worth an alert.
class TestLostLinkRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void alertsComeWhenDue_data();
    void alertsComeWhenDue();
    void withoutALimitThereIsNone();
};

void TestLostLinkRule::alertsComeWhenDue_data()
{
    QTest::addColumn<QList<Phase>>("phases");
    QTest::addColumn<QList<int>>("alerts"); // minutes
    QTest::addColumn<int>("endings");
    using Phases = QList<Phase>;
    using Times = QList<int>;
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    row("never connected") << Phases{{Link::Trying, 1}, {Link::Waiting, 60}} << Times{} << 0;
    row("connected") << Phases{{Link::Connected, 600}} << Times{} << 0;
    row("lost") << Phases{{Link::Connected, 5}, {Link::Waiting, 60}} << Times{15} << 0;
    row("lost, with tries between")
        << Phases{{Link::Connected, 5}, {Link::Waiting, 4}, {Link::Trying, 1}, {Link::Waiting, 60}} << Times{15} << 0;
    row("back in time") << Phases{{Link::Connected, 5}, {Link::Waiting, 9}, {Link::Trying, 1}, {Link::Connected, 60}}
                        << Times{} << 0;
    row("back after it") << Phases{{Link::Connected, 5}, {Link::Waiting, 20}, {Link::Connected, 5}} << Times{15} << 1;
    row("lost twice") << Phases{{Link::Connected, 5}, {Link::Waiting, 20}, {Link::Connected, 5}, {Link::Waiting, 20}}
                      << Times{15, 40} << 1;
    row("disconnected by the user") << Phases{{Link::Connected, 5}, {Link::Off, 60}} << Times{} << 0;
    row("given up by the user") << Phases{{Link::Connected, 5}, {Link::Waiting, 5}, {Link::Off, 60}} << Times{} << 0;
    row("given up after it") << Phases{{Link::Connected, 5}, {Link::Waiting, 20}, {Link::Off, 60}} << Times{15} << 1;
    row("left to the phone")
        << Phases{{Link::Connected, 5}, {Link::Released, 60}, {Link::Trying, 1}, {Link::Waiting, 60}} << Times{} << 0;
    row("asleep") << Phases{{Link::Connected, 5}, {Link::Asleep, 600}} << Times{} << 0;
    row("still missing after sleep") << Phases{{Link::Connected, 5}, {Link::Asleep, 600}, {Link::Trying, 60}}
                                     << Times{615} << 0;
    row("asleep while lost")
        << Phases{{Link::Connected, 5}, {Link::Waiting, 8}, {Link::Asleep, 60}, {Link::Waiting, 60}} << Times{83} << 0;
    row("asleep after it") << Phases{{Link::Connected, 5}, {Link::Waiting, 20}, {Link::Asleep, 60}, {Link::Waiting, 60}}
                           << Times{15} << 0;
}

void TestLostLinkRule::alertsComeWhenDue()
{
    QFETCH(QList<Phase>, phases);
    LostLinkRule rule;
    rule.setLimit(10min);
    QList<int> alerts;
    int endings = 0;
    std::chrono::minutes now{0};
    for (const Phase &phase : phases) {
        if (rule.onState(phase.state, now))
            ++endings;
        const std::chrono::minutes end = now + std::chrono::minutes(phase.minutes);
        if (const auto due = rule.dueIn(now); due && now + *due < end) {
            QVERIFY(*due == 0ms || !rule.onTime(now));
            QVERIFY(rule.onTime(now + *due));
            QCOMPARE(rule.missing(now + *due), 10min);
            alerts.append(int(std::chrono::duration_cast<std::chrono::minutes>(now + *due).count()));
        }
        QVERIFY(!rule.onTime(end - 1ms));
        now = end;
    }
    QTEST(alerts, "alerts");
    QTEST(endings, "endings");
}

void TestLostLinkRule::withoutALimitThereIsNone()
{
    LostLinkRule rule;
    rule.onState(Link::Connected, 0ms);
    rule.onState(Link::Waiting, 1min);
    QVERIFY(!rule.dueIn(60min));
    QVERIFY(!rule.onTime(60min));
    // It has been missing since then nevertheless.
    rule.setLimit(10min);
    QCOMPARE(rule.dueIn(5min), std::optional<LostLinkRule::Duration>(6min));
    QVERIFY(rule.onTime(60min));
}

NEOBEAT_TEST(TestLostLinkRule)
#include "tst_lostlinkrule.moc"
