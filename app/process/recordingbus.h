// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How one program asks the running one about sessions, over the session bus: the methods StartSession(name),
/// Mark(text), StopSession(), ResumeSession() and Status(), each of which returns a map of the keys below.
namespace neobeat::recordingbus {

inline const QString service = QStringLiteral("io.github.neobeat.Neobeat");
inline const QString path = QStringLiteral("/io/github/neobeat/Neobeat/Recording");
inline const QString interface = QStringLiteral("io.github.neobeat.Neobeat.Recording");
/// The error that stands for Error::Code::RecordingRefused.
inline const QString refused = QStringLiteral("io.github.neobeat.Neobeat.Error.RecordingRefused");

inline const QString keeping = QStringLiteral("keeping"); ///< bool: what the watch says now is kept.
inline const QString running = QStringLiteral("running"); ///< bool: a session runs; only then the next three are there.
inline const QString name = QStringLiteral("name"); ///< string.
inline const QString start = QStringLiteral("start"); ///< int64: milliseconds since 1970.
inline const QString markers = QStringLiteral("markers"); ///< int32: how many.
/// string: the name of a session that was cut off and can go on or not; only then the next one is there.
inline const QString cutOffName = QStringLiteral("cutOffName");
inline const QString cutOffAt = QStringLiteral("cutOffAt"); ///< int64: milliseconds since 1970.

} // namespace neobeat::recordingbus
