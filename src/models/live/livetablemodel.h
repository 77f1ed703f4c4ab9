// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/heartratemodel.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The live chart as a table: its visible range in rows of 5 seconds to 5 minutes, the oldest first. Rows are kept
/// while the range moves on, except for those that leave it.
class LiveTableModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT

    /// The chart whose visible range it is.
    Q_PROPERTY(
        neobeat::HeartRateModel *heartRate READ heartRate WRITE setHeartRate NOTIFY heartRateChanged FINAL REQUIRED)
    /// Rows.
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        TimeTextRole = Qt::UserRole + 1, ///< timeText: its beginning.
        LowRole, ///< low: lowest reading, bpm.
        AverageRole, ///< average: mean of the readings, bpm.
        HighRole, ///< high: highest reading, bpm.
        ReadingsRole, ///< readings: their number; at least 1.
    };
    Q_ENUM(Role)

    explicit LiveTableModel(QObject *parent = nullptr);

    HeartRateModel *heartRate() const { return m_heartRate; }
    void setHeartRate(HeartRateModel *heartRate);
    int count() const { return static_cast<int>(m_rows.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void heartRateChanged();
    void countChanged();

private:
    void update();
    void moveTo(const QList<Bucket> &rows);

    QPointer<HeartRateModel> m_heartRate;
    QList<Bucket> m_rows;
    qint64 m_step = 0; ///< Milliseconds.
};

} // namespace neobeat
