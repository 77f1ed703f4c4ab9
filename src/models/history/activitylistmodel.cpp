// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/activitylistmodel.h"

#include "text/datetext.h"
#include "text/historytext.h"

#include <QElapsedTimer>
#include <QVariant>

#include <algorithm>

namespace neobeat {

namespace {

constexpr qint64 averagesTurn = 30; // ms that averages may keep other queries waiting

using Averages = QList<std::pair<ActivityEntry, int>>;

/// The averages of as many activities as fit into one averagesTurn, at least of one.
HistoryReader::Answer<Averages> averagesOf(HistoryReader &reader, int watch, const QList<ActivityEntry> &activities)
{
    Averages result;
    QElapsedTimer time;
    time.start();
    for (const ActivityEntry &activity : activities) {
        const auto statistics = reader.statistics(watch, activity.range);
        if (!statistics)
            return statistics.error();
        result.append({activity, statistics->average()});
        if (time.elapsed() > averagesTurn)
            break;
    }
    return result;
}

QList<qreal> timesOf(const QList<Marker> &markers)
{
    QList<qreal> times;
    for (const Marker &marker : markers)
        times.append(qreal(marker.time));
    return times;
}

QStringList textsOf(const QList<Marker> &markers)
{
    QStringList texts;
    for (const Marker &marker : markers)
        texts.append(marker.text);
    return texts;
}

} // namespace

ActivityListModel::ActivityListModel(HistoryModel &history, QObject *parent)
    : QAbstractListModel(parent)
    , m_history(history)
    , m_follower(history)
{
    connect(&m_follower, &RefreshThrottle::due, this, &ActivityListModel::ask);
    connect(&history.store(), &HistoryStore::activitiesChanged, this, [this] { m_follower.expire(); });
    connect(&history.store(), &HistoryStore::changed, this, &ActivityListModel::onStoreChanged);
}

void ActivityListModel::setActive(bool active)
{
    if (active == isActive())
        return;
    m_follower.setActive(active);
    Q_EMIT activeChanged();
}

void ActivityListModel::describe(qint64 id, const QString &name, const QString &note)
{
    m_history.store().describeActivity(id, name, note);
}

void ActivityListModel::remove(qint64 id)
{
    m_history.store().removeActivity(id);
}

int ActivityListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ActivityListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ActivityEntry &activity = m_rows.at(index.row());
    switch (role) {
    case ActivityIdRole:
        return activity.id;
    case Qt::DisplayRole:
    case NameRole:
        return activity.name.isEmpty() ? tr("Activity") : activity.name;
    case NoteRole:
        return activity.note;
    case StartRole:
        return qreal(activity.range.from);
    case EndRole:
        return qreal(activity.range.to);
    case RunningRole:
        return activity.running;
    case StartTextRole:
        return momentText(QDateTime::fromMSecsSinceEpoch(activity.range.from));
    case DurationTextRole:
        return durationText(std::chrono::milliseconds(activity.range.length()));
    case AverageTextRole:
        return averageText(activity);
    case MarkerTimesRole:
        return QVariant::fromValue(timesOf(activity.markers));
    case MarkerTextsRole:
        return textsOf(activity.markers);
    default:
        return {};
    }
}

QHash<int, QByteArray> ActivityListModel::roleNames() const
{
    return {{ActivityIdRole, "activityId"},
            {NameRole, "name"},
            {NoteRole, "note"},
            {StartRole, "start"},
            {EndRole, "end"},
            {RunningRole, "running"},
            {StartTextRole, "startText"},
            {DurationTextRole, "durationText"},
            {AverageTextRole, "averageText"},
            {MarkerTimesRole, "markerTimes"},
            {MarkerTextsRole, "markerTexts"}};
}

void ActivityListModel::ask()
{
    const int watch = m_history.watchId();
    if (watch == 0) {
        take({});
        m_follower.answered();
        return;
    }
    m_history.asyncReader().ask(
        this,
        [watch, range = m_history.visibleRange()](HistoryReader &reader) { return reader.activities(watch, range); },
        [this](const HistoryReader::Answer<QList<ActivityEntry>> &answer) {
            if (answer)
                take(*answer);
            askAverages(m_history.visibleRange());
        });
}

void ActivityListModel::take(QList<ActivityEntry> activities)
{
    std::ranges::reverse(activities);
    const bool sameOnes = std::ranges::equal(activities, m_rows, {}, &ActivityEntry::id, &ActivityEntry::id);
    if (sameOnes) {
        // No reset: the keyboard focus may be in one of the rows.
        for (int row = 0; row < count(); ++row)
            update(row, activities.at(row));
        return;
    }
    beginResetModel();
    m_rows = std::move(activities);
    endResetModel();
    Q_EMIT countChanged();
}

/// Emits changes for no other roles than necessary, because markers are recreated for them.
void ActivityListModel::update(int row, const ActivityEntry &activity)
{
    const ActivityEntry before = std::exchange(m_rows[row], activity);
    if (before.range != activity.range)
        Q_EMIT dataChanged(index(row), index(row), {StartRole, EndRole, StartTextRole, DurationTextRole});
    if (before.markers != activity.markers)
        Q_EMIT dataChanged(index(row), index(row), {MarkerTimesRole, MarkerTextsRole});
    if (before.name != activity.name || before.note != activity.note || before.running != activity.running)
        Q_EMIT dataChanged(index(row), index(row), {Qt::DisplayRole, NameRole, NoteRole, RunningRole});
}

/// Changed averages have to be recalculated.
void ActivityListModel::onStoreChanged(const TimeRange &range)
{
    m_averages.removeIf([&range](const auto &each) { return each.value().range.overlaps(range); });
}

/// Queries the unknown averages, a few at a time, while this visible range is shown; then the query is finished.
void ActivityListModel::askAverages(const TimeRange &range)
{
    QList<ActivityEntry> wanted;
    std::ranges::copy_if(m_rows, std::back_inserter(wanted), [this](const ActivityEntry &activity) {
        return m_averages.value(activity.id).range != activity.range;
    });
    if (wanted.isEmpty() || range != m_history.visibleRange()) {
        m_follower.answered();
        return;
    }
    m_history.asyncReader().ask(
        this,
        [watch = m_history.watchId(), wanted](HistoryReader &reader) { return averagesOf(reader, watch, wanted); },
        [this, range](const HistoryReader::Answer<Averages> &answer) {
            if (!answer) {
                m_follower.answered();
                return;
            }
            for (const auto &[activity, bpm] : *answer)
                m_averages.insert(activity.id, {activity.range, bpm});
            if (!m_rows.isEmpty())
                Q_EMIT dataChanged(index(0), index(count() - 1), {AverageTextRole});
            askAverages(range);
        });
}

QString ActivityListModel::averageText(const ActivityEntry &activity) const
{
    const auto average = m_averages.constFind(activity.id);
    return average == m_averages.constEnd() || average->bpm < 0 ? QString() : tr("%1 bpm").arg(average->bpm);
}

} // namespace neobeat
