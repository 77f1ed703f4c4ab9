// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/osc/oscparameter.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

using Meaning = OscParameter::Meaning;

constexpr OscRange byteRange{0, 255};
constexpr OscRange untilTwoHundred{0, 200};
constexpr OscRange untilFastest{0, 240};

float fractionOf(int bpm, const OscRange &range)
{
    return std::clamp(float(bpm - range.lowest) / float(range.highest - range.lowest), 0.0F, 1.0F);
}

} // namespace

const QList<OscFamily> &oscFamilies()
{
    static const QList<OscFamily> families{
        {u"common"_s,
         u"HRtoVRChat_OSC, MagicChatbox, iron-heart"_s,
         {{u"HR"_s, Meaning::Bpm},
          {u"onesHR"_s, Meaning::Ones},
          {u"tensHR"_s, Meaning::Tens},
          {u"hundredsHR"_s, Meaning::Hundreds},
          {u"isHRConnected"_s, Meaning::Connected},
          {u"isHRActive"_s, Meaning::Connected},
          {u"isHRBeat"_s, Meaning::Beat},
          {u"HeartBeatToggle"_s, Meaning::BeatToggle},
          {u"HRPercent"_s, Meaning::Fraction},
          {u"FullHRPercent"_s, Meaning::FullFraction}}},
        {u"iron-heart"_s,
         u"iron-heart"_s,
         {{u"floatHR"_s, Meaning::FullFraction, byteRange},
          {u"RRInterval"_s, Meaning::Interval},
          {u"HRBattery"_s, Meaning::Battery},
          {u"HRBatteryFloat"_s, Meaning::BatteryFraction}}},
        {u"pulsoid-to-osc"_s,
         u"PulsoidToOSC"_s,
         {{u"HeartRateInt"_s, Meaning::Bpm},
          {u"HeartRate3"_s, Meaning::Bpm},
          {u"HeartRate"_s, Meaning::FullFraction, byteRange},
          {u"HeartRateFloat"_s, Meaning::FullFraction, byteRange},
          {u"HeartRate2"_s, Meaning::Fraction, byteRange},
          {u"HeartRateFloat01"_s, Meaning::Fraction, byteRange}}},
        {u"heart-rate-on-stream"_s,
         u"HeartRateOnStream-OSC"_s,
         {{u"Heartrate"_s, Meaning::FullFraction, byteRange},
          {u"Heartrate2"_s, Meaning::Fraction, byteRange},
          {u"Heartrate3"_s, Meaning::Bpm}}},
        {u"hr-push"_s,
         u"hr_push"_s,
         {{u"hr_val"_s, Meaning::Bpm},
          {u"hr_percent"_s, Meaning::Fraction, untilTwoHundred},
          {u"hr_connected"_s, Meaning::Connected}}},
        {u"vrcosc"_s,
         u"VRCOSC"_s,
         {{u"VRCOSC/Heartrate/Value"_s, Meaning::Bpm},
          {u"VRCOSC/Heartrate/Normalised"_s, Meaning::Fraction, untilFastest},
          {u"VRCOSC/Heartrate/Beat"_s, Meaning::Beat},
          {u"VRCOSC/Heartrate/Connected"_s, Meaning::Connected}}},
        {u"hrcounter"_s, u"HRCounter"_s, {{u"/hr"_s, Meaning::Bpm}}},
    };
    return families;
}

QList<OscParameter> defaultOscParameters()
{
    return oscFamilies().first().parameters;
}

std::optional<QList<OscParameter>> oscParametersFrom(const QStringList &words)
{
    static const QHash<QString, Meaning> meanings{{u"bpm"_s, Meaning::Bpm},
                                                  {u"ones"_s, Meaning::Ones},
                                                  {u"tens"_s, Meaning::Tens},
                                                  {u"hundreds"_s, Meaning::Hundreds},
                                                  {u"connected"_s, Meaning::Connected},
                                                  {u"beat"_s, Meaning::Beat},
                                                  {u"toggle"_s, Meaning::BeatToggle},
                                                  {u"percent"_s, Meaning::Fraction},
                                                  {u"full-percent"_s, Meaning::FullFraction},
                                                  {u"interval"_s, Meaning::Interval},
                                                  {u"battery"_s, Meaning::Battery},
                                                  {u"battery-percent"_s, Meaning::BatteryFraction}};
    QList<OscParameter> parameters;
    for (const QString &word : words) {
        const qsizetype sign = word.lastIndexOf(u'=');
        const auto meaning = meanings.constFind(word.mid(sign + 1));
        if (sign <= 0 || meaning == meanings.cend())
            return {};
        parameters.append({word.first(sign), *meaning});
    }
    return parameters;
}

std::optional<OscArgument> oscArgument(const OscParameter &parameter, const LiveValue &value, const OscBeat &beat,
                                       const OscRange &range)
{
    constexpr int largest = 255; // avatars know no larger integer
    const int bpm = std::clamp(value.bpm.value_or(0), 0, largest);
    const float fraction = value.bpm ? fractionOf(bpm, parameter.range.value_or(range)) : 0.0F;
    switch (parameter.meaning) {
    case Meaning::Bpm:
        return bpm;
    case Meaning::Ones:
        return bpm % 10;
    case Meaning::Tens:
        return bpm / 10 % 10;
    case Meaning::Hundreds:
        return bpm / 100;
    case Meaning::Connected:
        return value.bpm.has_value();
    case Meaning::Beat:
        return beat.isBeating;
    case Meaning::BeatToggle:
        return beat.toggle;
    case Meaning::Fraction:
        return fraction;
    case Meaning::FullFraction:
        return 2 * fraction - 1;
    case Meaning::Interval:
        return value.rrIntervals.isEmpty() ? 0 : int(std::lround(value.rrIntervals.last() * 1000.0 / 1024));
    case Meaning::Battery:
        return value.battery ? std::optional<OscArgument>(*value.battery) : std::nullopt;
    case Meaning::BatteryFraction:
        return value.battery ? std::optional<OscArgument>(float(*value.battery) / 100) : std::nullopt;
    }
    return {};
}

} // namespace neobeat
