// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "placement.h"
#include "support/patience.h"
#include "support/testprogram.h"
#include "wizardsteps.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace neobeat;

namespace {

/// Whether the text of this button is elided.
bool isCut(const QQuickItem &button)
{
    const auto *content = button.property("contentItem").value<QQuickItem *>();
    return content && content->property("truncated").toBool();
}

/// What is wrong with the visible buttons that do not scroll; empty when nothing is.
QString troubleWithButtons(WindowDriver &window)
{
    QList<QQuickItem *> buttons;
    for (const QAccessibleInterface *each : accessiblesIn(window.window())) {
        if (each->role() == QAccessible::Button)
            buttons.append(itemOf(each));
    }
    for (QQuickItem *button : buttons) {
        const QString name = accessibleName(button);
        if (isCut(*button))
            return name + u" is cut"_s;
        if (!isWhollyVisible(*button))
            return name + u" is not wholly visible"_s;
        for (QQuickItem *other : buttons) {
            if (other != button && placeOf(*other).intersects(placeOf(*button)))
                return name + u" lies over "_s + accessibleName(other);
        }
    }
    return buttons.isEmpty() ? u"no button"_s : QString();
}

} // namespace

/// Small windows. The program also runs with QT_SCALE_FACTOR=2, where the same things must fit.
class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void buttonsStayInsideTheWindow_data();
    void buttonsStayInsideTheWindow();
    void everythingInALongPageIsReachedByKey_data();
    void everythingInALongPageIsReachedByKey();
    void theWindowGetsNoSmaller();
};

void TestLayout::buttonsStayInsideTheWindow_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QStringList>("clicks");
    QTest::addColumn<QString>("primary");
    const QString continueText = u"Continue"_s;
    const QStringList toWatches{u"Add watch"_s, continueText};
    const QStringList toKey = toWatches + QStringList{simulatedRow, continueText};
    QTest::newRow("empty") << QString() << QStringList() << u"Add watch"_s;
    QTest::newRow("no adapter") << u"no-adapter"_s << QStringList() << u"Try simulated watch"_s;
    QTest::newRow("Bluetooth") << QString() << QStringList{u"Add watch"_s} << continueText;
    QTest::newRow("Bluetooth off") << u"adapter-off"_s << QStringList{u"Add watch"_s} << u"Switch Bluetooth on"_s;
    QTest::newRow("watches") << QString() << toWatches + QStringList{simulatedRow} << continueText;
    QTest::newRow("nothing found") << u"out-of-range"_s << toWatches + QStringList{u"Stop"_s} << u"Scan"_s;
    QTest::newRow("key") << QString() << toKey << continueText;
    QTest::newRow("live") << QString() << QStringList{u"Try simulated watch"_s} << u"Start heart rate"_s;
    QTest::newRow("history") << QString() << QStringList{u"History"_s} << u"Go to the live page"_s;
    QTest::newRow("lost link") << u"drop-after-auth"_s << QStringList{u"Try simulated watch"_s} << u"Try now"_s;
}

void TestLayout::buttonsStayInsideTheWindow()
{
    QFETCH(QString, scenario);
    QFETCH(QStringList, clicks);
    QFETCH(QString, primary);
    WindowDriver window(scenario);
    QVERIFY(window.open());
    QVERIFY(window.resize({640, 480}));
    for (const QString &name : clicks)
        QVERIFY(window.click(name));
    QVERIFY(window.shows(primary));
    for (const QSize &size : {QSize(640, 480), QSize(760, 480), QSize(1040, 560), QSize(640, 1000)}) {
        QVERIFY(window.resize(size));
        QTRY_COMPARE(troubleWithButtons(window), QString());
    }
}

void TestLayout::everythingInALongPageIsReachedByKey_data()
{
    QTest::addColumn<QStringList>("clicks");
    QTest::addColumn<QString>("last");
    const QStringList toWatch{u"Try simulated watch"_s, u"Watch"_s};
    QTest::newRow("watch") << toWatch << u"Leave simulated watch"_s;
    QTest::newRow("settings") << QStringList{u"Settings"_s} << u"Dark"_s;
    const QStringList toKey{u"Add watch"_s, u"Continue"_s, simulatedRow, u"Continue"_s};
    QTest::newRow("key") << toKey << u"Where do I get the key?"_s;
}

void TestLayout::everythingInALongPageIsReachedByKey()
{
    QFETCH(QStringList, clicks);
    QFETCH(QString, last);
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(window.resize({640, 480}));
    for (const QString &name : clicks)
        QVERIFY(window.click(name));
    QVERIFY(window.tabTo(last));
    QTRY_VERIFY(isWhollyVisible(*window.item(last)));
    QVERIFY(window.click(last));
}

void TestLayout::theWindowGetsNoSmaller()
{
    WindowDriver window;
    QVERIFY(window.open());
    QCOMPARE(window.window().minimumSize(), QSize(640, 480));
}

static int runTestLayout(int argc, char **argv)
{
    TestLayout test;
    return runWithWindow(test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestLayout)

#include "tst_layout.moc"
