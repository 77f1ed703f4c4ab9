// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sample.h"
#include "session/heartratereading.h"

namespace neobeat {

/// What is kept of a reading, under that time; milliseconds since 1970.
Sample sampleOf(const HeartRateReading &reading, qint64 time, SampleSource source);

} // namespace neobeat
