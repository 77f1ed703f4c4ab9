// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importhistory.h"
#include "models/filetask.h"

#include <QThread>

namespace neobeat {

/// Reads a file into the history: one of ours, or the database that Gadgetbridge exports.
class ImportModel : public neobeat::FileTask
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

public:
    /// The history file is written on a thread of its own.
    explicit ImportModel(const QString &historyFile, QObject *parent = nullptr);
    /// Waits for what is being stored.
    ~ImportModel() override;

    /// The watch that the samples of our own files are given to. Without one they cannot be imported.
    void setWatch(const WatchEntry &watch);

    Q_INVOKABLE void start() override;
    QString fileRemark() const override;
    bool isReady() const override;

Q_SIGNALS:
    /// Something of that stretch may be new in the history.
    void imported(const neobeat::TimeRange &range);

private:
    using Outcome = Result<ImportSummary, Error>;

    void onDone(const Outcome &outcome);
    QString resultWords(const ImportSummary &summary) const;

    QString m_historyFile;
    WatchEntry m_watch;
    std::unique_ptr<QThread> m_thread; ///< While the work goes on.
};

} // namespace neobeat
