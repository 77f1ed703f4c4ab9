// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/daytablemodel.h"

#include "text/datetext.h"
#include "text/historytext.h"

#include <QElapsedTimer>
#include <QVariant>

#include <algorithm>

namespace neobeat {

namespace {

constexpr qint64 summaryTurn = 30; // ms that a summary may keep other queries waiting

} // namespace

DayTableModel::DayTableModel(HistoryModel &history, ZoneModel &zones, QObject *parent)
    : QAbstractListModel(parent)
    , m_history(history)
    , m_zones(zones)
    , m_follower(history)
{
    connect(&m_follower, &RefreshThrottle::due, this, &DayTableModel::ask);
    connect(&zones, &ZoneModel::zonesChanged, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1), {ZoneSharesRole, ZonesTextRole});
    });
}

void DayTableModel::setActive(bool active)
{
    if (active == isActive())
        return;
    m_follower.setActive(active);
    Q_EMIT activeChanged();
}

int DayTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant DayTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return m_inMonths ? monthText(row.range.first) : dateText(row.range.first, DateForm::WeekdayShort);
    case RestingRole:
        return row.resting;
    case LowRole:
        return row.statistics.low;
    case AverageRole:
        return row.statistics.average();
    case HighRole:
        return row.statistics.high;
    case MeasuredTextRole:
        return durationText(row.statistics.time.total());
    case ZoneSharesRole:
        return QVariant::fromValue(zoneShares(row));
    case ZonesTextRole:
        return zonesText(row);
    case StartRole:
        return qreal(row.range.range.from);
    case EndRole:
        return qreal(row.range.range.to);
    default:
        return {};
    }
}

QHash<int, QByteArray> DayTableModel::roleNames() const
{
    return {{TitleRole, "title"},
            {RestingRole, "resting"},
            {LowRole, "low"},
            {AverageRole, "average"},
            {HighRole, "high"},
            {MeasuredTextRole, "measuredText"},
            {ZoneSharesRole, "zoneShares"},
            {ZonesTextRole, "zonesText"},
            {StartRole, "start"},
            {EndRole, "end"}};
}

/// Queries as many ranges as fit into one summaryTurn, at least one.
HistoryReader::Answer<DayTableModel::Work> DayTableModel::goOn(HistoryReader &reader, Work work)
{
    QElapsedTimer time;
    time.start();
    while (work.next < work.ranges.size() && time.elapsed() <= summaryTurn) {
        const CalendarRange &range = work.ranges.at(work.next++);
        const auto statistics = reader.statistics(work.watch, range.range);
        if (!statistics)
            return statistics.error();
        if (statistics->count > 0)
            work.rows.append({range, *statistics, restingHeartRate(statistics->time)});
    }
    return work;
}

void DayTableModel::ask()
{
    Work work;
    work.watch = m_history.watchId();
    work.range = m_history.visibleRange();
    if (work.watch != 0)
        work.ranges = calendarRanges(work.range);
    askFor(work);
}

void DayTableModel::askFor(const Work &work)
{
    const bool done = work.next == work.ranges.size();
    if (done)
        take(work);
    if (done || work.range != m_history.visibleRange()) {
        m_follower.answered();
        return;
    }
    m_history.asyncReader().ask(
        this, [work](HistoryReader &reader) { return goOn(reader, work); },
        [this](const HistoryReader::Answer<Work> &answer) {
            if (answer)
                askFor(*answer);
            else
                m_follower.answered();
        });
}

void DayTableModel::take(const Work &work)
{
    const auto rangeOf = [](const Row &row) { return row.range; };
    const bool inMonths = work.range.length() > longestInDays;
    if (inMonths == m_inMonths && std::ranges::equal(work.rows, m_rows, {}, rangeOf, rangeOf)) {
        // No reset: the keyboard focus may be in one of the rows.
        m_rows = work.rows;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_rows = work.rows;
        m_inMonths = inMonths;
        endResetModel();
        Q_EMIT countChanged();
    }
    if (!std::exchange(m_known, true))
        Q_EMIT knownChanged();
}

QList<qreal> DayTableModel::zoneShares(const Row &row) const
{
    QList<qreal> shares;
    const qreal total = qreal(row.statistics.time.total().count());
    for (const Histogram::Duration time : m_zones.timesIn(row.statistics.time))
        shares.append(total > 0 ? qreal(time.count()) / total : 0);
    return shares;
}

QString DayTableModel::zonesText(const Row &row) const
{
    QStringList parts;
    const QList<Histogram::Duration> times = m_zones.timesIn(row.statistics.time);
    for (int zone = 0; zone < times.size(); ++zone) {
        if (times.at(zone).count() > 0)
            parts.append(tr("%1 %2").arg(m_zones.index(zone).data().toString(), durationText(times.at(zone))));
    }
    return parts.join(tr(", "));
}

} // namespace neobeat
