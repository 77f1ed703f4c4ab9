// SPDX-License-Identifier: GPL-3.0-or-later
#include "historysteps.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace neobeat;

/// A file is imported into the history, or the dialog says why not.
class TestImporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void fileIsReadAndSeen();
    void foreignFileIsReportedAndLeftAlone();
    void damagedFileSaysWhatItTookAndThatItIsNotAll();
    void folderIsReadAndSeen();
    void fileOrFolderIsLookedForInADialog_data();
    void fileOrFolderIsLookedForInADialog();
    void anImportIsUndone();
    void anUndoIsConsidered();

private:
    /// Ten minutes of yesterday.
    static QString someFile(const QString &folder);
    /// The same, and then a line that makes no sense.
    static QString damagedFile(const QString &folder);
    static QString foreignFile(const QString &folder);
    /// Enters the file in the open dialog.
    static bool enter(WindowDriver &window, const QString &path);
    /// The same, and starts the import.
    static bool import(WindowDriver &window, const QString &path);
    /// Qt's own dialog is part of the window, from Qt 6.8 on a separate window.
    static QWindow *dialogBeside(const QString &title);
    static bool isOpen(WindowDriver &window, const QString &title) { return dialogBeside(title) || window.item(title); }
    static void leave(WindowDriver &window, const QString &title);
    /// Imports the file, and leaves the dialog.
    static bool imported(WindowDriver &window, const QString &path);
};

QWindow *TestImporting::dialogBeside(const QString &title)
{
    for (QWindow *window : QGuiApplication::topLevelWindows()) {
        if (window->isVisible() && window->title() == title)
            return window;
    }
    return nullptr;
}

void TestImporting::leave(WindowDriver &window, const QString &title)
{
    if (QWindow *beside = dialogBeside(title))
        beside->close();
    else
        window.press(Qt::Key_Escape);
}

QString TestImporting::someFile(const QString &folder)
{
    QFile file(folder + u"/some.csv"_s);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("time,bpm,quality,source,event\r\n");
    const QDateTime start = QDateTime::currentDateTimeUtc().addDays(-1);
    for (int i = 0; i < 600; ++i)
        file.write(start.addSecs(i).toString(Qt::ISODateWithMs).toLatin1() + ",140,good,stream,sample\r\n");
    return file.fileName();
}

QString TestImporting::damagedFile(const QString &folder)
{
    QFile file(someFile(folder));
    return file.open(QIODevice::Append) && file.write("yesterday,140,good,stream,sample\r\n") > 0 ? file.fileName()
                                                                                                  : QString();
}

QString TestImporting::foreignFile(const QString &folder)
{
    QFile file(folder + u"/foreign.csv"_s);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("Date,Pulse\r\n");
    return file.fileName();
}

bool TestImporting::enter(WindowDriver &window, const QString &path)
{
    if (!window.shows(u"File or folder"_s) || !window.tabTo(u"File or folder"_s))
        return false;
    window.press(Qt::Key_A, Qt::ControlModifier);
    window.type(path);
    return true;
}

bool TestImporting::import(WindowDriver &window, const QString &path)
{
    return enter(window, path) && window.choose(u"Import"_s);
}

void TestImporting::fileIsReadAndSeen()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    QVERIFY(window.click(u"Import…"_s));
    QVERIFY(import(window, someFile(history.folder())));
    const QString number = QLocale().toString(600);
    QVERIFY(window.shows(u"%1 values were read, %1 of them are new."_s.arg(number)));
    QVERIFY(window.choose(u"Done"_s));
    QVERIFY(window.hides(u"Done"_s));
    QCOMPARE(history.count(), 4200);
    QVERIFY(window.click(u"All"_s));
    QVERIFY(window.describes(u"max"_s, u"140 bpm"_s));
}

void TestImporting::foreignFileIsReportedAndLeftAlone()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    QVERIFY(window.click(u"Import…"_s));
    QVERIFY(enter(window, foreignFile(history.folder())));
    QVERIFY(window.shows(u"Neobeat does not know this kind of file."_s));
    QCOMPARE(history.count(), 3600);
    window.press(Qt::Key_Escape);
    QVERIFY(window.hides(u"Neobeat does not know this kind of file."_s));
    // It is gone as soon as another file is named.
    QVERIFY(window.click(u"Import…"_s));
    QVERIFY(enter(window, someFile(history.folder())));
    QVERIFY(window.hides(u"Neobeat does not know this kind of file."_s));
}

void TestImporting::damagedFileSaysWhatItTookAndThatItIsNotAll()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    QVERIFY(window.click(u"Import…"_s));
    QVERIFY(enter(window, damagedFile(history.folder())));
    const ImportModel &importer = *window.backend().app().importer;
    QTRY_VERIFY(importer.preview().endsWith(
        u"This file has something that cannot be read. What could be read can be imported."_s));
    QVERIFY(window.shows(importer.preview()));
    QVERIFY(window.shows(u"Details"_s));
    QVERIFY(window.choose(u"Import"_s));
    QVERIFY(window.shows(u"Not everything in the file could be read."_s));
    QVERIFY(window.shows(
        u"%1 values were read, %1 of them are new. This is kept; under \"Earlier imports\" it can be taken "
        "out again."_s.arg(QLocale().toString(600))));
    QVERIFY(window.choose(u"Done"_s));
    QVERIFY(window.hides(u"Done"_s));
    QCOMPARE(history.count(), 4200);
    // The list says so too.
    QVERIFY(window.choose(u"Import…"_s));
    QVERIFY(window.hides(u"Not everything in the file could be read."_s));
    QVERIFY(window.choose(u"Earlier imports…"_s));
    QVERIFY(window.shows(u"some.csv"_s));
    QVERIFY(window.description(u"some.csv"_s).contains(u"not all of it"_s));
}

void TestImporting::folderIsReadAndSeen()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    QVERIFY(window.click(u"Import…"_s));
    QVERIFY(QDir(history.folder()).mkpath(u"export/deeper"_s));
    QVERIFY(!someFile(history.folder() + u"/export/deeper"_s).isEmpty());
    QVERIFY(import(window, history.folder() + u"/export"_s));
    QVERIFY(window.choose(u"Done"_s));
    QCOMPARE(history.count(), 4200);
}

void TestImporting::fileOrFolderIsLookedForInADialog_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("title");
    QTest::newRow("file") << u"Browse for the file"_s << u"Import a file"_s;
    QTest::newRow("folder") << u"Choose a folder…"_s << u"Import a folder"_s;
}

void TestImporting::fileOrFolderIsLookedForInADialog()
{
    QFETCH(QString, button);
    QFETCH(QString, title);
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    QVERIFY(window.click(u"Import…"_s));
    for (int time = 0; time < 2; ++time) { // It opens again after it was dismissed.
        QVERIFY(window.click(button));
        QTRY_VERIFY(isOpen(window, title));
        leave(window, title);
        QTRY_VERIFY(!isOpen(window, title));
    }
    QVERIFY(window.shows(button));
}

bool TestImporting::imported(WindowDriver &window, const QString &path)
{
    return window.click(u"Import…"_s) && import(window, path) && window.choose(u"Done"_s) && window.hides(u"Done"_s);
}

void TestImporting::anImportIsUndone()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    QVERIFY(imported(window, someFile(history.folder())));
    QCOMPARE(history.count(), 4200);
    QVERIFY(window.choose(u"Import…"_s));
    QVERIFY(window.choose(u"Earlier imports…"_s));
    QVERIFY(window.shows(u"some.csv"_s));
    const QString readings = u"%1 readings"_s.arg(QLocale().toString(600));
    QVERIFY(window.description(u"some.csv"_s).contains(readings));
    QVERIFY(window.choose(u"Undo…"_s));
    QVERIFY(window.shows(u"Undo the import of some.csv?"_s));
    QVERIFY(window.choose(u"Undo import"_s));
    QVERIFY(window.shows(u"some.csv was taken out again: %1."_s.arg(readings)));
    QTRY_COMPARE(window.focusedName(), u"Done"_s);
    window.press(Qt::Key_Space);
    QVERIFY(window.hides(u"Done"_s));
    QCOMPARE(history.count(), 3600);
    QVERIFY(window.describes(u"max"_s, u"100 bpm"_s));
}

void TestImporting::anUndoIsConsidered()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    QVERIFY(window.choose(u"Delete…"_s));
    QVERIFY(window.choose(u"An import…"_s));
    QVERIFY(window.shows(u"Nothing that was imported is in the history."_s));
    QVERIFY(window.choose(u"Close"_s));
    QVERIFY(window.hides(u"Imports"_s));
    QVERIFY(imported(window, someFile(history.folder())));
    QVERIFY(window.choose(u"Delete…"_s));
    QVERIFY(window.choose(u"An import…"_s));
    QVERIFY(window.choose(u"Undo…"_s));
    QVERIFY(window.choose(u"Cancel"_s));
    QTRY_COMPARE(window.focusedName(), u"Undo…"_s);
    window.press(Qt::Key_Escape);
    QVERIFY(window.hides(u"Imports"_s));
    QCOMPARE(history.count(), 4200);
}

static int runTestImporting(int argc, char **argv)
{
    TestImporting test;
    return runWithWindow(test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestImporting)

#include "tst_importing.moc"
