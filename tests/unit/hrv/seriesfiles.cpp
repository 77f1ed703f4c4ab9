// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriesfiles.h"

#include <QFile>

namespace neobeat::test {

using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> linesOfSeries(const QString &name)
{
    QFile file(QStringLiteral(NEOBEAT_TEST_DATA) + u"/hrv/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().trimmed().split('\n');
}

hrv::BeatClass classNamed(const QByteArray &name)
{
    if (name == "ectopic")
        return hrv::BeatClass::Ectopic;
    if (name == "extra")
        return hrv::BeatClass::Extra;
    if (name == "missed")
        return hrv::BeatClass::Missed;
    if (name == "long")
        return hrv::BeatClass::Long;
    return hrv::BeatClass::Normal;
}

} // namespace

SeriesFile readSeries(const QString &name)
{
    SeriesFile series;
    for (const QByteArray &line : linesOfSeries(name)) {
        const QList<QByteArray> words = line.split(' ');
        series.lengths.push_back(words.first().toDouble());
        series.classes.push_back(classNamed(words.value(1)));
    }
    return series;
}

std::vector<quint16> readFitRows(const QString &name)
{
    std::vector<quint16> values;
    for (const QByteArray &line : linesOfSeries(name)) {
        for (const QByteArray &value : line.split(' '))
            values.push_back(value.toUShort());
    }
    return values;
}

std::vector<hrv::RrInterval> intervalsOf(const QString &name)
{
    return hrv::seriesOf(0, name == u"fit-hrv.txt"_s ? hrv::lengthsOfFit(readFitRows(name)) : readSeries(name).lengths);
}

hrv::NnSeries uncorrected(const std::vector<hrv::RrInterval> &series)
{
    hrv::NnSeries nn;
    for (const hrv::RrInterval &interval : series)
        nn.intervals.push_back({interval.end, interval.length, hrv::BeatClass::Normal});
    nn.runs = hrv::runsOf(series);
    return nn;
}

} // namespace neobeat::test
