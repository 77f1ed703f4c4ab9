// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/configuration/alarmlistmodel.h"

#include "text/configurationtext.h"
#include "text/datetext.h"

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

QTime alarmTime(const QString &text)
{
    return QTime::fromString(text.trimmed(), u"H:mm"_s);
}

} // namespace

AlarmListModel::AlarmListModel(WatchConfiguration &configuration, QObject *parent)
    : QAbstractListModel(parent)
    , m_configuration(configuration)
    , m_alarms(configuration.alarms())
{
    connect(&configuration, &WatchConfiguration::watchChanged, this, &AlarmListModel::reload);
    connect(&configuration, &WatchConfiguration::changed, this, [this](const QString &key) {
        if (key == WatchConfiguration::alarmsKey)
            reload();
    });
}

bool AlarmListModel::isTime(const QString &text) const
{
    return alarmTime(text).isValid();
}

void AlarmListModel::put(int row, const QString &time, int days, bool isOn)
{
    const Alarm alarm{alarmTime(time), quint8(days & Alarm::everyDay), isOn};
    if (!alarm.time.isValid() || row >= count() || (row < 0 && !canAdd()))
        return;
    QList<Alarm> alarms = m_alarms;
    if (row >= 0)
        alarms.removeAt(row);
    alarms.append(alarm);
    store(alarms);
}

void AlarmListModel::turn(int row, bool isOn)
{
    if (row < 0 || row >= count())
        return;
    QList<Alarm> alarms = m_alarms;
    alarms[row].enabled = isOn;
    store(alarms);
}

void AlarmListModel::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    QList<Alarm> alarms = m_alarms;
    alarms.removeAt(row);
    store(alarms);
}

QString AlarmListModel::stateText() const
{
    return standingTextOf(m_configuration.standing(WatchConfiguration::alarmsKey), true);
}

bool AlarmListModel::isWarning() const
{
    const ChoiceState state = m_configuration.standing(WatchConfiguration::alarmsKey).state;
    return state == ChoiceState::Refused || state == ChoiceState::Unanswered;
}

QStringList AlarmListModel::dayNames() const
{
    QStringList names;
    for (int day = 0; day < 7; ++day)
        names.append(dayTextOf(day));
    return names;
}

int AlarmListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AlarmListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Alarm &alarm = m_alarms.at(index.row());
    switch (role) {
    case TimeRole:
        return alarm.time.toString(u"HH:mm"_s);
    case Qt::DisplayRole:
    case TimeTextRole:
        return clockText(alarm.time, ClockForm::Minutes);
    case DaysRole:
        return int(alarm.days);
    case DaysTextRole:
        return daysTextOf(alarm);
    case EnabledRole:
        return alarm.enabled;
    default:
        return {};
    }
}

QHash<int, QByteArray> AlarmListModel::roleNames() const
{
    return {{TimeRole, "time"},
            {TimeTextRole, "timeText"},
            {DaysRole, "days"},
            {DaysTextRole, "daysText"},
            {EnabledRole, "isOn"}};
}

void AlarmListModel::reload()
{
    const QList<Alarm> alarms = m_configuration.alarms();
    if (alarms.size() == m_alarms.size()) {
        // The row that has keyboard focus stays.
        m_alarms = alarms;
        if (!alarms.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_alarms = alarms;
        endResetModel();
    }
    Q_EMIT changed();
}

void AlarmListModel::store(QList<Alarm> alarms)
{
    std::ranges::stable_sort(alarms, {}, &Alarm::time);
    m_configuration.setAlarms(alarms);
}

} // namespace neobeat
