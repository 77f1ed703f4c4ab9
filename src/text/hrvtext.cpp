// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/hrvtext.h"

#include "base/timeunits.h"

#include <QCoreApplication>

#include <cmath>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

/// The context under which translators find these texts.
struct HrvText
{
    Q_DECLARE_TR_FUNCTIONS(HrvText)
};

constexpr double percent = 100;

QString milliseconds(double value, const QLocale &locale)
{
    return HrvText::tr("%1 ms", "milliseconds").arg(locale.toString(std::round(value), 'f', 0));
}

QString squareMilliseconds(double value, const QLocale &locale)
{
    return HrvText::tr("%1 ms²", "square milliseconds").arg(locale.toString(std::round(value), 'f', 0));
}

} // namespace

QString hrvFigureName(HrvFigure figure)
{
    switch (figure) {
    case HrvFigure::MeanNn:
        return u"NN"_s;
    case HrvFigure::Sdnn:
        return u"SDNN"_s;
    case HrvFigure::Rmssd:
        return u"RMSSD"_s;
    case HrvFigure::Pnn50:
        return u"pNN50"_s;
    case HrvFigure::Lf:
        return u"LF"_s;
    case HrvFigure::Hf:
        return u"HF"_s;
    case HrvFigure::LfHf:
        return u"LF/HF"_s;
    }
    return {};
}

QString hrvFigureMeaning(HrvFigure figure)
{
    switch (figure) {
    case HrvFigure::MeanNn:
        return HrvText::tr("The average interval between two normal beats");
    case HrvFigure::Sdnn:
        return HrvText::tr("How much the intervals differ from their average");
    case HrvFigure::Rmssd:
        return HrvText::tr("How much each interval differs from the one before");
    case HrvFigure::Pnn50:
        return HrvText::tr("How many intervals differ by more than 50 ms from the one before");
    case HrvFigure::Lf:
        return HrvText::tr("Power of the slow changes, of 7 to 25 seconds");
    case HrvFigure::Hf:
        return HrvText::tr("Power of the fast changes, of 2.5 to 7 seconds, mostly those of the breath");
    case HrvFigure::LfHf:
        return HrvText::tr("The slow changes in relation to the fast ones");
    }
    return {};
}

QString hrvFigureText(HrvFigure figure, double value, const QLocale &locale)
{
    switch (figure) {
    case HrvFigure::MeanNn:
    case HrvFigure::Sdnn:
    case HrvFigure::Rmssd:
        return milliseconds(value, locale);
    case HrvFigure::Pnn50:
        return HrvText::tr("%1 %", "percent").arg(locale.toString(std::round(value), 'f', 0));
    case HrvFigure::Lf:
    case HrvFigure::Hf:
        return squareMilliseconds(value, locale);
    case HrvFigure::LfHf:
        return locale.toString(value, 'f', 1);
    }
    return {};
}

Result<double, hrv::NoFigure> hrvFigure(const hrv::Variability &variability, HrvFigure figure)
{
    using Value = Result<double, hrv::NoFigure>;
    const auto ofTime = [&](double hrv::TimeDomain::*value) {
        return variability.time ? Value((*variability.time).*value) : Value(variability.time.error());
    };
    const auto ofFrequency = [&](double hrv::FrequencyDomain::*value) {
        return variability.frequency ? Value((*variability.frequency).*value) : Value(variability.frequency.error());
    };
    switch (figure) {
    case HrvFigure::MeanNn:
        return ofTime(&hrv::TimeDomain::meanNn);
    case HrvFigure::Sdnn:
        return ofTime(&hrv::TimeDomain::sdnn);
    case HrvFigure::Rmssd:
        return ofTime(&hrv::TimeDomain::rmssd);
    case HrvFigure::Pnn50:
        return ofTime(&hrv::TimeDomain::pnn50);
    case HrvFigure::Lf:
        return ofFrequency(&hrv::FrequencyDomain::lf);
    case HrvFigure::Hf:
        return ofFrequency(&hrv::FrequencyDomain::hf);
    case HrvFigure::LfHf:
        return ofFrequency(&hrv::FrequencyDomain::lfHf);
    }
    return hrv::NoFigure::TooFewBeats;
}

QString correctionMethod()
{
    return u"Lipponen and Tarvainen 2019"_s;
}

QString correctionText(double share, const QLocale &locale)
{
    return HrvText::tr("%1 % corrected, method of Lipponen and Tarvainen 2019")
        .arg(locale.toString(percent * share, 'f', 1));
}

QString noFigureText(hrv::NoFigure reason, const QLocale &locale)
{
    switch (reason) {
    case hrv::NoFigure::TooFewBeats:
        return HrvText::tr("There are less than %Ln minutes of beats here. Choose a longer range.", nullptr,
                           int(hrv::shortestCovered / ms::minute));
    case hrv::NoFigure::TooManyArtefacts:
        return HrvText::tr("More than %1 % of the beats had to be corrected. Moisten the strap or fasten it tighter, "
                           "and measure again.")
            .arg(locale.toString(percent * hrv::mostCorrected, 'f', 0));
    case hrv::NoFigure::OtherDuration:
        return HrvText::tr("This figure is defined for %Ln minutes. Choose a range of that duration.", nullptr,
                           int(hrv::spectrumDuration / ms::minute));
    case hrv::NoFigure::Gap:
        return HrvText::tr("Beats are missing in this range. Choose one without a gap.");
    case hrv::NoFigure::SlowHeart:
        return HrvText::tr("Below %1 bpm, beats are too few to show the fast changes. Use RMSSD instead.")
            .arg(locale.toString(hrv::fewestForSpectrum * double(ms::minute) / hrv::spectrumDuration, 'f', 0));
    case hrv::NoFigure::NotStationary:
        return HrvText::tr("The heart rate rose, fell or became more or less steady here. Choose a calmer range.");
    case hrv::NoFigure::NoVariation:
        return HrvText::tr(
            "All intervals are equal, as those of a pacemaker or of a source that does not measure them. "
            "Check what the source sends.");
    }
    return {};
}

QString beatClassText(hrv::BeatClass beatClass)
{
    switch (beatClass) {
    case hrv::BeatClass::Normal:
        return HrvText::tr("normal beat");
    case hrv::BeatClass::Ectopic:
        return HrvText::tr("ectopic beat");
    case hrv::BeatClass::Extra:
        return HrvText::tr("no beat, removed");
    case hrv::BeatClass::Missed:
        return HrvText::tr("beat missed before it, inserted");
    case hrv::BeatClass::Long:
        return HrvText::tr("interval too long, interpolated");
    case hrv::BeatClass::Short:
        return HrvText::tr("interval too short, interpolated");
    case hrv::BeatClass::Unjudged:
        return HrvText::tr("too few beats around it to judge");
    }
    return {};
}

} // namespace neobeat
