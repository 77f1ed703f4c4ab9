// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

/// A time zone with daylight saving time.
inline const QTimeZone berlin("Europe/Berlin");
