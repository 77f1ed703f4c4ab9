// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "support/testprogram.h"
#include "wizardsteps.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace neobeat;

namespace {

/// Whether it is a control rather than text.
bool isControl(const QAccessibleInterface *accessible)
{
    switch (accessible->role()) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::PageTab:
    case QAccessible::EditableText:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::Dialog:
        return true;
    default:
        return accessible->state().focusable;
    }
}

} // namespace

class TestTabWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyControlHasANameAndTheTabKeyMeetsIt_data();
    void everyControlHasANameAndTheTabKeyMeetsIt();
    void hiddenControlPassesTheKeyboardOn();
    void goneControlPassesTheKeyboardOn();
};

void TestTabWay::everyControlHasANameAndTheTabKeyMeetsIt_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QStringList>("clicks");
    QTest::addColumn<QStringList>("onTheWay");
    const QStringList rail{u"Live"_s, u"History"_s, u"Outputs"_s, u"Watch"_s, u"Settings"_s, u"Help"_s};
    QTest::newRow("empty") << QString() << QStringList()
                           << rail + QStringList{u"Add watch"_s, u"Try simulated watch"_s};
    QTest::newRow("no adapter") << u"no-adapter"_s << QStringList()
                                << rail + QStringList{u"Details"_s, u"Add watch"_s, u"Try simulated watch"_s};
    QTest::newRow("Bluetooth") << QString() << QStringList{u"Add watch"_s} << QStringList{u"Cancel"_s, u"Continue"_s};
    QTest::newRow("watches") << QString() << QStringList{u"Add watch"_s, u"Continue"_s, simulatedRow}
                             << QStringList{u"Stop"_s, simulatedRow, u"Show everything that was found"_s,
                                            u"Back"_s, u"Cancel"_s,  u"Continue"_s};
    QTest::newRow("nothing found") << u"out-of-range"_s << QStringList{u"Add watch"_s, u"Continue"_s, u"Stop"_s}
                                   << QStringList{u"Scan"_s, u"Try simulated watch"_s, u"Back"_s, u"Cancel"_s};
    QTest::newRow("key") << QString() << QStringList{u"Add watch"_s, u"Continue"_s, simulatedRow, u"Continue"_s}
                         << QStringList{u"Pairing key"_s, u"Keep the key for the next start"_s,
                                        u"Where do I get the key?"_s, u"Back"_s, u"Cancel"_s};
    QTest::newRow("live") << QString() << QStringList{u"Try simulated watch"_s}
                          << rail
            + QStringList{u"State of the connection"_s, u"Add watch"_s,       u"1 min"_s, u"60 min"_s,
                          u"Show as a table"_s,         u"Start heart rate"_s};
    QTest::newRow("watch") << QString() << QStringList{u"Try simulated watch"_s, u"Watch"_s}
                           << rail + QStringList{u"Disconnect"_s, u"Add watch"_s, u"Leave simulated watch"_s};
    QTest::newRow("settings") << QString() << QStringList{u"Settings"_s}
                              << rail
            + QStringList{u"Set the watch's clock"_s,
                          u"Start heart rate by itself"_s,
                          u"Keep running in the tray"_s,
                          u"Reduced motion"_s,
                          u"As the system"_s,
                          u"Light"_s,
                          u"Dark"_s};
    QTest::newRow("history") << QString() << QStringList{u"History"_s}
                             << rail + QStringList{u"Import…"_s, u"Go to the live page"_s};
    QTest::newRow("outputs") << QString() << QStringList{u"Outputs"_s, u"Text file: Options"_s}
                             << rail
            + QStringList{u"Web server and overlay"_s, u"Text file"_s, u"File"_s, u"Content"_s, u"Without a value"_s,
                          u"Text file: Hide options"_s};
    QTest::newRow("help") << QString() << QStringList{u"Help"_s} << rail + QStringList{u"Help text"_s};
}

void TestTabWay::everyControlHasANameAndTheTabKeyMeetsIt()
{
    QFETCH(QString, scenario);
    QFETCH(QStringList, clicks);
    QFETCH(QStringList, onTheWay);
    WindowDriver window(scenario);
    QVERIFY(window.open());
    for (const QString &name : clicks)
        QVERIFY(window.click(name));
    for (const QString &name : onTheWay)
        QVERIFY(window.shows(name));
    if (onTheWay.contains(u"Start heart rate"_s))
        QVERIFY(window.describes(u"State of the connection"_s, u"Connected"_s));

    for (const QAccessibleInterface *each : accessiblesIn(window.window())) {
        const QString className = QString::fromLatin1(each->object()->metaObject()->className());
        QVERIFY2(!isControl(each) || !each->text(QAccessible::Name).isEmpty(), qPrintable(className));
    }
    const QStringList met = window.namesOnTabWay();
    QVERIFY2(!met.contains(QString()), qPrintable(met.join(u", "_s)));
    for (const QString &name : onTheWay)
        QVERIFY2(met.contains(name), qPrintable(name + u" in: "_s + met.join(u", "_s)));
}

void TestTabWay::hiddenControlPassesTheKeyboardOn()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(goToWatchPage(window));
    QVERIFY(window.choose(u"Stop"_s)); // in its place is Scan
    QVERIFY(window.waitFor(u"the keyboard on Scan"_s, [&] { return window.focusedName() == u"Scan"_s; }));
}

void TestTabWay::goneControlPassesTheKeyboardOn()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(window.click(u"Try simulated watch"_s));
    QVERIFY(window.describes(u"State of the connection"_s, u"Connected"_s));
    QVERIFY(window.choose(u"Start activity"_s));
    QVERIFY(window.tabTo(u"Mark"_s));
    window.backend().recordingModel().stopActivity(); // by another program
    QVERIFY(window.hides(u"Mark"_s));
    QVERIFY(window.waitFor(u"the keyboard on a control"_s, [&] { return !window.focusedName().isEmpty(); }));
}

static int runTestTabWay(int argc, char **argv)
{
    TestTabWay test;
    return runWithWindow(test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestTabWay)

#include "tst_tabway.moc"
