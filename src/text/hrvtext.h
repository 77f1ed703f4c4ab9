// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hrv/variability.h"

#include <QLocale>
#include <QString>

namespace neobeat {

/// A figure of the heart rate variability that can be shown.
enum class HrvFigure {
    MeanNn, ///< ms
    Sdnn, ///< ms
    Rmssd, ///< ms
    Pnn50, ///< percent
    Lf, ///< ms²
    Hf, ///< ms²
    LfHf,
};
constexpr int hrvFigureCount = 7;

/// Its name, which is the same in the literature of every language: "RMSSD", "LF/HF".
QString hrvFigureName(HrvFigure figure);

/// What it says, for a tool tip: "How much each interval differs from the one before".
QString hrvFigureMeaning(HrvFigure figure);

/// A value with its unit: "43 ms", "12 %", "1,203 ms²", "0.8".
QString hrvFigureText(HrvFigure figure, double value, const QLocale &locale = QLocale());

/// The value of a figure, or why it is missing.
Result<double, hrv::NoFigure> hrvFigure(const hrv::Variability &variability, HrvFigure figure);

/// Who published the method by which artefacts are corrected, and when.
QString correctionMethod();

/// How much was corrected, 0 … 1, and by which method: "0.4 % corrected, method of Lipponen and Tarvainen 2019".
QString correctionText(double share, const QLocale &locale = QLocale());

/// Why there is no figure, and what to do: two sentences.
QString noFigureText(hrv::NoFigure reason, const QLocale &locale = QLocale());

/// What became of an interval, for a list of beats: "ectopic beat"; for a normal one "normal beat".
QString beatClassText(hrv::BeatClass beatClass);

} // namespace neobeat
