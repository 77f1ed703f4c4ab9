// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportplan.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// Which activity a moment belongs to.
class TestActivityFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void lastBegunActivityIsFound();
    void nothingIsFoundWithoutActivities();
};

void TestActivityFinder::lastBegunActivityIsFound()
{
    const auto activity = [](const QString &name, const TimeRange &range) {
        ActivityEntry entry;
        entry.name = name;
        entry.range = range;
        return entry;
    };
    ActivityFinder finder(
        {activity(u"inner"_s, {20, 30}), activity(u"outer"_s, {10, 40}), activity(u"next"_s, {40, 50})});
    const auto nameAt = [&finder](qint64 time) {
        const ActivityEntry *found = finder.at(time);
        return found ? found->name : u"none"_s;
    };
    const QList<std::pair<qint64, QString>> expected{
        {0, u"none"_s},   {9, u"none"_s},   {10, u"outer"_s}, {19, u"outer"_s}, {20, u"inner"_s}, {29, u"inner"_s},
        {30, u"outer"_s}, {39, u"outer"_s}, {40, u"next"_s},  {49, u"next"_s},  {50, u"none"_s},  {1'000, u"none"_s}};
    for (const auto &[time, name] : expected)
        QCOMPARE(nameAt(time), name);
    // Also when the moments are not in order.
    for (auto row = expected.crbegin(); row != expected.crend(); ++row)
        QCOMPARE(nameAt(row->first), row->second);
}

void TestActivityFinder::nothingIsFoundWithoutActivities()
{
    ActivityFinder finder;
    QVERIFY(!finder.at(0));
    QVERIFY(!finder.at(1'000'000));
}

NEOBEAT_TEST(TestActivityFinder)
#include "tst_activityfinder.moc"
