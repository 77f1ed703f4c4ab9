// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timeunits.h"
#include "models/chart/refreshthrottle.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The chart as a table: the visible range in rows of one reading, a minute, an hour or a day, depending on its width.
class HistoryTableModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// The table is shown; otherwise nothing is queried.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    /// Rows.
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// The first result has arrived.
    Q_PROPERTY(bool known READ isKnown NOTIFY knownChanged FINAL)
    /// The range that one row covers.
    Q_PROPERTY(Step step READ step NOTIFY countChanged FINAL)

public:
    /// The range that one row covers; the value is its length in milliseconds.
    enum class Step { Reading = 0, Minute = ms::minute, Hour = ms::hour, Day = ms::day };
    Q_ENUM(Step)

    enum Role {
        TimeTextRole = Qt::UserRole + 1, ///< timeText: the time, or the beginning.
        LowRole, ///< low: lowest reading, bpm; -1 without one.
        AverageRole, ///< average: mean of the readings, bpm; -1 without one.
        HighRole, ///< high: highest reading, bpm; -1 without one.
        ReadingsRole, ///< readings: their number.
        TimeRole, ///< time: milliseconds since 1970.
    };
    Q_ENUM(Role)

    /// The step for a visible range of that many milliseconds: the widest that makes at least 20 rows.
    static Step stepFor(qint64 length);

    /// The history must outlive this.
    explicit HistoryTableModel(HistoryModel &history, QObject *parent = nullptr);

    bool isActive() const { return m_follower.isActive(); }
    void setActive(bool active);
    int count() const { return static_cast<int>(m_rows.size()); }
    bool isKnown() const { return m_known; }
    Step step() const { return m_step; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void activeChanged();
    void countChanged();
    void knownChanged();

private:
    void ask();
    void take(Step step, const TimeRange &range, const QList<Bucket> &rows);
    void grow(const QList<Bucket> &rows);
    QString timeText(const QDateTime &time) const;

    HistoryModel &m_history;
    RefreshThrottle m_follower;
    QList<Bucket> m_rows;
    Step m_step = Step::Day;
    bool m_severalDays = false; ///< The rows need their date to be distinguishable.
    bool m_known = false;
};

} // namespace neobeat
