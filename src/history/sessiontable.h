// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database.h"
#include "history/entries.h"

namespace neobeat {

/// Makes the session; its id is the answer. One without an end runs.
Result<qint64, Error> insertSession(Database &database, int watch, const SessionEntry &session);
/// Whether there is a session of that id, and it runs.
Result<bool, Error> isRunning(Database &database, qint64 session);
/// The id of the session that begins then and has that name; 0 without one.
Result<qint64, Error> sessionLike(Database &database, int watch, qint64 start, const QString &name);
Error insertMarker(Database &database, qint64 session, const Marker &marker);
/// Ends a session that runs, never before it began and never later than anything may last.
Error stopSession(Database &database, qint64 session, qint64 time);
/// Takes the end of a session away; false when there is none of that id and start any more.
Result<bool, Error> reopenSession(Database &database, int watch, const SessionEntry &session);
Error updateSession(Database &database, qint64 session, const QString &name, const QString &note);
Error deleteSession(Database &database, qint64 session);
/// Deletes the sessions that lie wholly in the stretch, and the markers of all others that do.
Error eraseSessions(Database &database, int watch, const TimeRange &range);

/// The sessions that touch the stretch, with their markers; those that run end at `now`.
Result<QList<SessionEntry>, Error> readSessions(Database &database, int watch, const TimeRange &range, qint64 now);
/// One session and the id of its watch; session id 0 when there is none.
Result<std::pair<SessionEntry, int>, Error> readSession(Database &database, qint64 id, qint64 now);
/// Each session that runs, with the id of its watch.
Result<QList<std::pair<SessionEntry, int>>, Error> readRunningSessions(Database &database);

} // namespace neobeat
