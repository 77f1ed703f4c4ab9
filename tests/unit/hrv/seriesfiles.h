// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hrv/beatcorrection.h"

#include <QString>

#include <vector>

namespace neobeat::test {

/// A series of tests/data/hrv.
struct SeriesFile
{
    std::vector<double> lengths; ///< ms
    std::vector<hrv::BeatClass> classes; ///< What was done to each beat when the file was made.
};

/// Reads "ectopic.txt". Empty when there is no such file.
SeriesFile readSeries(const QString &name);
/// Reads "fit-hrv.txt", whose rows are those of FIT `hrv` messages.
std::vector<quint16> readFitRows(const QString &name);
/// The intervals of any of them, from moment 0 on.
std::vector<hrv::RrInterval> intervalsOf(const QString &name);
/// The series as it was measured, without any correction.
hrv::NnSeries uncorrected(const std::vector<hrv::RrInterval> &series);

} // namespace neobeat::test
