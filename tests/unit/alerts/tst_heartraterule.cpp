// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/heartraterule.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Side = HeartRateRule::Side;
using Limits = HeartRateRule::Limits;

namespace {

/// The same value once a second for some time.
struct Piece
{
    int bpm; ///< 0 for no reading, -1 for silence, -2 for a lost link.
    int seconds;
    bool isQuiet = false;
};

constexpr int nothing = 0;
constexpr int silence = -1;
constexpr int lost = -2;

/// The seconds at which there is an alert.
QList<int> alertsIn(HeartRateRule &rule, const QList<Piece> &pieces)
{
    QList<int> alerts;
    int now = 0;
    for (const Piece &piece : pieces) {
        if (piece.bpm == lost)
            rule.onInterruption();
        for (int i = 0; i < piece.seconds; ++i, ++now) {
            if (piece.bpm < 0)
                continue;
            const auto bpm = piece.bpm > 0 ? std::optional(piece.bpm) : std::optional<int>();
            if (rule.onReading(bpm, std::chrono::seconds(now), piece.isQuiet))
                alerts.append(now);
        }
    }
    return alerts;
}

} // namespace

/// When a heart rate beyond a level is worth an alert.
class TestHeartRateRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void alertsComeWhenDue_data();
    void alertsComeWhenDue();
    void withoutALevelThereIsNone();
    void otherLimitsBeginAgain();
};

void TestHeartRateRule::alertsComeWhenDue_data()
{
    QTest::addColumn<Side>("side");
    QTest::addColumn<QList<Piece>>("pieces");
    QTest::addColumn<QList<int>>("alerts");
    using Pieces = QList<Piece>;
    using Times = QList<int>;
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    // Above 150 for 30 s, back at 145, pause 600 s; below 50, back at 55.
    row("inside") << Side::Above << Pieces{{120, 900}} << Times{};
    row("the level itself") << Side::Above << Pieces{{150, 900}} << Times{};
    row("above, once") << Side::Above << Pieces{{151, 3600}} << Times{30};
    row("below, once") << Side::Below << Pieces{{49, 3600}} << Times{30};
    row("the level itself, below") << Side::Below << Pieces{{50, 900}} << Times{};
    row("the wrong side") << Side::Below << Pieces{{200, 900}} << Times{};
    row("not long enough") << Side::Above << Pieces{{151, 30}, {150, 1}, {151, 30}, {149, 60}} << Times{};
    row("begins again after each return") << Side::Above << Pieces{{151, 20}, {150, 1}, {151, 60}} << Times{51};
    row("not back within the hysteresis") << Side::Above << Pieces{{160, 60}, {146, 700}, {160, 700}} << Times{30};
    row("back at the hysteresis") << Side::Above << Pieces{{160, 60}, {145, 700}, {160, 60}} << Times{30, 790};
    row("not back within it, below") << Side::Below << Pieces{{40, 60}, {54, 700}, {40, 700}} << Times{30};
    row("back, below") << Side::Below << Pieces{{40, 60}, {55, 700}, {40, 60}} << Times{30, 790};
    row("a pause delays the next") << Side::Above << Pieces{{160, 60}, {100, 60}, {160, 900}} << Times{30, 630};
    row("over before the pause is") << Side::Above << Pieces{{160, 60}, {100, 60}, {160, 400}, {100, 900}} << Times{30};
    row("no reading ends it") << Side::Above << Pieces{{160, 29}, {nothing, 1}, {160, 60}} << Times{60};
    row("only no readings") << Side::Above << Pieces{{nothing, 900}} << Times{};
    row("no reading is not back") << Side::Above << Pieces{{160, 60}, {nothing, 100}, {160, 800}} << Times{30};
    row("silence for as long as a reading is current")
        << Side::Above << Pieces{{160, 10}, {silence, 4}, {160, 60}} << Times{30};
    row("a longer silence ends it") << Side::Above << Pieces{{160, 10}, {silence, 5}, {160, 60}} << Times{45};
    row("silence alone is no alert") << Side::Above << Pieces{{160, 29}, {silence, 900}} << Times{};
    row("after a long silence it is new")
        << Side::Above << Pieces{{160, 60}, {silence, 600}, {160, 60}} << Times{30, 690};
    row("a lost link ends it") << Side::Above << Pieces{{160, 29}, {lost, 1}, {160, 60}} << Times{60};
    row("quiet") << Side::Above << Pieces{{160, 900, true}} << Times{};
    row("right after quiet hours") << Side::Above << Pieces{{160, 900, true}, {160, 60}} << Times{900};
    row("over before quiet hours are") << Side::Above << Pieces{{160, 900, true}, {100, 1, true}, {160, 20}} << Times{};
}

void TestHeartRateRule::alertsComeWhenDue()
{
    QFETCH(Side, side);
    QFETCH(QList<Piece>, pieces);
    HeartRateRule rule(side);
    rule.setLimits(Limits{side == Side::Above ? 150 : 50, 5, 30s, 600s});
    QTEST(alertsIn(rule, pieces), "alerts");
}

void TestHeartRateRule::withoutALevelThereIsNone()
{
    HeartRateRule rule(Side::Above);
    QCOMPARE(alertsIn(rule, {{200, 900}}), QList<int>());
    QCOMPARE(rule.state(), HeartRateRule::State::Inside);
}

void TestHeartRateRule::otherLimitsBeginAgain()
{
    HeartRateRule rule(Side::Above);
    rule.setLimits(Limits{150, 5, 30s, 600s});
    QCOMPARE(alertsIn(rule, {{160, 40}}), QList<int>{30});
    rule.setLimits(Limits{150, 5, 30s, 600s});
    QCOMPARE(rule.state(), HeartRateRule::State::Raised);
    rule.setLimits(Limits{155, 5, 10s, 600s});
    QCOMPARE(rule.state(), HeartRateRule::State::Inside);
    QCOMPARE(alertsIn(rule, {{160, 40}}), QList<int>{10});
    rule.setLimits({});
    QCOMPARE(alertsIn(rule, {{160, 900}}), QList<int>());
}

NEOBEAT_TEST(TestHeartRateRule)
#include "tst_heartraterule.moc"
