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
    QString category; ///< "neobeat.session".
    QString text; ///< Scrubbed.

    /// "debug", "info", "warning" or "error".
    QString levelName() const;
    /// As it stands in a report: "12:34:56.789 warning neobeat.session: …".
    QString toText() const;
};

/// Remembers the last messages of the program, and the informative ones of its own that the terminal does not show.
/// Thread-safe. What the terminal shows does not change.
class LogBook : public QObject
{
    Q_OBJECT

public:
    static constexpr int defaultCapacity = 2000;

    explicit LogBook(int capacity = defaultCapacity, QObject *parent = nullptr);
    /// Takes its message handler back.
    ~LogBook() override;

    /// Listens to all messages from now on. One log book at a time; logging rules may change before and after.
    void install();
    /// Adds a line, scrubbed, and drops the oldest when it is full.
    void add(QtMsgType level, const QString &category, const QString &text);

    /// The oldest first.
    QList<LogLine> lines() const;
    /// How many there ever were; grows with each line.
    qint64 total() const;

Q_SIGNALS:
    /// There are new lines; from the thread that this lives in, once for many.
    void added();

private:
    void tell();

    const int m_capacity;
    mutable QMutex m_mutex;
    std::deque<LogLine> m_lines;
    qint64 m_total = 0;
    bool m_isToldSoon = false;
    bool m_isInstalled = false;
};

} // namespace neobeat
