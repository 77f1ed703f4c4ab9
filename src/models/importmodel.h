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
    /// Stops what is being done.
    ~ImportModel() override;

    /// The watch that the samples of our own files are given to. Without one they cannot be imported.
    void setWatch(const WatchEntry &watch);

    void setFile(const QString &file) override;
    Q_INVOKABLE void start() override;
    QString fileRemark() const override;
    bool isReady() const override;

Q_SIGNALS:
    /// Something of that stretch may be new in the history.
    void imported(const neobeat::TimeRange &range);

private:
    using Outcome = Result<ImportSummary, Error>;

    /// Asks, on another thread, whether the file can be imported.
    void look();
    void stopLooking();
    void onDone(const Outcome &outcome);
    QString resultWords(const ImportSummary &summary) const;
    QString takenWords(const ImportSummary &summary) const;

    QString m_historyFile;
    WatchEntry m_watch;
    std::unique_ptr<QThread> m_thread; ///< While the work goes on.
    std::unique_ptr<QThread> m_lookThread; ///< While the file is looked at.
    std::stop_source m_lookStop;
    int m_looks = 0; ///< Tells the answer to the last question from earlier ones.
    Error m_obstacle; ///< What the last look found; None until it has.
};

} // namespace neobeat
