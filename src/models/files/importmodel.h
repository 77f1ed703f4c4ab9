// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importhistory.h"
#include "models/files/filetask.h"

#include <QThread>

namespace neobeat {

/// Imports a file into the history: one of ours, or the database that Gadgetbridge exports.
class ImportModel : public neobeat::FileTask
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

public:
    /// The history file is written on a separate thread.
    explicit ImportModel(const QString &historyFile, QObject *parent = nullptr);
    /// Cancels the running work.
    ~ImportModel() override;

    /// The watch that the samples of our own files are assigned to. Without one they cannot be imported.
    void setWatch(const WatchEntry &watch);

    void setFile(const QString &file) override;
    Q_INVOKABLE void start() override;
    QString fileRemark() const override;
    bool isReady() const override;

Q_SIGNALS:
    /// The history may contain new data in that range.
    void imported(const neobeat::TimeRange &range);

private:
    using Outcome = Result<ImportSummary, Error>;

    /// Checks, on another thread, whether the file can be imported.
    void look();
    void stopLooking();
    void onDone(const Outcome &outcome);
    QString resultWords(const ImportSummary &summary) const;
    QString takenWords(const ImportSummary &summary) const;

    QString m_historyFile;
    WatchEntry m_watch;
    std::unique_ptr<QThread> m_thread; ///< While the work is running.
    std::unique_ptr<QThread> m_lookThread; ///< While the file is being checked.
    std::stop_source m_lookStop;
    int m_looks = 0; ///< Number of checks; distinguishes the last one's answer from earlier ones.
    Error m_obstacle; ///< Result of the last check; None until there is one.
};

} // namespace neobeat
