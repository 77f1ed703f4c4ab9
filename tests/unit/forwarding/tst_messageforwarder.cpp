// SPDX-License-Identifier: GPL-3.0-or-later
#include "../operations/operationfixture.h"
#include "forwarding/messageforwarder.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Verdict = NoticeFilter::Verdict;

class TestMessageForwarder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatTheWatchShows();
    void notificationsGoToTheWatch();
    void withoutAWatchTheyAreNotKept();
    void programsAreRemembered();
    void announcedCallsAreNoMessages();
    void aFloodIsCut();

private:
    struct Forwarding
    {
        Forwarding()
        {
            ForwardingSettings wanted;
            wanted.notifications = true;
            settings.setForwarding(wanted);
            QObject::connect(&forwarder, &MessageForwarder::judged, &forwarder,
                             [this](Verdict verdict) { verdicts.append(verdict); });
        }
        QList<WatchMessage> shown() { return fixture.watch().alerts().messages(); }
        void notice(const QString &application, const QString &title, const QString &category = {})
        {
            DesktopNotice notice;
            notice.id = QString::number(++count);
            notice.application = application;
            notice.title = title;
            notice.category = category;
            Q_EMIT monitor.noticed(notice);
        }

        OperationFixture fixture;
        QTemporaryDir folder;
        Settings settings{folder.filePath(u"settings.ini"_s)};
        NotificationMonitor monitor;
        MessageForwarder forwarder{monitor, fixture.runner, settings, fixture.clock};
        QList<Verdict> verdicts;
        int count = 0;
    };
};

void TestMessageForwarder::whatTheWatchShows()
{
    DesktopNotice notice;
    notice.application = u"org.telegram.desktop"_s;
    notice.title = u"Ärger mit Öl"_s;
    notice.text = u"Привет 😀, und noch etwas mehr"_s;
    WatchMessage message = watchMessageOf(notice, false, QLocale::German);
    QCOMPARE(message.category, WatchMessage::Category::App);
    QCOMPARE(message.icon, WatchMessage::Icon::Telegram);
    QCOMPARE(message.title, u"Aerger mit Oel"_s);
    QCOMPARE(message.body, u"Privet , und noch etwas mehr"_s);
    QCOMPARE(message.application, u"telegram"_s);
    message = watchMessageOf(notice, true, QLocale::Czech);
    QCOMPARE(message.title, u"Arger mit Ol"_s);
    QCOMPARE(message.body, u"Privet"_s);
    notice.category = u"email.arrived"_s;
    QCOMPARE(watchMessageOf(notice, false, QLocale::Czech).category, WatchMessage::Category::Email);
    notice.category = u"call.unanswered"_s;
    QCOMPARE(watchMessageOf(notice, false, QLocale::Czech).category, WatchMessage::Category::MissedCall);
    notice.application = u"org.gnome.Evolution"_s;
    QCOMPARE(watchMessageOf(notice, false, QLocale::Czech).application, u"Evolution"_s);
    notice.application = u"Mr. A. B. Mail"_s;
    QCOMPARE(watchMessageOf(notice, false, QLocale::Czech).application, u"Mr. A. B. Mail"_s);
}

void TestMessageForwarder::notificationsGoToTheWatch()
{
    Forwarding forwarding;
    QVERIFY(forwarding.fixture.connectToWatch());
    forwarding.notice(u"Mail"_s, u"Eva"_s);
    QTRY_COMPARE(forwarding.shown().size(), 1);
    QCOMPARE(forwarding.shown().first().title, u"Eva"_s);
    QTRY_COMPARE(forwarding.forwarder.sentCount(), 1);
    forwarding.settings.setForwarding({});
    forwarding.notice(u"Mail"_s, u"Eva"_s);
    QCOMPARE(forwarding.verdicts, QList<Verdict>({Verdict::Forward, Verdict::Off}));
}

void TestMessageForwarder::withoutAWatchTheyAreNotKept()
{
    Forwarding forwarding;
    forwarding.notice(u"Mail"_s, u"early"_s);
    QVERIFY(forwarding.fixture.connectToWatch());
    forwarding.notice(u"Mail"_s, u"now"_s);
    QTRY_COMPARE(forwarding.shown().size(), 1);
    QCOMPARE(forwarding.shown().first().title, u"now"_s);
}

void TestMessageForwarder::programsAreRemembered()
{
    Forwarding forwarding;
    forwarding.notice(u"Mail"_s, u"1"_s);
    forwarding.notice(u"Neobeat"_s, u"own"_s);
    ForwardingSettings wanted = forwarding.settings.forwarding();
    QCOMPARE(wanted.applications, (QMap<QString, bool>{{u"Mail"_s, true}}));
    wanted.newApplications = false;
    forwarding.settings.setForwarding(wanted);
    forwarding.notice(u"Chat"_s, u"2"_s);
    QCOMPARE(forwarding.settings.forwarding().applications,
             (QMap<QString, bool>{{u"Chat"_s, false}, {u"Mail"_s, true}}));
    QCOMPARE(forwarding.verdicts.last(), Verdict::ApplicationOff);
    for (int i = 0; i < 200; ++i)
        forwarding.notice(QString::number(i), u"x"_s);
    QCOMPARE(forwarding.settings.forwarding().applications.size(), ForwardingSettings::mostApplications);
}

void TestMessageForwarder::announcedCallsAreNoMessages()
{
    Forwarding forwarding;
    forwarding.notice(u"Phone"_s, u"Ann"_s, u"call.incoming"_s);
    ForwardingSettings wanted = forwarding.settings.forwarding();
    wanted.calls = true;
    forwarding.settings.setForwarding(wanted);
    forwarding.notice(u"Phone"_s, u"Ann"_s, u"call.incoming"_s);
    QCOMPARE(forwarding.verdicts, QList<Verdict>{Verdict::Forward});
}

void TestMessageForwarder::aFloodIsCut()
{
    Forwarding forwarding;
    QVERIFY(forwarding.fixture.connectToWatch());
    for (int i = 0; i < 50; ++i)
        forwarding.notice(u"Mail"_s, QString::number(i));
    QTRY_COMPARE(forwarding.forwarder.sentCount(), 5);
    forwarding.notice(u"Mail"_s, u"later"_s);
    QTRY_COMPARE(forwarding.shown().size(), 6);
    QCOMPARE(forwarding.shown().last().title, u"later"_s);
}

NEOBEAT_TEST(TestMessageForwarder)
#include "tst_messageforwarder.moc"
