// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <random>

namespace neobeat::test {

/// One recorder that is started, killed at random moments and started again, always on the same file. What it left is
/// checked after each death.
class Victim : public QObject
{
    Q_OBJECT

public:
    Victim(const QString &folder, unsigned seed, int lives);

    /// Runs all lives; over() follows.
    void live();

    /// What was found wrong, one line each.
    QStringList faults() const { return m_faults; }
    int deaths() const { return m_deaths; }
    /// How many samples were recorded, and how many of them are missing, in all lives.
    qsizetype recorded() const { return m_times.size(); }
    qsizetype missing() const { return m_missing; }
    /// Age of the oldest missing sample at the kill, milliseconds.
    qint64 oldestMissing() const { return m_oldestMissing; }
    /// The longest that a sample took to reach the disk, in all lives, milliseconds: a measure of the computer's speed.
    qint64 slowest() const { return m_slowest; }

Q_SIGNALS:
    void over();

private:
    void begin();
    void kill();
    void onFinished(int code, QProcess::ExitStatus status);
    void lookAtRemains();
    /// Parses one line of a recorder's output; returns what was on the disk by then, if the line says so.
    qint64 readLine(const QByteArray &line);

    QString file() const { return m_folder + QStringLiteral("/history.sqlite"); }

    QString m_folder;
    std::mt19937 m_lot;
    int m_livesLeft;
    QProcess m_process;
    QTimer m_end;
    qint64 m_killedAt = 0;
    QList<qint64> m_times; ///< Of all samples that were recorded.
    qsizetype m_checked = 0; ///< How many of them were checked at earlier deaths.
    qsizetype m_missing = 0;
    qint64 m_oldestMissing = 0;
    qint64 m_slowest = 0;
    int m_deaths = 0;
    QStringList m_faults;
};

} // namespace neobeat::test
