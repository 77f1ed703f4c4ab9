// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timeunits.h"
#include "bench/chartdriver.h"
#include "bench/measure.h"
#include "history/historywriter.h"
#include "models/chart/heartrateseries.h"
#include "models/history/historymodel.h"
#include "seriesfeed.h"

#include <QAbstractAxis>
#include <QApplication>
#include <QChart>
#include <QFile>
#include <QLineSeries>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QtMath>

#include <unistd.h>

#include <memory>

using namespace neobeat;
using namespace neobeat::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize chartSize{900, 500};
using ms::day;
using ms::second;
const WatchEntry watch{0, u"00:00:5E:00:53:01"_s, u"Amazfit Neo"_s};

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    const QByteArrayList fields = file.open(QIODevice::ReadOnly) ? file.readAll().split(' ') : QByteArrayList();
    return fields.value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

// A day's heart rate, one reading a second, with a gap of a minute each quarter of an hour and nights without readings.
bool isWorn(qint64 time)
{
    return time % day >= 7 * 3'600 * second && time % (900 * second) >= 60 * second;
}

quint8 heartRate(qint64 time)
{
    const double slow = qSin(double(time) / 2.7e6) * 12 + qSin(double(time) / 2.9e8) * 10;
    const auto noise = quint32(time / second) * 2'654'435'761U >> 28;
    return quint8(84 + int(slow) + int(noise));
}

// Fills a file with that number of samples, the last one at that time.
void fill(const QString &file, qint64 samples, qint64 end)
{
    auto writer = HistoryWriter::open(file);
    if (!writer)
        qFatal("The history cannot be written.");
    std::vector<Sample> batch;
    constexpr std::size_t batchSize = 100'000;
    for (qint64 time = end; samples > 0; time -= second) {
        if (!isWorn(time))
            continue;
        batch.push_back({time, heartRate(time)});
        if (--samples == 0 || batch.size() == batchSize) {
            std::ranges::reverse(batch);
            writer.value()->addSamples(watch, batch);
            batch.clear();
        }
    }
}

class BenchClock final : public Clock
{
public:
    explicit BenchClock(qint64 now)
        : m_now(now)
    {
    }

    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_now); }
    std::chrono::milliseconds uptime() const override { return std::chrono::milliseconds(m_now); }

private:
    qint64 m_now;
};

// The real chart on a history file, in its own window.
class HistoryScene
{
public:
    HistoryScene(const QString &file, qint64 end)
        : m_clock(end)
        , m_store(file)
        , m_asyncReader(file)
        , m_model(m_store, m_asyncReader, m_clock)
    {
        m_engine.addImportPath(u":/qt/qml"_s);
        QQmlComponent component(&m_engine, QUrl(u"qrc:/qt/qml/Neobeat/Charts/HistoryChart.qml"_s));
        m_chart.reset(qobject_cast<QQuickItem *>(
            component.createWithInitialProperties({{u"history"_s, QVariant::fromValue(&m_model)},
                                                   {u"width"_s, chartSize.width()},
                                                   {u"height"_s, chartSize.height()}})));
        if (!m_chart)
            qFatal("%s", qPrintable(component.errorString()));
        m_chart->setParentItem(m_window.contentItem());
        m_window.resize(chartSize);
        m_window.show();
        m_model.setWatch(watch.address);
        waitFor(&m_model, &HistoryModel::samplesChanged);
    }

    // Shows a period and waits until it is fully loaded.
    void show(HistoryModel::Period period)
    {
        m_model.setPeriod(period);
        while (m_model.isLoading())
            waitFor(&m_model, &HistoryModel::loadingChanged);
        drive(m_window, 2, [](int) {});
    }

    template<typename Signal>
    void waitFor(QObject *, Signal signal)
    {
        QEventLoop loop;
        QTimer::singleShot(std::chrono::seconds(20), &loop, &QEventLoop::quit);
        QObject::connect(&m_model, signal, &loop, &QEventLoop::quit);
        loop.exec();
    }

    HistoryModel &model() { return m_model; }
    HistoryStore &store() { return m_store; }
    QQuickWindow &window() { return m_window; }

private:
    BenchClock m_clock;
    HistoryStore m_store;
    AsyncHistoryReader m_asyncReader;
    HistoryModel m_model;
    QQuickWindow m_window;
    QQmlEngine m_engine;
    std::unique_ptr<QQuickItem> m_chart;
};

void reportFrames(const QString &what, const FrameTimes &times)
{
    report(qPrintable(what + u", middle frame"_s), times.median(), "/s");
    report(qPrintable(what + u", worst second"_s), times.worstSecond(), "/s");
}

constexpr int panFrames = 300;
constexpr int zoomFrames = 300;

// A third of the width back and forth, as a hand drags it, three pixels a frame.
FrameTimes pan(HistoryScene &scene)
{
    HistoryModel &model = scene.model();
    return drive(scene.window(), panFrames, [&model](int frame) {
        const qreal pixel = qreal(model.window().length()) / chartSize.width();
        model.pan((frame / 100 % 2 ? 3 : -3) * pixel);
    });
}

// In by a factor of about 50 and out again, as the wheel turns.
FrameTimes zoom(HistoryScene &scene)
{
    HistoryModel &model = scene.model();
    return drive(scene.window(), zoomFrames, [&model](int frame) {
        const TimeRange window = model.window();
        model.zoom(frame / 75 % 2 ? 1 / 0.95 : 0.95, qreal(window.from) + qreal(window.length()) * 0.6);
    });
}

// Pans and zooms hour, day, month and everything; memory is measured between two such rounds.
void measureFrames(HistoryScene &scene, const std::function<void(const QString &, const FrameTimes &)> &tell)
{
    struct View
    {
        HistoryModel::Period period;
        qreal zoom;
        const char *name;
    };
    for (const View &view : {View{HistoryModel::Period::Day, 1.0 / 24, "hour"},
                             {HistoryModel::Period::Day, 1, "day"},
                             {HistoryModel::Period::Month, 1, "month"},
                             {HistoryModel::Period::All, 0.9, "all"}}) {
        const auto name = QLatin1StringView(view.name);
        const auto start = [&] {
            scene.show(view.period);
            scene.model().zoom(view.zoom, scene.model().visibleStart() + 0.6 * qreal(scene.model().window().length()));
        };
        start();
        tell(u"history chart, pan, %1"_s.arg(name), pan(scene));
        start();
        tell(u"history chart, zoom, %1"_s.arg(name), zoom(scene));
        scene.model().resetZoom();
    }
}

// From the moment a sample is stored to the moment it is on the screen.
double millisecondsOfAppend(HistoryScene &scene, const QString &file, qint64 end)
{
    auto writer = HistoryWriter::open(file);
    if (!writer)
        qFatal("The history cannot be written.");
    std::vector<double> rounds;
    for (int round = 1; round <= 9; ++round) {
        QEventLoop pause; // The chart refreshes at most once a second.
        QTimer::singleShot(std::chrono::milliseconds(1'200), &pause, &QEventLoop::quit);
        pause.exec();
        const Sample sample{end + round * second, heartRate(end)};
        writer.value()->addSamples(watch, std::span(&sample, 1));
        QElapsedTimer timer;
        timer.start();
        scene.store().noteChange({sample.time, sample.time + 1});
        scene.waitFor(&scene.model(), &HistoryModel::samplesChanged);
        drive(scene.window(), 1, [](int) {});
        rounds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(rounds);
}

// A chart that only ever appends: every sample is a point of one line, redrawn each frame.
void measureNaive()
{
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData(R"(import QtQuick
                         import QtCharts
                         ChartView {
                             property alias line: line
                             legend.visible: false
                             antialiasing: true
                             LineSeries { id: line }
                         })",
                      {});
    const std::unique_ptr<QQuickItem> chart(qobject_cast<QQuickItem *>(component.create()));
    if (!chart)
        qFatal("%s", qPrintable(component.errorString()));
    QQuickWindow window;
    window.resize(chartSize);
    chart->setSize(chartSize);
    chart->setParentItem(window.contentItem());
    window.show();
    auto *line = chart->property("line").value<QLineSeries *>();
    for (const auto &[points, words] : {std::pair{1'000, "10^3"}, {10'000, "10^4"}, {100'000, "10^5"}}) {
        QList<QPointF> all;
        for (int i = 0; i < points; ++i)
            all.append(QPointF(i, heartRate(i * second)));
        line->replace(all);
        for (QAbstractAxis *axis : line->attachedAxes())
            axis->setRange(axis->orientation() == Qt::Horizontal ? 0 : 40,
                           axis->orientation() == Qt::Horizontal ? points : 140);
        const FrameTimes times = drive(window, 3, [&](int frame) { line->append(points + frame, heartRate(frame)); });
        report(qPrintable(u"append-only line of %1 points, middle frame"_s.arg(QLatin1StringView(words))),
               times.median(), "/s");
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv); // Qt Charts needs widgets.
    const qint64 samples = argc > 1 ? QByteArray(argv[1]).toLongLong() : 10'000'000;
    const qint64 end = QDateTime(QDate(2026, 11, 20), QTime(17, 10), Qt::UTC).toMSecsSinceEpoch();
    QTemporaryDir folder;
    const QString small = folder.filePath(u"small.db"_s);
    const QString large = folder.filePath(u"large.db"_s);
    fill(small, 60, end);
    QElapsedTimer timer;
    timer.start();
    fill(large, samples, end);
    report("history chart: samples stored", double(samples), "");
    report("history chart: time to store them", double(timer.elapsed()) / 1000, "s");

    measureNaive();
    {
        HistoryScene scene(small, end);
        report("history chart: a new sample seen, 60 stored", millisecondsOfAppend(scene, small, end), "ms");
    }
    HistoryScene scene(large, end);
    report("history chart: a new sample seen, all stored", millisecondsOfAppend(scene, large, end), "ms");
    measureFrames(scene, reportFrames);
    const double before = residentMegabytes();
    measureFrames(scene, [](const QString &, const FrameTimes &) {});
    report("history chart: memory after 2 400 frames", before, "MB");
    report("history chart: memory after 4 800 frames", residentMegabytes(), "MB");
    return 0;
}
