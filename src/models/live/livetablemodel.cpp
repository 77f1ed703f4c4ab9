// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/livetablemodel.h"

#include "base/timeunits.h"
#include "text/datetext.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <utility>

namespace neobeat {

namespace {

/// The range of one row, so that there are at most 20, milliseconds.
qint64 stepOf(int rangeMinutes)
{
    switch (rangeMinutes) {
    case 1:
        return 5 * ms::second;
    case 5:
        return 15 * ms::second;
    case 15:
        return ms::minute;
    default:
        return 5 * ms::minute;
    }
}

/// The samples of the range in rows of that step; those without a reading make no row.
QList<Bucket> liveRows(std::span<const Bucket> samples, qint64 from, qint64 to, qint64 step)
{
    QList<Bucket> rows;
    for (auto sample = std::ranges::lower_bound(samples, from, {}, &Bucket::start);
         sample != samples.end() && sample->start < to; ++sample) {
        if (sample->count == 0)
            continue;
        const qint64 start = sample->start - sample->start % step;
        if (rows.isEmpty() || rows.last().start != start)
            rows.append(Bucket{start});
        rows.last().add(*sample);
    }
    return rows;
}

} // namespace

LiveTableModel::LiveTableModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void LiveTableModel::setHeartRate(HeartRateModel *heartRate)
{
    if (heartRate == m_heartRate)
        return;
    if (m_heartRate)
        disconnect(m_heartRate, nullptr, this, nullptr);
    m_heartRate = heartRate;
    if (heartRate) {
        connect(heartRate, &HeartRateModel::samplesChanged, this, &LiveTableModel::update);
        connect(heartRate, &HeartRateModel::rangeChanged, this, &LiveTableModel::update);
    }
    Q_EMIT heartRateChanged();
    update();
}

int LiveTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant LiveTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Bucket &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TimeTextRole:
        return clockText(QDateTime::fromMSecsSinceEpoch(row.start).time(),
                         m_step < ms::minute ? ClockForm::Seconds : ClockForm::Minutes);
    case LowRole:
        return int(row.low);
    case AverageRole:
        return int(std::lround(row.average()));
    case HighRole:
        return int(row.high);
    case ReadingsRole:
        return row.count;
    default:
        return {};
    }
}

QHash<int, QByteArray> LiveTableModel::roleNames() const
{
    return {{TimeTextRole, "timeText"},
            {LowRole, "low"},
            {AverageRole, "average"},
            {HighRole, "high"},
            {ReadingsRole, "readings"}};
}

void LiveTableModel::update()
{
    const qint64 step = m_heartRate ? stepOf(m_heartRate->rangeMinutes()) : 0;
    QList<Bucket> rows;
    if (m_heartRate)
        rows = liveRows(m_heartRate->series().samples(), qint64(m_heartRate->visibleStart()),
                        qint64(m_heartRate->visibleEnd()), step);
    const bool goesOn = step == m_step && !rows.isEmpty() && !m_rows.isEmpty()
        && rows.first().start >= m_rows.first().start && rows.first().start <= m_rows.last().start;
    if (goesOn) {
        moveTo(rows);
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_step = step;
    endResetModel();
    Q_EMIT countChanged();
}

void LiveTableModel::moveTo(const QList<Bucket> &rows)
{
    const auto isInside = [&rows](const Bucket &row) { return row.start >= rows.first().start; };
    const auto left = static_cast<int>(std::ranges::find_if(m_rows, isInside) - m_rows.begin());
    const int before = count();
    if (left > 0) {
        beginRemoveRows({}, 0, left - 1);
        m_rows.remove(0, left);
        endRemoveRows();
    }
    const int kept = count();
    std::copy_n(rows.begin(), std::min<qsizetype>(kept, rows.size()), m_rows.begin());
    Q_EMIT dataChanged(index(0), index(kept - 1));
    if (rows.size() > kept) {
        beginInsertRows({}, kept, static_cast<int>(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
    }
    if (count() != before)
        Q_EMIT countChanged();
}

} // namespace neobeat
