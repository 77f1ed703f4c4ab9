// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/operationqueue.h"
#include "protocol/uuids.h"
#include "support/fakelink.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const Characteristic battery{uuids::huamiService, uuids::battery};
const Characteristic serial{uuids::deviceInformationService, uuids::serialNumber};

} // namespace

class TestOperationQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void operationsGoOneAfterTheOther();
    void refusalReachesTheOneWhoAsked();
    void oneMoreThanTheCapacityIsRefused();
    void discoveriesWaitForReads();
    void silenceStallsTheQueue();
    void closedLinkEndsWhatWaits();
    void abandonedQueueSendsNothing();

private:
    /// Notes the outcome in m_outcomes.
    OperationQueue::Reply note(const QString &name)
    {
        return [this, name](const Result<QByteArray, Error> &reply) {
            m_outcomes.append(name + u' ' + (reply ? u"ok"_s : reply.error().name()));
        };
    }

    QStringList m_outcomes;
};

void TestOperationQueue::operationsGoOneAfterTheOther()
{
    m_outcomes.clear();
    FakeLink link;
    OperationQueue queue(link, milliseconds(500));
    queue.read(battery, note(u"a"_s));
    queue.subscribe(battery, true, note(u"b"_s));
    queue.write(battery, "x", note(u"c"_s));
    QVERIFY(m_outcomes.isEmpty());
    QTRY_COMPARE(m_outcomes, QStringList({u"a ok"_s, u"b ok"_s, u"c ok"_s}));
    QVERIFY(!link.hadTwoInFlight());
    QCOMPARE(link.operations(), QStringList({u"read 0006"_s, u"subscribe 0006"_s, u"write 0006"_s}));
}

void TestOperationQueue::refusalReachesTheOneWhoAsked()
{
    m_outcomes.clear();
    FakeLink link;
    link.setRefused(uuids::battery);
    OperationQueue queue(link, milliseconds(500));
    queue.read(battery, note(u"a"_s));
    queue.read(serial, note(u"b"_s));
    queue.write(battery, "x", note(u"c"_s));
    QTRY_COMPARE(m_outcomes, QStringList({u"a ReadFailed"_s, u"b ok"_s, u"c WriteFailed"_s}));
}

void TestOperationQueue::oneMoreThanTheCapacityIsRefused()
{
    m_outcomes.clear();
    FakeLink link;
    OperationQueue queue(link, milliseconds(5000));
    // The first one is in flight and does not wait.
    for (int i = 0; i <= OperationQueue::capacity; ++i)
        queue.read(battery, note(QString::number(i)));
    queue.read(battery, note(u"extra"_s));
    QTRY_COMPARE(m_outcomes.size(), OperationQueue::capacity + 2);
    QVERIFY(m_outcomes.contains(u"extra QueueFull"_s));
    QCOMPARE(m_outcomes.filter(u" ok"_s).size(), OperationQueue::capacity + 1);
}

void TestOperationQueue::discoveriesWaitForReads()
{
    m_outcomes.clear();
    FakeLink link;
    OperationQueue queue(link, milliseconds(500));
    queue.read(battery, note(u"a"_s));
    queue.discover(uuids::immediateAlertService, note(u"b"_s));
    queue.discover(uuids::alertNotificationService, note(u"c"_s));
    queue.read(serial, note(u"d"_s));
    QTRY_COMPARE(m_outcomes, QStringList({u"a ok"_s, u"b ok"_s, u"c ok"_s, u"d ok"_s}));
}

void TestOperationQueue::silenceStallsTheQueue()
{
    m_outcomes.clear();
    FakeLink link;
    link.setIgnored(uuids::battery);
    OperationQueue queue(link, milliseconds(30));
    QSignalSpy stalls(&queue, &OperationQueue::stalled);
    queue.read(battery, note(u"a"_s));
    queue.read(serial, note(u"b"_s));
    QTRY_COMPARE(m_outcomes, QStringList({u"a OperationTimedOut"_s, u"b OperationTimedOut"_s}));
    QCOMPARE(stalls.count(), 1);
    // A late reply is ignored and a later operation is not sent.
    Q_EMIT link.readFinished(battery, {});
    queue.read(serial, note(u"c"_s));
    QTRY_COMPARE(m_outcomes.size(), 3);
    QCOMPARE(m_outcomes.last(), u"c OperationTimedOut"_s);
    QCOMPARE(link.operations(), QStringList(u"read 0006"_s));
}

void TestOperationQueue::closedLinkEndsWhatWaits()
{
    m_outcomes.clear();
    FakeLink link;
    OperationQueue queue(link, milliseconds(500));
    queue.read(battery, note(u"a"_s));
    queue.read(serial, note(u"b"_s));
    link.lose();
    QCOMPARE(m_outcomes, QStringList({u"a LinkLost"_s, u"b LinkLost"_s}));
}

void TestOperationQueue::abandonedQueueSendsNothing()
{
    m_outcomes.clear();
    FakeLink link;
    OperationQueue queue(link, milliseconds(500));
    queue.read(battery, note(u"a"_s));
    queue.read(serial, note(u"b"_s));
    queue.abandon();
    QCOMPARE(m_outcomes, QStringList({u"a Cancelled"_s, u"b Cancelled"_s}));
    queue.read(serial, note(u"c"_s));
    QTRY_COMPARE(m_outcomes.size(), 3);
    QCOMPARE(link.operations(), QStringList(u"read 0006"_s));
}

NEOBEAT_TEST(TestOperationQueue)
#include "tst_operationqueue.moc"
