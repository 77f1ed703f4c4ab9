// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/qtbluetooth/qtradio.h"
#include "protocol/uuids.h"
#include "support/privatebus.h"
#include "unit/link/linkrecorder.h"

#include <QObject>

#include <memory>

namespace neobeat {

/// The computer's Bluetooth as the product sees it, with the simulated watch in range, free of any real adapter.
class BluetoothFixture : public QObject
{
protected:
    static constexpr Characteristic authentication{uuids::authenticationService, uuids::authentication};
    static constexpr Characteristic battery{uuids::huamiService, uuids::battery};
    static constexpr Characteristic heartRate{uuids::heartRateService, uuids::heartRateMeasurement};
    static constexpr Characteristic heartRateControl{uuids::heartRateService, uuids::heartRateControlPoint};

    /// Before the first test.
    void startBus(const QString &scenario);
    /// Before each test: any warning fails it, the stand-in has this scenario, the radio knows its state.
    void setUp(const QString &scenario);
    /// After each test.
    void tearDown();

    /// Scans until the watch is seen; returns its advertisement.
    Advertisement scan();
    /// A link to the watch, with its recorder; not opened.
    void makeLink();
    /// The same for any peripheral, scanned or not.
    void makeLinkTo(const Advertisement &peripheral);
    /// Opens a new link and discovers the services.
    void openLink();
    /// Discovers the characteristics of one service.
    void learn(const QUuid &service);
    /// Subscribes to the authentication characteristic and requests a challenge; the 16 bytes, empty when none came.
    QByteArray challenge();

    QString story() const { return m_recorder->story(); }

    PrivateBus m_bus;
    std::unique_ptr<QtRadio> m_radio;
    std::unique_ptr<GattLink> m_link;
    std::unique_ptr<LinkRecorder> m_recorder;
};

} // namespace neobeat
