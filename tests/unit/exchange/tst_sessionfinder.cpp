// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportplan.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// Which session a moment lies in.
class TestSessionFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void lastBegunSessionIsFound();
    void nothingIsFoundWithoutSessions();
};

void TestSessionFinder::lastBegunSessionIsFound()
{
    const auto session = [](const QString &name, const TimeRange &range) {
        SessionEntry entry;
        entry.name = name;
        entry.range = range;
        return entry;
    };
    SessionFinder finder({session(u"inner"_s, {20, 30}), session(u"outer"_s, {10, 40}), session(u"next"_s, {40, 50})});
    const auto nameAt = [&finder](qint64 time) {
        const SessionEntry *found = finder.at(time);
        return found ? found->name : u"none"_s;
    };
    const QList<std::pair<qint64, QString>> expected{
        {0, u"none"_s},   {9, u"none"_s},   {10, u"outer"_s}, {19, u"outer"_s}, {20, u"inner"_s}, {29, u"inner"_s},
        {30, u"outer"_s}, {39, u"outer"_s}, {40, u"next"_s},  {49, u"next"_s},  {50, u"none"_s},  {1'000, u"none"_s}};
    for (const auto &[time, name] : expected)
        QCOMPARE(nameAt(time), name);
    // Also when they do not come in order.
    for (auto row = expected.crbegin(); row != expected.crend(); ++row)
        QCOMPARE(nameAt(row->first), row->second);
}

void TestSessionFinder::nothingIsFoundWithoutSessions()
{
    SessionFinder finder;
    QVERIFY(!finder.at(0));
    QVERIFY(!finder.at(1'000'000));
}

NEOBEAT_TEST(TestSessionFinder)
#include "tst_sessionfinder.moc"
