// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/alertlevel.h"
#include "protocol/callalert.h"
#include "protocol/deviceevent.h"
#include "protocol/watchmessage.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Category = WatchMessage::Category;
using Icon = WatchMessage::Icon;
using EventKind = DeviceEvent::Kind;

/// What is sent to the watch to alert its owner, and what the watch reports.
class TestAlertMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void findingIsOneByte();
    void callersFollowTheRuleOfTheWatch_data();
    void callersFollowTheRuleOfTheWatch();
    void callsAreWrittenAndRead();
    void whatIsNoCallIsRefused_data();
    void whatIsNoCallIsRefused();
    void messagesAreWrittenAndRead_data();
    void messagesAreWrittenAndRead();
    void longMessagesAreCutAtWholeCharacters();
    void bytesZeroCannotEndAText();
    void whatIsNoMessageIsRefused_data();
    void whatIsNoMessageIsRefused();
    void iconsFollowTheProgram();
    void everyEventHasItsCode_data();
    void everyEventHasItsCode();
    void unknownEventsAreKept();
    void valuesOfEvents();
};

void TestAlertMessages::findingIsOneByte()
{
    QCOMPARE(alertlevel::find().toHex(), QByteArray("03"));
    QCOMPARE(alertlevel::stop().toHex(), QByteArray("00"));
    QCOMPARE(findanswer::started().toHex(), QByteArray("06140000"));
    QCOMPARE(findanswer::found().toHex(), QByteArray("06140001"));
}

void TestAlertMessages::callersFollowTheRuleOfTheWatch_data()
{
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *caller, const char *shown) { QTest::newRow(caller) << QString::fromLatin1(shown); };
    row("", "");
    row("Ann", "Ann");
    row("Antonia", "Antonia");
    row("Antonius", "Antoniu");
    row("0301234567", "0301234567");
    row("+491701234567", "+491701234567");
    row("1st Office", "1st Off");
    row("+ 1234567", "+ 12345");
    row("+49170123456789012345", "+49170123456789012");
    row("(030) 123456", "(030) 123456");
}

void TestAlertMessages::callersFollowTheRuleOfTheWatch()
{
    QTEST(callerForWatch(QString::fromLatin1(QTest::currentDataTag())), "shown");
}

void TestAlertMessages::callsAreWrittenAndRead()
{
    const CallAlert ringing{true, u"Ann"_s};
    QCOMPARE(ringing.encode().toHex(), QByteArray("0301416e6e"));
    QCOMPARE(CallAlert::decode(ringing.encode()), ringing);
    const CallAlert over{false, u"Ann"_s};
    QCOMPARE(over.encode().toHex(), QByteArray("0300"));
    QCOMPARE(CallAlert::decode(over.encode()), (CallAlert{false, {}}));
    QCOMPARE((CallAlert{true, QString(30, u'ä')}).encode().size(), 2 + 18);
}

void TestAlertMessages::whatIsNoCallIsRefused_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *hex : {"", "03", "0302", "040141", "030041"})
        QTest::newRow(hex) << QByteArray::fromHex(hex);
}

void TestAlertMessages::whatIsNoCallIsRefused()
{
    QFETCH(QByteArray, value);
    QVERIFY(!CallAlert::decode(value));
}

void TestAlertMessages::messagesAreWrittenAndRead_data()
{
    QTest::addColumn<WatchMessage>("message");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("program") << WatchMessage{Category::App, Icon::Telegram, u"Eva"_s, {}, u"Hello"_s, u"Telegram"_s}
                             << QByteArray("\xfa\x01\x19"
                                           "Eva\0Hello\0Telegram\0",
                                           3 + 4 + 6 + 9);
    QTest::newRow("subject") << WatchMessage{Category::Email, Icon::Generic, u"Eva"_s, u"Lunch"_s, u"At 12?"_s, {}}
                             << QByteArray("\x01\x01"
                                           "Eva\0Lunch\n\nAt 12?\0 \0",
                                           2 + 4 + 14 + 2);
    QTest::newRow("sms") << WatchMessage{Category::Sms, Icon::Generic, u"Eva"_s, {}, u"Hi"_s, {}}
                         << QByteArray("\x05\x01"
                                       "Eva\0Hi\0 \0",
                                       2 + 4 + 3 + 2);
    QTest::newRow("nothing to say") << WatchMessage{Category::MissedCall, Icon::Generic, u"Eva"_s, {}, u" "_s, {}}
                                    << QByteArray("\x04\x01"
                                                  "Eva\0 \0 \0",
                                                  2 + 4 + 2 + 2);
}

void TestAlertMessages::messagesAreWrittenAndRead()
{
    QFETCH(WatchMessage, message);
    QFETCH(QByteArray, bytes);
    QCOMPARE(message.encode(), bytes);
    QCOMPARE(WatchMessage::decode(bytes), message);
    message.body = message.body == u" "_s ? QString() : message.body;
    QCOMPARE(message.encode(), bytes);
}

void TestAlertMessages::longMessagesAreCutAtWholeCharacters()
{
    const WatchMessage message{Category::App,      Icon::Generic,    QString(40, u'ä'), u"x"_s + QString(100, u'é'),
                               QString(600, u'ü'), QString(50, u'ö')};
    const QByteArray bytes = message.encode();
    const auto read = WatchMessage::decode(bytes);
    QVERIFY(read);
    QCOMPARE(read->title, QString(16, u'ä'));
    QCOMPARE(read->subject, u"x"_s + QString(63, u'é'));
    QCOMPARE(read->application, QString(16, u'ö'));
    QCOMPARE(read->body, QString(read->body.size(), u'ü'));
    const qsizetype cut = bytes.size() - 34;
    QVERIFY(cut == WatchMessage::longest || cut == WatchMessage::longest - 1);
    QCOMPARE(read->encode(), bytes);
}

void TestAlertMessages::bytesZeroCannotEndAText()
{
    WatchMessage message;
    message.title = u"a"_s + QChar(u'\0') + u"b"_s;
    message.body = u"c"_s + QChar(u'\0');
    const auto read = WatchMessage::decode(message.encode());
    QCOMPARE(read->title, u"ab"_s);
    QCOMPARE(read->body, u"c"_s);
}

void TestAlertMessages::whatIsNoMessageIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const char *hex) { QTest::newRow(name) << QByteArray::fromHex(hex); };
    row("empty", "");
    row("a call", "030141004200200000");
    row("another state", "05024100420020 00");
    row("unknown icon", "fa01ff4100420041 00");
    row("no text", "05014100");
    row("too many texts", "05014100420043004400");
    row("no end", "050141004200 20");
}

void TestAlertMessages::whatIsNoMessageIsRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!WatchMessage::decode(bytes));
}

void TestAlertMessages::iconsFollowTheProgram()
{
    QCOMPARE(iconFor(u"org.telegram.desktop"_s), Icon::Telegram);
    QCOMPARE(iconFor(u"Thunderbird"_s), Icon::Generic);
    QCOMPARE(iconFor(u"org.gnome.Calendar"_s), Icon::Calendar);
    QCOMPARE(iconFor({}), Icon::Generic);
}

void TestAlertMessages::everyEventHasItsCode_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<EventKind>("kind");
    const auto row = [](int code, EventKind kind) { QTest::addRow("%02x", code) << code << kind; };
    row(0x01, EventKind::FellAsleep);
    row(0x02, EventKind::WokeUp);
    row(0x03, EventKind::GoalReached);
    row(0x04, EventKind::ButtonPressed);
    row(0x06, EventKind::NotWorn);
    row(0x07, EventKind::CallRejected);
    row(0x08, EventKind::FindStarted);
    row(0x09, EventKind::CallIgnored);
    row(0x0a, EventKind::AlarmToggled);
    row(0x0b, EventKind::ButtonHeld);
    row(0x0e, EventKind::HalfHour);
    row(0x0f, EventKind::FindStopped);
    row(0x10, EventKind::SilentMode);
    row(0x14, EventKind::WorkoutStarting);
    row(0x16, EventKind::TransferSize);
    row(0x1a, EventKind::AlarmsChanged);
    row(0xfe, EventKind::Music);
}

void TestAlertMessages::everyEventHasItsCode()
{
    QFETCH(int, code);
    QFETCH(EventKind, kind);
    const auto event = DeviceEvent::decode(QByteArray(1, char(code)) + "rest");
    QCOMPARE(event->kind, kind);
    QCOMPARE(*event, DeviceEvent::of(kind, "rest"));
    QCOMPARE(event->encode(), QByteArray(1, char(code)) + "rest");
}

void TestAlertMessages::unknownEventsAreKept()
{
    const auto event = DeviceEvent::decode(QByteArray::fromHex("99aabb"));
    QCOMPARE(*event, (DeviceEvent{EventKind::Unknown, 0x99, QByteArray::fromHex("aabb")}));
    QVERIFY(!DeviceEvent::decode({}));
}

void TestAlertMessages::valuesOfEvents()
{
    const auto valueOf = [](const char *hex) { return DeviceEvent::decode(QByteArray::fromHex(hex))->value(); };
    QCOMPARE(valueOf("161700"), std::optional(23));
    QCOMPARE(valueOf("16f700"), std::optional(247));
    QCOMPARE(valueOf("16f7"), std::nullopt);
    QCOMPARE(valueOf("1001"), std::optional(1));
    QCOMPARE(valueOf("10"), std::nullopt);
    QCOMPARE(valueOf("fee0"), std::optional(0xe0));
    QCOMPARE(valueOf("0401"), std::nullopt);
}

NEOBEAT_TEST(TestAlertMessages)
#include "tst_alertmessages.moc"
