// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importhistory.h"
#include "models/files/filetask.h"

#include <QThread>

namespace neobeat {

/// Imports a file into the history, and says before what is in it.
class ImportModel : public neobeat::FileTask
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// What is in the file; empty until it was read, and when it cannot be imported.
    Q_PROPERTY(QString preview READ preview NOTIFY fileChanged FINAL)
    /// Why the file cannot be read as a whole, which the preview says, with the place; not present when it can.
    Q_PROPERTY(neobeat::ErrorText damage READ damage NOTIFY fileChanged FINAL)
    /// The file is being read for that.
    Q_PROPERTY(bool looking READ isLooking NOTIFY fileChanged FINAL)
    /// The file is an encrypted archive.
    Q_PROPERTY(bool encrypted READ isEncrypted NOTIFY fileChanged FINAL)
    /// Its password.
    Q_PROPERTY(QString password READ password WRITE setPassword NOTIFY fileChanged FINAL)

public:
    /// The history file is written on a separate thread.
    explicit ImportModel(const QString &historyFile, QObject *parent = nullptr);
    /// Cancels the running work.
    ~ImportModel() override;

    /// The watch that the samples of our own files are assigned to. Without one they cannot be imported.
    void setWatch(const WatchEntry &watch);

    void setFile(const QString &file) override;
    Q_INVOKABLE void start() override;
    QString remark() const override;
    bool isReady() const override;
    QString preview() const { return m_preview; }
    ErrorText damage() const { return ErrorText::from(m_damage); }
    bool isLooking() const { return m_lookThread != nullptr; }
    bool isEncrypted() const { return m_isEncrypted; }
    QString password() const { return m_password; }
    void setPassword(const QString &password);

Q_SIGNALS:
    /// The history may contain new data in that range.
    void imported(const neobeat::TimeRange &range);

private:
    using Outcome = Result<ImportSummary, Error>;

    /// Reads the file, on another thread, to say what is in it and whether it can be imported.
    void look();
    void onLooked(const Outcome &outcome);
    QString previewWords(const ImportSummary &summary) const;
    void stopLooking();
    /// How much cannot be read as a whole; empty when all can.
    QString damageWords(const ImportSummary &summary) const;
    void onDone(const Outcome &outcome);
    void say(const ImportSummary &summary);
    static QString noHeartRateWords(const ImportSummary &summary);
    static QString stoppedWords();
    QString resultWords(const ImportSummary &summary) const;
    QString takenWords(const ImportSummary &summary) const;

    QString m_historyFile;
    WatchEntry m_watch;
    std::unique_ptr<QThread> m_thread; ///< While the work is running.
    std::unique_ptr<QThread> m_lookThread; ///< While the file is being checked.
    std::stop_source m_lookStop;
    int m_looks = 0; ///< Number of checks; distinguishes the last one's answer from earlier ones.
    Error m_obstacle; ///< Why the file cannot be imported, as far as it was checked.
    Error m_damage; ///< Why it cannot be read as a whole; it can be imported all the same.
    QString m_preview;
    QString m_password;
    bool m_isEncrypted = false;
};

} // namespace neobeat
