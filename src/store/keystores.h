// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keystore.h"
#include "store/settings.h"

namespace neobeat {

/// The two places where a key may be kept; both outlive whoever holds this.
struct KeyStores
{
    KeyStore &secretService; ///< The first choice.
    KeyStore &file; ///< Only after the user agreed to it.

    /// The store that a place stands for.
    KeyStore &at(Settings::KeyPlace place) const { return place == Settings::KeyPlace::File ? file : secretService; }
};

} // namespace neobeat
