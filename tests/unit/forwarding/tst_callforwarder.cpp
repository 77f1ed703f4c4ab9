// SPDX-License-Identifier: GPL-3.0-or-later
#include "../operations/operationfixture.h"
#include "forwarding/callforwarder.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

/// A source that rings when the test says so.
class FakeCalls final : public CallSource
{
public:
    void start() override { isStarted = true; }
    void reject(const QString &id) override
    {
        rejected.append(id);
        Q_EMIT over(id);
    }
    void silence(const QString &id) override { silenced.append(id); }

    bool isStarted = false;
    QStringList rejected;
    QStringList silenced;
};

} // namespace

class TestCallForwarder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void callsAreShownUntilTheyAreOver();
    void unlessTheUserWantsNone();
    void notInQuietHours();
    void aSecondCallIsNotShown();
    void rejectingEndsTheCall();
    void ignoringSilencesTheCall();
    void switchingOffEndsWhatIsShown();
    void callersAreInLettersOfTheWatch();

private:
    struct Calls
    {
        explicit Calls(const QString &scenario = {})
            : fixture(scenario)
        {
            ForwardingSettings wanted;
            wanted.calls = true;
            settings.setForwarding(wanted);
            auto made = std::make_unique<FakeCalls>();
            source = made.get();
            forwarder.add(std::move(made));
        }
        const SimulatedAlerts &alerts() { return fixture.watch().alerts(); }

        OperationFixture fixture;
        QTemporaryDir folder;
        Settings settings{folder.filePath(u"settings.ini"_s)};
        WatchEvents events{fixture.connection};
        CallForwarder forwarder{fixture.runner, events, settings, fixture.clock};
        FakeCalls *source = nullptr;
    };
};

void TestCallForwarder::callsAreShownUntilTheyAreOver()
{
    Calls calls;
    QVERIFY(calls.source->isStarted);
    QVERIFY(calls.fixture.connectToWatch());
    Q_EMIT calls.source->ringing(u"1"_s, u"Maximilian"_s);
    QTRY_COMPARE(calls.alerts().caller(), u"Maximil"_s);
    Q_EMIT calls.source->over(u"2"_s);
    QVERIFY(calls.forwarder.isRinging());
    Q_EMIT calls.source->over(u"1"_s);
    QTRY_VERIFY(!calls.alerts().caller());
    QVERIFY(!calls.forwarder.isRinging());
}

void TestCallForwarder::unlessTheUserWantsNone()
{
    Calls calls;
    calls.settings.setForwarding({});
    QVERIFY(calls.fixture.connectToWatch());
    Q_EMIT calls.source->ringing(u"1"_s, u"Ann"_s);
    QVERIFY(!calls.forwarder.isRinging());
}

void TestCallForwarder::notInQuietHours()
{
    Calls calls;
    ForwardingSettings wanted = calls.settings.forwarding();
    wanted.quietHours = true;
    const QTime now = calls.fixture.clock.now().toLocalTime().time();
    wanted.quietFrom = QTime(now.hour(), 0);
    wanted.quietTo = wanted.quietFrom.addSecs(7200);
    calls.settings.setForwarding(wanted);
    QVERIFY(calls.fixture.connectToWatch());
    Q_EMIT calls.source->ringing(u"1"_s, u"Ann"_s);
    QVERIFY(!calls.forwarder.isRinging());
}

void TestCallForwarder::aSecondCallIsNotShown()
{
    Calls calls;
    QVERIFY(calls.fixture.connectToWatch());
    Q_EMIT calls.source->ringing(u"1"_s, u"Ann"_s);
    Q_EMIT calls.source->ringing(u"2"_s, u"Bob"_s);
    Q_EMIT calls.source->over(u"2"_s);
    QTRY_COMPARE(calls.alerts().caller(), u"Ann"_s);
    QVERIFY(calls.forwarder.isRinging());
}

void TestCallForwarder::rejectingEndsTheCall()
{
    Calls calls(u"reject-calls"_s);
    QVERIFY(calls.fixture.connectToWatch());
    Q_EMIT calls.source->ringing(u"1"_s, u"Ann"_s);
    QTRY_COMPARE(calls.source->rejected, QStringList{u"1"_s});
    QTRY_VERIFY(!calls.alerts().caller());
    // Without a call the event does nothing.
    calls.fixture.watch().reportEvent("\x07");
    calls.fixture.watch().reportEvent("\x09");
    QVERIFY(!calls.forwarder.isRinging());
}

void TestCallForwarder::ignoringSilencesTheCall()
{
    Calls calls(u"ignore-calls"_s);
    QVERIFY(calls.fixture.connectToWatch());
    Q_EMIT calls.source->ringing(u"1"_s, u"Ann"_s);
    QTRY_COMPARE(calls.source->silenced, QStringList{u"1"_s});
    QVERIFY(calls.source->rejected.isEmpty());
    QVERIFY(calls.forwarder.isRinging());
}

void TestCallForwarder::switchingOffEndsWhatIsShown()
{
    Calls calls;
    QVERIFY(calls.fixture.connectToWatch());
    Q_EMIT calls.source->ringing(u"1"_s, u"Ann"_s);
    QTRY_VERIFY(calls.alerts().caller());
    calls.settings.setForwarding({});
    QTRY_VERIFY(!calls.alerts().caller());
}

void TestCallForwarder::callersAreInLettersOfTheWatch()
{
    Calls calls;
    QVERIFY(calls.fixture.connectToWatch());
    Q_EMIT calls.source->ringing(u"1"_s, u"Юрий"_s);
    QTRY_COMPARE(calls.alerts().caller(), u"Yuriy"_s);
    Q_EMIT calls.source->over(u"1"_s);
    Q_EMIT calls.source->ringing(u"2"_s, u"😀"_s);
    QTRY_COMPARE(calls.alerts().caller(), u"?"_s);
}

NEOBEAT_TEST(TestCallForwarder)
#include "tst_callforwarder.moc"
