// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/heartratereading.h"
#include "history/sample.h"

namespace neobeat {

/// The sample that is stored for a reading at that time; milliseconds since 1970.
Sample sampleOf(const HeartRateReading &reading, qint64 time, SampleSource source);

} // namespace neobeat
