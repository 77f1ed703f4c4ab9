// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historywriter.h"
#include "historysteps.h"
#include "placement.h"
#include "support/heartbeats.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace neobeat;
using namespace neobeat::test;

/// The beats on the History page, used by keyboard, mouse and screen reader.
class TestBeatsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void withoutBeatsNothingIsOffered();
    void beatsAreChosenLikeTheOtherViews();
    void figuresAreDescribed();
    void beatsAreReadByKey();
    void theTableHasBeats();
    void whereThereAreNoneTheNextStepIsOffered();
    void everythingIsReachedByKey_data();
    void everythingIsReachedByKey();

private:
    static bool openBeats(WindowDriver &window, const FilledHistory &history);
    static QString chartName(WindowDriver &window)
    {
        return u"Intervals between beats, "_s + window.backend().historyView().chart()->title();
    }
};

namespace {

constexpr std::size_t missedBeat = 700;

/// The beats of the run; one of them was missed.
BeatRun beatsOfTheRun(const FilledHistory &history)
{
    BeatRun run = calmBeatRun(1'500, history.samples().back().time - 25 * FilledHistory::minute);
    run.intervals[missedBeat] = quint16(run.intervals[missedBeat] * 2);
    return run;
}

qreal timeOfTheMissedBeat(const FilledHistory &history)
{
    return qreal(beatsOfTheRun(history).part(0, missedBeat + 1).range().to);
}

void addBeats(const FilledHistory &history)
{
    const auto reader = HistoryReader::open(history.file());
    const WatchEntry watch = (*reader)->watches()->first();
    const BeatRun run = beatsOfTheRun(history);
    const auto writer = HistoryWriter::open(history.file());
    QVERIFY((*writer)->addBeats(watch, {&run, 1}));
}

} // namespace

bool TestBeatsPage::openBeats(WindowDriver &window, const FilledHistory &history)
{
    addBeats(history);
    BeatsModel &beats = *window.backend().historyView().beats();
    return openHistory(window) && window.shows(u"Beats"_s) && window.click(u"Beats"_s)
        && window.waitFor(u"the beats"_s, [&] { return beats.content() == BeatsModel::Content::Full; })
        && window.shows(chartName(window))
        && window.waitFor(u"the figures"_s, [&] { return beats.figures()->isKnown(); });
}

void TestBeatsPage::withoutBeatsNothingIsOffered()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    QVERIFY(window.shows(u"Summary"_s));
    QVERIFY(!window.item(u"Beats"_s));
}

void TestBeatsPage::beatsAreChosenLikeTheOtherViews()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openBeats(window, history));
    QVERIFY(window.hides(curveName(window)));
    QVERIFY(window.description(chartName(window)).contains(u" ms, average "_s));
    QVERIFY(window.hides(u"resting"_s));
    QVERIFY(window.click(u"Chart"_s));
    QVERIFY(window.shows(curveName(window)));
    QVERIFY(window.shows(u"resting"_s));
}

void TestBeatsPage::figuresAreDescribed()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openBeats(window, history));
    QVERIFY(window.description(u"RMSSD"_s).endsWith(u" ms. How much each interval differs from the one before"_s));
    QVERIFY(window.description(u"LF/HF"_s).contains(u"This figure is defined for 5 minutes."_s));
    QVERIFY(window.shows(u"SDNN"_s) && window.shows(u"pNN50"_s) && window.shows(u"NN"_s));
    QVERIFY(!window.item(u"LF"_s));
    QVERIFY(window.shows(window.backend().historyView().beats()->figures()->correctionText()));
    QVERIFY(window.shows(u"+ beat missed before it, inserted: 1"_s));
}

void TestBeatsPage::beatsAreReadByKey()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openBeats(window, history));
    BeatsModel &beats = *window.backend().historyView().beats();
    const qreal missed = timeOfTheMissedBeat(history);
    window.backend().historyView().chart()->showRange(missed - 30'000, missed + 30'000);
    QVERIFY(beats.isSingle());
    QVERIFY(window.tabTo(chartName(window)));
    window.press(Qt::Key_Home);
    QStringList said;
    for (int i = 0; i < 62; ++i) {
        said.append(window.description(chartName(window)));
        window.press(Qt::Key_Right);
    }
    QVERIFY2(said.filter(u"beat missed before it"_s).size() >= 1, qPrintable(said.join(u'\n')));
    QVERIFY(said.filter(QRegularExpression(u"· \\d+ ms$"_s)).size() > 40);
    const TimeRange before = window.backend().historyView().chart()->visibleRange();
    window.press(Qt::Key_Minus);
    QVERIFY(window.backend().historyView().chart()->visibleRange().length() > before.length());
}

void TestBeatsPage::theTableHasBeats()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openBeats(window, history));
    BeatTableModel &table = *window.backend().historyView().beats()->table();
    QVERIFY(window.choose(u"Show table"_s));
    QVERIFY(window.shows(u"Beats as a table"_s));
    QCOMPARE(window.focusedName(), u"Show graph"_s);
    const auto textOf = [&](int row) { return table.data(table.index(row), BeatTableModel::TimeTextRole).toString(); };
    QVERIFY(window.describes(textOf(1), table.data(table.index(1), BeatTableModel::WordsRole).toString()));
    const qreal missed = timeOfTheMissedBeat(history);
    window.backend().historyView().chart()->showRange(missed - 30'000, missed + 30'000);
    QTRY_VERIFY(table.isSingle());
    QVERIFY(window.tabTo(textOf(0)));
    window.press(Qt::Key_End);
    const int last = table.count() - 1;
    QVERIFY(window.waitFor(u"the last beat"_s, [&] { return window.description(textOf(last)).endsWith(u" ms"_s); }));
    QVERIFY(window.choose(u"Show graph"_s));
    QVERIFY(window.shows(chartName(window)));
}

void TestBeatsPage::whereThereAreNoneTheNextStepIsOffered()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openBeats(window, history));
    HistoryModel &chart = *window.backend().historyView().chart();
    chart.setPeriod(HistoryModel::Period::Month);
    QVERIFY(window.shows(u"Beats are shown for two days at most."_s));
    QVERIFY(window.click(u"Show a day"_s));
    QCOMPARE(chart.period(), HistoryModel::Period::Day);
    QVERIFY(window.hides(u"Show a day"_s));
    chart.showRange(qreal(chart.visibleEnd()) - 89.0 * FilledHistory::minute,
                    qreal(chart.visibleEnd()) - 70.0 * FilledHistory::minute);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    chart.showRange(qreal(now - 85 * FilledHistory::minute), qreal(now - 70 * FilledHistory::minute));
    QVERIFY(window.shows(u"No intervals between beats were kept in this time. A chest strap sends them."_s));
    QVERIFY(window.choose(u"Show the latest beats"_s));
    QVERIFY(window.waitFor(u"the latest beats"_s, [&] {
        return window.backend().historyView().beats()->content() == BeatsModel::Content::Full;
    }));
}

void TestBeatsPage::everythingIsReachedByKey_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("one column") << QSize(640, 480);
    QTest::newRow("two columns") << QSize(1040, 680);
}

void TestBeatsPage::everythingIsReachedByKey()
{
    QFETCH(QSize, size);
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openBeats(window, history));
    QVERIFY(window.resize(size));
    const QStringList way = window.namesOnTabWay();
    QVERIFY2(!way.contains(QString()), qPrintable(way.join(u", "_s)));
    for (const QString &name : {u"Beats"_s, chartName(window), u"Show table"_s, u"Reset zoom"_s}) {
        QVERIFY2(way.contains(name), qPrintable(name + u" in: "_s + way.join(u", "_s)));
        QVERIFY(window.tabTo(name));
        QTRY_VERIFY(isWhollyVisible(*window.item(name)));
    }
}

static int runTestBeatsPage(int argc, char **argv)
{
    TestBeatsPage test;
    return runWithWindow(test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestBeatsPage)

#include "tst_beatspage.moc"
