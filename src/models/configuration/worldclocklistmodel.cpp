// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/configuration/worldclocklistmodel.h"

#include "text/configurationtext.h"

#include <QTimeZone>

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

/// The zone that a text means; empty for none.
QByteArray zoneMeant(const QString &text)
{
    const QString wanted = text.trimmed().replace(u' ', u'_');
    if (wanted.isEmpty())
        return {};
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    const auto found = std::ranges::find_if(zones, [&](const QByteArray &zone) {
        const QString name = QString::fromLatin1(zone);
        return name.compare(wanted, Qt::CaseInsensitive) == 0
            || (name.contains(u'/') && name.section(u'/', -1).compare(wanted, Qt::CaseInsensitive) == 0);
    });
    return found == zones.end() ? QByteArray() : *found;
}

} // namespace

WorldClockListModel::WorldClockListModel(WatchConfiguration &configuration, QObject *parent)
    : QAbstractListModel(parent)
    , m_configuration(configuration)
    , m_clocks(configuration.worldClocks())
{
    connect(&configuration, &WatchConfiguration::watchChanged, this, &WorldClockListModel::reload);
    connect(&configuration, &WatchConfiguration::changed, this, [this](const QString &key) {
        if (key == WatchConfiguration::worldClocksKey)
            reload();
    });
}

bool WorldClockListModel::isPlace(const QString &text) const
{
    return !zoneMeant(text).isEmpty();
}

void WorldClockListModel::add(const QString &text)
{
    const QByteArray zone = zoneMeant(text);
    if (zone.isEmpty() || !canAdd())
        return;
    m_configuration.setWorldClocks(m_clocks + QList{WorldClock{zone, {}}});
}

void WorldClockListModel::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    QList<WorldClock> clocks = m_clocks;
    clocks.removeAt(row);
    m_configuration.setWorldClocks(clocks);
}

QString WorldClockListModel::stateText() const
{
    return standingTextOf(m_configuration.standing(WatchConfiguration::worldClocksKey), false);
}

bool WorldClockListModel::isWarning() const
{
    const ChoiceState state = m_configuration.standing(WatchConfiguration::worldClocksKey).state;
    return state == ChoiceState::Refused || state == ChoiceState::Unsupported;
}

int WorldClockListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant WorldClockListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WorldClock &clock = m_clocks.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case PlaceRole:
        return clock.shownLabel();
    case ZoneRole:
        return QString::fromLatin1(clock.zone);
    default:
        return {};
    }
}

QHash<int, QByteArray> WorldClockListModel::roleNames() const
{
    return {{PlaceRole, "place"}, {ZoneRole, "zone"}};
}

void WorldClockListModel::reload()
{
    const QList<WorldClock> clocks = m_configuration.worldClocks();
    if (clocks != m_clocks) {
        beginResetModel();
        m_clocks = clocks;
        endResetModel();
    }
    Q_EMIT changed();
}

} // namespace neobeat
