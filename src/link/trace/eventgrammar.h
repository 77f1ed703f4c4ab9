// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/trace/trace.h"

#include <QByteArray>
#include <QByteArrayList>

namespace neobeat {

/// "link1 read 180a/2a28": the event without time and direction.
QByteArray eventText(const TraceEvent &event);

/// Reads what eventText() gave, split at its blanks; nothing when this is no event of that direction.
std::optional<TraceEvent> readEvent(const QByteArrayList &words, bool call);

} // namespace neobeat
