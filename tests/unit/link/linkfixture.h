// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedwatch.h"
#include "linkrecorder.h"
#include "protocol/uuids.h"
#include "support/patience.h"

#include <QRegularExpression>
#include <QTest>

namespace neobeat {

/// A simulated radio without delays and a link to its watch.
class LinkFixture : public QObject
{
protected:
    static constexpr Characteristic authentication{uuids::authenticationService, uuids::authentication};
    static constexpr Characteristic battery{uuids::huamiService, uuids::battery};
    static constexpr Characteristic alertLevel{uuids::immediateAlertService, uuids::alertLevel};

    /// Before each test.
    void setUp()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_radio = std::make_unique<SimulatedRadio>(Scenario::parse(QStringLiteral("slow=0")).value());
        m_radio->setState(Radio::State::Ready);
        makeLink();
    }

    /// After each test.
    void tearDown()
    {
        m_recorder.reset();
        m_link.reset();
        m_radio.reset();
    }

    void makeLink()
    {
        m_link = m_radio->createLink(m_radio->watch().advertisement());
        m_recorder = std::make_unique<LinkRecorder>(*m_link);
    }

    /// Opens the link and discovers three services; clears what was noted of that.
    void openWithDetails()
    {
        m_link->open();
        QTRY_COMPARE(m_recorder->story(), QStringLiteral("opened"));
        for (const QUuid &service : {uuids::authenticationService, uuids::huamiService, uuids::immediateAlertService})
            m_link->discoverDetails(service);
        QTRY_COMPARE(m_recorder->story(), QStringLiteral("opened details:fee1 details:fee0 details:1802"));
        m_recorder->forget();
    }

    std::unique_ptr<SimulatedRadio> m_radio;
    std::unique_ptr<GattLink> m_link;
    std::unique_ptr<LinkRecorder> m_recorder;
};

} // namespace neobeat
