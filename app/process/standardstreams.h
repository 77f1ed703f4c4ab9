// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Standard input, output and error of the program.
namespace neobeat::standardstreams {

/// Fills the places of those that were closed at the start. Otherwise a file that is opened later gets one of them, and
/// with it all that is printed, the history for instance. First thing in main().
void holdPlaces();

} // namespace neobeat::standardstreams
