// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/contacttrust.h"

namespace neobeat {

void ContactTrust::correct(HeartRateMeasurement &measurement)
{
    if (!measurement.contact)
        return;
    if (*measurement.contact) {
        m_hadContact = true;
        return;
    }
    HeartRateMeasurement withoutFlag = measurement;
    withoutFlag.contact.reset();
    m_readings = withoutFlag.bpm() ? m_readings + 1 : 0;
    if (!m_hadContact && m_readings > patience)
        measurement = withoutFlag;
}

} // namespace neobeat
