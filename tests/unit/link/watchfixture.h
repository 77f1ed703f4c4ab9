// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/simulated/simulatedwatch.h"
#include "protocol/uuids.h"

#include <QObject>

#include <memory>
#include <optional>

namespace neobeat {

/// A simulated watch without delays, with a connected central, and its notifications.
class WatchFixture : public QObject
{
protected:
    using AttError = SimulatedWatch::AttError;

    static constexpr Characteristic authentication{uuids::authenticationService, uuids::authentication};
    static constexpr Characteristic battery{uuids::huamiService, uuids::battery};
    static constexpr Characteristic currentTime{uuids::huamiService, uuids::currentTime};
    static constexpr Characteristic heartRate{uuids::heartRateService, uuids::heartRateMeasurement};
    static constexpr Characteristic controlPoint{uuids::heartRateService, uuids::heartRateControlPoint};

    /// Before each test.
    void setUp();
    /// Replaces the watch with a new one of m_scenario.
    void makeWatch();
    void authenticate();
    /// Waits for the result of a read.
    QByteArray valueOf(const Characteristic &characteristic);
    /// Waits for the result of a write.
    std::optional<AttError> write(const Characteristic &characteristic, const QByteArray &value);
    /// Waits for the result of a subscription.
    std::optional<AttError> subscribe(const Characteristic &characteristic);

    Scenario m_scenario;
    std::unique_ptr<SimulatedWatch> m_watch;
    QList<std::pair<Characteristic, QByteArray>> m_notified;
    int m_heartRates = 0; ///< Notifications of the watch made last.
};

} // namespace neobeat
