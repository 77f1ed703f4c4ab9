// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/errormap.h"
#include "link/qtbluetooth/rfkill.h"
#include "support/testprogram.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Controller = QLowEnergyController;
using Code = Error::Code;

Q_DECLARE_METATYPE(neobeat::Error::Code)

namespace {

QDBusError busError(const QString &name, const QString &text)
{
    return QDBusError(QDBusMessage::createError(name, text));
}

} // namespace

class TestErrorMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyControllerErrorHasACode_data();
    void everyControllerErrorHasACode();
    void noErrorIsNoFailure();
    void aServiceErrorKeepsWhatWasTried();
    void whatBlueZSaysOfConnectingHasACode_data();
    void whatBlueZSaysOfConnectingHasACode();
    void anErrorTextNeverBecomesADetail();
    void whatBlueZSaysOfDiscoveryHasACode_data();
    void whatBlueZSaysOfDiscoveryHasACode();
    void whatBlueZSaysOfPowerHasACode_data();
    void whatBlueZSaysOfPowerHasACode();
    void everyBusErrorMeansAState_data();
    void everyBusErrorMeansAState();
    void onlyABluetoothSwitchThatIsOffBlocks_data();
    void onlyABluetoothSwitchThatIsOffBlocks();
};

void TestErrorMap::everyControllerErrorHasACode_data()
{
    QTest::addColumn<Controller::Error>("error");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("unknown") << Controller::UnknownError << Code::ConnectFailed << u"UnknownError"_s;
    QTest::newRow("forgotten") << Controller::UnknownRemoteDeviceError << Code::WatchForgotten
                               << u"UnknownRemoteDeviceError"_s;
    QTest::newRow("network") << Controller::NetworkError << Code::ConnectFailed << u"NetworkError"_s;
    QTest::newRow("adapter") << Controller::InvalidBluetoothAdapterError << Code::AdapterMissing
                             << u"InvalidBluetoothAdapterError"_s;
    QTest::newRow("connection") << Controller::ConnectionError << Code::ConnectFailed << u"ConnectionError"_s;
    QTest::newRow("advertising") << Controller::AdvertisingError << Code::ConnectFailed << u"AdvertisingError"_s;
    QTest::newRow("remote") << Controller::RemoteHostClosedError << Code::ConnectFailed << u"RemoteHostClosedError"_s;
    QTest::newRow("authorization") << Controller::AuthorizationError << Code::ConnectFailed << u"AuthorizationError"_s;
    QTest::newRow("permission") << Controller::MissingPermissionsError << Code::BluetoothAccessDenied
                                << u"MissingPermissionsError"_s;
    // The largest value that the underlying bits of the enum can hold.
    QTest::newRow("not known to us") << static_cast<Controller::Error>(15) << Code::ConnectFailed << u"15"_s;
}

void TestErrorMap::everyControllerErrorHasACode()
{
    QFETCH(Controller::Error, error);
    QFETCH(Code, code);
    QFETCH(QString, detail);
    QCOMPARE(errormap::fromConnecting(error).name(), (Error{code, {}}).name());
    QCOMPARE(errormap::fromConnecting(error).detail, detail);
}

void TestErrorMap::noErrorIsNoFailure()
{
    QCOMPARE(errormap::fromConnecting(Controller::NoError), Error{});
}

void TestErrorMap::aServiceErrorKeepsWhatWasTried()
{
    const Error error = errormap::fromService(QLowEnergyService::OperationError, Code::SubscribeFailed);
    QCOMPARE(error, (Error{Code::SubscribeFailed, u"OperationError"_s}));
}

void TestErrorMap::whatBlueZSaysOfConnectingHasACode_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Code>("code");
    const QString failed = u"org.bluez.Error.Failed"_s;
    QTest::newRow("in progress") << u"org.bluez.Error.InProgress"_s << u"In Progress"_s << Code::RadioBusy;
    QTest::newRow("already trying") << failed << u"Operation already in progress"_s << Code::RadioBusy;
    QTest::newRow("controller busy") << failed << u"le-connection-busy"_s << Code::RadioBusy;
    QTest::newRow("aborted here") << failed << u"le-connection-abort-by-local"_s << Code::ConnectAborted;
    QTest::newRow("aborted, older") << failed << u"Software caused connection abort"_s << Code::ConnectAborted;
    QTest::newRow("aborted there") << failed << u"le-connection-abort-by-remote"_s << Code::ConnectFailed;
    QTest::newRow("not powered") << failed << u"le-connection-adapter-not-powered"_s << Code::AdapterNotReady;
    QTest::newRow("not ready") << u"org.bluez.Error.NotReady"_s << u"Resource Not Ready"_s << Code::AdapterNotReady;
    QTest::newRow("no object") << u"org.freedesktop.DBus.Error.UnknownObject"_s << QString() << Code::WatchForgotten;
    QTest::newRow("no method") << u"org.freedesktop.DBus.Error.UnknownMethod"_s << QString() << Code::WatchForgotten;
    QTest::newRow("no interface") << u"org.freedesktop.DBus.Error.UnknownInterface"_s << QString()
                                  << Code::WatchForgotten;
    QTest::newRow("not there") << u"org.bluez.Error.DoesNotExist"_s << u"Does Not Exist"_s << Code::WatchForgotten;
    QTest::newRow("connected") << u"org.bluez.Error.AlreadyConnected"_s << QString() << Code::None;
    QTest::newRow("denied") << u"org.freedesktop.DBus.Error.AccessDenied"_s << QString() << Code::BluetoothAccessDenied;
    QTest::newRow("not permitted") << u"org.bluez.Error.NotPermitted"_s << QString() << Code::BluetoothAccessDenied;
    QTest::newRow("not authorized") << u"org.bluez.Error.NotAuthorized"_s << QString() << Code::BluetoothAccessDenied;
    QTest::newRow("no owner") << u"org.freedesktop.DBus.Error.ServiceUnknown"_s << QString()
                              << Code::BluetoothServiceMissing;
    QTest::newRow("no answer") << u"org.freedesktop.DBus.Error.NoReply"_s << QString() << Code::ConnectTimedOut;
    QTest::newRow("anything else") << u"org.bluez.Error.NotAvailable"_s << QString() << Code::ConnectFailed;
}

void TestErrorMap::whatBlueZSaysOfConnectingHasACode()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(Code, code);
    const Error error = errormap::fromConnect(busError(name, text));
    QCOMPARE(error.name(), (Error{code, {}}).name());
    QCOMPARE(error.detail, code == Code::None ? QString() : name);
}

void TestErrorMap::anErrorTextNeverBecomesADetail()
{
    const QDBusError error = busError(u"org.bluez.Error.Failed"_s, u"dev_00_00_5E_00_53_30 is gone"_s);
    QCOMPARE(errormap::fromConnect(error).detail, u"org.bluez.Error.Failed"_s);
    QCOMPARE(errormap::fromDiscovery(error).detail, u"org.bluez.Error.Failed"_s);
    QCOMPARE(errormap::fromPower(error).detail, u"org.bluez.Error.Failed"_s);
}

void TestErrorMap::whatBlueZSaysOfDiscoveryHasACode_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Code>("code");
    QTest::newRow("in progress") << u"org.bluez.Error.InProgress"_s << Code::RadioBusy;
    QTest::newRow("not ready") << u"org.bluez.Error.NotReady"_s << Code::AdapterNotReady;
    QTest::newRow("denied") << u"org.freedesktop.DBus.Error.AccessDenied"_s << Code::BluetoothAccessDenied;
    QTest::newRow("anything else") << u"org.bluez.Error.Failed"_s << Code::ScanFailed;
}

void TestErrorMap::whatBlueZSaysOfDiscoveryHasACode()
{
    QFETCH(QString, name);
    QFETCH(Code, code);
    QCOMPARE(errormap::fromDiscovery(busError(name, {})), (Error{code, name}));
}

void TestErrorMap::whatBlueZSaysOfPowerHasACode_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Code>("code");
    QTest::newRow("blocked") << u"org.bluez.Error.Blocked"_s << QString() << Code::AdapterBlocked;
    QTest::newRow("blocked, older") << u"org.bluez.Error.Failed"_s << u"Blocked through rfkill"_s
                                    << Code::AdapterBlocked;
    QTest::newRow("busy") << u"org.bluez.Error.Busy"_s << QString() << Code::RadioBusy;
    QTest::newRow("in progress") << u"org.bluez.Error.InProgress"_s << QString() << Code::RadioBusy;
    QTest::newRow("denied") << u"org.freedesktop.DBus.Error.AccessDenied"_s << QString() << Code::BluetoothAccessDenied;
    QTest::newRow("no answer") << u"org.freedesktop.DBus.Error.NoReply"_s << QString() << Code::AdapterNotReady;
    QTest::newRow("anything else") << u"org.bluez.Error.Failed"_s << QString() << Code::AdapterNotReady;
}

void TestErrorMap::whatBlueZSaysOfPowerHasACode()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(Code, code);
    QCOMPARE(errormap::fromPower(busError(name, text)), (Error{code, name}));
}

void TestErrorMap::everyBusErrorMeansAState_data()
{
    QTest::addColumn<QDBusError::ErrorType>("type");
    QTest::addColumn<Radio::State>("state");
    QTest::newRow("denied") << QDBusError::AccessDenied << Radio::State::AccessDenied;
    QTest::newRow("disconnected") << QDBusError::Disconnected << Radio::State::AccessDenied;
    QTest::newRow("no server") << QDBusError::NoServer << Radio::State::AccessDenied;
    QTest::newRow("no network") << QDBusError::NoNetwork << Radio::State::AccessDenied;
    QTest::newRow("no owner") << QDBusError::ServiceUnknown << Radio::State::ServiceMissing;
    QTest::newRow("no answer") << QDBusError::NoReply << Radio::State::ServiceMissing;
    QTest::newRow("not BlueZ") << QDBusError::UnknownMethod << Radio::State::ServiceMissing;
}

void TestErrorMap::everyBusErrorMeansAState()
{
    QFETCH(QDBusError::ErrorType, type);
    QFETCH(Radio::State, state);
    QCOMPARE(errormap::radioState(QDBusError(type, u"text"_s)), state);
}

void TestErrorMap::onlyABluetoothSwitchThatIsOffBlocks_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("soft");
    QTest::addColumn<QByteArray>("hard");
    QTest::addColumn<bool>("blocked");
    QTest::newRow("free") << QByteArray("bluetooth") << QByteArray("0") << QByteArray("0") << false;
    QTest::newRow("by software") << QByteArray("bluetooth") << QByteArray("1") << QByteArray("0") << true;
    QTest::newRow("by a key") << QByteArray("bluetooth") << QByteArray("0") << QByteArray("1") << true;
    QTest::newRow("another radio") << QByteArray("wlan") << QByteArray("1") << QByteArray("1") << false;
}

void TestErrorMap::onlyABluetoothSwitchThatIsOffBlocks()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, soft);
    QFETCH(QByteArray, hard);
    QFETCH(bool, blocked);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"rfkill0"_s));
    const std::pair<QString, QByteArray> files[] = {{u"type"_s, type}, {u"soft"_s, soft}, {u"hard"_s, hard}};
    for (const auto &[name, content] : files) {
        QFile file(folder.filePath(u"rfkill0/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content + '\n');
    }
    QCOMPARE(isBluetoothBlocked(folder.path()), blocked);
}

NEOBEAT_TEST(TestErrorMap)
#include "tst_qtbluetooth_errormap.moc"
