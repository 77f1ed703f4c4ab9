// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timeunits.h"
#include "bench/curvepixels.h"
#include "bench/measure.h"
#include "history/historywriter.h"
#include "models/today/todaymodel.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <memory>

using namespace neobeat;
using namespace neobeat::bench;
using namespace Qt::StringLiterals;

namespace {

/// All minutes end at the last midnight of November 2026, UTC.
constexpr qint64 minutesEnd = 1'796'083'200'000;
constexpr int daysInWeek = 7;
constexpr int daysInFiveYears = 1'826;
constexpr int daysAtOnce = 14; // as a sync brings them
constexpr int openings = 15;

/// The current time is shortly before the minutes end.
class EndClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(minutesEnd - 1, Qt::UTC); }
    std::chrono::milliseconds uptime() const override { return {}; }
};

WatchEntry loggingWatch()
{
    return {0, u"C0:FF:EE:00:00:01"_s, u"Amazfit Neo"_s};
}

void stopOn(const Error &error)
{
    if (error)
        qFatal("%s: %s", qPrintable(error.name()), qPrintable(error.detail));
}

/// All eight bytes differ from minute to minute.
LoggedMinute minuteAt(qint64 time)
{
    const auto number = quint32(time / ms::minute);
    const int hour = int(time % ms::day / ms::hour);
    LoggedMinute minute{time, 0, {}};
    minute.sample.bytes = {quint8(hour < 7 ? 0x59 : 0x51),
                           quint8(number * 7),
                           quint8(hour < 7 ? 0 : number * 13 % 120),
                           quint8(55 + number % 71),
                           quint8(number * 3),
                           quint8(number * 5),
                           quint8(number * 11),
                           quint8(number * 17)};
    return minute;
}

/// Seconds that it took to write that number of days.
double fill(const QString &file, int days)
{
    auto writer = HistoryWriter::open(file);
    stopOn(writer ? Error() : writer.error());
    QElapsedTimer timer;
    timer.start();
    const qint64 begin = minutesEnd - days * ms::day;
    for (qint64 from = begin; from < minutesEnd; from += daysAtOnce * ms::day) {
        std::vector<LoggedMinute> minutes;
        for (qint64 time = from; time < std::min(from + daysAtOnce * ms::day, minutesEnd); time += ms::minute)
            minutes.push_back(minuteAt(time));
        const auto added = (*writer)->addLoggedMinutes(loggingWatch(), minutes);
        stopOn(added ? Error() : added.error());
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

/// Opens the page of a history in a window.
class PageWindow
{
public:
    PageWindow()
    {
        m_engine.addImportPath(u":/qt/qml"_s);
        m_window.setColor(Qt::white);
        m_window.resize(1040, 680);
        m_window.show();
    }

    /// Milliseconds from the request to show the page of that history, whose file is not open yet, to the frame that
    /// has the curve.
    double untilCurve(const QString &file, TrendModel::Span span)
    {
        const EndClock clock;
        HistoryStore store(file);
        AsyncHistoryReader reader(file);
        TodayModel model(store, reader, clock);
        model.trend()->setSpan(span);
        QQmlComponent component(&m_engine, QUrl(u"qrc:/qt/qml/Neobeat/Pages/TodayPage.qml"_s));
        QElapsedTimer timer;
        timer.start();
        const std::unique_ptr<QQuickItem> page(
            qobject_cast<QQuickItem *>(component.createWithInitialProperties({{u"day"_s, QVariant::fromValue(&model)},
                                                                              {u"width"_s, m_window.width()},
                                                                              {u"height"_s, m_window.height()}})));
        if (!page)
            qFatal("%s", qPrintable(component.errorString()));
        page->setParentItem(m_window.contentItem());
        model.setWatch(loggingWatch().address);
        const double milliseconds = waitForCurve(timer);
        if (model.content() != TodayModel::Content::Full)
            qFatal("the page shows nothing");
        return milliseconds;
    }

private:
    double waitForCurve(const QElapsedTimer &timer)
    {
        QEventLoop loop;
        qint64 looking = 0; // the time that the check itself takes does not count
        qint64 found = -1;
        bool isLooking = false;
        QObject::connect(&m_window, &QQuickWindow::frameSwapped, &loop, [&] {
            if (found >= 0 || std::exchange(isLooking, true))
                return;
            const qint64 now = timer.nsecsElapsed();
            if (showsCurve(m_window)) {
                found = now - looking;
                loop.quit();
            }
            looking += timer.nsecsElapsed() - now;
            isLooking = false;
        });
        loop.exec();
        return double(found) / 1e6;
    }

    QQmlEngine m_engine;
    QQuickWindow m_window;
};

void compare(PageWindow &window, const QString &week, const QString &years, TrendModel::Span span, const char *name)
{
    std::vector<double> ofWeek;
    std::vector<double> ofYears;
    for (int i = 0; i < openings; ++i) { // in turns, so that other load affects both alike
        ofWeek.push_back(window.untilCurve(week, span));
        ofYears.push_back(window.untilCurve(years, span));
    }
    report(qPrintable(u"first pixel of a day, history of a week, %1"_s.arg(QLatin1StringView(name))), median(ofWeek),
           "ms");
    report(qPrintable(u"first pixel of a day, history of five years, %1"_s.arg(QLatin1StringView(name))),
           median(ofYears), "ms");
    report(qPrintable(u"first pixel of a day, five years to a week, %1"_s.arg(QLatin1StringView(name))),
           median(ofYears) / median(ofWeek), "times");
}

void readAllDays(const QString &file)
{
    const auto reader = HistoryReader::open(file);
    stopOn(reader ? Error() : reader.error());
    const double nanoseconds = nanosecondsOf(1, [&](int) {
        const auto days = (*reader)->loggedDays(1, QDate(2020, 1, 1), QDate(2030, 1, 1));
        if (!days || days->size() < daysInFiveYears)
            qFatal("days are missing");
    });
    report("five years at day level", nanoseconds / 1e6, "ms");
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString week = folder.filePath(u"week.sqlite"_s);
    const QString years = folder.filePath(u"years.sqlite"_s);
    fill(week, daysInWeek);
    const double seconds = fill(years, daysInFiveYears);
    constexpr double minutes = double(daysInFiveYears) * ms::day / ms::minute;
    report("logged minutes of five years", minutes, "");
    report("logged minute on disk", double(QFileInfo(years).size()) / minutes, "bytes");
    report("logged minute written, two weeks at once", seconds * 1e6 / minutes, "us");
    readAllDays(years);
    PageWindow window;
    window.untilCurve(week, TrendModel::Span::Week); // compiles the page
    compare(window, week, years, TrendModel::Span::Week, "7 days beside it");
    compare(window, week, years, TrendModel::Span::Year, "12 months beside it");
    return 0;
}
