// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batteryicon.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace neobeat;

namespace {

constexpr std::array<int, 7> sizes{16, 22, 24, 32, 44, 48, 64};
const BatteryColors colors;

BatteryLook look(int level)
{
    return {level, false, true, false};
}

bool isInk(QRgb pixel)
{
    return pixel == colors.ink.rgba() || pixel == colors.charge.rgba();
}

int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += isInk(image.pixel(x, y)) ? 1 : 0;
    }
    return count;
}

bool isInked(const QImage &image, int x, int y)
{
    return isInk(image.pixel(x, y));
}

} // namespace

class TestBatteryIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyPixelIsFullOrEmpty_data();
    void everyPixelIsFullOrEmpty();
    void theWatchIsInTheMiddle_data() { everyPixelIsFullOrEmpty_data(); }
    void theWatchIsInTheMiddle();
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
    void everyPanelShowsIt();
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
        const QImage image = drawBattery(each, size);
        QCOMPARE(image.size(), QSize(size, size));
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x) {
                const QRgb pixel = image.pixel(x, y);
                QVERIFY(qAlpha(pixel) == 0 || isInk(pixel) || pixel == colors.ground.rgba());
            }
        }
    }
}

void TestBatteryIcon::theWatchIsInTheMiddle()
{
    QFETCH(int, size);
    const QImage image = drawBattery(look(100), size);
    QCOMPARE(image, image.mirrored(true, false));
    const QImage empty = drawBattery(look(0), size);
    QCOMPARE(empty, empty.mirrored(false, true));
    QVERIFY(isInked(empty, size / 2, 0));
    QVERIFY(isInked(empty, size / 2, size - 1));
}

void TestBatteryIcon::moreChargeIsMoreInk()
{
    QFETCH(int, size);
    int last = inked(drawBattery(look(0), size));
    for (const int level : {20, 40, 60, 80, 100}) {
        const int now = inked(drawBattery(look(level), size));
        QVERIFY(now > last);
        last = now;
    }
}

void TestBatteryIcon::onePercentStillShows()
{
    QFETCH(int, size);
    QVERIFY(inked(drawBattery(look(1), size)) > inked(drawBattery(look(0), size)));
}

void TestBatteryIcon::chargeGrowsFromTheBottom()
{
    const QImage half = drawBattery(look(50), 32);
    QVERIFY(isInked(half, 16, 23));
    QVERIFY(!isInked(half, 16, 9));
}

void TestBatteryIcon::chargingAddsABolt()
{
    QFETCH(int, size);
    const int emptyCharging = inked(drawBattery({0, true, true, false}, size));
    QVERIFY(emptyCharging > inked(drawBattery(look(0), size)));
    const int fullCharging = inked(drawBattery({100, true, true, false}, size));
    QVERIFY(fullCharging < inked(drawBattery(look(100), size)));
}

void TestBatteryIcon::disconnectedHasADiagonalGap()
{
    QFETCH(int, size);
    const QImage image = drawBattery({100, false, false, false}, size);
    for (int y = 0; y < size; ++y)
        QCOMPARE(qAlpha(image.pixel(size - 1 - y, y)), 0);
    QVERIFY(inked(image) > inked(drawBattery(look(100), size)) / 2);
}

void TestBatteryIcon::staleAndUnknownAreHollow()
{
    const QImage hollow = drawBattery(look(0), 22);
    QCOMPARE(drawBattery({80, false, true, true}, 22), hollow);
    QCOMPARE(drawBattery(look(-1), 22), hollow);
}

void TestBatteryIcon::allSizesAreOffered()
{
    const QIcon icon = batteryIcon(look(50));
    for (const int size : sizes)
        QVERIFY(icon.availableSizes().contains(QSize(size, size)));
}

void TestBatteryIcon::theSmallestPictureIsExactlyThis()
{
    const QStringList expected{
        u"....o######o...."_s, u"..ooo######ooo.."_s, u"..o##########o.."_s, u"..o#oooooooo#o.."_s,
        u"..o#oooooooo#o.."_s, u"..o#oooooooo#o.."_s, u"..o#oooooooo#o.."_s, u"..o#oooooooo#o.."_s,
        u"..o#o######o#o.."_s, u"..o#o######o#o.."_s, u"..o#o######o#o.."_s, u"..o#o######o#o.."_s,
        u"..o#oooooooo#o.."_s, u"..o##########o.."_s, u"..ooo######ooo.."_s, u"....o######o...."_s,
    };
    const QImage image = drawBattery(look(50), 16);
    QStringList picture;
    for (int y = 0; y < 16; ++y) {
        QString row;
        for (int x = 0; x < 16; ++x)
            row += isInked(image, x, y) ? u'#' : qAlpha(image.pixel(x, y)) > 0 ? u'o' : u'.';
        picture.append(row);
    }
    QCOMPARE(picture, expected);
}

/// Whatever colour the panel has, full and empty parts and the outline of the watch can be distinguished.
void TestBatteryIcon::everyPanelShowsIt()
{
    const auto part
        = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    const auto light = [&part](const QColor &color) {
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    };
    const auto contrast = [&light](const QColor &one, const QColor &other) {
        const double a = light(one) + 0.05;
        const double b = light(other) + 0.05;
        return a > b ? a / b : b / a;
    };
    QVERIFY(contrast(colors.ink, colors.ground) > 7);
    QVERIFY(contrast(colors.charge, colors.ground) > 7);
    for (int grey = 0; grey < 256; ++grey) {
        const QColor panel(grey, grey, grey);
        QVERIFY(std::max(contrast(panel, colors.ink), contrast(panel, colors.ground)) > 3);
    }
}

static int runTestBatteryIcon(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestBatteryIcon test;
    return QTest::qExec(&test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestBatteryIcon)
#include "tst_batteryicon.moc"
