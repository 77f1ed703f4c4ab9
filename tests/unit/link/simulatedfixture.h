// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedwatch.h"
#include "referencecentral.h"

namespace neobeat {

/// Parses a scenario text, which must be valid.
inline Scenario parsed(const QString &text)
{
    const auto result = Scenario::parse(text);
    if (!result)
        qFatal("%s", qPrintable(result.error()));
    return *result;
}

/// Prefix of a scenario without delays.
inline const QString fast = QStringLiteral("slow=0,hr-interval=5,");

/// A simulated radio and a central that is ready to connect.
struct SimulatedFixture
{
    explicit SimulatedFixture(const Scenario &scenario)
        : radio(scenario)
    {
        radio.setState(Radio::State::Ready);
    }

    void connectCentral() { central.start(radio.watch().advertisement()); }

    SimulatedRadio radio;
    ReferenceCentral central{radio, radio.key()};
};

} // namespace neobeat
