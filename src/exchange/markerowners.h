// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entry.h"

#include <QHash>

#include <vector>

namespace neobeat {

/// Tells which session a marker belongs to. The start of the session tells for certain; its name only where sessions of
/// one name do not overlap: then the one that runs and began last, or else the last one that is over. Sessions and
/// markers come in the order of time, and each is looked at once.
class MarkerOwners
{
public:
    /// The sessions outlive this, in their place and in the order of their start.
    explicit MarkerOwners(std::vector<SessionEntry> &sessions);

    /// Null when there is none. Markers come in the order of time.
    SessionEntry *of(const SessionMarker &marker);

private:
    /// The sessions of one name that have begun.
    struct Begun
    {
        std::vector<SessionEntry *> running; ///< Some of them may be over.
        SessionEntry *last = nullptr; ///< Began last.
    };

    std::vector<SessionEntry> &m_sessions;
    std::size_t m_next = 0; ///< Of the sessions, the first that has not begun.
    QHash<QString, Begun> m_byName;
    QHash<qint64, SessionEntry *> m_byStart;
};

} // namespace neobeat
