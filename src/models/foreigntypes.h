// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/errortext.h"

#include <QtQml/qqml.h>

namespace neobeat {

// Exposes types to QML from layers that do not depend on it.

struct ErrorTextForQml
{
    Q_GADGET
    QML_FOREIGN(neobeat::ErrorText)
    QML_VALUE_TYPE(errorText)
};

} // namespace neobeat
