// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/minuterun.h"

namespace neobeat {

MinuteRun MinuteRun::decode(const QDateTime &start, QByteArrayView payload)
{
    MinuteRun run{start.addMSecs(-(start.time().msecsSinceStartOfDay() % (minuteLength * 1000)))};
    run.samples.reserve(payload.size() / MinuteSample::byteCount);
    for (; payload.size() >= MinuteSample::byteCount; payload = payload.sliced(MinuteSample::byteCount))
        run.samples.append(*MinuteSample::decode(payload));
    return run;
}

} // namespace neobeat
