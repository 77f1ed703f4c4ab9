// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/timetickmodel.h"

#include <algorithm>

namespace neobeat {

TimeTickModel::TimeTickModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void TimeTickModel::setSource(ChartSource *source)
{
    if (m_source == source)
        return;
    if (m_source)
        disconnect(m_source, nullptr, this, nullptr);
    m_source = source;
    if (m_source)
        connect(m_source, &ChartSource::rangeChanged, this, &TimeTickModel::update);
    update();
    Q_EMIT sourceChanged();
}

void TimeTickModel::setRoom(int room)
{
    if (m_room == room)
        return;
    m_room = room;
    update();
    Q_EMIT roomChanged();
}

int TimeTickModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ticks.size());
}

QVariant TimeTickModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimeTick &tick = m_ticks[index.row()];
    switch (role) {
    case TimeRole:
        return qreal(tick.time);
    case LabelRole:
        return tick.label;
    case StrongRole:
        return tick.strong;
    default:
        return {};
    }
}

QHash<int, QByteArray> TimeTickModel::roleNames() const
{
    return {{TimeRole, "time"}, {LabelRole, "label"}, {StrongRole, "strong"}};
}

void TimeTickModel::update()
{
    if (!m_source)
        return;
    const TimeRange range{qRound64(m_source->visibleStart()), qRound64(m_source->visibleEnd())};
    const TickStep step = tickStep(double(range.length()) / std::max(1, m_room));
    const QList<TimeTick> ticks = timeTicks(range, step, QTimeZone::systemTimeZone(), QLocale());
    const bool meet = !ticks.isEmpty() && !m_ticks.isEmpty() && ticks.first().time <= m_ticks.last().time
        && m_ticks.first().time <= ticks.last().time;
    if (step == m_step && meet) {
        moveTo(ticks);
        return;
    }
    beginResetModel();
    m_step = step;
    m_ticks = ticks;
    endResetModel();
}

/// Updates from ticks of the same step, some of which the model already has.
void TimeTickModel::moveTo(const QList<TimeTick> &ticks)
{
    const auto until = [](const QList<TimeTick> &list, qint64 time) {
        return int(std::ranges::lower_bound(list, time, {}, &TimeTick::time) - list.begin());
    };
    if (const int gone = until(m_ticks, ticks.first().time); gone > 0) {
        beginRemoveRows({}, 0, gone - 1);
        m_ticks.remove(0, gone);
        endRemoveRows();
    }
    const int kept = until(m_ticks, ticks.last().time + 1);
    if (kept < m_ticks.size()) {
        beginRemoveRows({}, kept, int(m_ticks.size()) - 1);
        m_ticks.resize(kept);
        endRemoveRows();
    }
    if (const int early = until(ticks, m_ticks.first().time); early > 0) {
        beginInsertRows({}, 0, early - 1);
        m_ticks = ticks.first(early) + m_ticks;
        endInsertRows();
    }
    if (const auto have = m_ticks.size(); have < ticks.size()) {
        beginInsertRows({}, int(have), int(ticks.size()) - 1);
        m_ticks = ticks;
        endInsertRows();
    }
}

} // namespace neobeat
