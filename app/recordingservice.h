// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorder/historyrecorder.h"

#include <QDBusContext>
#include <QObject>
#include <QVariantMap>

namespace neobeat {

/// Lets other programs of the user start, mark and stop sessions; see process/recordingbus.h. On the session bus as
/// long as it lives; without a bus nothing happens.
class RecordingService : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "io.github.neobeat.Neobeat.Recording")

public:
    /// The recorder must outlive this.
    explicit RecordingService(HistoryRecorder &recorder, QObject *parent = nullptr);
    ~RecordingService() override;

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming): D-Bus methods
    /// Starts a session; without a name it gets one after the time.
    Q_SCRIPTABLE QVariantMap StartSession(const QString &name);
    /// Marks this moment of the session.
    Q_SCRIPTABLE QVariantMap Mark(const QString &text);
    /// Ends the session; its name, start and number of markers are the answer.
    Q_SCRIPTABLE QVariantMap StopSession();
    /// Goes on with the session that was cut off.
    Q_SCRIPTABLE QVariantMap ResumeSession();
    /// Whether something is kept, and the session that runs.
    Q_SCRIPTABLE QVariantMap Status();
    // NOLINTEND(readability-identifier-naming)

private:
    /// The answer to a call, or the failure in its place.
    QVariantMap answer(const Error &error, const QVariantMap &map);

    HistoryRecorder &m_recorder;
};

} // namespace neobeat
