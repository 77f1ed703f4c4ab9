// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/output.h"
#include "outputs/retrytimer.h"
#include "outputs/valuetext.h"

#include <QThreadPool>
#include <QTimer>

#include <optional>
#include <stop_token>

namespace neobeat {

/// A small text file with the heart rate, for programs that read one. It exists from the start on and is replaced as a
/// whole, because OBS keeps showing the last text of a file that is gone, and half a text of one that is rewritten.
class FileOutput : public Output
{
    Q_OBJECT

public:
    struct Settings
    {
        QString path; ///< The file; a relative one belongs to the folder that is current at start().
        ValueText text;

        bool operator==(const Settings &other) const = default;
    };
    /// Time limits and pauses.
    struct Limits
    {
        std::chrono::milliseconds write = std::chrono::seconds(4); ///< For writing or finding the file.
        std::chrono::milliseconds stop = std::chrono::seconds(2); ///< For the placeholder that is written at the end.
        std::chrono::milliseconds check = std::chrono::seconds(5); ///< How often an unchanged file is looked for.
        RetryTimer::Limits retry; ///< After a failure.
    };

    explicit FileOutput(const Limits &limits, QObject *parent = nullptr);
    explicit FileOutput(QObject *parent = nullptr)
        : FileOutput({}, parent)
    {
    }
    /// Abandons what is being written. Without stop() the last heart rate stays in the file.
    ~FileOutput() override;

    const Settings &settings() const { return m_settings; }
    /// For the next start().
    void setSettings(const Settings &settings) { m_settings = settings; }
    /// The absolute path of the file; empty before the first start().
    QString location() const override { return m_path; }

    /// OutputIncomplete and FileIsOwn end in Failed; all that may pass, such as a full disk, in Retrying.
    void start() override;
    void stop() override;
    void publish(const LiveValue &value) override;

private:
    /// What is waited for.
    enum class Step {
        Idle, ///< For start(), or for the pause to end while Retrying.
        Writing, ///< For the file to be written; limits.write.
        Checking, ///< For the answer whether the file is still there; limits.write.
        Waiting, ///< For another text, and limits.check at most.
    };

    void abandon();
    void write();
    void onWritten(const Error &error);
    void check();
    void onChecked(const Error &error);
    void proceed();
    void finish();
    void runInBackground(std::function<Error(const std::stop_token &)> work, void (FileOutput::*then)(const Error &));

    Limits m_limits;
    Settings m_settings;
    ValueText m_text; ///< Of the current run, like the path.
    QString m_path;
    LiveValue m_value;
    Step m_step = Step::Idle;
    LiveValue m_writing; ///< The value that is being written.
    std::optional<QString> m_written; ///< What is in the file, as far as known.
    QTimer m_check;
    QTimer m_stopLimit;
    RetryTimer m_retry;
    std::stop_source m_stop;
    quint64 m_run = 0; ///< Results of an earlier one are void.
    QThreadPool m_pool;
};

} // namespace neobeat
