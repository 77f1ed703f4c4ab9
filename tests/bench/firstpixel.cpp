// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/firstpixel.h"

#include "base/clock.h"
#include "base/timeunits.h"
#include "bench/curvepixels.h"
#include "bench/historyfiles.h"
#include "models/history/historymodel.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineSeries>
#include <QQmlComponent>
#include <QSqlError>
#include <QTimer>

#include <utility>

namespace neobeat::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize{1000, 400};
constexpr std::chrono::seconds never{60};

/// The current time is always shortly before the data ends.
class DataClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(dataEnd - 1); }
    std::chrono::milliseconds uptime() const override { return {}; }
};

const char *const plainChart = R"(
    import QtQuick
    import QtCharts
    ChartView {
        property alias line: line
        property real from
        property real to
        antialiasing: true
        legend.visible: false
        LineSeries {
            id: line
            color: "#b93227"
            width: 2
            axisX: ValueAxis { min: from; max: to; visible: false }
            axisY: ValueAxis { min: 40; max: 160 }
        }
    })";

/// Appends each row of the range, as a naive implementation would.
qint64 appendRows(QLineSeries &line, const QString &file, const TimeRange &range, qint64 timeLimit)
{
    QElapsedTimer timer;
    timer.start();
    qint64 rows = 0;
    bool givenUp = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain reader"_s);
        database.setDatabaseName(file);
        database.open();
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.prepare(u"SELECT ts, bpm FROM hr WHERE ts >= ? AND ts < ? ORDER BY ts"_s);
        query.addBindValue(range.from);
        query.addBindValue(range.to);
        query.exec();
        while (!givenUp && query.next()) {
            line.append(query.value(0).toDouble(), query.value(1).toDouble());
            givenUp = ++rows % 64 == 0 && timer.hasExpired(timeLimit);
        }
    }
    QSqlDatabase::removeDatabase(u"plain reader"_s);
    return givenUp ? rows : -1;
}

} // namespace

TimeRange rangeOf(View view)
{
    const qint64 length = view == View::Hour ? ms::hour : view == View::Month ? 30 * ms::day : dataDays * ms::day;
    return {dataEnd - length, dataEnd};
}

FirstPixelWindow::FirstPixelWindow()
{
    m_engine.addImportPath(u":/qt/qml"_s);
    m_window.setColor(Qt::white);
    m_window.resize(windowSize);
    m_window.show();
}

FirstPixelWindow::~FirstPixelWindow() = default;

// Ends with the first image that has the curve. Time spent checking frames without it does not count.
template<typename Begin>
double FirstPixelWindow::untilCurve(Begin begin)
{
    QEventLoop loop;
    QElapsedTimer timer;
    qint64 looking = 0;
    qint64 frame = -1;
    bool isLooking = false;
    const auto onFrame = [&] {
        if (frame >= 0 || std::exchange(isLooking, true)) // checking may itself render a frame
            return;
        const qint64 now = timer.nsecsElapsed();
        if (showsCurve(m_window)) {
            frame = timer.nsecsElapsed() - looking;
            loop.quit();
        }
        looking += timer.nsecsElapsed() - now;
        isLooking = false;
    };
    QObject::connect(&m_window, &QQuickWindow::frameSwapped, &loop, onFrame);
    QTimer::singleShot(never, &loop, &QEventLoop::quit);
    timer.start();
    begin();
    loop.exec();
    if (frame < 0)
        qFatal("no curve after %lld ms", static_cast<long long>(timer.elapsed()));
    return double(frame) / 1e6;
}

std::unique_ptr<QQuickItem> FirstPixelWindow::show(QQmlComponent &component, const QVariantMap &properties)
{
    QVariantMap all = properties;
    all.insert(u"width"_s, windowSize.width());
    all.insert(u"height"_s, windowSize.height());
    std::unique_ptr<QQuickItem> chart(qobject_cast<QQuickItem *>(component.createWithInitialProperties(all)));
    if (!chart)
        qFatal("%s", qPrintable(component.errorString()));
    // The empty chart is on the screen before the clock starts.
    QEventLoop loop;
    chart->setParentItem(m_window.contentItem());
    do {
        QTimer::singleShot(200, &loop, &QEventLoop::quit);
        loop.exec();
    } while (!m_window.isExposed());
    if (showsCurve(m_window))
        qFatal("a curve before there is any");
    return chart;
}

FirstPixel FirstPixelWindow::ofOurs(const QString &file, View view)
{
    const DataClock clock;
    HistoryStore store(file);
    AsyncHistoryReader asyncReader(file);
    HistoryModel model(store, asyncReader, clock);
    model.setPeriod(view == View::Hour        ? HistoryModel::Period::Day
                        : view == View::Month ? HistoryModel::Period::Month
                                              : HistoryModel::Period::All);
    if (view == View::Hour)
        model.zoom(1.0 / 24, model.visibleEnd());
    QQmlComponent component(&m_engine, QUrl(u"qrc:/qt/qml/Neobeat/Charts/HeartRateChart.qml"_s));
    const auto chart = show(component, {{u"source"_s, QVariant::fromValue<ChartSource *>(&model)}});
    const double milliseconds = untilCurve([&model] { model.setWatch(benchWatch().address); });
    if (qAbs(model.window().length() - rangeOf(view).length()) > 2 * ms::day)
        qFatal("the chart shows another range");
    return {milliseconds, -1};
}

FirstPixel FirstPixelWindow::ofPlain(const QString &file, View view, qint64 timeLimit)
{
    QQmlComponent component(&m_engine);
    component.setData(plainChart, {});
    const TimeRange range = rangeOf(view);
    const auto chart = show(component, {{u"from"_s, double(range.from)}, {u"to"_s, double(range.to)}});
    auto *line = qobject_cast<QLineSeries *>(chart->property("line").value<QObject *>());
    FirstPixel result;
    result.milliseconds = untilCurve([&] { result.rows = appendRows(*line, file, range, timeLimit); });
    return result;
}

} // namespace neobeat::bench
