// SPDX-License-Identifier: GPL-3.0-or-later
#include "historysteps.h"

#include "history/historyreader.h"
#include "history/historywriter.h"

#include <QCoreApplication>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr int notch = 120;

const WatchEntry wornWatch{0, u"00:00:5E:00:53:01"_s, u"Amazfit Neo"_s};

void addReadings(std::vector<Sample> &samples, qint64 from, qint64 to, int bpm)
{
    for (qint64 time = from; time < to; time += 1'000)
        samples.push_back({time, quint8(bpm)});
}

} // namespace

FilledHistory::FilledHistory()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const TimeRange run{now - 40 * minute, now - 10 * minute};
    std::vector<Sample> samples;
    addReadings(samples, now - 90 * minute, now - 60 * minute, 60);
    addReadings(samples, run.from, run.to, 100);
    const auto writer = HistoryWriter::open(file());
    if (writer) {
        (*writer)->addSamples(wornWatch, samples);
        (*writer)->addActivity(wornWatch, {0, run, false, u"Morning run"_s, {}, {{run.from + minute, u"hill"_s}}});
    }
}

std::vector<Sample> FilledHistory::samples() const
{
    std::vector<Sample> found;
    const auto reader = HistoryReader::open(file());
    const auto watch = reader ? (*reader)->watch(wornWatch.address) : WatchEntry();
    if (reader && watch)
        (*reader)->forEachSample(watch->id, TimeRange::everything(), [&](const Sample &sample) {
            found.push_back(sample);
            return true;
        });
    return found;
}

bool openHistory(WindowDriver &window)
{
    const HistoryStatistics &statistics = *window.backend().historyView().statistics();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (!window.open() || !window.click(u"History"_s) || !window.click(u"All"_s))
        return false;
    window.backend().historyView().chart()->showRange(qreal(now - 90 * FilledHistory::minute),
                                                      qreal(now - 10 * FilledHistory::minute));
    return window.waitFor(u"the statistics of everything"_s, [&] {
        return statistics.minimum() == 60 && statistics.maximum() == 100;
    }) && window.shows(u"Morning run"_s);
}

QString curveName(WindowDriver &window)
{
    return u"Heart-rate history, "_s + window.backend().historyView().chart()->title();
}

bool turnWheel(WindowDriver &window, bool up, Qt::KeyboardModifiers modifiers)
{
    if (!window.shows(curveName(window)))
        return false;
    const QQuickItem *curve = window.item(curveName(window));
    const QPointF middle = curve->mapToScene({curve->width() / 2, curve->height() / 2});
    QWheelEvent event(middle, window.window().mapToGlobal(middle), {}, {0, up ? notch : -notch}, Qt::NoButton,
                      modifiers, Qt::NoScrollPhase, false);
    return QCoreApplication::sendEvent(&window.window(), &event);
}

} // namespace neobeat
