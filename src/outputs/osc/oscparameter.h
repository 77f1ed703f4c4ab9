// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/livevalue.h"
#include "outputs/osc/oscmessage.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace neobeat {

/// Lowest and highest heart rate of a scale, bpm.
struct OscRange
{
    int lowest = 0;
    int highest = 255;

    bool operator==(const OscRange &other) const = default;
};

/// A value that a receiver knows by a name of its own.
struct OscParameter
{
    /// What it tells, and of which type it is. Without a heart rate numbers are 0 (of FullFraction -1) and truths
    /// false.
    enum class Meaning {
        Bpm, ///< i, 0 … 255.
        Ones, ///< i, the last digit.
        Tens, ///< i, the digit before it.
        Hundreds, ///< i, the first of three digits.
        Connected, ///< T/F, whether there is a heart rate; after the numbers, so that none shows the 0 of before.
        Beat, ///< T/F, true for a moment with each beat.
        BeatToggle, ///< T/F, changes with each beat.
        Fraction, ///< f, 0 … 1 of the range.
        FullFraction, ///< f, -1 … 1 of the range.
        Interval, ///< i, ms between the last two beats; 0 when the sensor does not tell.
        Battery, ///< i, 0 … 100 percent; not sent while unknown.
        BatteryFraction, ///< f, 0 … 1; not sent while unknown.
    };

    QString name; ///< Added to the prefix; with a slash at its begin an address of its own.
    Meaning meaning = Meaning::Bpm;
    std::optional<OscRange> range = {}; ///< Of a fraction; the user's when empty.

    bool operator==(const OscParameter &other) const = default;
};

/// The parameters that avatars for one program know.
struct OscFamily
{
    QString id; ///< For settings: "common", "iron-heart", …
    QString program; ///< For display: whose names these are.
    QList<OscParameter> parameters;
};

/// All families, the recommended one first. Names and types as in the sources of the programs.
const QList<OscFamily> &oscFamilies();

/// What is worth sending to most receivers: the parameters of the first family.
QList<OscParameter> defaultOscParameters();

/// What a user writes for own names: each word is NAME=MEANING, for instance "MyRate=bpm". Empty when one is not, or
/// has an unknown meaning.
std::optional<QList<OscParameter>> oscParametersFrom(const QStringList &words);

/// Where a beat is.
struct OscBeat
{
    bool isBeating = false; ///< For a moment after each beat.
    bool toggle = false; ///< Another one with each beat.
};

/// The parameter's value; empty when nothing is to be sent.
std::optional<OscArgument> oscArgument(const OscParameter &parameter, const LiveValue &value, const OscBeat &beat,
                                       const OscRange &range);

} // namespace neobeat
