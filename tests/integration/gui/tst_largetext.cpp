// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "historysteps.h"
#include "placement.h"
#include "support/testprogram.h"
#include "wizardsteps.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace neobeat;

namespace {

/// Whether a text in this control does not fit its place.
bool isTextCut(const QQuickItem &control)
{
    if (!control.isVisible())
        return false;
    if (control.inherits("QQuickText") && control.property("truncated").toBool())
        return true;
    return std::ranges::any_of(control.childItems(), [](const QQuickItem *child) { return isTextCut(*child); });
}

bool isPressed(const QQuickItem &control)
{
    return control.inherits("QQuickAbstractButton") && !control.inherits("QQuickItemDelegate");
}

} // namespace

/// Text of twice the usual size in the smallest window.
class TestLargeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everythingIsReachedAndReadable_data();
    void everythingIsReachedAndReadable();
};

void TestLargeText::initTestCase()
{
    QFont font = QApplication::font();
    font.setPointSize(22); // twice what desktops have
    QApplication::setFont(font);
}

void TestLargeText::everythingIsReachedAndReadable_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QStringList>("presses");
    const QString tried = u"Try simulated watch"_s;
    const QStringList toWatches{u"Add watch"_s, u"Continue"_s};
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("no adapter") << u"no-adapter"_s << QStringList();
    QTest::newRow("Bluetooth") << QString() << QStringList{u"Add watch"_s};
    QTest::newRow("watches") << QString() << toWatches + QStringList{simulatedRow};
    QTest::newRow("nothing found") << u"out-of-range"_s << toWatches + QStringList{u"Stop"_s};
    QTest::newRow("key") << QString() << toWatches + QStringList{simulatedRow, u"Continue"_s};
    QTest::newRow("live") << QString() << QStringList{tried, u"Start heart rate"_s};
    QTest::newRow("live as table") << QString() << QStringList{tried, u"Start heart rate"_s, u"Show as a table"_s};
    QTest::newRow("activity") << QString() << QStringList{tried, u"Start heart rate"_s, u"Start activity"_s};
    QTest::newRow("outputs") << QString() << QStringList{u"Outputs"_s};
    QTest::newRow("watch") << QString() << QStringList{tried, u"Watch"_s};
    QTest::newRow("settings") << QString() << QStringList{u"Settings"_s};
    QTest::newRow("history") << QString() << QStringList{u"History"_s};
    QTest::newRow("history as table") << QString() << QStringList{u"History"_s, u"Table"_s};
    QTest::newRow("import") << QString() << QStringList{u"History"_s, u"Import…"_s};
    QTest::newRow("imports") << QString() << QStringList{u"History"_s, u"Import…"_s, u"Earlier imports…"_s};
    QTest::newRow("question") << QString() << QStringList{u"History"_s, u"Delete…"_s, u"Everything…"_s};
    QTest::newRow("help") << QString() << QStringList{u"Help"_s};
    QTest::newRow("doctor") << QString() << QStringList{u"Help"_s, u"Check this computer"_s};
    QTest::newRow("log") << QString() << QStringList{u"Help"_s, u"Log and report"_s};
}

void TestLargeText::everythingIsReachedAndReadable()
{
    QFETCH(QString, scenario);
    QFETCH(QStringList, presses);
    const FilledHistory history;
    WindowDriver window(scenario, history.settingsFile());
    QVERIFY(window.open());
    QVERIFY(window.resize({640, 480}));
    for (const QString &name : presses) {
        // By key: it may have to be scrolled into sight.
        QVERIFY(window.shows(name));
        if (name == simulatedRow) {
            QVERIFY(window.tabTo(u"Watches found"_s));
            window.press(Qt::Key_Down);
        } else {
            QVERIFY(window.choose(name));
        }
    }
    QVERIFY(window.draws());
    for (qsizetype left = window.namesOnTabWay().size(); left > 0; --left) {
        window.press(Qt::Key_Tab);
        const QQuickItem *focused = window.window().activeFocusItem();
        if (!isPressed(*focused))
            continue;
        QVERIFY2(window.waitFor(window.focusedName(), [focused] { return isWhollyVisible(*focused); }),
                 qPrintable(window.focusedName()));
        QVERIFY2(!isTextCut(*focused), qPrintable(window.focusedName()));
    }
}

static int runTestLargeText(int argc, char **argv)
{
    TestLargeText test;
    return runWithWindow(test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestLargeText)

#include "tst_largetext.moc"
