// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"
#include "hrv/variability.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cmath>
#include <numbers>
#include <random>

using namespace Qt::StringLiterals;
using namespace neobeat;
using namespace neobeat::bench;

namespace {

constexpr int beats = 35'000;

// Waves of the breath and of the blood pressure, noise, stages of sleep that last, and now and then a beat that was not
// detected.
std::vector<double> night()
{
    std::mt19937 random(1);
    std::normal_distribution<double> noise(0, 8);
    std::vector<double> lengths;
    double end = 0;
    while (int(lengths.size()) < beats) {
        const auto wave = [&](double amplitude, double period) {
            return amplitude * std::sin(2 * std::numbers::pi * end / period);
        };
        double length = 950 + wave(35, 4'100) + wave(25, 10'300) + 70 * std::round(wave(1, 5'400'000)) + noise(random);
        if (random() % 400 == 0)
            length *= 2;
        lengths.push_back(length);
        end += length;
    }
    return lengths;
}

/// What Octave printed: milliseconds for all figures, and for those of the time domain of the whole night.
std::vector<double> byOctave(const hrv::NnSeries &nn)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"night.txt"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    for (const hrv::NnInterval &interval : nn.intervals)
        file.write(QByteArray::number(interval.length, 'g', 12) + '\n');
    file.close();
    QProcess octave;
    octave.start(
        u"octave-cli"_s,
        {u"--no-gui"_s, u"--no-history"_s, u"--no-init-file"_s, QStringLiteral(NEOBEAT_HRV_NIGHT), file.fileName()});
    octave.waitForFinished(600'000);
    std::vector<double> milliseconds;
    for (const QByteArray &line : octave.readAllStandardOutput().trimmed().split('\n'))
        milliseconds.push_back(line.toDouble());
    return milliseconds;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const std::vector<hrv::RrInterval> series = hrv::seriesOf(0, night());
    const hrv::NnSeries nn = hrv::correctBeats(series).nn;
    const double end = series.back().end;
    double sum = 0; // keeps the calls from being optimised away

    const double corrected
        = nanosecondsOf(1, [&](int) { sum += double(hrv::correctBeats(series).nn.intervals.size()); }) / 1e6;
    const double whole = nanosecondsOf(1, [&](int) { sum += hrv::variabilityOf(nn, 0, end).time->rmssd; }) / 1e6;
    const double parts = nanosecondsOf(1, [&](int) { sum += hrv::variabilityInFiveMinutes(nn).front().start; }) / 1e6;
    const std::vector<double> octave = byOctave(nn);
    report("correct a night of 35 000 RR intervals", corrected, "ms");
    report("its figures: the night and each five minutes", whole + parts, "ms");
    report("both, what is before the first pixel", corrected + whole + parts, "ms");
    if (octave.size() != 2)
        return 1;
    report("the same figures by BioSig in Octave", octave[0], "ms");
    report("times as fast", octave[0] / (whole + parts), "");
    report("figures of the time domain of the night alone", whole, "ms");
    report("the same by BioSig in Octave", octave[1], "ms");
    report("times as fast, correction counted only here", octave[1] / (whole + corrected), "");
    return sum > 0 ? 0 : 1;
}
