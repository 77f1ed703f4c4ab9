// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/recordingchoices.h"

#include <QDir>

namespace neobeat {

using namespace Qt::StringLiterals;

RecordingChoices::RecordingChoices(Settings &settings, HistoryRecorder &recorder, HistoryStore &store, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_recorder(recorder)
    , m_store(store)
{
    m_recorder.setMode(settings.recording());
    m_store.setRetention(settings.retentionDays());
}

void RecordingChoices::setMode(int mode)
{
    const bool isKnown = mode >= 0 && mode <= static_cast<int>(Settings::Recording::Never);
    if (!isKnown || mode == this->mode())
        return;
    m_settings.setRecording(static_cast<Settings::Recording>(mode));
    m_recorder.setMode(m_settings.recording());
    Q_EMIT changed();
}

void RecordingChoices::setRetentionDays(int days)
{
    if (!Settings::isRetentionChoice(days) || days == retentionDays())
        return;
    m_settings.setRetentionDays(days);
    m_store.setRetention(days);
    Q_EMIT changed();
}

void RecordingChoices::setExportFormat(int format)
{
    const bool isKnown = format >= 0 && format <= static_cast<int>(Settings::AutomaticExport::Fit);
    if (!isKnown || format == exportFormat())
        return;
    m_settings.setAutomaticExport(static_cast<Settings::AutomaticExport>(format));
    Q_EMIT changed();
}

QString RecordingChoices::exportFolder() const
{
    return QDir::toNativeSeparators(m_settings.exportFolder());
}

void RecordingChoices::setExportFolder(const QString &folder)
{
    const QString path = QDir::cleanPath(QDir::fromNativeSeparators(folder.trimmed()));
    // A relative one would depend on the folder that the program is started in.
    const bool isUsable = folder.trimmed().isEmpty() || QDir::isAbsolutePath(path);
    if (isUsable && path != m_settings.exportFolder())
        m_settings.setExportFolder(folder.trimmed().isEmpty() ? QString() : path);
    Q_EMIT changed();
}

QString RecordingChoices::historyFile() const
{
    return QDir::toNativeSeparators(m_store.file());
}

} // namespace neobeat
