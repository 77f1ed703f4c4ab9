// SPDX-License-Identifier: GPL-3.0-or-later
#include "callstandin.h"
#include "forwarding/gnomecalls.h"
#include "forwarding/kdeconnectcalls.h"
#include "forwarding/modemcalls.h"
#include "forwarding/ofonocalls.h"
#include "support/patience.h"
#include "support/sessionbus.h"
#include "support/testprogram.h"

#include <QDBusConnectionInterface>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Calls of services that have a D-Bus interface. All of them are on one bus here.
class TestCallSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup();
    void aModemRings();
    void outgoingCallsOfAModemAreIgnored();
    void aModemThatIsGoneRingsNoLonger();
    void ofonoRings();
    void gnomeCallsRings();
    void aPhoneRingsForAWhile();
    void hostileNamesAreOneLine();

private:
    /// Notes what the source reports from now on.
    void listen(CallSource &source)
    {
        connect(&source, &CallSource::ringing, this,
                [this](const QString &id, const QString &caller) { m_log.append(u"ring "_s + id + u' ' + caller); });
        connect(&source, &CallSource::over, this, [this](const QString &id) { m_log.append(u"over "_s + id); });
        m_log.clear();
        source.start();
        // What was sent to the bus before has arrived with this.
        QVERIFY(bus().interface()->isServiceRegistered(u"org.freedesktop.DBus"_s).value());
    }
    QDBusConnection bus() const { return QDBusConnection::sessionBus(); }

    SessionBus m_bus;
    QStringList m_log;
    const QString m_call{u"/org/freedesktop/ModemManager1/Call/1"_s};
    const QString m_callInterface{u"org.freedesktop.ModemManager1.Call"_s};
    const QString m_voice{u"org.freedesktop.ModemManager1.Modem.Voice"_s};
    const QString m_modem{u"/org/freedesktop/ModemManager1/Modem/0"_s};
};

void TestCallSources::cleanup()
{
    // The bus releases the names asynchronously.
    for (const QString &name :
         {u"org.freedesktop.ModemManager1"_s, u"org.ofono"_s, u"org.gnome.Calls"_s, u"org.kde.kdeconnect"_s})
        QTRY_VERIFY(!bus().interface()->isServiceRegistered(name).value());
}

void TestCallSources::aModemRings()
{
    CallStandIn modem(m_bus.address(), u"org.freedesktop.ModemManager1"_s);
    ModemCalls calls(bus());
    listen(calls);
    modem.setProperties(m_call, {{u"State"_s, 3}, {u"Direction"_s, 1}, {u"Number"_s, u"+49301234"_s}});
    modem.emitSignal(m_modem, m_voice, u"CallAdded"_s, {QVariant::fromValue(QDBusObjectPath(m_call))});
    QTRY_COMPARE(m_log, QStringList{u"ring "_s + m_call + u" +49301234"_s});
    calls.reject(m_call);
    QTRY_COMPARE(modem.calls(), QStringList{u"Hangup "_s + m_call});
    modem.emitSignal(m_call, m_callInterface, u"StateChanged"_s, {3, 7, 3U});
    QTRY_COMPARE(m_log.size(), 2);
    QCOMPARE(m_log.last(), u"over "_s + m_call);
    calls.reject(m_call);
    modem.emitSignal(m_modem, m_voice, u"CallAdded"_s, {QVariant::fromValue(QDBusObjectPath(m_call))});
    QTRY_COMPARE(m_log.size(), 3);
    QCOMPARE(modem.calls().size(), 1); // A call that is over is not rejected.
}

void TestCallSources::outgoingCallsOfAModemAreIgnored()
{
    CallStandIn modem(m_bus.address(), u"org.freedesktop.ModemManager1"_s);
    ModemCalls calls(bus());
    listen(calls);
    const QString outgoing = m_call + u'2';
    modem.setProperties(outgoing, {{u"State"_s, 2}, {u"Number"_s, u"1"_s}});
    modem.setProperties(m_call, {{u"State"_s, 0}, {u"Number"_s, u"2"_s}});
    modem.emitSignal(m_modem, m_voice, u"CallAdded"_s, {QVariant::fromValue(QDBusObjectPath(outgoing))});
    modem.emitSignal(m_modem, m_voice, u"CallAdded"_s, {QVariant::fromValue(QDBusObjectPath(m_call))});
    modem.setProperties(m_call, {{u"State"_s, 3}, {u"Number"_s, u"2"_s}});
    modem.emitSignal(m_call, m_callInterface, u"StateChanged"_s, {0, 3, 3U});
    QTRY_COMPARE(m_log, QStringList{u"ring "_s + m_call + u" 2"_s});
    modem.emitSignal(m_modem, m_voice, u"CallDeleted"_s, {QVariant::fromValue(QDBusObjectPath(m_call))});
    QTRY_COMPARE(m_log.size(), 2);
}

void TestCallSources::aModemThatIsGoneRingsNoLonger()
{
    auto modem = std::make_unique<CallStandIn>(m_bus.address(), u"org.freedesktop.ModemManager1"_s);
    ModemCalls calls(bus());
    listen(calls);
    modem->setProperties(m_call, {{u"State"_s, 3}, {u"Number"_s, u"2"_s}});
    modem->emitSignal(m_modem, m_voice, u"CallAdded"_s, {QVariant::fromValue(QDBusObjectPath(m_call))});
    QTRY_COMPARE(m_log.size(), 1);
    modem.reset();
    QTRY_COMPARE(m_log.size(), 2);
    QCOMPARE(m_log.last(), u"over "_s + m_call);
}

void TestCallSources::ofonoRings()
{
    CallStandIn ofono(m_bus.address(), u"org.ofono"_s);
    OfonoCalls calls(bus(), u"org.ofono"_s);
    listen(calls);
    const QString manager = u"org.ofono.VoiceCallManager"_s;
    const auto add = [&](const QString &path, const QVariantMap &properties) {
        ofono.emitSignal(u"/hfp"_s, manager, u"CallAdded"_s, {QVariant::fromValue(QDBusObjectPath(path)), properties});
    };
    add(u"/hfp/1"_s, {{u"State"_s, u"dialing"_s}, {u"LineIdentification"_s, u"1"_s}});
    add(u"/hfp/2"_s, {{u"State"_s, u"incoming"_s}, {u"LineIdentification"_s, u"030"_s}, {u"Name"_s, u"Ann"_s}});
    QTRY_COMPARE(m_log, QStringList{u"ring /hfp/2 Ann"_s});
    calls.reject(u"/hfp/2"_s);
    QTRY_COMPARE(ofono.calls(), QStringList{u"Hangup /hfp/2"_s});
    ofono.emitSignal(u"/hfp/2"_s, u"org.ofono.VoiceCall"_s, u"PropertyChanged"_s,
                     {u"State"_s, QVariant::fromValue(QDBusVariant(u"disconnected"_s))});
    QTRY_COMPARE(m_log.size(), 2);
    add(u"/hfp/3"_s, {{u"State"_s, u"waiting"_s}, {u"LineIdentification"_s, u"030"_s}});
    ofono.emitSignal(u"/hfp"_s, manager, u"CallRemoved"_s, {QVariant::fromValue(QDBusObjectPath(u"/hfp/3"_s))});
    QTRY_COMPARE(m_log.mid(2), QStringList({u"ring /hfp/3 030"_s, u"over /hfp/3"_s}));
}

void TestCallSources::gnomeCallsRings()
{
    CallStandIn program(m_bus.address(), u"org.gnome.Calls"_s);
    GnomeCalls calls(bus());
    listen(calls);
    const QString call = u"/org/gnome/Calls/Call/1"_s;
    const QString objects = u"org.freedesktop.DBus.ObjectManager"_s;
    program.setProperties(call,
                          {{u"Inbound"_s, true}, {u"State"_s, 5U}, {u"DisplayName"_s, u"Eva"_s}, {u"Id"_s, u"030"_s}});
    program.emitSignal(u"/org/gnome/Calls"_s, objects, u"InterfacesAdded"_s,
                       {QVariant::fromValue(QDBusObjectPath(call)), QVariantMap()});
    QTRY_COMPARE(m_log, QStringList{u"ring "_s + call + u" Eva"_s});
    calls.silence(call);
    calls.reject(call);
    QTRY_COMPARE(program.calls(), QStringList({u"Silence "_s + call, u"Hangup "_s + call}));
    program.emitSignal(call, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
                       {u"org.gnome.Calls.Call"_s, QVariantMap{{u"State"_s, 7U}}, QStringList()});
    QTRY_COMPARE(m_log.size(), 2);
    program.emitSignal(call, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
                       {u"org.gnome.Calls.Call"_s, QVariantMap{{u"State"_s, 5U}}, QStringList()});
    QTRY_COMPARE(m_log.size(), 3);
    program.emitSignal(u"/org/gnome/Calls"_s, objects, u"InterfacesRemoved"_s,
                       {QVariant::fromValue(QDBusObjectPath(call)), QStringList()});
    QTRY_COMPARE(m_log.size(), 4);
}

void TestCallSources::aPhoneRingsForAWhile()
{
    CallStandIn daemon(m_bus.address(), u"org.kde.kdeconnect"_s);
    KdeConnectCalls calls(bus());
    calls.setLength(20ms);
    listen(calls);
    const QString path = u"/modules/kdeconnect/devices/x/telephony"_s;
    const QString interface = u"org.kde.kdeconnect.device.telephony"_s;
    daemon.emitSignal(path, interface, u"callReceived"_s, {u"missedCall"_s, u"1"_s, u"Bob"_s});
    daemon.emitSignal(path, interface, u"callReceived"_s, {u"callReceived"_s, u"030"_s, u""_s});
    QTRY_COMPARE(m_log, QStringList({u"ring phone 030"_s, u"over phone"_s}));
}

void TestCallSources::hostileNamesAreOneLine()
{
    CallStandIn daemon(m_bus.address(), u"org.kde.kdeconnect"_s);
    KdeConnectCalls calls(bus());
    listen(calls);
    daemon.emitSignal(u"/x"_s, u"org.kde.kdeconnect.device.telephony"_s, u"callReceived"_s,
                      {u"callReceived"_s, u"030"_s, u"a\nb\u202e"_s});
    QTRY_COMPARE(m_log, QStringList{u"ring phone a b"_s});
}

NEOBEAT_TEST(TestCallSources)
#include "tst_callsources.moc"
