// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace neobeat {

/// The name of a format that can be imported, the same in any language: "FIT" for "fit", "Polar Flow CSV" for "polar".
/// The code itself for one that is not known.
QString formatName(const QString &code);

} // namespace neobeat
