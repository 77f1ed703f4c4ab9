// SPDX-License-Identifier: GPL-3.0-or-later
#include "bluetoothfixture.h"

#include "protocol/authmessages.h"
#include "protocol/recognition.h"
#include "support/patience.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace neobeat {

using namespace Qt::StringLiterals;

void BluetoothFixture::startBus(const QString &scenario)
{
    QLoggingCategory::setFilterRules(QtRadio::logRules());
    QVERIFY2(m_bus.start(), qPrintable(m_bus.problem()));
    QVERIFY2(m_bus.startBluetoothd(scenario), qPrintable(m_bus.problem()));
}

void BluetoothFixture::setUp(const QString &scenario)
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QVERIFY2(m_bus.apply(scenario), qPrintable(m_bus.problem()));
    m_radio = std::make_unique<QtRadio>(announcedServices());
    QSignalSpy known(m_radio.get(), &Radio::stateKnown);
    m_radio->refresh();
    QVERIFY(known.wait());
}

void BluetoothFixture::tearDown()
{
    m_recorder.reset();
    m_link.reset();
    m_radio.reset();
}

Advertisement BluetoothFixture::scan()
{
    Advertisement found;
    Scanner &scanner = m_radio->scanner();
    QObject context;
    QObject::connect(&scanner, &Scanner::discovered, &context, [&](const Advertisement &advertisement) {
        if (!isSupported(advertisement))
            return;
        found = advertisement;
        scanner.stop();
    });
    QSignalSpy finished(&scanner, &Scanner::finished);
    scanner.start();
    if (finished.isEmpty() && !finished.wait(10000))
        scanner.stop();
    return found;
}

void BluetoothFixture::makeLink()
{
    const Advertisement watch = scan();
    QVERIFY(isSupported(watch));
    makeLinkTo(watch);
}

void BluetoothFixture::makeLinkTo(const Advertisement &peripheral)
{
    m_link = m_radio->createLink(peripheral);
    m_recorder = std::make_unique<LinkRecorder>(*m_link);
}

void BluetoothFixture::openLink()
{
    makeLink();
    QVERIFY(m_link);
    m_link->open();
    // After a change of services, opening takes until BlueZ knows the new ones.
    QTRY_COMPARE_WITH_TIMEOUT(story(), u"opened"_s, 60'000);
    m_link->discoverServices();
    QTRY_COMPARE(story(), u"opened services"_s);
    m_recorder->forget();
}

void BluetoothFixture::learn(const QUuid &service)
{
    QSignalSpy details(m_link.get(), &GattLink::detailsDiscovered);
    m_link->discoverDetails(service);
    QVERIFY(details.wait());
    QCOMPARE(details.first().first().toUuid(), service);
    m_recorder->forget();
}

QByteArray BluetoothFixture::challenge()
{
    QSignalSpy subscribed(m_link.get(), &GattLink::subscriptionChanged);
    QSignalSpy notified(m_link.get(), &GattLink::notified);
    m_link->subscribe(authentication, true);
    if (!subscribed.wait())
        return {};
    m_link->write(authentication, AuthRequest{AuthRequest::Kind::Challenge, {}}.encode());
    if (!notified.wait())
        return {};
    return AuthReply::decode(notified.first().at(1).toByteArray()).challenge;
}

} // namespace neobeat
