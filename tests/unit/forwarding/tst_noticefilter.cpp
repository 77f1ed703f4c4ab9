// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/noticefilter.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Verdict = NoticeFilter::Verdict;
using Urgency = ForwardingSettings::Urgency;

class TestNoticeFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void byDefaultNothingIsForwarded();
    void whatTheUserWantsIsForwarded();
    void whatIsNotToBeReadIsLeftOut();
    void programsAreChosen();
    void urgencyIsChosen();
    void quietHoursAreQuiet();
    void replacementsAreNotRepeated();
    void everyVerdictHasAName();

private:
    Verdict judge(std::chrono::milliseconds uptime = 0s) { return m_filter.judge(m_notice, m_wanted, m_time, uptime); }

    NoticeFilter m_filter;
    ForwardingSettings m_wanted;
    DesktopNotice m_notice;
    QTime m_time;
};

void TestNoticeFilter::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_filter = {};
    m_wanted = {};
    m_wanted.notifications = true;
    m_notice = {u"desktop 1"_s, false, u"Mail"_s, u"Eva"_s, u"Hello"_s};
    m_time = QTime(12, 0);
}

void TestNoticeFilter::byDefaultNothingIsForwarded()
{
    m_wanted = {};
    QCOMPARE(judge(), Verdict::Off);
}

void TestNoticeFilter::whatTheUserWantsIsForwarded()
{
    QCOMPARE(judge(), Verdict::Forward);
    m_notice.id = u"desktop 2"_s;
    QCOMPARE(judge(), Verdict::Forward); // The same words again, and not as a replacement.
}

void TestNoticeFilter::whatIsNotToBeReadIsLeftOut()
{
    m_notice.application = u"Neobeat"_s;
    QCOMPARE(judge(), Verdict::Own);
    m_notice.application = u"Mail"_s;
    m_notice.isProgress = true;
    QCOMPARE(judge(), Verdict::Progress);
    m_notice = {};
    QCOMPARE(judge(), Verdict::Empty);
}

void TestNoticeFilter::programsAreChosen()
{
    m_wanted.applications = {{u"Mail"_s, false}};
    QCOMPARE(judge(), Verdict::ApplicationOff);
    m_wanted.applications = {{u"Mail"_s, true}};
    m_wanted.newApplications = false;
    QCOMPARE(judge(), Verdict::Forward);
    m_notice.application = u"Chat"_s;
    QCOMPARE(judge(), Verdict::ApplicationOff);
    m_wanted.newApplications = true;
    QCOMPARE(judge(), Verdict::Forward);
}

void TestNoticeFilter::urgencyIsChosen()
{
    m_notice.urgency = Urgency::Low;
    QCOMPARE(judge(), Verdict::NotUrgent);
    m_wanted.leastUrgency = Urgency::Low;
    QCOMPARE(judge(), Verdict::Forward);
    m_wanted.leastUrgency = Urgency::Critical;
    m_notice.urgency = Urgency::Normal;
    QCOMPARE(judge(), Verdict::NotUrgent);
    m_notice.urgency = Urgency::Critical;
    QCOMPARE(judge(), Verdict::Forward);
}

void TestNoticeFilter::quietHoursAreQuiet()
{
    m_wanted.quietHours = true;
    QCOMPARE(judge(), Verdict::Forward);
    m_time = QTime(23, 0);
    QCOMPARE(judge(), Verdict::Quiet);
    m_wanted.quietHours = false;
    QCOMPARE(judge(), Verdict::Forward);
}

void TestNoticeFilter::replacementsAreNotRepeated()
{
    QCOMPARE(judge(0s), Verdict::Forward);
    m_notice.isReplacement = true;
    QCOMPARE(judge(60s), Verdict::Repeated);
    m_notice.text = u"Hello again"_s;
    QCOMPARE(judge(9s), Verdict::Repeated);
    QCOMPARE(judge(10s), Verdict::Forward);
    QCOMPARE(judge(60s), Verdict::Repeated);
    m_filter.forget(m_notice.id);
    QCOMPARE(judge(61s), Verdict::Forward);
    m_notice.id = u"desktop 2"_s; // One that was not forwarded before, for whatever reason.
    QCOMPARE(judge(62s), Verdict::Forward);
}

void TestNoticeFilter::everyVerdictHasAName()
{
    QStringList names;
    for (int verdict = 0; verdict <= int(Verdict::Repeated); ++verdict)
        names.append(nameOf(Verdict(verdict)));
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!names.contains(QString()));
}

NEOBEAT_TEST(TestNoticeFilter)
#include "tst_noticefilter.moc"
