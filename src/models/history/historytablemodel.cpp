// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/historytablemodel.h"

#include "base/timeunits.h"
#include "models/chart/dayranges.h"
#include "models/chart/slicesegments.h"
#include "text/datetext.h"

#include <algorithm>
#include <cmath>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

/// The range in rows.
HistoryReader::Answer<QList<Bucket>> rowsOf(HistoryReader &reader, int watch, const TimeRange &range,
                                            HistoryTableModel::Step step)
{
    if (step == HistoryTableModel::Step::Day)
        return localDays(reader, watch, range, QTimeZone::systemTimeZone());
    const auto slice = reader.sliceOf(watch, range, qint64(step));
    if (!slice)
        return slice.error();
    return slice->buckets;
}

} // namespace

HistoryTableModel::Step HistoryTableModel::stepFor(qint64 length)
{
    return Step(fittingStep(length, 20));
}

HistoryTableModel::HistoryTableModel(HistoryModel &history, QObject *parent)
    : QAbstractListModel(parent)
    , m_history(history)
    , m_follower(history)
{
    connect(&m_follower, &RefreshThrottle::due, this, &HistoryTableModel::ask);
}

void HistoryTableModel::setActive(bool active)
{
    if (active == isActive())
        return;
    m_follower.setActive(active);
    Q_EMIT activeChanged();
}

int HistoryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant HistoryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Bucket &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TimeTextRole:
        return timeText(QDateTime::fromMSecsSinceEpoch(row.start));
    case LowRole:
        return row.count > 0 ? int(row.low) : -1;
    case AverageRole:
        return row.count > 0 ? int(std::lround(row.average())) : -1;
    case HighRole:
        return row.count > 0 ? int(row.high) : -1;
    case ReadingsRole:
        return row.count;
    case TimeRole:
        return qreal(row.start);
    default:
        return {};
    }
}

QHash<int, QByteArray> HistoryTableModel::roleNames() const
{
    return {{TimeTextRole, "timeText"}, {LowRole, "low"},           {AverageRole, "average"},
            {HighRole, "high"},         {ReadingsRole, "readings"}, {TimeRole, "time"}};
}

void HistoryTableModel::ask()
{
    const int watch = m_history.watchId();
    const TimeRange range = m_history.visibleRange();
    const Step step = stepFor(range.length());
    if (watch == 0) {
        take(step, range, {});
        m_follower.answered();
        return;
    }
    m_history.asyncReader().ask(
        this, [watch, range, step](HistoryReader &reader) { return rowsOf(reader, watch, range, step); },
        [this, range, step](const HistoryReader::Answer<QList<Bucket>> &answer) {
            if (answer)
                take(step, range, *answer);
            m_follower.answered();
        });
}

void HistoryTableModel::take(Step step, const TimeRange &range, const QList<Bucket> &rows)
{
    const auto dateOf = [](qint64 time) { return QDateTime::fromMSecsSinceEpoch(time).date(); };
    const bool severalDays = dateOf(range.from) != dateOf(range.to - 1);
    const bool goesOn = step == m_step && severalDays == m_severalDays && rows.size() >= m_rows.size()
        && std::equal(m_rows.begin(), m_rows.end(), rows.begin(),
                      [](const Bucket &one, const Bucket &other) { return one.start == other.start; });
    if (goesOn) {
        // No reset: the keyboard focus may be in one of the rows.
        grow(rows);
    } else {
        beginResetModel();
        m_rows = rows;
        m_step = step;
        m_severalDays = severalDays;
        endResetModel();
        Q_EMIT countChanged();
    }
    if (!std::exchange(m_known, true))
        Q_EMIT knownChanged();
}

void HistoryTableModel::grow(const QList<Bucket> &rows)
{
    const int before = count();
    const int after = static_cast<int>(rows.size());
    if (before > 0) {
        std::copy_n(rows.begin(), before, m_rows.begin());
        Q_EMIT dataChanged(index(0), index(before - 1));
    }
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows = rows;
        endInsertRows();
        Q_EMIT countChanged();
    }
}

QString HistoryTableModel::timeText(const QDateTime &time) const
{
    if (m_step == Step::Day)
        return dateText(time.date(), DateForm::WeekdayShort);
    const QString clock = clockText(time.time(), m_step == Step::Reading ? ClockForm::Seconds : ClockForm::Minutes);
    //: Date and time of day.
    return m_severalDays ? tr("%1, %2").arg(dateText(time.date(), DateForm::WeekdayWithoutYear), clock) : clock;
}

} // namespace neobeat
