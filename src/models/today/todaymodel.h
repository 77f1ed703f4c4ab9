// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "history/asynchistoryreader.h"
#include "history/historystore.h"
#include "models/today/daybandsmodel.h"
#include "models/today/dayhoursmodel.h"
#include "models/today/synctask.h"
#include "models/today/trendmodel.h"
#include "protocol/dailytotals.h"
#include "text/errortext.h"

#include <QObject>
#include <QTimer>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace neobeat {

/// One day as the watch logged it: steps, heart rate, sleep, and the days before it. Today until another is chosen.
class TodayModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// The day: "Friday, 20 November 2026".
    Q_PROPERTY(QString title READ title NOTIFY dateChanged FINAL)
    /// "Today", "Yesterday", or how many days ago it was.
    Q_PROPERTY(QString ageWords READ ageWords NOTIFY dateChanged FINAL)
    /// The day is today; tomorrow it is tomorrow.
    Q_PROPERTY(bool today READ isToday NOTIFY dateChanged FINAL)
    /// The way in which a date can be typed: "20/11/2026".
    Q_PROPERTY(QString dateText READ dateText NOTIFY dateChanged FINAL)
    /// Whether there is anything to show.
    Q_PROPERTY(Content content READ content NOTIFY changed FINAL)
    /// Why the history cannot be read.
    Q_PROPERTY(neobeat::ErrorText error READ error NOTIFY changed FINAL)
    /// The page is shown; otherwise nothing is queried.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)

    /// The hours of the day.
    Q_PROPERTY(neobeat::DayHoursModel *hours READ hours CONSTANT FINAL)
    /// How the day was spent.
    Q_PROPERTY(neobeat::DayBandsModel *bands READ bands CONSTANT FINAL)
    /// The days before it.
    Q_PROPERTY(neobeat::TrendModel *trend READ trend CONSTANT FINAL)
    /// Fetches what the watch has kept.
    Q_PROPERTY(neobeat::SyncTask *sync READ sync CONSTANT FINAL)

    /// Lists of points with the means of the heart rate; see DayCurve.
    Q_PROPERTY(QVariant curve READ curve NOTIFY changed FINAL)
    /// Lists of points around lowest and highest.
    Q_PROPERTY(QVariant curveBands READ curveBands NOTIFY changed FINAL)
    /// Lower end of the axis of the heart rate, bpm.
    Q_PROPERTY(int axisMinimum READ axisMinimum NOTIFY changed FINAL)
    /// Upper end of the axis of the heart rate, bpm.
    Q_PROPERTY(int axisMaximum READ axisMaximum NOTIFY changed FINAL)

    /// Steps of the day; -1 when not known.
    Q_PROPERTY(int steps READ steps NOTIFY changed FINAL)
    /// The goal of the day in steps; 0 when not known.
    Q_PROPERTY(int goal READ goal NOTIFY changed FINAL)
    /// The share of the goal that is reached, 0 … 1.
    Q_PROPERTY(qreal goalShare READ goalShare NOTIFY changed FINAL)
    /// "62 % of 8,000"; empty without a goal.
    Q_PROPERTY(QString goalText READ goalText NOTIFY changed FINAL)
    /// "3.42 km"; "–" when not known: only the watch itself knows it, and only of today.
    Q_PROPERTY(QString distanceText READ distanceText NOTIFY changed FINAL)
    /// "214 kcal"; the same.
    Q_PROPERTY(QString energyText READ energyText NOTIFY changed FINAL)
    /// The totals come from the watch, which is connected.
    Q_PROPERTY(bool live READ isLive NOTIFY changed FINAL)
    /// Sleep of the night before: "7 h 05 min"; "–" without any.
    Q_PROPERTY(QString sleepText READ sleepText NOTIFY changed FINAL)
    /// "2 h 10 min of it deep"; empty without any.
    Q_PROPERTY(QString sleepParts READ sleepParts NOTIFY changed FINAL)
    /// Resting heart rate, bpm; -1 when there are too few readings.
    Q_PROPERTY(int resting READ resting NOTIFY changed FINAL)
    /// "58 to 131 bpm"; empty without a reading.
    Q_PROPERTY(QString heartRateText READ heartRateText NOTIFY changed FINAL)
    /// How much of the day is not there, or was not worn; empty when nothing.
    Q_PROPERTY(QString gapsText READ gapsText NOTIFY changed FINAL)
    /// Numbers of the whole day in one sentence, for assistive programs.
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)

public:
    /// Whether there are minutes of the day, as far as it is known.
    enum class Content { Unknown, Empty, Full };
    Q_ENUM(Content)

    /// All must outlive this.
    TodayModel(HistoryStore &store, AsyncHistoryReader &asyncReader, const Clock &clock, QObject *parent = nullptr);

    /// The watch in use, by its address; without one the watch that logged last is shown.
    void setWatch(const QString &address);
    /// What the watch itself has counted today; nothing while it is not connected.
    void setTotals(const std::optional<DailyTotals> &totals);
    /// The goal of a day in steps; 0 when not known.
    void setGoal(int steps);

    Q_INVOKABLE void goBack() { showDate(m_date.addDays(-1)); }
    Q_INVOKABLE void goForward() { showDate(m_date.addDays(1)); }
    Q_INVOKABLE void goToToday() { showDate(todaysDate()); }
    /// Shows the day with that Julian day number.
    Q_INVOKABLE void showDay(int julianDay) { showDate(QDate::fromJulianDay(julianDay)); }
    /// Shows the day that was typed, as dateText has it or as 2026-11-20; false for anything else.
    Q_INVOKABLE bool showTyped(const QString &text);

    QDate date() const { return m_date; }
    QString title() const;
    QString ageWords() const;
    bool isToday() const { return m_date == todaysDate(); }
    QString dateText() const;
    Content content() const;
    ErrorText error() const { return ErrorText::from(m_error); }
    bool isActive() const { return m_active; }
    void setActive(bool active);
    DayHoursModel *hours() { return &m_hours; }
    DayBandsModel *bands() { return &m_bands; }
    TrendModel *trend() { return &m_trend; }
    SyncTask *sync() { return &m_sync; }
    QVariant curve() const { return QVariant::fromValue(m_contents.curve.lines); }
    QVariant curveBands() const { return QVariant::fromValue(m_contents.curve.bands); }
    int axisMinimum() const { return m_contents.curve.minimum; }
    int axisMaximum() const { return m_contents.curve.maximum; }
    int steps() const;
    int goal() const { return m_goal; }
    qreal goalShare() const;
    QString goalText() const;
    QString distanceText() const;
    QString energyText() const;
    bool isLive() const { return isToday() && m_totals.has_value(); }
    QString sleepText() const;
    QString sleepParts() const;
    int resting() const { return m_day.resting; }
    QString heartRateText() const;
    QString gapsText() const;
    QString words() const;

Q_SIGNALS:
    void dateChanged();
    void changed();
    void activeChanged();

private:
    /// What one query answers.
    struct Reply
    {
        QDate date;
        TrendModel::Span span = TrendModel::Span::Week;
        DayContents contents;
        LoggedDay day;
        QList<LoggedDay> days;
    };

    static HistoryReader::Answer<Reply> read(HistoryReader &reader, const QString &address, Reply reply);
    QDate todaysDate() const { return m_clock.now().date(); }
    void showDate(const QDate &date);
    void onStoreChanged();
    void onMidnight();
    /// Queries at once, or when the query that runs has been answered.
    void ask();
    void take(const HistoryReader::Answer<Reply> &answer);

    AsyncHistoryReader &m_asyncReader;
    const Clock &m_clock;
    DayHoursModel m_hours;
    DayBandsModel m_bands;
    TrendModel m_trend;
    SyncTask m_sync;
    QString m_watch;
    QDate m_date;
    bool m_followsToday = true;
    bool m_active = false;
    bool m_asking = false;
    bool m_isOutdated = true; ///< What is known is not that of the day, or may have changed.
    QDate m_knownDate; ///< The day that the contents are of.
    DayContents m_contents;
    LoggedDay m_day;
    std::optional<DailyTotals> m_totals;
    int m_goal = 0;
    Error m_error;
    QTimer m_pause; ///< From a change of the stored minutes to the query.
    QTimer m_midnight; ///< Ends when the day does.
};

} // namespace neobeat
