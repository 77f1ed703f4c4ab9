// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/osc/oscchatbox.h"
#include "support/hostilenames.h"
#include "support/virtualtimetest.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The limits of VRChat's chat box, under virtual time.
class TestOscChatBox : public QObject
{
    Q_OBJECT

public:
    explicit TestOscChatBox(VirtualTime &time)
        : m_time(time)
    {
    }

private Q_SLOTS:
    void init();
    void onlyOtherTextsAreSent();
    void atMostOneTextInTwoSeconds();
    void aTextThatChangesBackIsNotSent();
    void textsAreCutToWhatFits();
    void hostileTextsAreHarmless();
    void anotherRunBeginsAtOnce();

private:
    QStringList texts() const;

    VirtualTime &m_time;
    std::unique_ptr<OscChatBox> m_box;
    std::unique_ptr<QSignalSpy> m_due;
};

void TestOscChatBox::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_box = std::make_unique<OscChatBox>();
    m_due = std::make_unique<QSignalSpy>(m_box.get(), &OscChatBox::due);
}

QStringList TestOscChatBox::texts() const
{
    QStringList texts;
    for (const QVariantList &signal : *m_due)
        texts.append(signal.first().toString());
    return texts;
}

void TestOscChatBox::onlyOtherTextsAreSent()
{
    m_box->show(u"72"_s);
    m_time.runFor(1min);
    m_box->show(u"72"_s);
    m_time.runFor(1min);
    m_box->show(u"73"_s);
    QCOMPARE(texts(), (QStringList{u"72"_s, u"73"_s}));
}

void TestOscChatBox::atMostOneTextInTwoSeconds()
{
    for (int i = 0; i < 60; ++i) {
        m_box->show(QString::number(i));
        m_time.runFor(1s);
    }
    QVERIFY2(texts().size() >= 29 && texts().size() <= 31, qPrintable(QString::number(texts().size())));
    m_time.runFor(2s);
    QCOMPARE(texts().last(), u"59"_s); // the latest, never a queue
}

void TestOscChatBox::aTextThatChangesBackIsNotSent()
{
    m_box->show(u"72"_s);
    m_box->show(u"73"_s);
    QVERIFY(m_box->isPending());
    m_box->show(u"72"_s);
    QVERIFY(!m_box->isPending());
    m_time.runFor(1min);
    QCOMPARE(texts(), QStringList{u"72"_s});
}

void TestOscChatBox::textsAreCutToWhatFits()
{
    m_box->show(QString(143, u'x') + u"😀"_s);
    QCOMPARE(texts().last(), QString(143, u'x')); // no half character
    m_time.runFor(2s);
    m_box->show(u"line\n"_s.repeated(20));
    QCOMPARE(texts().last().count(u'\n'), 8);
}

void TestOscChatBox::hostileTextsAreHarmless()
{
    for (const test::HostileName &name : test::hostileNames()) {
        m_box->show(name.name);
        m_time.runFor(2s);
        QVERIFY(texts().last().size() <= 144);
        QVERIFY(!texts().last().contains(u'\0') && !texts().last().contains(u'\u001b'));
    }
}

void TestOscChatBox::anotherRunBeginsAtOnce()
{
    m_box->show(u"72"_s);
    m_box->reset();
    m_box->show(u"72"_s);
    QCOMPARE(texts().size(), 2);
}

NEOBEAT_VIRTUAL_TIME_TEST(TestOscChatBox)
#include "tst_oscchatbox.moc"
