// SPDX-License-Identifier: GPL-3.0-or-later
#include "historysteps.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace neobeat;

/// What the History page can change: activities, and deleting.
class TestHistoryChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theLastHourIsDeletedAfterAQuestion();
    void whatIsOnShowIsDeleted();
    void everythingIsDeleted();
    void anActivityIsShownAndRenamed();
    void anActivityIsRemovedAfterAQuestion();
    void whatIsOnShowIsExported();
    void anActivityIsExported();
};

void TestHistoryChanges::theLastHourIsDeletedAfterAQuestion()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    QCOMPARE(history.count(), 3600);
    QVERIFY(window.click(u"Delete…"_s));
    QVERIFY(window.click(u"The last hour…"_s));
    QVERIFY(window.shows(u"Delete the last hour?"_s));
    QTRY_COMPARE(window.focusedName(), u"Cancel"_s);
    window.press(Qt::Key_Return);
    QVERIFY(window.hides(u"Delete the last hour?"_s));
    QCOMPARE(history.count(), 3600);

    QVERIFY(window.click(u"Delete…"_s));
    QVERIFY(window.click(u"The last hour…"_s));
    QVERIFY(window.click(u"Delete"_s));
    QVERIFY(window.shows(u"The last hour was deleted."_s));
    QVERIFY(window.describes(u"max"_s, u"60 bpm"_s));
    for (const Sample &sample : history.samples())
        QCOMPARE(sample.bpm, 60);
    QVERIFY(window.click(u"Close"_s));
    QVERIFY(window.hides(u"The last hour was deleted."_s));
}

void TestHistoryChanges::whatIsOnShowIsDeleted()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    QVERIFY(window.click(u"Morning run"_s));
    QVERIFY(window.describes(u"min"_s, u"100 bpm"_s));
    QVERIFY(window.choose(u"Delete…"_s));
    QVERIFY(window.choose(u"What is on show…"_s));
    QVERIFY(window.choose(u"Delete"_s));
    QVERIFY(window.shows(u"What was on show was deleted."_s));
    QVERIFY(window.hides(u"Morning run"_s));
    QCOMPARE(history.count(), 1800);
    QVERIFY(window.click(u"All"_s));
    QVERIFY(window.describes(u"max"_s, u"60 bpm"_s));
}

void TestHistoryChanges::everythingIsDeleted()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    QVERIFY(window.click(u"Table"_s)); // Nothing draws the curve.
    QVERIFY(window.click(u"Delete…"_s));
    QVERIFY(window.click(u"Everything…"_s));
    QVERIFY(window.click(u"Delete everything"_s));
    QVERIFY(window.shows(u"Nothing recorded yet. Start the heart rate, and it is kept here."_s));
    QVERIFY(window.shows(u"The whole history was deleted."_s));
    QCOMPARE(history.count(), 0);
}

void TestHistoryChanges::anActivityIsShownAndRenamed()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    QVERIFY(window.tabTo(u"Morning run"_s));
    window.press(Qt::Key_Return);
    QVERIFY(window.describes(u"min"_s, u"100 bpm"_s));
    QVERIFY(window.choose(u"Edit…"_s));
    QTRY_COMPARE(window.focusedName(), u"Name"_s);
    window.type(u"Hills"_s);
    window.press(Qt::Key_Tab);
    QCOMPARE(window.focusedName(), u"Note"_s);
    window.type(u"wet"_s);
    window.press(Qt::Key_Return);
    QVERIFY(window.hides(u"Edit activity"_s));
    QVERIFY(window.shows(u"Hills"_s));
    QVERIFY(window.description(u"Hills"_s).endsWith(u"wet"_s));
    QVERIFY(window.hides(u"Morning run"_s));
}

void TestHistoryChanges::anActivityIsRemovedAfterAQuestion()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    QVERIFY(window.click(u"Morning run"_s));
    QVERIFY(window.click(u"Remove…"_s));
    QVERIFY(window.shows(u"Remove Morning run?"_s));
    QVERIFY(window.click(u"Remove"_s));
    QVERIFY(window.hides(u"Morning run"_s));
    QCOMPARE(history.count(), 3600);
}

namespace {

/// Fills in the open dialog and waits for the file; the number of lines with a sample, or -1.
qsizetype exportInto(WindowDriver &window, const QString &path)
{
    if (!window.shows(u"File"_s) || !window.tabTo(u"File"_s))
        return -1;
    window.press(Qt::Key_A, Qt::ControlModifier);
    window.type(path);
    if (!window.choose(u"Export"_s) || !window.shows(u"Show in folder"_s))
        return -1;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = file.readAll().split('\n');
    return std::ranges::count_if(lines, [](const QByteArray &line) { return line.contains(",sample,"); });
}

} // namespace

void TestHistoryChanges::whatIsOnShowIsExported()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    QVERIFY(window.click(u"Export…"_s));
    QCOMPARE(exportInto(window, history.folder() + u"/history.csv"_s), 3600);
    QCOMPARE(history.count(), 3600);
}

void TestHistoryChanges::anActivityIsExported()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    QVERIFY(window.click(u"Day"_s));
    QVERIFY(window.click(u"Morning run"_s));
    QVERIFY(window.tabTo(u"Edit…"_s));
    window.press(Qt::Key_Tab);
    QCOMPARE(window.focusedName(), u"Export…"_s);
    window.press(Qt::Key_Space);
    QCOMPARE(exportInto(window, history.folder() + u"/session.csv"_s), 1800);
}

static int runTestHistoryChanges(int argc, char **argv)
{
    TestHistoryChanges test;
    return runWithWindow(test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestHistoryChanges)

#include "tst_historychanges.moc"
