// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timeunits.h"
#include "bench/curvepixels.h"
#include "bench/measure.h"
#include "history/historywriter.h"
#include "models/history/historyview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <cmath>
#include <memory>
#include <numbers>

using namespace neobeat;
using namespace neobeat::bench;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Midnight after the night, 29 November 2026, UTC.
constexpr qint64 beatsEnd = 1'796'083'200'000 - 14 * ms::hour;
constexpr int beatsOfNight = 35'000;
constexpr int openings = 15;

/// The current time is shortly after the night.
class MorningClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(beatsEnd + ms::minute, Qt::UTC); }
    std::chrono::milliseconds uptime() const override { return {}; }
};

WatchEntry strap()
{
    return {0, u"C0:FF:EE:00:00:02"_s, u"Strap"_s};
}

void fill(const QString &file)
{
    QRandomGenerator random(1);
    BeatRun night{0, 0, IntervalUnit::Of1024, SampleSource::Stream, {}};
    double seconds = 0;
    for (int i = 0; i < beatsOfNight; ++i) {
        const auto wave = [&](double milliseconds, double period) {
            return milliseconds * std::sin(2 * std::numbers::pi * seconds / period);
        };
        double length = 950 + wave(35, 4.1) + wave(25, 10.3) + 70 * std::round(wave(1, 5'400)) + random.bounded(17) - 8;
        if (random.bounded(400) == 0)
            length *= 2;
        night.intervals.push_back(quint16(length * 1.024));
        seconds += length / 1'000;
    }
    night.start = beatsEnd - qint64(seconds * 1'000);
    std::vector<Sample> samples;
    for (qint64 time = night.start; time < beatsEnd; time += ms::second)
        samples.push_back({time, quint8(60 + time / ms::second % 7)});
    const auto writer = HistoryWriter::open(file);
    if (!writer || !(*writer)->addBeats(strap(), {&night, 1}) || !(*writer)->addSamples(strap(), samples))
        qFatal("the night cannot be written");
}

/// A window of the software renderer with the history's pane: title, chart or beats, figures.
class PaneWindow
{
public:
    PaneWindow()
    {
        m_engine.addImportPath(u":/qt/qml"_s);
        m_window.setColor(Qt::white);
        m_window.resize(1000, 600);
        m_window.show();
    }

    /// Milliseconds from choosing the beats, while the heart rate of the night is shown, to the frame with their curve.
    double untilBeats(const QString &file)
    {
        const Shown shown = show(file, HistoryView::ViewMode::Chart);
        shown.view->setWatch(strap().address);
        QElapsedTimer timer;
        waitForCurve(timer);
        waitUntil([&] { return shown.view->beats()->isPresent() && shown.view->statistics()->isKnown(); });
        timer.start();
        shown.view->setViewMode(HistoryView::ViewMode::Beats);
        return waitForCurve(timer);
    }

    /// The same from naming the watch, whose file is not open yet.
    double untilFile(const QString &file)
    {
        const Shown shown = show(file, HistoryView::ViewMode::Beats);
        waitUntil([&] { return m_window.isExposed(); });
        QElapsedTimer timer;
        timer.start();
        shown.view->setWatch(strap().address);
        return waitForCurve(timer);
    }

private:
    struct Shown
    {
        std::unique_ptr<HistoryView> view;
        std::unique_ptr<QQuickItem> pane; // goes first
    };

    Shown show(const QString &file, HistoryView::ViewMode viewMode)
    {
        m_reader = std::make_unique<AsyncHistoryReader>(file);
        m_store = std::make_unique<HistoryStore>(file);
        Shown shown;
        shown.view = std::make_unique<HistoryView>(*m_store, *m_reader, m_settingsModel, m_clock);
        shown.view->setViewMode(viewMode);
        shown.view->setActive(true);
        QQmlComponent component(&m_engine, QUrl(u"qrc:/qt/qml/Neobeat/Pages/HistoryChartPane.qml"_s));
        shown.pane.reset(qobject_cast<QQuickItem *>(
            component.createWithInitialProperties({{u"history"_s, QVariant::fromValue(shown.view.get())},
                                                   {u"stacked"_s, false},
                                                   {u"width"_s, m_window.width()},
                                                   {u"height"_s, m_window.height()}})));
        if (!shown.pane)
            qFatal("%s", qPrintable(component.errorString()));
        shown.pane->setParentItem(m_window.contentItem());
        return shown;
    }

    template<typename Condition>
    void waitUntil(Condition condition)
    {
        QEventLoop loop;
        QTimer look;
        look.setInterval(10);
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if (condition())
                loop.quit();
        });
        look.start();
        loop.exec();
    }

    double waitForCurve(QElapsedTimer &timer)
    {
        QEventLoop loop;
        qint64 looking = 0; // the time that the check itself takes does not count
        qint64 found = -1;
        bool isLooking = false;
        if (!timer.isValid())
            timer.start();
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
        QTimer::singleShot(60s, &loop, &QEventLoop::quit);
        loop.exec();
        if (found < 0)
            qFatal("no curve");
        return double(found) / 1e6;
    }

    const MorningClock m_clock;
    const QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    SettingsModel m_settingsModel{m_settings};
    std::unique_ptr<HistoryStore> m_store;
    std::unique_ptr<AsyncHistoryReader> m_reader;
    QQmlEngine m_engine;
    QQuickWindow m_window;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"night.sqlite"_s);
    fill(file);
    PaneWindow window;
    window.untilBeats(file); // compiles the views
    std::vector<double> chosen;
    std::vector<double> opened;
    for (int i = 0; i < openings; ++i) {
        chosen.push_back(window.untilBeats(file));
        opened.push_back(window.untilFile(file));
    }
    report("first pixel of 35 000 beats, chosen beside the chart", median(chosen), "ms");
    report("first pixel of 35 000 beats, file not open yet", median(opened), "ms");
    return 0;
}
