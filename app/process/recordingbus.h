// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How other programs use activities of the running one, over the session bus: the methods StartSession(name),
/// Mark(text), StopSession(), ResumeSession() and Status(), each of which returns a map of the keys below.
namespace neobeat::recordingbus {

inline const QString service = QStringLiteral("io.github.neobeat.Neobeat");
inline const QString path = QStringLiteral("/io/github/neobeat/Neobeat/Recording");
inline const QString interface = QStringLiteral("io.github.neobeat.Neobeat.Recording");
/// The D-Bus error for Error::Code::RecordingRefused.
inline const QString refused = QStringLiteral("io.github.neobeat.Neobeat.Error.RecordingRefused");

inline const QString keeping = QStringLiteral("keeping"); ///< bool: what the watch sends now is kept.
inline const QString running
    = QStringLiteral("running"); ///< bool: an activity is running; name, start and markers exist only then.
inline const QString name = QStringLiteral("name"); ///< string.
inline const QString start = QStringLiteral("start"); ///< int64: milliseconds since 1970.
inline const QString markers = QStringLiteral("markers"); ///< int32: number of markers.
/// string: the name of an activity that was cut off and can be resumed or closed; cutOffAt exists only then.
inline const QString cutOffName = QStringLiteral("cutOffName");
inline const QString cutOffAt = QStringLiteral("cutOffAt"); ///< int64: milliseconds since 1970.

} // namespace neobeat::recordingbus
