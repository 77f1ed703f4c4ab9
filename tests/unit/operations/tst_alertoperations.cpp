// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationfixture.h"
#include "operations/announcecall.h"
#include "operations/answerfind.h"
#include "operations/findwatch.h"
#include "operations/sendmessage.h"
#include "operations/watchevents.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = Error::Code;

/// What alerts the owner of the watch, and what the watch reports.
class TestAlertOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void findingBeepsUntilItIsCancelled();
    void findingEndsByItself();
    void aWatchThatCannotBeepIsReported();
    void theEndOfTheLinkEndsFinding();
    void longMessagesArriveWhole();
    void messagesDoNotMix();
    void callsFollowTheRuleOfTheWatch();
    void theEndOfACallIsShown();
    void findingTheComputerIsAnswered();
    void eventsAreFollowedOnEachConnection();
};

void TestAlertOperations::findingBeepsUntilItIsCancelled()
{
    OperationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    auto operation = std::make_unique<FindWatch>(1h);
    operation->setRepeat(5ms);
    FindWatch *finding = operation.get();
    const QSignalSpy begun(finding, &FindWatch::begun);
    const QSignalSpy finished(finding, &WatchOperation::finished);
    fixture.runner.run(std::move(operation));
    QTRY_VERIFY(fixture.watch().alerts().beepCount() >= 3);
    QCOMPARE(begun.count(), 1);
    QVERIFY(fixture.watch().alerts().isBeeping());
    finding->cancel();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().value<Error>().code, Code::Cancelled);
    QVERIFY(!fixture.watch().alerts().isBeeping());
}

void TestAlertOperations::findingEndsByItself()
{
    OperationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    QCOMPARE(fixture.run(std::make_unique<FindWatch>(20ms)), Error());
    QVERIFY(!fixture.watch().alerts().isBeeping());
    QCOMPARE(fixture.watch().alerts().beepCount(), 1);
}

void TestAlertOperations::aWatchThatCannotBeepIsReported()
{
    OperationFixture fixture(u"alerts-missing"_s);
    QVERIFY(fixture.connectToWatch());
    QCOMPARE(fixture.run(std::make_unique<FindWatch>(1h)).code, Code::FeatureMissing);
    QCOMPARE(fixture.run(std::make_unique<AnnounceCall>(CallAlert{})).code, Code::FeatureMissing);
}

void TestAlertOperations::theEndOfTheLinkEndsFinding()
{
    OperationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    auto operation = std::make_unique<FindWatch>(1h);
    connect(operation.get(), &FindWatch::begun, this, [&] { fixture.watch().dropLink(); });
    QCOMPARE(fixture.run(std::move(operation)).code, Code::LinkLost);
}

void TestAlertOperations::longMessagesArriveWhole()
{
    OperationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    WatchMessage message;
    message.title = u"Eva"_s;
    message.subject = u"Lunch"_s;
    message.body = QString(180, u'x');
    message.application = u"Mail"_s;
    QCOMPARE(fixture.run(std::make_unique<SendMessage>(message)), Error());
    QCOMPARE(fixture.watch().alerts().messages(), QList<WatchMessage>{message});
}

void TestAlertOperations::messagesDoNotMix()
{
    OperationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    WatchMessage message;
    message.body = QString(100, u'x');
    for (int i = 0; i < 9; ++i) {
        message.title = QString::number(i);
        fixture.runner.run(std::make_unique<SendMessage>(message));
    }
    QTRY_COMPARE(fixture.watch().alerts().messages().size(), 9);
    QCOMPARE(fixture.watch().counters().unknownWrites, 0);
}

void TestAlertOperations::callsFollowTheRuleOfTheWatch()
{
    OperationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    QCOMPARE(fixture.run(std::make_unique<AnnounceCall>(CallAlert{true, u"Maximilian"_s})), Error());
    QCOMPARE(fixture.watch().alerts().caller(), u"Maximil"_s);
    QCOMPARE(fixture.run(std::make_unique<AnnounceCall>(CallAlert{true, u"+491701234567"_s})), Error());
    QCOMPARE(fixture.watch().alerts().caller(), u"+491701234567"_s);
}

void TestAlertOperations::theEndOfACallIsShown()
{
    OperationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    fixture.run(std::make_unique<AnnounceCall>(CallAlert{true, u"Ann"_s}));
    QCOMPARE(fixture.run(std::make_unique<AnnounceCall>(CallAlert{false, {}})), Error());
    QVERIFY(!fixture.watch().alerts().caller());
}

void TestAlertOperations::findingTheComputerIsAnswered()
{
    OperationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    QCOMPARE(fixture.run(std::make_unique<AnswerFind>(AnswerFind::Answer::Rings)), Error());
    QCOMPARE(fixture.run(std::make_unique<AnswerFind>(AnswerFind::Answer::Found)), Error());
    QCOMPARE(fixture.watch().alerts().answers(), QList<QByteArray>({findanswer::started(), findanswer::found()}));
}

void TestAlertOperations::eventsAreFollowedOnEachConnection()
{
    OperationFixture fixture(u"press-button=0,unknown-event=0"_s);
    WatchEvents events(fixture.connection);
    QList<DeviceEvent> reported;
    connect(&events, &WatchEvents::reported, this, [&](const DeviceEvent &event) { reported.append(event); });
    const QList<DeviceEvent> both{DeviceEvent::of(DeviceEvent::Kind::ButtonPressed),
                                  {DeviceEvent::Kind::Unknown, 0x99, QByteArray::fromHex("010203")}};
    QVERIFY(fixture.connectToWatch());
    QTRY_COMPARE(reported, both);
    fixture.watch().dropLink();
    QTRY_VERIFY(!fixture.runner.isReady());
    QVERIFY(fixture.connectToWatch());
    QTRY_COMPARE(reported, both + both);
}

NEOBEAT_TEST(TestAlertOperations)
#include "tst_alertoperations.moc"
