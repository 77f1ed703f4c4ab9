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
    return m_isSingle ? beatData(m_first + index.row(), role) : partData(m_parts[std::size_t(index.row())], role);
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
        return m_severalDays ? tr("%1, %2").arg(dateText(start.date(), DateForm::WeekdayWithoutYear), clock) : clock;
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

void BeatTableModel::update()
{
    // Also while it is not shown: its rows refer to the beats, which may have been replaced.
    const TimeRange visible = m_isActive ? m_history.visibleRange() : TimeRange();
    const auto &measured = m_beats.beats().measured;
    const auto placeOf = [&](qint64 time) {
        return int(std::ranges::lower_bound(measured, double(time), {}, &hrv::RrInterval::end) - measured.begin());
    };
    beginResetModel();
    m_isSingle = visible.length() <= longestSingle;
    m_first = placeOf(visible.from);
    m_end = placeOf(visible.to);
    m_parts.clear();
    for (const hrv::Variability &part : m_beats.parts()) {
        if (!m_isSingle && part.end > double(visible.from) && part.start < double(visible.to))
            m_parts.push_back(part);
    }
    m_severalDays = momentAt(double(visible.from)).date() != momentAt(double(visible.to - 1)).date();
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace neobeat
