// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/livevalue.h"

#include <QByteArray>

namespace neobeat {

/// The two forms of the metrics.
enum class MetricsFormat {
    Text, ///< Prometheus text, version 0.0.4.
    OpenMetrics, ///< OpenMetrics 1.0.0.
};

/// The form for a scraper that accepts that (RFC 9110, 12.5.1): OpenMetrics only where it is asked for and preferred.
MetricsFormat metricsFormatFor(QByteArrayView accept);

/// The value of Content-Type.
QByteArray contentTypeOf(MetricsFormat format);

/// The value as gauges. What is not known now is left out, never repeated. \a uptime is the time for the age, \a
/// clients the number of streams. No label tells whose watch it is.
QByteArray metricsOf(const LiveValue &value, std::chrono::milliseconds uptime, int clients, MetricsFormat format);

} // namespace neobeat
