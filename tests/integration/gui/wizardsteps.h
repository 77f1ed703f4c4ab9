// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowdriver.h"

namespace neobeat {

/// The key of the simulated watch as huami-token prints it.
inline const QString simulatedKey = QStringLiteral("0x4e656f626561742d73696d756c617465");
/// The simulated watch in the list of watches found.
inline const QString simulatedRow = QStringLiteral("Amazfit Neo, address ends in 53:4E");

/// From the empty window to the page that shows the simulated watch.
bool goToWatchPage(WindowDriver &window);
/// From the empty window to the key page, with the keyboard in the key field.
bool goToKeyPage(WindowDriver &window);
/// From the empty window through the whole wizard to the connected watch.
bool addWatch(WindowDriver &window);
/// Whether it is a heart rate with its unit.
bool isReading(const QString &description);
/// The heart rate becomes a number.
bool showsHeartRate(WindowDriver &window);

} // namespace neobeat
