// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "historysteps.h"
#include "support/testprogram.h"
#include "wizardsteps.h"

#include <QAccessibleActionInterface>
#include <QAccessibleEditableTextInterface>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace neobeat;

namespace {

QStringList actionsOf(QAccessibleInterface *accessible)
{
    return accessible && accessible->actionInterface() ? accessible->actionInterface()->actionNames() : QStringList();
}

/// The names of the objects that announced a changed description since the last call.
QStringList &announced()
{
    static QStringList names;
    return names;
}

void noteAnnouncement(QAccessibleEvent *event)
{
    if (event->type() != QAccessible::DescriptionChanged)
        return;
    if (auto *accessible = event->accessibleInterface())
        announced().append(accessible->text(QAccessible::Name));
}

/// Whether a mouse click on it has an effect.
bool takesClicks(const QQuickItem *item)
{
    if (item->inherits("QQuickAbstractButton") || item->inherits("QQuickMouseArea"))
        return true;
    return std::ranges::any_of(item->children(),
                               [](const QObject *child) { return child->inherits("QQuickTapHandler"); });
}

/// Whether keys reach it by Tab or a click.
bool takesKeys(const QQuickItem *item)
{
    return item->activeFocusOnTab() && !item->isFocusScope();
}

/// The nearest object at or above it that a screen reader finds and can act on.
bool canBeWorkedFromOutside(QQuickItem *item)
{
    for (; item; item = item->parentItem()) {
        auto *accessible = QAccessible::queryAccessibleInterface(item);
        if (accessible && !actionsOf(accessible).isEmpty())
            return accessible->role() != QAccessible::NoRole && accessible->role() != QAccessible::Client
                && !accessible->text(QAccessible::Name).isEmpty();
    }
    return false;
}

/// The accessibility faults at and below that item, one line each.
void collectFaults(QQuickItem *item, QStringList &faults)
{
    if (!item->isVisible() || qFuzzyIsNull(item->opacity()))
        return;
    const QString what = QString::fromLatin1(item->metaObject()->className());
    if (item->isEnabled() && (takesClicks(item) || takesKeys(item)) && !canBeWorkedFromOutside(item))
        faults << what + u" takes clicks or keys and cannot be worked from outside"_s;
    if (!item->isEnabled() && takesClicks(item)) {
        const auto *accessible = QAccessible::queryAccessibleInterface(item);
        if (!accessible || !accessible->state().disabled || accessible->text(QAccessible::Description).isEmpty())
            faults << what + u" does not say that and why it is disabled"_s;
    }
    for (QQuickItem *child : item->childItems())
        collectFaults(child, faults);
}

QStringList faultsIn(WindowDriver &window)
{
    QStringList faults;
    collectFaults(window.window().contentItem(), faults);
    QStringList focused;
    for (const QAccessibleInterface *each : accessiblesIn(window.window())) {
        const QString name = each->text(QAccessible::Name);
        const QString what = QString::fromLatin1(each->object()->metaObject()->className()) + u' ' + name;
        if (name.isEmpty())
            faults << what + u"has no name"_s;
        if (each->state().focusable
            && (each->role() == QAccessible::StaticText || each->role() == QAccessible::Heading))
            faults << what + u" is only read, yet focusable"_s;
        if (each->state().focused)
            focused << what;
    }
    if (focused.size() > 1)
        faults << u"several have the keyboard: "_s + focused.join(u", "_s);
    return faults;
}

} // namespace

/// What assistive technologies can do with the window, as Qt exposes it on every platform.
class TestAccessibleActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void pressIsOneClick();
    void disabledIsAnnouncedWithItsReasonAndNotPressed();
    void switchIsToggledAndTabIsOpened();
    void radioButtonStaysChosen();
    void textComesInWithoutAKey();
    void rowIsChosen();
    void beatsAreNotAnnounced();
    void liveChartHasATable();
    void dialogHasItsNameOnce();
    void everythingOnThePageCanBeWorked_data();
    void everythingOnThePageCanBeWorked();

private:
    static bool act(WindowDriver &window, const QString &name,
                    const QString &action = QAccessibleActionInterface::pressAction())
    {
        auto *accessible = window.shows(name) ? accessibleNamed(window.window(), name) : nullptr;
        if (!actionsOf(accessible).contains(action))
            return false;
        accessible->actionInterface()->doAction(action);
        return true;
    }
};

void TestAccessibleActions::pressIsOneClick()
{
    WindowDriver window;
    QVERIFY(window.open());
    QCOMPARE(
        actionsOf(accessibleNamed(window.window(), u"Add watch"_s)).count(QAccessibleActionInterface::pressAction()),
        1);
    QSignalSpy clicks(window.item(u"Add watch"_s), SIGNAL(clicked()));
    QVERIFY(act(window, u"Add watch"_s));
    QCOMPARE(clicks.size(), 1);
    QVERIFY(window.shows(u"Continue"_s));
}

void TestAccessibleActions::disabledIsAnnouncedWithItsReasonAndNotPressed()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(goToWatchPage(window));
    auto *button = accessibleNamed(window.window(), u"Continue"_s);
    QSignalSpy clicks(window.item(u"Continue"_s), SIGNAL(clicked()));
    QVERIFY(button->state().disabled);
    QVERIFY(!button->state().focusable);
    QCOMPARE(button->text(QAccessible::Description), u"Choose a watch first."_s);
    QVERIFY(!act(window, u"Continue"_s));
    button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(clicks.size(), 0);
    QVERIFY(act(window, simulatedRow));
    QVERIFY(!button->state().disabled);
    QCOMPARE(button->text(QAccessible::Description), QString());
    QVERIFY(act(window, u"Continue"_s));
    QCOMPARE(clicks.size(), 1);
}

void TestAccessibleActions::switchIsToggledAndTabIsOpened()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(act(window, u"Settings"_s));
    QVERIFY(accessibleNamed(window.window(), u"Settings"_s)->state().selected);
    QVERIFY(window.shows(u"Reduced motion"_s));
    const bool before = window.backend().settings().reducesMotion();
    QSignalSpy toggles(window.item(u"Reduced motion"_s), SIGNAL(toggled()));
    for (const QString &action :
         {QAccessibleActionInterface::pressAction(), QAccessibleActionInterface::toggleAction()})
        QVERIFY(act(window, u"Reduced motion"_s, action));
    QCOMPARE(toggles.size(), 2);
    QCOMPARE(window.backend().settings().reducesMotion(), before);
    QVERIFY(act(window, u"Reduced motion"_s));
    QCOMPARE(window.backend().settings().reducesMotion(), !before);
    QCOMPARE(accessibleNamed(window.window(), u"Reduced motion"_s)->state().checked, !before);
}

void TestAccessibleActions::radioButtonStaysChosen()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(act(window, u"Settings"_s));
    for (int press = 0; press < 2; ++press) {
        QVERIFY(act(window, u"Dark"_s));
        QVERIFY(accessibleNamed(window.window(), u"Dark"_s)->state().checked);
        QVERIFY(!accessibleNamed(window.window(), u"Light"_s)->state().checked);
    }
    QVERIFY(
        !actionsOf(accessibleNamed(window.window(), u"Dark"_s)).contains(QAccessibleActionInterface::toggleAction()));
}

void TestAccessibleActions::textComesInWithoutAKey()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(goToKeyPage(window));
    accessibleNamed(window.window(), u"Pairing key"_s)->setText(QAccessible::Value, simulatedKey);
    QVERIFY(act(window, u"Continue"_s));
    QVERIFY(window.shows(u"Finish"_s));
    QVERIFY(act(window, u"Finish"_s));
    QVERIFY(act(window, u"Settings"_s));
    QVERIFY(window.shows(u"Age"_s));
    accessibleNamed(window.window(), u"Age"_s)->setText(QAccessible::Value, u"40"_s);
    QCOMPARE(window.backend().settings().age(), 40);
}

void TestAccessibleActions::rowIsChosen()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(goToWatchPage(window));
    QVERIFY(act(window, simulatedRow));
    QVERIFY(accessibleNamed(window.window(), simulatedRow)->state().selected);
}

void TestAccessibleActions::beatsAreNotAnnounced()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(act(window, u"Try simulated watch"_s));
    QVERIFY(window.describes(u"State of the connection"_s, u"Connected"_s));
    QVERIFY(act(window, u"Start heart rate"_s));
    QVERIFY(showsHeartRate(window));
    const auto before = QAccessible::installUpdateHandler(noteAnnouncement);
    announced().clear();
    auto &heartRate = window.backend().heartRateModel();
    const int first = heartRate.beatCount();
    QVERIFY(window.waitFor(u"many beats"_s, [&] { return heartRate.beatCount() >= first + 40; }));
    QAccessible::installUpdateHandler(before);
    QVERIFY2(announced().isEmpty(), qPrintable(announced().join(u", "_s)));
    QVERIFY(isReading(window.description(u"Heart rate"_s)));
}

void TestAccessibleActions::liveChartHasATable()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(act(window, u"Try simulated watch"_s));
    QVERIFY(window.describes(u"State of the connection"_s, u"Connected"_s));
    QVERIFY(act(window, u"Start heart rate"_s));
    QVERIFY(window.choose(u"Show as a table"_s));
    QCOMPARE(window.focusedName(), u"Show the chart"_s);
    QVERIFY(window.tabTo(u"Heart rate as a table"_s));
    const auto *table = accessibleNamed(window.window(), u"Heart rate as a table"_s);
    QCOMPARE(table->role(), QAccessible::List);
    static const QRegularExpression values(u"^[0-9]+ to [0-9]+, average [0-9]+ bpm, [0-9]+ readings$"_s);
    QVERIFY(window.waitFor(u"a row with values"_s, [table] {
        const auto *row = table->child(0);
        return row && row->role() == QAccessible::ListItem
            && values.match(row->text(QAccessible::Description)).hasMatch();
    }));
    QVERIFY(window.choose(u"Show the chart"_s));
    QVERIFY(window.shows(u"Heart-rate graph"_s));
}

void TestAccessibleActions::dialogHasItsNameOnce()
{
    WindowDriver window;
    QVERIFY(window.open());
    QVERIFY(act(window, u"History"_s));
    QVERIFY(window.shows(u"Import…"_s));
    // Only reaches existing objects.
    QAccessible::setActive(true);
    QVERIFY(act(window, u"Import…"_s));
    QVERIFY(window.shows(u"Browse for the file"_s));
    QStringList dialogs;
    for (const QAccessibleInterface *each : accessiblesIn(window.window())) {
        if (each->role() == QAccessible::Dialog)
            dialogs << each->text(QAccessible::Name);
    }
    QCOMPARE(dialogs, QStringList{u"Import"_s});
    QCOMPARE(faultsIn(window), QStringList());
}

void TestAccessibleActions::everythingOnThePageCanBeWorked_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QStringList>("presses");
    const QString tried = u"Try simulated watch"_s;
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("no adapter") << u"no-adapter"_s << QStringList{u"Details"_s};
    QTest::newRow("Bluetooth") << QString() << QStringList{u"Add watch"_s};
    QTest::newRow("watches") << QString() << QStringList{u"Add watch"_s, u"Continue"_s, simulatedRow};
    QTest::newRow("nothing found") << u"out-of-range"_s
                                   << QStringList{u"Add watch"_s, u"Continue"_s, u"Stop"_s, u"Scan"_s};
    QTest::newRow("key") << QString()
                         << QStringList{u"Add watch"_s, u"Continue"_s, simulatedRow, u"Continue"_s,
                                        u"Where do I get the key?"_s};
    QTest::newRow("live") << QString() << QStringList{tried, u"Start heart rate"_s, u"Start activity"_s};
    QTest::newRow("live as table") << QString() << QStringList{tried, u"Start heart rate"_s, u"Show as a table"_s};
    QTest::newRow("state") << QString() << QStringList{tried, u"State of the connection"_s};
    QTest::newRow("outputs") << QString() << QStringList{u"Outputs"_s};
    QTest::newRow("watch") << QString() << QStringList{tried, u"Watch"_s};
    QTest::newRow("settings") << QString() << QStringList{u"Settings"_s, u"CSV"_s};
    for (const QString &viewMode : {u"Chart"_s, u"Table"_s, u"Summary"_s})
        QTest::addRow("history as %s", qPrintable(viewMode)) << QString() << QStringList{u"History"_s, viewMode};
    QTest::newRow("what to delete") << QString() << QStringList{u"History"_s, u"Delete…"_s};
    QTest::newRow("empty history") << QString() << QStringList{u"History"_s};
    QTest::newRow("help") << QString() << QStringList{u"Help"_s};
    QTest::newRow("doctor") << QString() << QStringList{u"Help"_s, u"Check this computer"_s};
    QTest::newRow("log") << QString() << QStringList{u"Help"_s, u"Log and report"_s};
}

void TestAccessibleActions::everythingOnThePageCanBeWorked()
{
    QFETCH(QString, scenario);
    QFETCH(QStringList, presses);
    const FilledHistory history;
    const bool isEmpty = QByteArray(QTest::currentDataTag()).startsWith("empty");
    WindowDriver window(scenario, isEmpty ? QString() : history.settingsFile());
    QVERIFY(window.open());
    for (const QString &name : presses)
        QVERIFY(window.waitFor(name, [&] { return act(window, name); }));
    QVERIFY(window.draws());
    QCOMPARE(faultsIn(window), QStringList());
}

static int runTestAccessibleActions(int argc, char **argv)
{
    TestAccessibleActions test;
    return runWithWindow(test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestAccessibleActions)

#include "tst_accessibleactions.moc"
