// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorder/historyrecorder.h"

#include <QDBusContext>
#include <QObject>
#include <QVariantMap>

namespace neobeat {

/// Lets other programs of the user start, mark and stop activities; see process/recordingbus.h. On the session bus as
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
    // NOLINTBEGIN(readability-identifier-naming): D-Bus methods, which keep the earlier word for an activity
    /// Starts an activity; without a name it is named after the time.
    Q_SCRIPTABLE QVariantMap StartSession(const QString &name);
    /// Adds a marker to the activity, at this moment.
    Q_SCRIPTABLE QVariantMap Mark(const QString &text);
    /// Ends the activity; returns its name, start and number of markers.
    Q_SCRIPTABLE QVariantMap StopSession();
    /// Resumes the activity that was cut off.
    Q_SCRIPTABLE QVariantMap ResumeSession();
    /// Whether anything is kept, and the running activity.
    Q_SCRIPTABLE QVariantMap Status();
    // NOLINTEND(readability-identifier-naming)

private:
    /// The reply to a call, or its failure.
    QVariantMap answer(const Error &error, const QVariantMap &map);

    HistoryRecorder &m_recorder;
};

} // namespace neobeat
