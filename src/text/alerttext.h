// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alert.h"

#include <QString>

namespace neobeat {

/// An alert in words.
struct AlertText
{
    QString title; ///< One sentence.
    QString text; ///< One or two sentences.
};

/// The words for an alert.
AlertText alertText(const Alert &alert);

} // namespace neobeat
