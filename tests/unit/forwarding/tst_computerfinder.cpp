// SPDX-License-Identifier: GPL-3.0-or-later
#include "../operations/operationfixture.h"
#include "forwarding/computerfinder.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestComputerFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void itRingsUntilTheWatchSaysSo();
    void itRingsUntilTheUserHasFoundIt();
    void itDoesNotRingForEver();
};

void TestComputerFinder::itRingsUntilTheWatchSaysSo()
{
    OperationFixture fixture;
    WatchEvents events(fixture.connection);
    ComputerFinder finder(fixture.runner, events);
    const QSignalSpy changes(&finder, &ComputerFinder::ringingChanged);
    QVERIFY(fixture.connectToWatch());
    QTRY_VERIFY([&] {
        fixture.watch().reportEvent("\x08");
        return finder.isRinging();
    }());
    QTRY_COMPARE(fixture.watch().alerts().answers().value(0), findanswer::started());
    fixture.watch().reportEvent("\x0f");
    QTRY_VERIFY(!finder.isRinging());
    QCOMPARE(changes.count(), 2);
    finder.dismiss();
    QCOMPARE(changes.count(), 2);
}

void TestComputerFinder::itRingsUntilTheUserHasFoundIt()
{
    OperationFixture fixture(u"find-computer=0"_s);
    WatchEvents events(fixture.connection);
    ComputerFinder finder(fixture.runner, events);
    QVERIFY(fixture.connectToWatch());
    QTRY_VERIFY(finder.isRinging());
    finder.dismiss();
    QVERIFY(!finder.isRinging());
    QTRY_COMPARE(fixture.watch().alerts().answers(), QList<QByteArray>({findanswer::started(), findanswer::found()}));
}

void TestComputerFinder::itDoesNotRingForEver()
{
    OperationFixture fixture(u"find-computer=0"_s);
    WatchEvents events(fixture.connection);
    ComputerFinder finder(fixture.runner, events);
    finder.setLimit(5ms);
    const QSignalSpy changes(&finder, &ComputerFinder::ringingChanged);
    QVERIFY(fixture.connectToWatch());
    QTRY_COMPARE(changes.count(), 2);
    QVERIFY(!finder.isRinging());
}

NEOBEAT_TEST(TestComputerFinder)
#include "tst_computerfinder.moc"
