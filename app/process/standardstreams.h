// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Standard input, output and error of the program.
namespace neobeat::standardstreams {

/// Fills the descriptors of those that were closed at the start. Otherwise a file that is opened later gets one of
/// them, and everything that is printed goes into it, for example into the history. First call in main().
void holdPlaces();

} // namespace neobeat::standardstreams
