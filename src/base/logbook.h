// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLoggingCategory>
#include <QMutex>
#include <QObject>
#include <QString>

#include <deque>

namespace neobeat {

/// One message of the program.
struct LogLine
{
    QDateTime time; ///< UTC.
    QtMsgType level = QtInfoMsg;
    QString category; ///< "neobeat.activity".
    QString text; ///< Scrubbed.

    /// "debug", "info", "warning" or "error".
    QString levelName() const;
    /// As it appears in a report: "12:34:56.789 warning neobeat.activity: …".
    QString toText() const;
};

/// Keeps the last messages of the program, including its own info messages that the terminal does not show.
/// Thread-safe. Does not change what the terminal shows.
class LogBook : public QObject
{
    Q_OBJECT

public:
    static constexpr int defaultCapacity = 2000;

    explicit LogBook(int capacity = defaultCapacity, QObject *parent = nullptr);
    /// Restores the previous message handler.
    ~LogBook() override;

    /// Receives all messages from now on. One log book at a time; logging rules may change before and after.
    void install();
    /// Adds a line, scrubbed, and drops the oldest when it is full.
    void add(QtMsgType level, const QString &category, const QString &text);

    /// The oldest first.
    QList<LogLine> lines() const;
    /// The number of lines ever added; grows with each line.
    qint64 total() const;

Q_SIGNALS:
    /// There are new lines; emitted in the thread that this object lives in, once for several lines.
    void added();

private:
    void announce();

    const int m_capacity;
    mutable QMutex m_mutex;
    std::deque<LogLine> m_lines;
    qint64 m_total = 0;
    bool m_isAddedPending = false;
    bool m_isInstalled = false;
};

} // namespace neobeat
