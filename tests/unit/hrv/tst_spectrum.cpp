// SPDX-License-Identifier: GPL-3.0-or-later
#include "hrv/spectrum.h"
#include "support/testprogram.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <vector>

using namespace neobeat::hrv;

/// Waves whose power is known: half of the squared amplitude.
class TestSpectrum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void powerOfAWaveIsInItsBand_data();
    void powerOfAWaveIsInItsBand();
    void powersAdd();
    void trendHasNoPower();
    void momentOfTheStartDoesNotMatter();
};

namespace {

struct Wave
{
    double amplitude; // ms
    double frequency; // Hz
};

BandPowers powersOfWaves(const std::vector<Wave> &waves, double start = 0, double slope = 0)
{
    std::vector<double> ends;
    std::vector<double> lengths;
    double end = start;
    while (end < start + spectrumDuration) {
        double length = 800 + slope * (end - start);
        for (const Wave &wave : waves)
            length += wave.amplitude * std::sin(2 * std::numbers::pi * wave.frequency * (end - start) / 1'000);
        end += length;
        // The sample belongs to the end of its interval, where the wave is read.
        double sample = 800 + slope * (end - start);
        for (const Wave &wave : waves)
            sample += wave.amplitude * std::sin(2 * std::numbers::pi * wave.frequency * (end - start) / 1'000);
        ends.push_back(end);
        lengths.push_back(sample);
    }
    return powersOf(ends, lengths, start);
}

bool isNear(double value, double expected, double share)
{
    return std::abs(value - expected) < share * expected;
}

} // namespace

void TestSpectrum::powerOfAWaveIsInItsBand_data()
{
    QTest::addColumn<double>("frequency");
    QTest::addColumn<bool>("low");
    QTest::addColumn<bool>("high");
    QTest::newRow("very low") << 0.015 << false << false;
    QTest::newRow("low") << 0.07 << true << false;
    QTest::newRow("upper low") << 0.12 << true << false;
    QTest::newRow("high") << 0.2 << false << true;
    QTest::newRow("upper high") << 0.33 << false << true;
    QTest::newRow("too high") << 0.45 << false << false;
}

void TestSpectrum::powerOfAWaveIsInItsBand()
{
    QFETCH(double, frequency);
    QFETCH(bool, low);
    QFETCH(bool, high);
    const BandPowers powers = powersOfWaves({{20, frequency}});
    constexpr double power = 20. * 20. / 2;
    QVERIFY2(low ? isNear(powers.low, power, 0.03) : powers.low < 0.03 * power,
             qPrintable(QString::number(powers.low)));
    QVERIFY2(high ? isNear(powers.high, power, 0.05) : powers.high < 0.05 * power,
             qPrintable(QString::number(powers.high)));
}

void TestSpectrum::powersAdd()
{
    const BandPowers powers = powersOfWaves({{30, 0.09}, {20, 0.25}});
    QVERIFY(isNear(powers.low, 450, 0.03));
    QVERIFY(isNear(powers.high, 200, 0.04));
}

void TestSpectrum::trendHasNoPower()
{
    const BandPowers powers = powersOfWaves({}, 0, 0.0005); // 150 ms in five minutes
    QVERIFY(powers.low < 1);
    QVERIFY(powers.high < 1);
}

void TestSpectrum::momentOfTheStartDoesNotMatter()
{
    const BandPowers early = powersOfWaves({{30, 0.09}, {20, 0.25}});
    const BandPowers late = powersOfWaves({{30, 0.09}, {20, 0.25}}, 1'700'000'000'000.);
    QVERIFY(isNear(late.low, early.low, 1e-3));
    QVERIFY(isNear(late.high, early.high, 1e-3));
}

NEOBEAT_TEST(TestSpectrum)
#include "tst_spectrum.moc"
