// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Event = FakeLink::Event;
using Fault = FakeLink::Fault;
using Code = Error::Code;

// One handshake per connection, whatever the watch does. Left of the slash: how the attempt ends; right of it: how many
// answers the watch received.
//
//   event                    lost                   doubled    late
//   link opened              ConnectTimedOut/0      ready/1    ConnectTimedOut/0
//   services listed          DiscoveryTimedOut/0    ready/1    DiscoveryTimedOut/0
//   fee1 learned             DiscoveryTimedOut/0    ready/1    DiscoveryTimedOut/0
//   notifications on         SubscribeFailed/0      ready/1    SubscribeFailed/0
//   request written          VerdictTimedOut/0      ready/1    VerdictTimedOut/0
//   challenge                ChallengeTimedOut/0    ready/1    ChallengeTimedOut/0
//   answer written           OperationTimedOut/1    ready/1    OperationTimedOut/1
//   verdict                  VerdictTimedOut/1      ready/1    VerdictTimedOut/1
//
//   out of turn              subscribing   requesting            proving                  accepted
//   another challenge        ready/1       ready/1               ready/1                  ready/1
//   10 83 01                 ready/1       ready/1               ready/1                  ready/1
//   10 83 08                 ready/1       ready/1               KeyRejected/1            ready/1
//   10 83 25                 ready/1       ready/1               UnexpectedAuthReply/1    ready/1
//   10 82 04                 ready/1       ChallengeRefused/0    ready/1                  ready/1
//   challenge of 15 or 17    ready/1       UnexpectedAuth/0      ready/1                  ready/1
//   10 83 08 00              ready/1       ready/1               UnexpectedAuthReply/1    ready/1
//   garbage                  ready/1       ready/1               ready/1                  ready/1
//   link lost                LinkLost/0    LinkLost/0            LinkLost/1               LinkLost/1
class TestAuthentication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void faultyEvent_data();
    void faultyEvent();
    void eventOutOfTurn_data();
    void eventOutOfTurn();
    void statusNamesTheFailure_data();
    void statusNamesTheFailure();
    void rejectionAfterASecondChallengeDoesNotBlameTheKey_data();
    void rejectionAfterASecondChallengeDoesNotBlameTheKey();
    void rejectionAfterTheSameChallengeTwiceBlamesTheKey();
    void answerIsTheOneOfTheRealWatch();

private:
    static void expectEnd(ConnectionFixture &fixture, Code code, int answers);

    QCA::Initializer m_qca;
};

void TestAuthentication::expectEnd(ConnectionFixture &fixture, Code code, int answers)
{
    int seenAnswers = 0;
    bool twoInFlight = false;
    QObject::connect(&fixture.connection, &WatchConnection::stateChanged, &fixture.connection, [&] {
        if (!fixture.radio.link)
            return;
        seenAnswers = fixture.radio.link->answerCount();
        twoInFlight = twoInFlight || fixture.radio.link->hadTwoInFlight();
    });
    fixture.connectToWatch();
    const auto awaited = code == Code::None ? WatchConnection::State::Ready : WatchConnection::State::Idle;
    QTRY_COMPARE(fixture.connection.state(), awaited);
    QCOMPARE(fixture.connection.error().name(), (Error{code, {}}).name());
    QCOMPARE(seenAnswers, answers);
    QVERIFY(!twoInFlight);
    QCOMPARE(fixture.radio.linkCount, 1);
}

void TestAuthentication::faultyEvent_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Code>("code");
    QTest::addColumn<int>("answers");
    const struct
    {
        Event event;
        const char *name;
        Code code;
        int answers;
    } rows[] = {
        {Event::Opened, "link opened", Code::ConnectTimedOut, 0},
        {Event::Services, "services listed", Code::DiscoveryTimedOut, 0},
        {Event::AuthenticationDetails, "fee1 learned", Code::DiscoveryTimedOut, 0},
        {Event::Subscribed, "notifications on", Code::SubscribeFailed, 0},
        {Event::RequestWritten, "request written", Code::VerdictTimedOut, 0},
        {Event::Challenge, "challenge", Code::ChallengeTimedOut, 0},
        {Event::AnswerWritten, "answer written", Code::OperationTimedOut, 1},
        {Event::Verdict, "verdict", Code::VerdictTimedOut, 1},
    };
    for (const auto &row : rows) {
        QTest::addRow("%s lost", row.name) << row.event << Fault::Lost << row.code << row.answers;
        QTest::addRow("%s doubled", row.name) << row.event << Fault::Doubled << Code::None << 1;
        QTest::addRow("%s late", row.name) << row.event << Fault::Late << row.code << row.answers;
    }
}

void TestAuthentication::faultyEvent()
{
    QFETCH(Event, event);
    QFETCH(Fault, fault);
    QFETCH(Code, code);
    QFETCH(int, answers);
    ConnectionFixture fixture;
    fixture.radio.prepare = [=](FakeLink &link) { link.setFault(event, fault); };
    connect(&fixture.connection, &WatchConnection::stateChanged, &fixture.connection,
            [&](WatchConnection::State state) {
                if (state == WatchConnection::State::Closing && fixture.radio.link)
                    fixture.radio.link->releaseLate();
            });
    expectEnd(fixture, code, answers);
}

void TestAuthentication::eventOutOfTurn_data()
{
    QTest::addColumn<QByteArray>("intruder");
    QTest::addColumn<Event>("after");
    QTest::addColumn<Code>("code");
    QTest::addColumn<int>("answers");
    const struct
    {
        Event after;
        const char *name;
        int answersSoFar;
    } moments[] = {
        {Event::AuthenticationDetails, "subscribing", 0},
        {Event::Subscribed, "requesting", 0},
        {Event::Challenge, "proving", 1},
        {Event::Verdict, "accepted", 1},
    };
    const struct
    {
        const char *name;
        const char *hex;
        Event fatalAfter;
        Code code;
    } intruders[] = {
        {"another challenge", "108201c9b2b20f7364cc717df646b3e76820d5", Event::None, Code::None},
        {"10 83 01", "108301", Event::None, Code::None},
        {"10 83 08", "108308", Event::Challenge, Code::KeyRejected},
        {"10 83 25", "108325", Event::Challenge, Code::UnexpectedAuthReply},
        {"10 82 04", "108204", Event::Subscribed, Code::ChallengeRefused},
        {"short challenge", "108201c9b2b20f7364cc717df646b3e76820", Event::Subscribed, Code::UnexpectedAuthReply},
        {"long challenge", "108201c9b2b20f7364cc717df646b3e76820d500", Event::Subscribed, Code::UnexpectedAuthReply},
        {"10 83 08 00", "10830800", Event::Challenge, Code::UnexpectedAuthReply},
        {"garbage", "ff00ff", Event::None, Code::None},
    };
    for (const auto &moment : moments) {
        for (const auto &intruder : intruders) {
            const bool fatal = intruder.fatalAfter == moment.after;
            QTest::addRow("%s while %s", intruder.name, moment.name)
                << QByteArray::fromHex(intruder.hex) << moment.after << (fatal ? intruder.code : Code::None)
                << (fatal ? moment.answersSoFar : 1);
        }
        QTest::addRow("link lost while %s", moment.name)
            << QByteArray() << moment.after << Code::LinkLost << moment.answersSoFar;
    }
}

void TestAuthentication::eventOutOfTurn()
{
    QFETCH(QByteArray, intruder);
    QFETCH(Event, after);
    QFETCH(Code, code);
    QFETCH(int, answers);
    ConnectionFixture fixture;
    int answersAtTheEnd = -1;
    fixture.radio.prepare = [&](FakeLink &link) {
        connect(&link, &GattLink::closed, &link, [&] { answersAtTheEnd = link.answerCount(); });
        link.setAfter(after, [&link, intruder] {
            if (intruder.isEmpty())
                link.lose();
            else
                link.sendAuthentication(intruder);
        });
    };
    fixture.connectToWatch();
    const auto awaited = code == Code::None ? WatchConnection::State::Ready : WatchConnection::State::Idle;
    QTRY_COMPARE(fixture.connection.state(), awaited);
    QCOMPARE(fixture.connection.error().name(), (Error{code, {}}).name());
    QCOMPARE(code == Code::None ? fixture.radio.link->answerCount() : answersAtTheEnd, answers);
}

void TestAuthentication::statusNamesTheFailure_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Code>("code");
    QTest::newRow("01 is accepted") << 0x01 << Code::None;
    QTest::newRow("04 is a rejected key") << 0x04 << Code::KeyRejected;
    QTest::newRow("08 is a rejected key") << 0x08 << Code::KeyRejected;
    QTest::newRow("25 is unknown") << 0x25 << Code::UnexpectedAuthReply;
    QTest::newRow("00 is unknown") << 0x00 << Code::UnexpectedAuthReply;
}

void TestAuthentication::statusNamesTheFailure()
{
    QFETCH(int, status);
    QFETCH(Code, code);
    ConnectionFixture fixture;
    fixture.radio.prepare = [=](FakeLink &link) { link.setVerdictStatus(quint8(status)); };
    QSignalSpy failures(&fixture.connection, &WatchConnection::failed);
    expectEnd(fixture, code, 1);
    QCOMPARE(failures.count(), code == Code::None ? 0 : 1);
}

void TestAuthentication::rejectionAfterASecondChallengeDoesNotBlameTheKey_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("whole") << QByteArray::fromHex("108201ffe70c9891614e02033b70cc557572f6");
    QTest::newRow("of another length") << QByteArray::fromHex("108201ffe70c9891614e02033b70cc557572f600");
}

void TestAuthentication::rejectionAfterASecondChallengeDoesNotBlameTheKey()
{
    QFETCH(QByteArray, second);
    ConnectionFixture fixture;
    fixture.radio.prepare = [second](FakeLink &link) {
        link.setVerdictStatus(0x08);
        link.setAfter(Event::Challenge, [&link, second] { link.sendAuthentication(second); });
    };
    expectEnd(fixture, Code::UnexpectedAuthReply, 1);
}

void TestAuthentication::rejectionAfterTheSameChallengeTwiceBlamesTheKey()
{
    ConnectionFixture fixture;
    fixture.radio.prepare = [](FakeLink &link) {
        link.setVerdictStatus(0x08);
        link.setFault(Event::Challenge, Fault::Doubled);
    };
    expectEnd(fixture, Code::KeyRejected, 1);
}

void TestAuthentication::answerIsTheOneOfTheRealWatch()
{
    ConnectionFixture fixture;
    fixture.connectToWatch();
    QTRY_COMPARE(fixture.connection.state(), WatchConnection::State::Ready);
    const QList<QByteArray> expected{QByteArray::fromHex("8200020100"),
                                     QByteArray::fromHex("8300a532e92cf638a99fe56594588827575c")};
    QCOMPARE(fixture.radio.link->authenticationWrites(), expected);
}

NEOBEAT_TEST(TestAuthentication)
#include "tst_authentication.moc"
