// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/todaymodel.h"

#include "base/localmoment.h"
#include "text/datetext.h"
#include "text/historytext.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat {

namespace {

constexpr auto storePause = 1s;
/// The computer may sleep meanwhile, and its clock may be set.
constexpr std::chrono::milliseconds longestWait = 1h;
constexpr int wholeDay = 1'440;

/// The watch with that address, or without one the watch that logged last; id 0 when there is none.
HistoryReader::Answer<int> watchToShow(HistoryReader &reader, const QString &address)
{
    if (!address.isEmpty()) {
        const auto watch = reader.watch(address);
        return watch ? HistoryReader::Answer<int>(watch->id) : watch.error();
    }
    const auto watches = reader.watches();
    if (!watches)
        return watches.error();
    int latest = 0;
    qint64 end = 0;
    for (const WatchEntry &watch : *watches) {
        const auto last = reader.lastLoggedMinute(watch.id);
        if (!last)
            return last.error();
        if (*last && (*last)->time > end) {
            end = (*last)->time;
            latest = watch.id;
        }
    }
    return latest;
}

/// The minutes that the watch showed on that day. What was before may go on into it, so the reading begins earlier.
HistoryReader::Answer<QList<DayMinute>> minutesOf(HistoryReader &reader, int watch, const QDate &date)
{
    constexpr qint64 quarterHour = ms::hour / 4;
    const qint64 midnight = QDate(1970, 1, 1).daysTo(date) * ms::day;
    const TimeRange range{midnight - mostEasternZone * quarterHour - KindFollower::longest,
                          midnight + ms::day - mostWesternZone * quarterHour};
    KindFollower kinds;
    QList<DayMinute> minutes;
    const auto all = reader.forEachLoggedMinute(
        watch, range.intersected(TimeRange::everything()), [&](const LoggedMinute &minute) {
            const MinuteSample::Kind kind = kinds.next(minute);
            if (minute.date() == date)
                minutes.append({int(minute.localTime() % ms::day / ms::minute), kind, minute.sample});
            return true;
        });
    if (!all)
        return all.error();
    return minutes;
}

QString lengthText(int minutes)
{
    return durationText(std::chrono::minutes(minutes));
}

} // namespace

TodayModel::TodayModel(HistoryStore &store, AsyncHistoryReader &asyncReader, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_asyncReader(asyncReader)
    , m_clock(clock)
    , m_date(todaysDate())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(storePause);
    m_midnight.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TodayModel::ask);
    connect(&m_midnight, &QTimer::timeout, this, &TodayModel::onMidnight);
    connect(&store, &HistoryStore::changed, this, &TodayModel::onStoreChanged);
    connect(&asyncReader, &AsyncHistoryReader::readAgain, this, &TodayModel::onStoreChanged);
    connect(&m_trend, &TrendModel::spanChanged, this, [this] {
        m_isOutdated = true;
        ask();
    });
    m_hours.setHours({});
}

void TodayModel::setWatch(const QString &address)
{
    m_watch = address;
    m_isOutdated = true;
    m_knownDate = {};
    ask();
}

void TodayModel::setTotals(const std::optional<DailyTotals> &totals)
{
    if (std::exchange(m_totals, totals) != totals)
        Q_EMIT changed();
}

void TodayModel::setGoal(int steps)
{
    if (std::exchange(m_goal, steps) != steps)
        Q_EMIT changed();
}

bool TodayModel::showTyped(const QString &text)
{
    QDate date = QLocale().toDate(text.trimmed(), QLocale::ShortFormat);
    if (date.isValid() && date.year() < 2000) // written with two digits
        date = date.addYears(100);
    if (!date.isValid())
        date = QDate::fromString(text.trimmed(), Qt::ISODate);
    if (!date.isValid())
        return false;
    showDate(date);
    return true;
}

void TodayModel::showDate(const QDate &date)
{
    const QDate today = todaysDate();
    const QDate possible = std::clamp(date, QDate(2020, 1, 1), std::max(today, QDate(2020, 1, 1)));
    m_followsToday = possible == today;
    if (std::exchange(m_date, possible) == possible)
        return;
    m_isOutdated = true;
    Q_EMIT dateChanged();
    Q_EMIT changed();
    ask();
}

QString TodayModel::title() const
{
    return neobeat::dateText(m_date, DateForm::Title);
}

QString TodayModel::ageWords() const
{
    const auto days = m_date.daysTo(todaysDate());
    if (days <= 0)
        return tr("Today");
    return days == 1 ? tr("Yesterday") : tr("%Ln days ago", nullptr, int(days));
}

QString TodayModel::dateText() const
{
    return QLocale().toString(m_date, QLocale::ShortFormat);
}

TodayModel::Content TodayModel::content() const
{
    if (m_knownDate != m_date)
        return Content::Unknown;
    return m_day.minutes > 0 ? Content::Full : Content::Empty;
}

void TodayModel::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    if (active)
        onMidnight();
    else
        m_midnight.stop();
    ask();
    Q_EMIT activeChanged();
}

void TodayModel::onStoreChanged()
{
    m_isOutdated = true;
    if (m_active && !m_pause.isActive())
        m_pause.start();
}

void TodayModel::onMidnight()
{
    if (m_followsToday)
        showDate(todaysDate());
    const QDateTime now = m_clock.now();
    const std::chrono::milliseconds left(startOfDay(now.date().addDays(1)) - now.toMSecsSinceEpoch() + 1);
    m_midnight.start(std::clamp(left, std::chrono::milliseconds(1), longestWait));
}

void TodayModel::ask()
{
    if (!m_active || m_asking || !m_isOutdated)
        return;
    m_asking = true;
    m_isOutdated = false;
    Reply wanted;
    wanted.date = m_date;
    wanted.span = m_trend.span();
    m_asyncReader.ask(
        this, [address = m_watch, wanted](HistoryReader &reader) { return read(reader, address, wanted); },
        [this](const HistoryReader::Answer<Reply> &answer) { take(answer); });
}

HistoryReader::Answer<TodayModel::Reply> TodayModel::read(HistoryReader &reader, const QString &address, Reply reply)
{
    const auto watch = watchToShow(reader, address);
    if (!watch)
        return watch.error();
    const auto minutes = minutesOf(reader, *watch, reply.date);
    if (!minutes)
        return minutes.error();
    const auto days = reader.loggedDays(*watch, TrendModel::firstDayFor(reply.span, reply.date), reply.date);
    if (!days)
        return days.error();
    reply.contents = contentsOf(*minutes);
    reply.days = *days;
    if (!days->isEmpty() && days->last().date == reply.date)
        reply.day = days->last();
    return reply;
}

void TodayModel::take(const HistoryReader::Answer<Reply> &answer)
{
    m_asking = false;
    m_error = answer ? Error() : answer.error();
    // The answer may be that to an earlier question; the next one is on its way then.
    if (answer && answer->date == m_date && answer->span == m_trend.span()) {
        m_knownDate = m_date;
        m_contents = answer->contents;
        m_day = answer->day;
        m_hours.setHours(m_contents.hours);
        m_bands.setBands(m_contents.bands);
        m_trend.setDays(answer->days, m_date);
    }
    Q_EMIT changed();
    ask();
}

int TodayModel::steps() const
{
    const int logged = content() == Content::Full ? m_day.steps : -1;
    // It says its totals once a minute, and what it has logged meanwhile may be more.
    return isLive() ? std::max(int(m_totals->steps), logged) : logged;
}

qreal TodayModel::goalShare() const
{
    return m_goal > 0 ? std::clamp(qreal(steps()) / m_goal, 0.0, 1.0) : 0;
}

QString TodayModel::goalText() const
{
    if (m_goal <= 0 || steps() < 0)
        return {};
    return tr("%1 % of %2").arg(100 * qint64(steps()) / m_goal).arg(QLocale().toString(m_goal));
}

QString TodayModel::distanceText() const
{
    return isLive() ? tr("%1 km").arg(QLocale().toString(m_totals->metres / 1000.0, 'f', 2)) : u"–"_s;
}

QString TodayModel::energyText() const
{
    return isLive() ? tr("%1 kcal").arg(QLocale().toString(m_totals->kilocalories)) : u"–"_s;
}

QString TodayModel::sleepText() const
{
    return lengthText(m_day.sleep());
}

QString TodayModel::sleepParts() const
{
    return m_day.deepSleep > 0 ? tr("%1 of it deep").arg(lengthText(m_day.deepSleep)) : QString();
}

QString TodayModel::heartRateText() const
{
    return m_day.readings > 0 ? tr("%1 to %2 bpm").arg(m_day.low).arg(m_day.high) : QString();
}

QString TodayModel::gapsText() const
{
    if (content() != Content::Full)
        return {};
    QStringList parts;
    // The rest of today is still to come.
    const int expected = isToday() ? m_contents.lastMinute + 1 : wholeDay;
    if (const int missing = expected - std::min(m_day.minutes, expected); missing > 0)
        parts.append(tr("%1 of the day are not recorded.").arg(lengthText(missing)));
    if (const int off = m_day.notWorn + m_day.charging; off > 0)
        parts.append(tr("Not worn for %1.").arg(lengthText(off)));
    return parts.join(u' ');
}

QString TodayModel::words() const
{
    QStringList parts;
    if (steps() >= 0)
        parts.append(tr("%Ln steps", nullptr, steps()));
    if (m_day.sleep() > 0)
        parts.append(tr("%1 of sleep").arg(sleepText()));
    if (m_day.readings > 0)
        parts.append(tr("heart rate %1").arg(heartRateText()));
    return parts.join(tr(", "));
}

} // namespace neobeat
