// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/trendmodel.h"

#include "text/datetext.h"
#include "text/historytext.h"

#include <QLocale>
#include <QVariant>

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

/// Smaller differences are chance; percent, minutes and bpm.
constexpr int sameSteps = 3;
constexpr int sameSleep = 5;
/// The axis of the resting heart rate is never so short that a difference of chance fills it, bpm.
constexpr int shortestRestingAxis = 20;

QDate firstOfSpan(TrendModel::Span span, const QDate &last)
{
    switch (span) {
    case TrendModel::Span::Week:
        return last.addDays(-6);
    case TrendModel::Span::Month:
        return last.addDays(-29);
    case TrendModel::Span::Year:
        break;
    }
    return QDate(last.year(), last.month(), 1).addMonths(-11);
}

void addDay(LoggedPeriod &period, const LoggedDay &day)
{
    for (const LoggedPeriod &one : periodsOf({day}, PeriodLength::Month)) {
        period.days += one.days;
        period.steps += one.steps;
        period.nights += one.nights;
        period.sleep += one.sleep;
        period.restingDays += one.restingDays;
        period.restingSum += one.restingSum;
    }
}

/// Rows without content: a day each, or a month each.
QList<LoggedPeriod> emptyRows(TrendModel::Span span, const QDate &last)
{
    QList<LoggedPeriod> rows;
    const bool inMonths = span == TrendModel::Span::Year;
    for (QDate first = firstOfSpan(span, last); first <= last;
         first = inMonths ? first.addMonths(1) : first.addDays(1)) {
        LoggedPeriod row;
        row.first = first;
        row.last = inMonths ? std::min(first.addMonths(1).addDays(-1), last) : first;
        rows.append(row);
    }
    return rows;
}

/// A few days before say nothing about a month.
bool isEnough(int before, int now)
{
    return before > 0 && 2 * before >= now;
}

QString minutesText(int minutes)
{
    return durationText(std::chrono::minutes(minutes));
}

} // namespace

void TrendModel::setSpan(Span span)
{
    if (std::exchange(m_span, span) != span)
        Q_EMIT spanChanged();
}

QDate TrendModel::firstDayFor(Span span, const QDate &last)
{
    const QDate first = firstOfSpan(span, last);
    return firstOfSpan(span, first.addDays(-1));
}

void TrendModel::setDays(const QList<LoggedDay> &days, const QDate &last)
{
    QList<LoggedPeriod> rows = emptyRows(m_span, last);
    m_now = {};
    m_before = {};
    for (const LoggedDay &day : days) {
        const auto row = std::ranges::find_if(
            rows, [&](const LoggedPeriod &period) { return day.date >= period.first && day.date <= period.last; });
        addDay(row == rows.end() ? m_before : m_now, day);
        if (row != rows.end())
            addDay(*row, day);
    }
    m_mostSteps = std::ranges::max(rows, {}, &LoggedPeriod::stepsPerDay).stepsPerDay();
    m_mostSleep = std::ranges::max(rows, {}, &LoggedPeriod::sleepPerNight).sleepPerNight();
    m_highestResting = std::ranges::max(rows, {}, &LoggedPeriod::resting).resting();
    m_lowestResting = m_highestResting;
    for (const LoggedPeriod &row : std::as_const(rows))
        m_lowestResting = row.resting() > 0 ? std::min(m_lowestResting, row.resting()) : m_lowestResting;
    const int more = std::max(0, shortestRestingAxis - (m_highestResting - m_lowestResting));
    m_lowestResting -= more / 2;
    m_highestResting += more - more / 2;
    if (rows.size() == m_rows.size()) {
        // No reset: the keyboard focus may be in one of the rows.
        m_rows = rows;
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    Q_EMIT changed();
}

QString TrendModel::stepsSentence() const
{
    const int now = m_now.stepsPerDay();
    const int before = m_before.stepsPerDay();
    if (now < 0)
        return {};
    if (before <= 0 || !isEnough(m_before.days, m_now.days))
        return tr("%Ln steps a day.", nullptr, now);
    const int change = int(std::lround(100.0 * (now - before) / before));
    if (std::abs(change) < sameSteps)
        return tr("%Ln steps a day, about as many as before.", nullptr, now);
    return change > 0 ? tr("%Ln steps a day, %1 % more than before.", nullptr, now).arg(change)
                      : tr("%Ln steps a day, %1 % fewer than before.", nullptr, now).arg(-change);
}

QString TrendModel::sleepSentence() const
{
    const int now = m_now.sleepPerNight();
    if (now < 0)
        return {};
    const QString length = minutesText(now);
    if (!isEnough(m_before.nights, m_now.nights))
        return tr("%1 a night.").arg(length);
    const int change = now - m_before.sleepPerNight();
    if (std::abs(change) < sameSleep)
        return tr("%1 a night, about as much as before.").arg(length);
    return change > 0 ? tr("%1 a night, %2 more than before.").arg(length, minutesText(change))
                      : tr("%1 a night, %2 less than before.").arg(length, minutesText(-change));
}

QString TrendModel::restingSentence() const
{
    const int now = m_now.resting();
    if (now < 0)
        return {};
    if (!isEnough(m_before.restingDays, m_now.restingDays))
        return tr("%1 bpm.").arg(now);
    const int change = now - m_before.resting();
    if (change == 0)
        return tr("%1 bpm, the same as before.").arg(now);
    return change > 0 ? tr("%1 bpm, %2 higher than before.").arg(now).arg(change)
                      : tr("%1 bpm, %2 lower than before.").arg(now).arg(-change);
}

bool TrendModel::isEmpty() const
{
    return m_now.days == 0 && m_now.nights == 0;
}

int TrendModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TrendModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LoggedPeriod &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(row);
    case LabelRole:
        return labelOf(row);
    case DayRole:
        return int(row.last.toJulianDay());
    case StepsRole:
        return row.stepsPerDay();
    case StepsShareRole:
        return m_mostSteps > 0 ? qreal(std::max(row.stepsPerDay(), 0)) / m_mostSteps : 0;
    case SleepRole:
        return row.sleepPerNight();
    case SleepTextRole:
        return row.nights > 0 ? minutesText(row.sleepPerNight()) : u"–"_s;
    case SleepShareRole:
        return m_mostSleep > 0 ? qreal(std::max(row.sleepPerNight(), 0)) / m_mostSleep : 0;
    case RestingRole:
        return row.resting();
    case RestingShareRole:
        return qreal(row.resting() - m_lowestResting) / (m_highestResting - m_lowestResting);
    case ShownRole:
        return index.row() == m_rows.size() - 1;
    case WordsRole:
        return wordsOf(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> TrendModel::roleNames() const
{
    return {{TitleRole, "title"},
            {LabelRole, "label"},
            {DayRole, "day"},
            {StepsRole, "steps"},
            {StepsShareRole, "stepsShare"},
            {SleepRole, "sleep"},
            {SleepTextRole, "sleepText"},
            {SleepShareRole, "sleepShare"},
            {RestingRole, "resting"},
            {RestingShareRole, "restingShare"},
            {ShownRole, "shown"},
            {WordsRole, "words"}};
}

QString TrendModel::titleOf(const LoggedPeriod &row) const
{
    return isInMonths() ? monthText(row.first) : dateText(row.first, DateForm::WeekdayShort);
}

QString TrendModel::labelOf(const LoggedPeriod &row) const
{
    if (isInMonths())
        return QLocale().standaloneMonthName(row.first.month(), QLocale::ShortFormat);
    return m_span == Span::Week ? QLocale().standaloneDayName(row.first.dayOfWeek(), QLocale::ShortFormat)
                                : dateText(row.first, DateForm::Day);
}

QString TrendModel::wordsOf(const LoggedPeriod &row) const
{
    if (row.days == 0 && row.nights == 0)
        return tr("not recorded");
    QStringList parts;
    if (row.days > 0)
        parts.append(isInMonths() ? tr("%Ln steps a day", nullptr, row.stepsPerDay())
                                  : tr("%Ln steps", nullptr, row.stepsPerDay()));
    if (row.nights > 0)
        parts.append(tr("%1 of sleep").arg(minutesText(row.sleepPerNight())));
    if (row.restingDays > 0)
        parts.append(tr("resting heart rate %1 bpm").arg(row.resting()));
    return parts.join(tr(", "));
}

} // namespace neobeat
