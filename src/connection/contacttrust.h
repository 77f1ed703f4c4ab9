// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/heartratemeasurement.h"

namespace neobeat {

/// Whether the contact that a sensor reports can be believed, on one link. Some sensors say "no contact" in every value
/// while they measure well, so a sensor that has never reported contact and goes on sending heart rates is not
/// believed.
class ContactTrust
{
public:
    /// So many readings without contact in a row, about as many seconds, before they are believed in place of the flag.
    /// A sensor that was taken off stops sending them sooner.
    static constexpr int patience = 30;

    /// Removes the contact from a measurement when it is not believed.
    void correct(HeartRateMeasurement &measurement);

private:
    bool m_hadContact = false; ///< The flag has been seen set, so it means something.
    int m_readings = 0; ///< Readings in a row that came without contact.
};

} // namespace neobeat
