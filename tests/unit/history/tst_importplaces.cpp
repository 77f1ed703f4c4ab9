// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timeunits.h"
#include "history/importplaces.h"
#include "support/testprogram.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// What an import added within an hour, and its bytes.
class TestImportPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void placesComeBack();
    void regularOnesTakeFewBytes();
    void beatsComeBack();
    void otherBytesAreRefused_data();
    void otherBytesAreRefused();
};

void TestImportPlaces::placesComeBack()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 200; ++round) {
        std::vector<qint64> places;
        qint64 place = random.bounded(3) - 1;
        for (int i = random.bounded(500); i > 0; --i) {
            place += random.bounded(4) == 0 ? random.bounded(1, 20'000) : 1'000;
            if (place < ms::hour)
                places.push_back(place);
        }
        const auto read = importplaces::decode(importplaces::encode(places));
        QVERIFY(read);
        QCOMPARE(*read, places);
    }
    const std::vector<qint64> edges{0, 1, ms::hour - 1};
    QCOMPARE(*importplaces::decode(importplaces::encode(edges)), edges);
}

void TestImportPlaces::regularOnesTakeFewBytes()
{
    std::vector<qint64> places;
    for (qint64 second = 0; second < 3'600; ++second)
        places.push_back(second * 1'000 + 250);
    QVERIFY(importplaces::encode(places).size() <= 7);
}

void TestImportPlaces::beatsComeBack()
{
    const std::vector<importplaces::Beats> beats{{0, 1, IntervalUnit::Of1024, SampleSource::Stream},
                                                 {1'000'000, 4'200, IntervalUnit::Of1000, SampleSource::Simulated},
                                                 {ms::hour * 1'024 - 1, 1, IntervalUnit::Of1000, SampleSource::Stream}};
    QCOMPARE(*importplaces::decodeBeats(importplaces::encodeBeats(beats)), beats);
    QCOMPARE(importplaces::encodeBeats(std::span(beats).first(1)).toHex(), "000100");
}

void TestImportPlaces::otherBytesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("areBeats");
    QTest::newRow("a number without end") << QByteArray("\xff\xff\xff\xff\xff\xff\xff\x01\x01", 9) << false;
    QTest::newRow("cut in a number") << QByteArray("\xe8", 1) << false;
    QTest::newRow("half a pair") << QByteArray("\x05", 1) << false;
    QTest::newRow("the same moment twice") << QByteArray("\x05\x01\x00\x01", 4) << false;
    QTest::newRow("after the hour") << QByteArray("\xff\xff\x7f\x02", 4) << false;
    QTest::newRow("two thirds") << QByteArray("\x05\x01", 2) << true;
    QTest::newRow("none of them") << QByteArray("\x05\x00\x00", 3) << true;
    QTest::newRow("unknown unit") << QByteArray("\x05\x01\x02", 3) << true;
    QTest::newRow("unknown source") << QByteArray("\x05\x01\x30", 3) << true;
}

void TestImportPlaces::otherBytesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, areBeats);
    if (areBeats)
        QVERIFY(!importplaces::decodeBeats(bytes));
    else
        QVERIFY(!importplaces::decode(bytes));
}

NEOBEAT_TEST(TestImportPlaces)
#include "tst_importplaces.moc"
