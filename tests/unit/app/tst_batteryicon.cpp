// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batteryicon.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace neobeat;

namespace {

constexpr std::array<int, 7> sizes{16, 22, 24, 32, 44, 48, 64};
const QColor ink(0x1b, 0x1d, 0x1a);

BatteryLook look(int level)
{
    return {level, false, true, false};
}

int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) == 255 ? 1 : 0;
    }
    return count;
}

bool isInked(const QImage &image, int x, int y)
{
    return qAlpha(image.pixel(x, y)) == 255;
}

} // namespace

class TestBatteryIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyPixelIsFullOrEmpty_data();
    void everyPixelIsFullOrEmpty();
    void theWatchStandsInTheMiddle_data() { everyPixelIsFullOrEmpty_data(); }
    void theWatchStandsInTheMiddle();
    void moreChargeIsMoreInk_data() { everyPixelIsFullOrEmpty_data(); }
    void moreChargeIsMoreInk();
    void onePercentStillShows_data() { everyPixelIsFullOrEmpty_data(); }
    void onePercentStillShows();
    void chargeGrowsFromTheBottom();
    void chargingAddsABolt_data() { everyPixelIsFullOrEmpty_data(); }
    void chargingAddsABolt();
    void disconnectedHasADiagonalGap_data() { everyPixelIsFullOrEmpty_data(); }
    void disconnectedHasADiagonalGap();
    void staleAndUnknownAreHollow();
    void allSizesAreOffered();
    void theSmallestPictureIsExactlyThis();
};

void TestBatteryIcon::everyPixelIsFullOrEmpty_data()
{
    QTest::addColumn<int>("size");
    for (const int size : sizes)
        QTest::addRow("%d pixels", size) << size;
}

void TestBatteryIcon::everyPixelIsFullOrEmpty()
{
    QFETCH(int, size);
    for (const BatteryLook &each :
         {look(47), BatteryLook{47, true, true, false}, BatteryLook{47, true, false, false}}) {
        const QImage image = drawBattery(each, size, ink);
        QCOMPARE(image.size(), QSize(size, size));
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x) {
                const QRgb pixel = image.pixel(x, y);
                QVERIFY(qAlpha(pixel) == 0 || pixel == ink.rgba());
            }
        }
    }
}

void TestBatteryIcon::theWatchStandsInTheMiddle()
{
    QFETCH(int, size);
    const QImage image = drawBattery(look(100), size, ink);
    QCOMPARE(image, image.mirrored(true, false));
    const QImage empty = drawBattery(look(0), size, ink);
    QCOMPARE(empty, empty.mirrored(false, true));
    QVERIFY(isInked(empty, size / 2, 0));
    QVERIFY(isInked(empty, size / 2, size - 1));
}

void TestBatteryIcon::moreChargeIsMoreInk()
{
    QFETCH(int, size);
    int last = inked(drawBattery(look(0), size, ink));
    for (const int level : {20, 40, 60, 80, 100}) {
        const int now = inked(drawBattery(look(level), size, ink));
        QVERIFY(now > last);
        last = now;
    }
}

void TestBatteryIcon::onePercentStillShows()
{
    QFETCH(int, size);
    QVERIFY(inked(drawBattery(look(1), size, ink)) > inked(drawBattery(look(0), size, ink)));
}

void TestBatteryIcon::chargeGrowsFromTheBottom()
{
    const QImage half = drawBattery(look(50), 32, ink);
    QVERIFY(isInked(half, 16, 23));
    QVERIFY(!isInked(half, 16, 9));
}

void TestBatteryIcon::chargingAddsABolt()
{
    QFETCH(int, size);
    const int emptyCharging = inked(drawBattery({0, true, true, false}, size, ink));
    QVERIFY(emptyCharging > inked(drawBattery(look(0), size, ink)));
    const int fullCharging = inked(drawBattery({100, true, true, false}, size, ink));
    QVERIFY(fullCharging < inked(drawBattery(look(100), size, ink)));
}

void TestBatteryIcon::disconnectedHasADiagonalGap()
{
    QFETCH(int, size);
    const QImage image = drawBattery({100, false, false, false}, size, ink);
    for (int y = 0; y < size; ++y)
        QVERIFY(!isInked(image, size - 1 - y, y));
    QVERIFY(inked(image) > inked(drawBattery(look(100), size, ink)) / 2);
}

void TestBatteryIcon::staleAndUnknownAreHollow()
{
    const QImage hollow = drawBattery(look(0), 22, ink);
    QCOMPARE(drawBattery({80, false, true, true}, 22, ink), hollow);
    QCOMPARE(drawBattery(look(-1), 22, ink), hollow);
}

void TestBatteryIcon::allSizesAreOffered()
{
    const QIcon icon = batteryIcon(look(50), ink);
    for (const int size : sizes)
        QVERIFY(icon.availableSizes().contains(QSize(size, size)));
}

void TestBatteryIcon::theSmallestPictureIsExactlyThis()
{
    const QStringList expected{
        u".....######....."_s, u".....######....."_s, u"...##########..."_s, u"...#........#..."_s,
        u"...#........#..."_s, u"...#........#..."_s, u"...#........#..."_s, u"...#........#..."_s,
        u"...#.######.#..."_s, u"...#.######.#..."_s, u"...#.######.#..."_s, u"...#.######.#..."_s,
        u"...#........#..."_s, u"...##########..."_s, u".....######....."_s, u".....######....."_s,
    };
    const QImage image = drawBattery(look(50), 16, ink);
    QStringList picture;
    for (int y = 0; y < 16; ++y) {
        QString row;
        for (int x = 0; x < 16; ++x)
            row += isInked(image, x, y) ? u'#' : u'.';
        picture.append(row);
    }
    QCOMPARE(picture, expected);
}

QTEST_MAIN(TestBatteryIcon)
#include "tst_batteryicon.moc"
