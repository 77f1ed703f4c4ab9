// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessionlistmodel.h"

#include "models/historywords.h"

#include <QElapsedTimer>
#include <QVariant>

#include <algorithm>

namespace neobeat {

namespace {

constexpr qint64 averagesTurn = 30; // ms that averages may keep the desk from other questions

using Reckoned = QList<std::pair<SessionEntry, int>>;

/// The averages of as many sessions as fit into one averagesTurn, at least of one.
HistoryReader::Answer<Reckoned> averagesOf(HistoryReader &reader, int watch, const QList<SessionEntry> &sessions)
{
    Reckoned result;
    QElapsedTimer time;
    time.start();
    for (const SessionEntry &session : sessions) {
        const auto figures = reader.figures(watch, session.range);
        if (!figures)
            return figures.error();
        result.append({session, figures->average()});
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

SessionListModel::SessionListModel(HistoryModel &history, QObject *parent)
    : QAbstractListModel(parent)
    , m_history(history)
    , m_follower(history)
{
    connect(&m_follower, &WindowFollower::due, this, &SessionListModel::ask);
    connect(&history.store(), &HistoryStore::sessionsChanged, this, [this] { m_follower.expire(); });
    connect(&history.store(), &HistoryStore::changed, this, &SessionListModel::onStoreChanged);
}

void SessionListModel::setActive(bool active)
{
    if (active == isActive())
        return;
    m_follower.setActive(active);
    Q_EMIT activeChanged();
}

void SessionListModel::describe(qint64 id, const QString &name, const QString &note)
{
    m_history.store().describeSession(id, name, note);
}

void SessionListModel::remove(qint64 id)
{
    m_history.store().removeSession(id);
}

int SessionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SessionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SessionEntry &session = m_rows.at(index.row());
    switch (role) {
    case SessionIdRole:
        return session.id;
    case Qt::DisplayRole:
    case NameRole:
        return session.name.isEmpty() ? tr("Session") : session.name;
    case NoteRole:
        return session.note;
    case StartRole:
        return qreal(session.range.from);
    case EndRole:
        return qreal(session.range.to);
    case RunningRole:
        return session.running;
    case StartTextRole:
        return momentText(QDateTime::fromMSecsSinceEpoch(session.range.from));
    case DurationTextRole:
        return durationText(std::chrono::milliseconds(session.range.length()));
    case AverageTextRole:
        return averageText(session);
    case MarkerTimesRole:
        return QVariant::fromValue(timesOf(session.markers));
    case MarkerTextsRole:
        return textsOf(session.markers);
    default:
        return {};
    }
}

QHash<int, QByteArray> SessionListModel::roleNames() const
{
    return {{SessionIdRole, "sessionId"},
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

void SessionListModel::ask()
{
    const int watch = m_history.watchId();
    if (watch == 0) {
        take({});
        m_follower.answered();
        return;
    }
    m_history.desk().ask(
        this, [watch, window = m_history.window()](HistoryReader &reader) { return reader.sessions(watch, window); },
        [this](const HistoryReader::Answer<QList<SessionEntry>> &answer) {
            if (answer)
                take(*answer);
            askAverages(m_history.window());
        });
}

void SessionListModel::take(QList<SessionEntry> sessions)
{
    std::ranges::reverse(sessions);
    const bool sameOnes = std::ranges::equal(sessions, m_rows, {}, &SessionEntry::id, &SessionEntry::id);
    if (sameOnes) {
        // No reset: the keyboard may be in one of the rows.
        for (int row = 0; row < count(); ++row)
            update(row, sessions.at(row));
        return;
    }
    beginResetModel();
    m_rows = std::move(sessions);
    endResetModel();
    Q_EMIT countChanged();
}

/// Tells what has changed and no more, because marks are made anew for it.
void SessionListModel::update(int row, const SessionEntry &session)
{
    const SessionEntry before = std::exchange(m_rows[row], session);
    if (before.range != session.range)
        Q_EMIT dataChanged(index(row), index(row), {StartRole, EndRole, StartTextRole, DurationTextRole});
    if (before.markers != session.markers)
        Q_EMIT dataChanged(index(row), index(row), {MarkerTimesRole, MarkerTextsRole});
    if (before.name != session.name || before.note != session.note || before.running != session.running)
        Q_EMIT dataChanged(index(row), index(row), {Qt::DisplayRole, NameRole, NoteRole, RunningRole});
}

/// Averages of what has changed have to be reckoned anew.
void SessionListModel::onStoreChanged(const TimeRange &range)
{
    m_averages.removeIf([&range](const auto &each) { return each.value().range.overlaps(range); });
}

/// Asks for the averages that are not known, a few at a time, for as long as this window is on show; then the question
/// is answered.
void SessionListModel::askAverages(const TimeRange &window)
{
    QList<SessionEntry> wanted;
    std::ranges::copy_if(m_rows, std::back_inserter(wanted), [this](const SessionEntry &session) {
        return m_averages.value(session.id).range != session.range;
    });
    if (wanted.isEmpty() || window != m_history.window()) {
        m_follower.answered();
        return;
    }
    m_history.desk().ask(
        this,
        [watch = m_history.watchId(), wanted](HistoryReader &reader) { return averagesOf(reader, watch, wanted); },
        [this, window](const HistoryReader::Answer<Reckoned> &answer) {
            if (!answer) {
                m_follower.answered();
                return;
            }
            for (const auto &[session, bpm] : *answer)
                m_averages.insert(session.id, {session.range, bpm});
            if (!m_rows.isEmpty())
                Q_EMIT dataChanged(index(0), index(count() - 1), {AverageTextRole});
            askAverages(window);
        });
}

QString SessionListModel::averageText(const SessionEntry &session) const
{
    const auto average = m_averages.constFind(session.id);
    return average == m_averages.constEnd() || average->bpm < 0 ? QString() : tr("%1 bpm").arg(average->bpm);
}

} // namespace neobeat
