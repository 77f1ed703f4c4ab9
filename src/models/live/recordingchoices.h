// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorder/historyrecorder.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The choices about the history on the settings page; each one is stored, and takes effect, at once.
class RecordingChoices : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// What is kept: 0 everything, 1 only data during activities, 2 nothing; other values are ignored.
    Q_PROPERTY(int mode READ mode WRITE setMode NOTIFY changed FINAL)
    /// For how many days it is kept: 0 (for ever), 365, 90 or 30; other values are ignored. A shorter time deletes what
    /// is older.
    Q_PROPERTY(int retentionDays READ retentionDays WRITE setRetentionDays NOTIFY changed FINAL)
    /// What is written when an activity has ended: 0 nothing, 1 CSV, 2 JSON Lines, 3 TCX, 4 FIT; others are ignored.
    Q_PROPERTY(int exportFormat READ exportFormat WRITE setExportFormat NOTIFY changed FINAL)
    /// Where it is written; empty is the folder "Neobeat" in the user's documents.
    Q_PROPERTY(QString exportFolder READ exportFolder WRITE setExportFolder NOTIFY changed FINAL)
    /// The folder of the history file.
    Q_PROPERTY(QString historyFile READ historyFile CONSTANT FINAL)

public:
    /// All of them must outlive this; the stored choices are applied to them.
    RecordingChoices(Settings &settings, HistoryRecorder &recorder, HistoryStore &store, QObject *parent = nullptr);

    int mode() const { return static_cast<int>(m_settings.recording()); }
    void setMode(int mode);
    int retentionDays() const { return m_settings.retentionDays(); }
    void setRetentionDays(int days);
    int exportFormat() const { return static_cast<int>(m_settings.automaticExport()); }
    void setExportFormat(int format);
    QString exportFolder() const;
    void setExportFolder(const QString &folder);
    QString historyFile() const;

Q_SIGNALS:
    void changed();

private:
    Settings &m_settings;
    HistoryRecorder &m_recorder;
    HistoryStore &m_store;
};

} // namespace neobeat
