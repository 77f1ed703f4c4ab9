// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/record/recording.h"

#include <QByteArray>
#include <QByteArrayList>

namespace neobeat {

/// "link1 read 180a/2a28": the event without time and direction.
QByteArray eventText(const RecordedEvent &event);

/// Reads what eventText() gave, split at its blanks; nothing when this is no event of that direction.
std::optional<RecordedEvent> readEvent(const QByteArrayList &words, bool call);

} // namespace neobeat
