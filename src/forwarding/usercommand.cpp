// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/usercommand.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

#include <csignal>
#include <unistd.h>

namespace neobeat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto commandLimit = 30s;
constexpr int killedWithin = 2000; // ms

} // namespace

QProcessEnvironment commandEnvironment(const QProcessEnvironment &own, const QString &event)
{
    static const QRegularExpression secret(u"KEY|TOKEN|PASS|SECRET|CREDENTIAL|AUTH"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QProcessEnvironment environment;
    for (const QString &name : own.keys()) {
        const bool isHarmless = name == "XAUTHORITY"_L1 || name == "SSH_AUTH_SOCK"_L1; // Names of files.
        if (isHarmless || (!name.startsWith("NEOBEAT_"_L1) && !name.contains(secret)))
            environment.insert(name, own.value(name));
    }
    environment.insert(u"NEOBEAT_EVENT"_s, event);
    return environment;
}

UserCommand::UserCommand(const QStringList &words, QObject *parent)
    : QObject(parent)
    , m_words(words)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(commandLimit);
    connect(&m_limit, &QTimer::timeout, this, &UserCommand::onLimit);
    connect(&m_process, &QProcess::finished, this, &UserCommand::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end({Error::Code::CommandNotStarted, {}});
    });
}

UserCommand::~UserCommand()
{
    m_process.disconnect(this);
    kill();
    if (m_process.state() != QProcess::NotRunning)
        m_process.waitForFinished(killedWithin);
}

void UserCommand::start(const QString &event)
{
    const QString program = m_words.value(0);
    const QString path = program.contains(u'/') ? program : QStandardPaths::findExecutable(program);
    if (path.isEmpty()) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                end({Error::Code::CommandNotStarted, {}});
            },
            Qt::QueuedConnection);
        return;
    }
    m_process.setProgram(path);
    m_process.setArguments(m_words.mid(1));
    m_process.setProcessEnvironment(commandEnvironment(QProcessEnvironment::systemEnvironment(), event));
    m_process.setWorkingDirectory(QDir::homePath());
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    // A group of its own, so that all of it can be ended.
    m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
    m_limit.start();
    // A program that cannot be started may be reported from inside.
    QMetaObject::invokeMethod(
        this, [this] { m_process.start(); }, Qt::QueuedConnection);
}

void UserCommand::onFinished(int exitCode, QProcess::ExitStatus status)
{
    if (m_failure)
        end(m_failure);
    else if (status == QProcess::CrashExit)
        end({Error::Code::CommandFailed, u"it crashed"_s});
    else if (exitCode != 0)
        end({Error::Code::CommandFailed, u"it ended with %1"_s.arg(exitCode)});
    else
        end({});
}

void UserCommand::onLimit()
{
    m_failure = {Error::Code::CommandFailed, u"its time was over"_s};
    kill();
}

void UserCommand::end(const Error &error)
{
    if (std::exchange(m_isOver, true))
        return;
    m_limit.stop();
    Q_EMIT finished(error);
}

void UserCommand::kill()
{
    if (m_process.state() == QProcess::NotRunning || m_process.processId() <= 0)
        return;
    ::kill(pid_t(-m_process.processId()), SIGKILL);
    m_process.kill(); // It may not have a group of its own yet.
}

} // namespace neobeat
