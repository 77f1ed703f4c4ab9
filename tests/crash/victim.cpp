// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/victim.h"

#include "crash/storedhistory.h"

#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

namespace neobeat::test {

namespace {

constexpr int shortestLife = 200; // milliseconds
constexpr int longestLife = 3'000;

} // namespace

Victim::Victim(const QString &folder, unsigned seed, int lives)
    : m_folder(folder)
    , m_lot(seed)
    , m_livesLeft(lives)
{
    m_end.setSingleShot(true);
    m_end.setTimerType(Qt::PreciseTimer);
    m_process.setProgram(QStringLiteral(NEOBEAT_CRASH_RECORDER));
    m_process.setArguments({file()});
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_end, &QTimer::timeout, this, &Victim::kill);
    connect(&m_process, &QProcess::finished, this, &Victim::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            m_faults.append(u"the recorder does not start"_s);
            Q_EMIT over();
        }
    });
}

void Victim::live()
{
    begin();
}

void Victim::begin()
{
    --m_livesLeft;
    m_end.start(std::uniform_int_distribution<>(shortestLife, longestLife)(m_lot));
    m_process.start(QIODevice::ReadOnly);
}

void Victim::kill()
{
    m_killedAt = QDateTime::currentMSecsSinceEpoch();
    m_process.kill();
}

void Victim::onFinished(int code, QProcess::ExitStatus status)
{
    if (m_end.isActive() || status != QProcess::CrashExit)
        m_faults.append(u"the recorder ended by itself with %1"_s.arg(code));
    m_end.stop();
    ++m_deaths;
    lookAtRemains();
    if (m_livesLeft > 0 && m_faults.isEmpty())
        begin();
    else
        Q_EMIT over();
}

void Victim::lookAtRemains()
{
    const QList<QByteArray> lines = m_process.readAllStandardOutput().split('\n');
    qint64 storedUntil = 0;
    for (const QByteArray &line : lines.first(lines.size() - 1)) // the last one is empty or incomplete
        storedUntil = qMax(storedUntil, readLine(line));
    const StoredHistory stored(file(), m_folder + u"/copy"_s);
    m_faults.append(stored.faults());
    m_faults.append(stored.inventedAmong(m_times));
    for (; m_checked < m_times.size(); ++m_checked) {
        const qint64 time = m_times.at(m_checked);
        if (stored.holds(time))
            continue;
        ++m_missing;
        m_oldestMissing = qMax(m_oldestMissing, m_killedAt - time);
        if (time <= storedUntil)
            m_faults.append(u"life %1: a sample of %2 is lost, and all up to %3 were said to be stored"_s.arg(m_deaths)
                                .arg(time)
                                .arg(storedUntil));
    }
}

qint64 Victim::readLine(const QByteArray &line)
{
    bool isTime = false;
    const QList<QByteArray> words = line.split(' ');
    if (words.size() == 3 && words.first() == "stored") {
        m_slowest = qMax(m_slowest, words.at(2).toLongLong());
        return words.at(1).toLongLong();
    }
    m_times.append(line.toLongLong(&isTime));
    if (!isTime)
        m_faults.append(u"the recorder said \"%1\""_s.arg(QString::fromUtf8(line)));
    return 0;
}

} // namespace neobeat::test
