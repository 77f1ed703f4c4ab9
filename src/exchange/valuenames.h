// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/beatrun.h"

#include <QByteArrayView>

#include <optional>

namespace neobeat {

/// The names of a quality in files: "good", "no-reading", "out-of-range", "no-contact".
QByteArrayView nameOf(SampleQuality quality);
/// The quality of that name; nothing for any other word.
std::optional<SampleQuality> qualityNamed(QByteArrayView name);

/// The names of a source in files: "stream", "simulated", "minute".
QByteArrayView nameOf(SampleSource source);
/// The source of that name; nothing for any other word.
std::optional<SampleSource> sourceNamed(QByteArrayView name);

/// The names of a unit in files: "1/1024 s", "1/1000 s".
QByteArrayView nameOf(IntervalUnit unit);
/// The unit of that name; nothing for any other word.
std::optional<IntervalUnit> unitNamed(QByteArrayView name);

} // namespace neobeat
