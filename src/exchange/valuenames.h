// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sample.h"

#include <QByteArrayView>

#include <optional>

namespace neobeat {

/// The words that files have for a quality: "good", "no-reading", "out-of-range", "no-contact".
QByteArrayView nameOf(SampleQuality quality);
/// The quality of that name; nothing for any other word.
std::optional<SampleQuality> qualityNamed(QByteArrayView name);

/// The words that files have for a source: "stream", "simulated", "minute".
QByteArrayView nameOf(SampleSource source);
/// The source of that name; nothing for any other word.
std::optional<SampleSource> sourceNamed(QByteArrayView name);

} // namespace neobeat
