// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace neobeat {

/// The heart rate in a text of another program, bpm: "71", "71.0", rounded from "70.6". 0 for what stands for no
/// reading (0, 255, a negative number); 254 for any number that is larger. Nothing for any other text.
std::optional<int> readingFrom(QByteArrayView text);

} // namespace neobeat
