// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

/// A zone with a summer time.
inline const QTimeZone berlin("Europe/Berlin");
