// SPDX-License-Identifier: GPL-3.0-or-later
#include "historysteps.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QDateTime>
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
    void theFileIsLookedForInADialog();

private:
    /// Ten minutes of yesterday.
    static QString someFile(const QString &folder);
    static QString foreignFile(const QString &folder);
    /// Enters the file in the open dialog.
    static bool enter(WindowDriver &window, const QString &path);
    /// The same, and starts the import.
    static bool import(WindowDriver &window, const QString &path);
    /// Qt's own dialog is part of the window, from Qt 6.8 on a separate window.
    static QWindow *fileDialogBeside();
    static bool isLookingForAFile(WindowDriver &window) { return fileDialogBeside() || window.item(fileDialog); }
    static void leaveFileDialog(WindowDriver &window);

    static inline const QString fileDialog = u"Import a file"_s;
};

QWindow *TestImporting::fileDialogBeside()
{
    for (QWindow *window : QGuiApplication::topLevelWindows()) {
        if (window->isVisible() && window->title() == fileDialog)
            return window;
    }
    return nullptr;
}

void TestImporting::leaveFileDialog(WindowDriver &window)
{
    if (QWindow *beside = fileDialogBeside())
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
    if (!window.shows(u"File"_s) || !window.tabTo(u"File"_s))
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

void TestImporting::theFileIsLookedForInADialog()
{
    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(openHistory(window));
    QVERIFY(window.click(u"Import…"_s));
    for (int time = 0; time < 2; ++time) { // It opens again after it was dismissed.
        QVERIFY(window.click(u"Browse for the file"_s));
        QTRY_VERIFY(isLookingForAFile(window));
        leaveFileDialog(window);
        QTRY_VERIFY(!isLookingForAFile(window));
    }
    QVERIFY(window.shows(u"Browse for the file"_s));
}

static int runTestImporting(int argc, char **argv)
{
    TestImporting test;
    return runWithWindow(test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestImporting)

#include "tst_importing.moc"
