// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/beattablemodel.h"

#include "text/datetext.h"
#include "text/hrvtext.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

QDateTime momentAt(double time)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(std::floor(time)));
}

QString textOf(const hrv::Variability &part, HrvFigure figure)
{
    const auto value = hrvFigure(part, figure);
    return value ? hrvFigureText(figure, *value) : u"–"_s;
}

/// "RMSSD 43 ms, SDNN 61 ms, pNN50 12 %", or why there are none.
QString wordsOf(const hrv::Variability &part)
{
    if (!part.time)
        return noFigureText(part.time.error());
    QStringList words;
    for (const HrvFigure figure : {HrvFigure::Rmssd, HrvFigure::Sdnn, HrvFigure::Pnn50, HrvFigure::LfHf}) {
        if (hrvFigure(part, figure))
            words.append(hrvFigureName(figure) + u' ' + textOf(part, figure));
    }
    return words.join(u", "_s);
}

} // namespace

BeatTableModel::BeatTableModel(HistoryModel &history, VisibleBeats &beats, QObject *parent)
    : QAbstractListModel(parent)
    , m_history(history)
    , m_beats(beats)
{
    connect(&beats, &VisibleBeats::loaded, this, &BeatTableModel::update);
    connect(&beats, &VisibleBeats::measured, this, &BeatTableModel::update);
}

void BeatTableModel::setActive(bool active)
{
    m_isActive = active;
    if (active)
        update();
}

int BeatTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant BeatTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_rows.isSingle ? beatData(m_rows.first + index.row(), role)
                           : partData(m_rows.parts[std::size_t(index.row())], role);
}

QVariant BeatTableModel::beatData(int beat, int role) const
{
    const hrv::RrInterval &interval = m_beats.beats().measured[std::size_t(beat)];
    const hrv::BeatClass beatClass = m_beats.beats().classes[std::size_t(beat)];
    const QString length = hrvFigureText(HrvFigure::MeanNn, interval.length);
    const QString words = beatClass == hrv::BeatClass::Normal ? QString() : beatClassText(beatClass);
    switch (role) {
    case Qt::DisplayRole:
    case TimeTextRole: {
        const QTime time = momentAt(interval.end).time();
        //: Time of day with seconds, and tenths of a second: "18:03:20" and "4".
        return tr("%1.%2").arg(clockText(time, ClockForm::Seconds)).arg(time.msec() / 100);
    }
    case IntervalRole:
        return length;
    case ClassTextRole:
        return words;
    case WordsRole:
        return words.isEmpty() ? length : tr("%1, %2").arg(length, words);
    default:
        return {};
    }
}

QVariant BeatTableModel::partData(const hrv::Variability &part, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TimeTextRole: {
        const QDateTime start = momentAt(part.start);
        const QString clock = clockText(start.time(), ClockForm::Minutes);
        //: Date and time of day.
        return m_rows.severalDays ? tr("%1, %2").arg(dateText(start.date(), DateForm::WeekdayWithoutYear), clock)
                                  : clock;
    }
    case RmssdRole:
        return textOf(part, HrvFigure::Rmssd);
    case SdnnRole:
        return textOf(part, HrvFigure::Sdnn);
    case Pnn50Role:
        return textOf(part, HrvFigure::Pnn50);
    case LfHfRole:
        return textOf(part, HrvFigure::LfHf);
    case WordsRole:
        return wordsOf(part);
    default:
        return {};
    }
}

QHash<int, QByteArray> BeatTableModel::roleNames() const
{
    return {{TimeTextRole, "timeText"}, {IntervalRole, "interval"}, {ClassTextRole, "classText"}, {RmssdRole, "rmssd"},
            {SdnnRole, "sdnn"},         {Pnn50Role, "pnn50"},       {LfHfRole, "lfHf"},           {WordsRole, "words"}};
}

bool BeatTableModel::Rows::isContinuedBy(const Rows &next) const
{
    return isSingle == next.isSingle && severalDays == next.severalDays && times.size() <= next.times.size()
        && std::equal(times.cbegin(), times.cend(), next.times.cbegin());
}

BeatTableModel::Rows BeatTableModel::rowsOf(const TimeRange &visible) const
{
    const auto &measured = m_beats.beats().measured;
    const auto placeOf = [&](qint64 time) {
        return int(std::ranges::lower_bound(measured, double(time), {}, &hrv::RrInterval::end) - measured.begin());
    };
    Rows rows;
    rows.isSingle = visible.length() <= longestSingle;
    rows.severalDays = momentAt(double(visible.from)).date() != momentAt(double(visible.to - 1)).date();
    if (rows.isSingle) {
        rows.first = placeOf(visible.from);
        rows.end = placeOf(visible.to);
        for (int i = rows.first; i < rows.end; ++i)
            rows.times.push_back(measured[std::size_t(i)].end);
        return rows;
    }
    for (const hrv::Variability &part : m_beats.parts()) {
        if (part.end <= double(visible.from) || part.start >= double(visible.to))
            continue;
        rows.parts.push_back(part);
        rows.times.push_back(part.start);
    }
    return rows;
}

void BeatTableModel::update()
{
    // Also while it is not shown: its rows refer to the beats, which may have been replaced.
    Rows rows = rowsOf(m_isActive ? m_history.visibleRange() : TimeRange());
    const int before = count();
    const int after = rows.count();
    // No reset without need: the keyboard focus may be in one of the rows, and beats are added while a strap is worn.
    if (!m_rows.isContinuedBy(rows)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (after == before) {
        m_rows = std::move(rows);
    } else {
        beginInsertRows({}, before, after - 1);
        m_rows = std::move(rows);
        endInsertRows();
    }
    if (before > 0 && after > 0)
        Q_EMIT dataChanged(index(0), index(std::min(before, after) - 1));
    Q_EMIT countChanged();
}

} // namespace neobeat
