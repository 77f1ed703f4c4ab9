// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/dayhoursmodel.h"

#include "text/datetext.h"

#include <QVariant>

#include <algorithm>

namespace neobeat {

namespace {

/// The next of 100, 200, 500, 1000, …: a number that is easily halved in the head.
int roundAbove(int steps)
{
    int end = 100;
    for (int i = 0; end < steps; ++i)
        end = i % 3 == 1 ? end / 2 * 5 : end * 2;
    return end;
}

} // namespace

void DayHoursModel::setHours(const std::array<DayHour, 24> &hours)
{
    m_hours = hours;
    m_axisMaximum = roundAbove(std::ranges::max(m_hours, {}, &DayHour::steps).steps);
    Q_EMIT dataChanged(index(0), index(int(m_hours.size()) - 1));
    Q_EMIT changed();
}

int DayHoursModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hours.size());
}

QVariant DayHoursModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DayHour &hour = m_hours.at(std::size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return clockText(QTime(index.row(), 0), ClockForm::Minutes);
    case MinutesRole:
        return hour.minutes;
    case StepsRole:
        return hour.minutes > 0 ? hour.steps : -1;
    case ShareRole:
        return qreal(hour.steps) / m_axisMaximum;
    case LowRole:
        return hour.low;
    case AverageRole:
        return hour.mean();
    case HighRole:
        return hour.high;
    case SleepRole:
        return hour.sleep;
    case NotWornRole:
        return hour.notWorn;
    case WordsRole:
        return wordsOf(hour);
    default:
        return {};
    }
}

QHash<int, QByteArray> DayHoursModel::roleNames() const
{
    return {{TitleRole, "title"},     {MinutesRole, "minutes"}, {StepsRole, "steps"}, {ShareRole, "share"},
            {LowRole, "low"},         {AverageRole, "average"}, {HighRole, "high"},   {SleepRole, "sleep"},
            {NotWornRole, "notWorn"}, {WordsRole, "words"}};
}

QString DayHoursModel::wordsOf(const DayHour &hour)
{
    if (hour.minutes == 0)
        return tr("not recorded");
    QStringList parts{tr("%Ln steps", nullptr, hour.steps)};
    if (hour.readings > 0)
        parts.append(tr("heart rate %1 to %2, average %3 bpm").arg(hour.low).arg(hour.high).arg(hour.mean()));
    if (hour.sleep > 0)
        parts.append(tr("%n minutes of sleep", nullptr, hour.sleep));
    if (hour.notWorn > 0)
        parts.append(tr("%n minutes not worn", nullptr, hour.notWorn));
    if (hour.minutes < 60)
        parts.append(tr("%n minutes are missing", nullptr, 60 - hour.minutes));
    return parts.join(tr(", "));
}

} // namespace neobeat
