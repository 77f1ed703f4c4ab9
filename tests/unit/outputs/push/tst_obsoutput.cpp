// SPDX-License-Identifier: GPL-3.0-or-later
#include "obsstandin.h"
#include "outputs/push/obsoutput.h"
#include "outputs/push/obspeer.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = Error::Code;
using State = Output::State;

/// The text source of OBS follows the value, whatever OBS does meanwhile.
class TestObsOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theProofIsThePublishedOne();
    void theSourceFollowsTheValue();
    void withoutAPasswordNoneIsSent();
    void aWrongPasswordIsRefused();
    void aMissingPasswordIsRefusedWithoutATry();
    void aMissingSourceIsFoundOnceItExists();
    void aSourceThatIsNoTextIsNotWritten();
    void anUnknownAnswerIsReported();
    void obsThatLoadsScenesIsAskedAgain();
    void nothingListens();
    void obsThatStartsLateIsFound();
    void obsThatIsKilledIsFoundAgain();
    void obsThatQuitsIsAway();
    void onlyTheLatestValueWaits();
    void equalTextsAreSentOnceAndThenFromTimeToTime();
    void aRequestWithoutAnswerEndsTheConnection();
    void eventsAndStrangeAnswersAreIgnored();
    void thePlaceholderIsTheLastText();
    void stoppingDoesNotWaitForASilentObs();
    void settingsThatMakeNoSenseFail_data();
    void settingsThatMakeNoSenseFail();
    void aListenerMayStopOrStartIt();

private:
    ObsOutput::Settings settings() const;
    void start();
    void publish(std::optional<int> bpm);
    QString text() const { return m_obs->sources.value(u"Heart rate"_s); }

    std::unique_ptr<test::ObsStandIn> m_obs;
    ObsOutput::Limits m_limits;
    std::unique_ptr<ObsOutput> m_output;
};

void TestObsOutput::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_obs = std::make_unique<test::ObsStandIn>();
    m_obs->password = u"pässword"_s;
    m_obs->sources.insert(u"Heart rate"_s, u"old"_s);
    QVERIFY(m_obs->listen());
    m_limits = {};
    m_limits.retry = {10ms, 50ms};
    m_limits.refused = {10ms, 50ms};
    m_output = std::make_unique<ObsOutput>(m_limits);
}

void TestObsOutput::cleanup()
{
    m_output.reset();
    if (m_obs)
        QCOMPARE(m_obs->violations, QStringList());
    m_obs.reset();
}

ObsOutput::Settings TestObsOutput::settings() const
{
    ObsOutput::Settings settings;
    settings.server.port = m_obs->port();
    settings.password = u"pässword"_s;
    settings.inputName = u"Heart rate"_s;
    return settings;
}

void TestObsOutput::start()
{
    m_output->setSettings(settings());
    m_output->start();
}

void TestObsOutput::publish(std::optional<int> bpm)
{
    LiveValue value;
    value.bpm = bpm;
    m_output->publish(value);
}

void TestObsOutput::theProofIsThePublishedOne()
{
    QCOMPARE(ObsPeer::authentication(u"supersecretpassword"_s, u"lM1GncleQOaCu9lT1yeUZhFYnqhsLLP1G5lAGo3ixaI="_s,
                                     u"+IxH4CnCiqpX1rM9scsNynZzbOe4KhDeYcTNS3PDaeY="_s),
             u"1Ct943GAT+6YQUUX47Ia/ncufilbe6+oD6lY+5kaCu4="_s);
}

void TestObsOutput::theSourceFollowsTheValue()
{
    start();
    QCOMPARE(m_output->state(), State::Starting);
    QTRY_COMPARE(text(), u"--"_s);
    QTRY_COMPARE(m_output->state(), State::Ready);
    QCOMPARE(m_output->peers(), 1);
    QVERIFY(!m_output->lastSent().isValid());
    for (const int bpm : {72, 73, 180}) {
        publish(bpm);
        QTRY_COMPARE(text(), QString::number(bpm));
    }
    QTRY_VERIFY(m_output->lastSent().isValid());
    publish({});
    QTRY_COMPARE(text(), u"--"_s);
    QCOMPARE(m_obs->identified, 1);
}

void TestObsOutput::withoutAPasswordNoneIsSent()
{
    m_obs->password.clear();
    start();
    QTRY_COMPARE(m_output->state(), State::Ready);
}

void TestObsOutput::aWrongPasswordIsRefused()
{
    ObsOutput::Settings wrong = settings();
    wrong.password = u"other"_s;
    m_output->setSettings(wrong);
    m_output->start();
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QCOMPARE(m_output->error().code, Code::PeerRefused);
    QVERIFY(!m_output->error().detail.contains(u"other"_s));
    m_obs->password = u"other"_s; // its user changes it there
    QTRY_COMPARE(m_output->state(), State::Ready);
    QVERIFY(!m_output->error());
}

void TestObsOutput::aMissingPasswordIsRefusedWithoutATry()
{
    ObsOutput::Settings none = settings();
    none.password.clear();
    m_output->setSettings(none);
    m_output->start();
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QCOMPARE(m_output->error().code, Code::PeerRefused);
}

void TestObsOutput::aMissingSourceIsFoundOnceItExists()
{
    m_obs->sources.clear();
    start();
    publish(72);
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QCOMPARE(m_output->error().code, Code::PeerTargetMissing);
    QCOMPARE(m_output->peers(), 1);
    publish(73);
    m_obs->sources.insert(u"Heart rate"_s, {});
    QTRY_COMPARE(text(), u"73"_s);
    QTRY_COMPARE(m_output->state(), State::Ready);
    QCOMPARE(m_obs->identified, 1); // over the same connection
}

void TestObsOutput::aSourceThatIsNoTextIsNotWritten()
{
    m_obs->kind = u"image_source"_s;
    start();
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QCOMPARE(m_output->error().code, Code::PeerTargetMissing);
    QVERIFY(m_obs->requests.isEmpty());
    m_obs->kind = u"text_gdiplus_v2"_s; // its user makes another one of that name
    QTRY_COMPARE(m_output->state(), State::Ready);
}

void TestObsOutput::anUnknownAnswerIsReported()
{
    m_obs->status = 702;
    start();
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QCOMPARE(m_output->error().code, Code::PeerUnexpected);
    QVERIFY(m_output->error().detail.contains(u"702"_s));
}

void TestObsOutput::obsThatLoadsScenesIsAskedAgain()
{
    m_obs->status = 207;
    start();
    publish(72);
    QTRY_COMPARE(m_output->error().code, Code::PeerSilent);
    m_obs->status = 0;
    QTRY_COMPARE(text(), u"72"_s);
    QTRY_COMPARE(m_output->state(), State::Ready);
}

void TestObsOutput::nothingListens()
{
    m_output->setSettings(settings());
    m_obs->kill();
    m_output->start();
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QCOMPARE(m_output->error().code, Code::PeerMissing);
    QCOMPARE(m_output->peers(), 0);
    m_output->stop();
    QCOMPARE(m_output->state(), State::Off);
}

void TestObsOutput::obsThatStartsLateIsFound()
{
    const quint16 port = m_obs->port();
    m_output->setSettings(settings());
    m_obs->kill();
    m_output->start();
    publish(72);
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QVERIFY(m_obs->listen(port));
    QTRY_COMPARE(text(), u"72"_s);
    QTRY_COMPARE(m_output->state(), State::Ready);
}

void TestObsOutput::obsThatIsKilledIsFoundAgain()
{
    const quint16 port = m_obs->port();
    start();
    for (int i = 0; i < 100; ++i) {
        publish(60 + i);
        QTRY_COMPARE(text(), QString::number(60 + i));
        QTRY_COMPARE(m_output->state(), State::Ready);
        m_obs->kill();
        QTRY_COMPARE(m_output->state(), State::Retrying);
        QCOMPARE(m_output->error().code, Code::PeerMissing);
        QCOMPARE(m_output->peers(), 0);
        QVERIFY(m_obs->listen(port));
    }
    QTRY_COMPARE(m_output->state(), State::Ready);
    QTRY_COMPARE(m_obs->clients(), 1);
    QTRY_COMPARE(m_output->findChildren<PushPeer *>().size(), 1); // nothing is left of the earlier ones
}

void TestObsOutput::obsThatQuitsIsAway()
{
    start();
    QTRY_COMPARE(m_output->state(), State::Ready);
    m_obs->quit();
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QCOMPARE(m_output->error().code, Code::PeerMissing);
}

void TestObsOutput::onlyTheLatestValueWaits()
{
    start();
    QTRY_COMPARE(m_output->state(), State::Ready);
    m_obs->answersRequests = false;
    m_obs->requests.clear();
    publish(60);
    QTRY_COMPARE(m_obs->requests.size(), 1);
    for (int bpm = 61; bpm < 100; ++bpm)
        publish(bpm);
    m_obs->answersRequests = true;
    m_obs->answerAll();
    QTRY_COMPARE(text(), u"99"_s);
    QCOMPARE(m_obs->requests.size(), 2);
}

void TestObsOutput::equalTextsAreSentOnceAndThenFromTimeToTime()
{
    m_limits.repeat = 300ms;
    m_output = std::make_unique<ObsOutput>(m_limits);
    start();
    publish(72);
    QTRY_COMPARE(m_output->state(), State::Ready);
    QTRY_COMPARE(text(), u"72"_s);
    m_obs->requests.clear();
    QElapsedTimer time;
    time.start();
    while (m_obs->requests.size() < 3) {
        publish(72);
        QVERIFY(QTest::qWaitFor([count = m_obs->requests.size(), this] { return m_obs->requests.size() > count; },
                                test::tries));
    }
    QVERIFY(time.elapsed() >= 550);
    m_obs->sources[u"Heart rate"_s].clear(); // as when its user goes back to an earlier collection of scenes
    QTRY_COMPARE(text(), u"72"_s);
}

void TestObsOutput::aRequestWithoutAnswerEndsTheConnection()
{
    m_limits.reply = 50ms;
    m_output = std::make_unique<ObsOutput>(m_limits);
    start();
    QTRY_COMPARE(m_output->state(), State::Ready);
    m_obs->answersRequests = false;
    publish(72);
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QCOMPARE(m_output->error().code, Code::PeerSilent);
    QTRY_VERIFY(m_obs->identified > 1);
    m_obs->answersRequests = true;
    QTRY_COMPARE(m_output->state(), State::Ready);
}

void TestObsOutput::eventsAndStrangeAnswersAreIgnored()
{
    start();
    QTRY_COMPARE(m_output->state(), State::Ready);
    m_obs->sendEvent();
    m_obs->sendToAll(u"{\"op\":7,\"d\":{\"requestId\":\"99\",\"requestStatus\":{\"result\":true,\"code\":100}}}"_s);
    m_obs->sendToAll(u"{\"op\":99}"_s);
    publish(72);
    QTRY_COMPARE(text(), u"72"_s);
    QCOMPARE(m_obs->identified, 1);
}

void TestObsOutput::thePlaceholderIsTheLastText()
{
    start();
    publish(72);
    QTRY_COMPARE(text(), u"72"_s);
    m_output->stop();
    QVERIFY(m_output->state() == State::Stopping);
    QTRY_COMPARE(m_output->state(), State::Off);
    QCOMPARE(text(), u"--"_s);
    QTRY_COMPARE(m_obs->clients(), 0);
    QCOMPARE(m_output->peers(), 0);
    m_output->start();
    QTRY_COMPARE(text(), u"72"_s);
}

void TestObsOutput::stoppingDoesNotWaitForASilentObs()
{
    m_limits.stop = 50ms;
    m_output = std::make_unique<ObsOutput>(m_limits);
    start();
    QTRY_COMPARE(m_output->state(), State::Ready);
    m_obs->answersRequests = false;
    publish(72);
    m_output->stop();
    QTRY_COMPARE(m_output->state(), State::Off);
}

void TestObsOutput::settingsThatMakeNoSenseFail_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("no host") << u""_s << 4455 << u"source"_s << u"{bpm}"_s;
    QTest::newRow("blank") << u"my computer"_s << 4455 << u"source"_s << u"{bpm}"_s;
    QTest::newRow("blank before") << u" localhost"_s << 4455 << u"source"_s << u"{bpm}"_s;
    QTest::newRow("an address") << u"ws://localhost"_s << 4455 << u"source"_s << u"{bpm}"_s;
    QTest::newRow("with a port") << u"localhost:4455"_s << 4455 << u"source"_s << u"{bpm}"_s;
    QTest::newRow("with a path") << u"localhost/x"_s << 4455 << u"source"_s << u"{bpm}"_s;
    QTest::newRow("with a user") << u"user@localhost"_s << 4455 << u"source"_s << u"{bpm}"_s;
    QTest::newRow("line") << u"local\nhost"_s << 4455 << u"source"_s << u"{bpm}"_s;
    QTest::newRow("port 0") << u"localhost"_s << 0 << u"source"_s << u"{bpm}"_s;
    QTest::newRow("port -1") << u"localhost"_s << -1 << u"source"_s << u"{bpm}"_s;
    QTest::newRow("port 70000") << u"localhost"_s << 70000 << u"source"_s << u"{bpm}"_s;
    QTest::newRow("no source") << u"localhost"_s << 4455 << u""_s << u"{bpm}"_s;
    QTest::newRow("unknown name") << u"localhost"_s << 4455 << u"source"_s << u"{pulse}"_s;
}

void TestObsOutput::settingsThatMakeNoSenseFail()
{
    QFETCH(const QString, host);
    QFETCH(const int, port);
    QFETCH(const QString, name);
    QFETCH(const QString, pattern);
    m_output->setSettings({{host, port}, {}, name, {pattern, {}}});
    m_output->start();
    QCOMPARE(m_output->state(), State::Failed);
    QCOMPARE(m_output->error().code, Code::OutputIncomplete);
    QVERIFY(!m_output->error().detail.contains(u"localhost"_s));
    m_output->stop();
    QCOMPARE(m_output->state(), State::Off);
}

void TestObsOutput::aListenerMayStopOrStartIt()
{
    int readies = 0;
    connect(m_output.get(), &Output::stateChanged, this, [&] {
        if (m_output->state() == State::Ready && ++readies == 1)
            m_output->start();
        else if (m_output->state() == State::Ready)
            m_output->stop();
    });
    start();
    QTRY_COMPARE(readies, 2);
    QTRY_COMPARE(m_output->state(), State::Off);
    m_obs->kill();
    connect(m_output.get(), &Output::stateChanged, this, [&] {
        if (m_output->state() == State::Retrying)
            m_output->stop();
    });
    m_output->start();
    QTRY_COMPARE(m_output->state(), State::Off);
}

NEOBEAT_TEST(TestObsOutput)
#include "tst_obsoutput.moc"
