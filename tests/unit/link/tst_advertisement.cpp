// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/advertisement.h"
#include "link/radio.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// Which peripherals count as our watch, and which failure a radio's state means.
class AdvertisementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void neoIsKnownByNameOrHint_data();
    void neoIsKnownByNameOrHint();
    void stateMeansItsFailure_data();
    void stateMeansItsFailure();
};

void AdvertisementTest::neoIsKnownByNameOrHint_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("service");
    QTest::addColumn<bool>("company");
    QTest::addColumn<bool>("expected");
    QTest::newRow("name") << u"Amazfit Neo"_s << false << false << true;
    QTest::newRow("name in capitals") << u"AMAZFIT NEO"_s << false << false << true;
    QTest::newRow("name of another model") << u"Amazfit Neo 2"_s << true << true << false;
    QTest::newRow("name of a relative with both hints") << u"Mi Smart Band 4"_s << true << true << false;
    QTest::newRow("nothing") << QString() << false << false << false;
    QTest::newRow("no name, service") << QString() << true << false << true;
    QTest::newRow("no name, company") << QString() << false << true << true;
    QTest::newRow("address in place of the name, service") << u"00-00-5E-00-53-01"_s << true << false << true;
    QTest::newRow("address in place of the name, small letters") << u"00-00-5e-00-53-01"_s << false << true << true;
    QTest::newRow("address in place of the name, no hint") << u"00-00-5E-00-53-01"_s << false << false << false;
    QTest::newRow("another address as name") << u"00-00-5E-00-53-02"_s << true << true << false;
}

void AdvertisementTest::neoIsKnownByNameOrHint()
{
    QFETCH(QString, name);
    QFETCH(bool, service);
    QFETCH(bool, company);
    Advertisement advertisement;
    advertisement.address = u"00:00:5E:00:53:01"_s;
    advertisement.name = name;
    if (service)
        advertisement.services = {QUuid(u"{0000fee0-0000-1000-8000-00805f9b34fb}"_s)};
    if (company)
        advertisement.manufacturers = {0x004c, 0x0157};
    else
        advertisement.manufacturers = {0x004c};
    QTEST(looksLikeNeo(advertisement), "expected");
}

void AdvertisementTest::stateMeansItsFailure_data()
{
    QTest::addColumn<Radio::State>("state");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("unknown") << Radio::State::Unknown << Error::Code::None;
    QTest::newRow("no service") << Radio::State::ServiceMissing << Error::Code::BluetoothServiceMissing;
    QTest::newRow("no access") << Radio::State::AccessDenied << Error::Code::BluetoothAccessDenied;
    QTest::newRow("no adapter") << Radio::State::NoAdapter << Error::Code::AdapterMissing;
    QTest::newRow("off") << Radio::State::Off << Error::Code::AdapterOff;
    QTest::newRow("blocked") << Radio::State::Blocked << Error::Code::AdapterBlocked;
    QTest::newRow("ready") << Radio::State::Ready << Error::Code::None;
}

void AdvertisementTest::stateMeansItsFailure()
{
    QFETCH(Radio::State, state);
    QTEST(Radio::errorFor(state).code, "code");
}

NEOBEAT_TEST(AdvertisementTest)

#include "tst_advertisement.moc"
