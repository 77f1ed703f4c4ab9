// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keystore.h"
#include "store/settings.h"

namespace neobeat {

/// The two places where a key may be stored; both outlive any holder of this struct.
struct KeyStores
{
    KeyStore &secretService; ///< The default.
    KeyStore &file; ///< Only with the user's consent.

    /// The store for a place.
    KeyStore &at(Settings::KeyPlace place) const { return place == Settings::KeyPlace::File ? file : secretService; }
};

} // namespace neobeat
