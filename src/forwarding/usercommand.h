// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace neobeat {

/// The variables that a user's command gets: those of this program, without any that may hold a secret, and
/// NEOBEAT_EVENT.
QProcessEnvironment commandEnvironment(const QProcessEnvironment &own, const QString &event);

/// One run of a program that the user chose: no shell, no input, its output is not kept. It and what it started are
/// killed when it takes too long.
class UserCommand : public QObject
{
    Q_OBJECT

public:
    /// The program and its arguments.
    explicit UserCommand(const QStringList &words, QObject *parent = nullptr);
    /// Kills what still runs.
    ~UserCommand() override;

    /// Default 30 s.
    void setLimit(std::chrono::milliseconds limit) { m_limit.setInterval(limit); }
    /// Starts it, once; finished() follows, never from inside this call.
    void start(const QString &event);

Q_SIGNALS:
    /// None when it ended with 0; CommandNotStarted, CommandFailed.
    void finished(const neobeat::Error &error);

private:
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void onLimit();
    void end(const Error &error);
    void kill();

    QStringList m_words;
    QProcess m_process;
    QTimer m_limit;
    Error m_failure; ///< Why it was killed.
    bool m_isOver = false;
};

} // namespace neobeat
