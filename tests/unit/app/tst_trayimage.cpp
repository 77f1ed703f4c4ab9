// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pixelglyphs.h"
#include "app/trayimage.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace neobeat;

namespace {

using Number = TrayLook::Number;

const TrayColors colors;
const QColor lightPanel(0xee, 0xee, 0xec);
const QColor darkPanel(0x20, 0x20, 0x22);

TrayLook battery(int level)
{
    return {Number::Battery, level, false, true, false};
}

TrayLook heartRate(int bpm)
{
    return {Number::HeartRate, bpm, false, true, false};
}

/// Looks that mean different things.
QMap<QString, TrayLook> differentLooks()
{
    return {
        {u"87 %"_s, battery(87)},
        {u"78 %"_s, battery(78)},
        {u"5 %"_s, battery(5)},
        {u"100 %"_s, battery(100)},
        {u"unknown"_s, battery(-1)},
        {u"87 %, charging"_s, {Number::Battery, 87, true, true, false}},
        {u"100 %, charging"_s, {Number::Battery, 100, true, true, false}},
        {u"87 %, from earlier"_s, {Number::Battery, 87, false, false, true}},
        {u"not connected"_s, {Number::Battery, -1, false, false, false}},
        {u"87 bpm"_s, heartRate(87)},
        {u"100 bpm"_s, heartRate(100)},
        {u"187 bpm"_s, heartRate(187)},
        {u"87 bpm, from earlier"_s, {Number::HeartRate, 87, false, true, true}},
        {u"87 bpm, not connected"_s, {Number::HeartRate, 87, false, false, true}},
    };
}

bool isInk(const QImage &image, int x, int y)
{
    return image.pixel(x, y) == colors.ink.rgba();
}

/// The picture as a panel of that colour shows it.
QImage onPanel(const QImage &image, const QColor &panel)
{
    QImage shown(image.size(), QImage::Format_RGB32);
    shown.fill(panel);
    QPainter(&shown).drawImage(0, 0, image);
    return shown;
}

int differingPixels(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    }
    return count;
}

double brightness(const QColor &color)
{
    const auto part
        = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

/// By the definition of WCAG 2.
double contrast(const QColor &one, const QColor &other)
{
    const double a = brightness(one) + 0.05;
    const double b = brightness(other) + 0.05;
    return a > b ? a / b : b / a;
}

/// The rows of a picture with '#' for ink, 'c' for charge, 'm' for muted, 'o' for ground.
QStringList pictureOf(const QImage &image)
{
    const QMap<QRgb, QChar> letters{{colors.ink.rgba(), u'#'},    {colors.charge.rgba(), u'c'},
                                    {colors.pulse.rgba(), u'p'},  {colors.muted.rgba(), u'm'},
                                    {colors.ground.rgba(), u'o'}, {0, u'.'}};
    QStringList rows;
    for (int y = 0; y < image.height(); ++y) {
        QString row;
        for (int x = 0; x < image.width(); ++x)
            row += letters.value(image.pixel(x, y), u'?');
        rows.append(row);
    }
    return rows;
}

QStringList glyphRows(const QString &text, const QSize &space)
{
    QImage image(space, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    PixelGlyphs(text, space).draw(painter, {}, colors.ink);
    return pictureOf(image);
}

} // namespace

class TestTrayImage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyPixelIsOfOneColour_data();
    void everyPixelIsOfOneColour();
    void differentStatesHaveDifferentShapes_data() { everyPixelIsOfOneColour_data(); }
    void differentStatesHaveDifferentShapes();
    void theGlyphStandsOutOnEveryPanel_data() { everyPixelIsOfOneColour_data(); }
    void theGlyphStandsOutOnEveryPanel();
    void everyNumberFits_data() { everyPixelIsOfOneColour_data(); }
    void everyNumberFits();
    void everyNumberIsAnother_data() { everyPixelIsOfOneColour_data(); }
    void everyNumberIsAnother();
    void theBarFollowsTheLevel_data() { everyPixelIsOfOneColour_data(); }
    void theBarFollowsTheLevel();
    void theOutlineIsDashedWithoutAConnection_data() { everyPixelIsOfOneColour_data(); }
    void theOutlineIsDashedWithoutAConnection();
    void digitsAreSegments();
    void theSmallestPictureIsExactlyThis();
    void allSizesAreOffered();
    void everyPanelShowsIt();
};

void TestTrayImage::everyPixelIsOfOneColour_data()
{
    QTest::addColumn<int>("size");
    for (const int size : traySizes)
        QTest::addRow("%d pixels", size) << size;
}

void TestTrayImage::everyPixelIsOfOneColour()
{
    QFETCH(int, size);
    for (const TrayLook &look : differentLooks()) {
        const QImage image = drawTrayImage(look, size);
        QCOMPARE(image.size(), QSize(size, size));
        QVERIFY(!pictureOf(image).join(QString()).contains(u'?'));
        QVERIFY(!look.connected || pictureOf(image).first().contains(u'o')); // The strap reaches the edge.
    }
}

/// Also where no colours are seen, and on a light panel, which hides the outline.
void TestTrayImage::differentStatesHaveDifferentShapes()
{
    QFETCH(int, size);
    const QMap<QString, TrayLook> looks = differentLooks();
    for (const QColor &panel : {lightPanel, darkPanel}) {
        for (auto one = looks.begin(); one != looks.end(); ++one) {
            const QImage grey = onPanel(drawTrayImage(*one, size), panel).convertToFormat(QImage::Format_Grayscale8);
            for (auto other = std::next(one); other != looks.end(); ++other) {
                TrayColors plain;
                plain.muted = plain.charge = plain.pulse = plain.ink; // Only shape remains.
                const int count = differingPixels(onPanel(drawTrayImage(*one, size, plain), panel),
                                                  onPanel(drawTrayImage(*other, size, plain), panel));
                QVERIFY2(count >= size / 3,
                         qPrintable(u"%1 and %2: %3 pixels"_s.arg(one.key(), other.key()).arg(count)));
                QVERIFY(grey != onPanel(drawTrayImage(*other, size), panel).convertToFormat(QImage::Format_Grayscale8));
            }
        }
    }
}

/// Each pixel of a digit has ground beside it or other ink, so the contrast of both colours is that of the digit; and
/// the watch stands out of the panel.
void TestTrayImage::theGlyphStandsOutOnEveryPanel()
{
    QFETCH(int, size);
    const int line = std::max(1, size / 16);
    for (const QColor &panel : {lightPanel, darkPanel}) {
        for (const TrayLook &look : differentLooks()) {
            const QImage shown = onPanel(drawTrayImage(look, size), panel);
            double best = 1;
            for (int y = size / 4; y < size * 3 / 4; ++y) {
                for (int x = 0; x < 2 * line; ++x)
                    best = std::max(best, contrast(shown.pixelColor(x, y), panel));
            }
            QVERIFY2(best > 7, qPrintable(QString::number(best)));
            for (int y = size / 4; y < size * 3 / 4; ++y) {
                for (int x = 2 * line; x < size - 2 * line; ++x) {
                    const QColor color = shown.pixelColor(x, y);
                    QVERIFY(color == colors.ground || contrast(color, colors.ground) > 6);
                }
            }
        }
    }
}

void TestTrayImage::everyNumberFits()
{
    QFETCH(int, size);
    const int line = std::max(1, size / 16);
    for (int value = -1; value <= 255; ++value) {
        for (const bool charging : {false, true}) {
            const TrayLook look{value > 100 ? Number::HeartRate : Number::Battery, value, charging, true, false};
            const QImage image = drawTrayImage(look, size);
            // Between the number and the outline is always ground.
            for (int y = size / 4; y < size * 3 / 4; ++y) {
                QCOMPARE(image.pixel(line, y), colors.ground.rgba());
                QCOMPARE(image.pixel(size - line - 1, y), colors.ground.rgba());
            }
        }
    }
}

void TestTrayImage::everyNumberIsAnother()
{
    QFETCH(int, size);
    QList<QImage> earlier;
    for (int value = 0; value <= 255; ++value) {
        const QImage image = drawTrayImage(heartRate(value), size);
        QVERIFY2(!earlier.contains(image), qPrintable(QString::number(value)));
        earlier.append(image);
    }
}

void TestTrayImage::theBarFollowsTheLevel()
{
    QFETCH(int, size);
    const auto charged = [size](int level, bool charging) {
        return pictureOf(drawTrayImage({Number::Battery, level, charging, true, false}, size))
            .join(QString())
            .count(u'c');
    };
    QCOMPARE(charged(0, false), 0);
    int last = 0;
    for (const int level : {1, 20, 40, 60, 80, 100}) {
        QVERIFY(charged(level, false) > last);
        last = charged(level, false);
    }
    QVERIFY(charged(87, true) < charged(87, false)); // Stripes.
}

void TestTrayImage::theOutlineIsDashedWithoutAConnection()
{
    QFETCH(int, size);
    const auto outline = [size](bool connected) {
        const QImage image = drawTrayImage({Number::Battery, 87, false, connected, !connected}, size);
        QString column;
        for (int y = size / 4; y < size * 3 / 4; ++y)
            column += isInk(image, 0, y) ? u'#' : u'o';
        return column;
    };
    QVERIFY(!outline(true).contains(u'o'));
    QVERIFY(outline(false).contains(u"#o"_s));
    QVERIFY(outline(false).contains(u"o#"_s));
}

void TestTrayImage::digitsAreSegments()
{
    QCOMPARE(glyphRows(u"8"_s, {4, 7}),
             (QStringList{u"####"_s, u"#..#"_s, u"#..#"_s, u"####"_s, u"#..#"_s, u"#..#"_s, u"####"_s}));
    QCOMPARE(glyphRows(u"12"_s, {6, 7}),
             (QStringList{u"#.####"_s, u"#....#"_s, u"#....#"_s, u"#.####"_s, u"#.#..."_s, u"#.#..."_s, u"#.####"_s}));
    QCOMPARE(glyphRows(u"7"_s, {3, 5}), (QStringList{u"###"_s, u"..#"_s, u"..#"_s, u"..#"_s, u"..#"_s}));
    QCOMPARE(glyphRows(u"-"_s, {3, 5}), (QStringList{u"..."_s, u"..."_s, u"###"_s, u"..."_s, u"..."_s}));
}

void TestTrayImage::theSmallestPictureIsExactlyThis()
{
    const QStringList expected{
        u"....#oooooo#...."_s, u".####oooooo####."_s, u"##oooooooooooo##"_s, u"#o#####o#####oo#"_s,
        u"#o#ooo#ooooo#oo#"_s, u"#o#ooo#ooooo#oo#"_s, u"#o#####ooooo#oo#"_s, u"#o#ooo#ooooo#oo#"_s,
        u"#o#ooo#ooooo#oo#"_s, u"#o#####ooooo#oo#"_s, u"#oooooooooooooo#"_s, u"#occccccccccooo#"_s,
        u"#occccccccccmmo#"_s, u"##oooooooooooo##"_s, u".####oooooo####."_s, u"....#oooooo#...."_s,
    };
    const QStringList picture = pictureOf(drawTrayImage(battery(87), 16));
    QVERIFY2(picture == expected, qPrintable(u'\n' + picture.join(u'\n')));
}

void TestTrayImage::allSizesAreOffered()
{
    const QIcon icon = trayImageIcon(battery(50));
    for (const int size : {16, 22, 24, 32, 44, 48, 64})
        QVERIFY(icon.availableSizes().contains(QSize(size, size)));
    QCOMPARE(icon.availableSizes().size(), qsizetype(traySizes.size()));
    // What a panel makes of the largest one.
    QCOMPARE(icon.pixmap(64).toImage().scaled(16, 16).convertToFormat(QImage::Format_ARGB32_Premultiplied),
             drawTrayImage(battery(50), 16));
}

/// Whatever grey the panel has, either the outline or the watch stands out.
void TestTrayImage::everyPanelShowsIt()
{
    QVERIFY(contrast(colors.ink, colors.ground) > 7);
    QVERIFY(contrast(colors.charge, colors.ground) > 7);
    for (int grey = 0; grey < 256; ++grey) {
        const QColor panel(grey, grey, grey);
        QVERIFY(std::max(contrast(panel, colors.ink), contrast(panel, colors.ground)) > 3);
    }
}

static int runTestTrayImage(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestTrayImage test;
    return QTest::qExec(&test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestTrayImage)
#include "tst_trayimage.moc"
