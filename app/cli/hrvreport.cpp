// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/hrvreport.h"

#include "text/hrvtext.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

QDateTime momentOf(double time)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(std::llround(time)));
}

QString isoMoment(double time)
{
    const QDateTime moment = momentOf(time);
    return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

/// A word of a contract with scripts.
QString reasonName(hrv::NoFigure reason)
{
    switch (reason) {
    case hrv::NoFigure::TooFewBeats:
        return u"too-few-beats"_s;
    case hrv::NoFigure::TooManyArtefacts:
        return u"too-many-artefacts"_s;
    case hrv::NoFigure::OtherDuration:
        return u"other-duration"_s;
    case hrv::NoFigure::Gap:
        return u"gap"_s;
    case hrv::NoFigure::SlowHeart:
        return u"slow-heart"_s;
    case hrv::NoFigure::NotStationary:
        return u"not-stationary"_s;
    case hrv::NoFigure::NoVariation:
        return u"no-variation"_s;
    }
    return {};
}

QString fieldName(HrvFigure figure)
{
    switch (figure) {
    case HrvFigure::MeanNn:
        return u"meanNn"_s;
    case HrvFigure::Sdnn:
        return u"sdnn"_s;
    case HrvFigure::Rmssd:
        return u"rmssd"_s;
    case HrvFigure::Pnn50:
        return u"pnn50"_s;
    case HrvFigure::Lf:
        return u"lf"_s;
    case HrvFigure::Hf:
        return u"hf"_s;
    case HrvFigure::LfHf:
        return u"lfHf"_s;
    }
    return {};
}

/// A thousandth of each unit is finer than any source measures.
QJsonValue rounded(const Result<double, hrv::NoFigure> &value)
{
    return value ? QJsonValue(std::round(*value * 1'000) / 1'000) : QJsonValue(QJsonValue::Null);
}

template<typename Figures>
QJsonValue reasonOf(const Result<Figures, hrv::NoFigure> &figures)
{
    return figures ? QJsonValue(QJsonValue::Null) : QJsonValue(reasonName(figures.error()));
}

QJsonObject jsonOf(const hrv::Variability &figures)
{
    QJsonObject json{{u"from"_s, isoMoment(figures.start)},
                     {u"to"_s, isoMoment(figures.end)},
                     {u"intervals"_s, figures.intervals},
                     {u"corrected"_s, rounded(figures.correctedShare)},
                     {u"method"_s, correctionMethod()},
                     {u"noTime"_s, reasonOf(figures.time)},
                     {u"noFrequency"_s, reasonOf(figures.frequency)}};
    for (int i = 0; i < hrvFigureCount; ++i)
        json.insert(fieldName(HrvFigure(i)), rounded(hrvFigure(figures, HrvFigure(i))));
    return json;
}

/// "NN 950 ms, SDNN 61 ms", without what is missing.
QString figuresText(const hrv::Variability &figures)
{
    QStringList words;
    for (int i = 0; i < hrvFigureCount; ++i) {
        const auto figure = HrvFigure(i);
        if (const auto value = hrvFigure(figures, figure))
            words.append(hrvFigureName(figure) + u' ' + hrvFigureText(figure, *value, QLocale::c()));
    }
    return words.join(u", "_s);
}

} // namespace

Report hrvReportOfRange(const hrv::Variability &figures, const QString &watch)
{
    QJsonObject json = jsonOf(figures);
    json.insert(u"type"_s, u"range"_s);
    json.insert(u"watch"_s, watch);
    QStringList words{u"%1   %2 to %3   %4 intervals, %5"_s.arg(
        watch, momentOf(figures.start).toString(u"yyyy-MM-dd HH:mm"_s),
        momentOf(figures.end).toString(u"yyyy-MM-dd HH:mm"_s), QString::number(figures.intervals),
        correctionText(figures.correctedShare, QLocale::c()))};
    words.append(figures.time ? figuresText(figures) : noFigureText(figures.time.error(), QLocale::c()));
    // In the parts it stands only where it is, but who asks for five minutes wants it.
    const bool isOfItsDuration = !figures.frequency && figures.frequency.error() != hrv::NoFigure::OtherDuration;
    if (figures.time && isOfItsDuration)
        words.append(u"No LF/HF: "_s + noFigureText(figures.frequency.error(), QLocale::c()));
    return {json, words.join(u"   "_s)};
}

Report hrvReportOfPart(const hrv::Variability &figures)
{
    QJsonObject json = jsonOf(figures);
    json.insert(u"type"_s, u"part"_s);
    const QString missing = figures.time ? QString() : reasonName(figures.time.error()).replace(u'-', u' ');
    return {json,
            u"%1   %2"_s.arg(momentOf(figures.start).toString(u"yyyy-MM-dd HH:mm:ss"_s),
                             figures.time ? figuresText(figures) : missing)};
}

} // namespace neobeat::cli
