// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/sensor/heartrateservice.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Quality = LiveValue::Quality;

/// The bytes of the measurement, and what may be advertised.
class TestHeartRateService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aMeasurementHasTheBytesOfTheService_data();
    void aMeasurementHasTheBytesOfTheService();
    void withoutAValueThereIsNoMeasurement_data();
    void withoutAValueThereIsNoMeasurement();
    void onlyTheNewestIntervalsFit();
    void aNameHasToFitIntoAnAdvertisement();
};

void TestHeartRateService::aMeasurementHasTheBytesOfTheService_data()
{
    QTest::addColumn<LiveValue>("value");
    QTest::addColumn<QString>("bytes");
    LiveValue value;
    value.quality = Quality::Good;
    value.bpm = 72;
    QTest::newRow("without contact") << value << u"0048"_s;
    value.contact = true;
    QTest::newRow("worn") << value << u"0648"_s;
    value.contact = false;
    QTest::newRow("contact reported as lost") << value << u"0448"_s;
    value.contact = {};
    value.bpm = 240;
    QTest::newRow("highest") << value << u"00f0"_s;
    value.bpm = 67;
    value.rrIntervals = {0x0372, 0x038a};
    QTest::newRow("with intervals") << value << u"104372038a03"_s;
    value = {};
    value.quality = Quality::NoContact;
    QTest::newRow("not worn") << value << u"0400"_s;
}

void TestHeartRateService::aMeasurementHasTheBytesOfTheService()
{
    QFETCH(LiveValue, value);
    QTEST(QString::fromLatin1(measurementOf(value).toHex()), "bytes");
}

void TestHeartRateService::withoutAValueThereIsNoMeasurement_data()
{
    QTest::addColumn<Quality>("quality");
    QTest::newRow("disconnected") << Quality::Disconnected;
    QTest::newRow("idle") << Quality::Idle;
    QTest::newRow("waiting") << Quality::Waiting;
    QTest::newRow("stale") << Quality::Stale;
}

void TestHeartRateService::withoutAValueThereIsNoMeasurement()
{
    LiveValue value;
    QFETCH(Quality, quality);
    value.quality = quality;
    QCOMPARE(measurementOf(value), QByteArray());
}

void TestHeartRateService::onlyTheNewestIntervalsFit()
{
    LiveValue value;
    value.quality = Quality::Good;
    value.bpm = 200;
    for (quint16 interval = 1; interval <= 12; ++interval)
        value.rrIntervals.append(interval);
    const QByteArray bytes = measurementOf(value);
    QCOMPARE(bytes.size(), 20);
    QCOMPARE(bytes.mid(2, 2).toHex(), "0400");
    QCOMPARE(bytes.last(2).toHex(), "0c00");
}

void TestHeartRateService::aNameHasToFitIntoAnAdvertisement()
{
    QVERIFY(HeartRateService::isValidName(u"Neobeat"_s));
    QVERIFY(HeartRateService::isValidName(u"Neobeat in the hall!"_s));
    QVERIFY(!HeartRateService::isValidName(u""_s));
    QVERIFY(!HeartRateService::isValidName(u"Neobeat in the hall 2"_s));
    QVERIFY(!HeartRateService::isValidName(u"Néobeat"_s));
    QVERIFY(!HeartRateService::isValidName(u"Neo\nbeat"_s));
}

NEOBEAT_TEST(TestHeartRateService)
#include "tst_heartrateservice.moc"
