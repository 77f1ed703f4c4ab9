// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "support/patience.h"
#include "support/testprogram.h"
#include "wizardsteps.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace neobeat;

namespace {

using Role = QAccessible::Role;

/// The current role of the object with that name; NoRole when there is none.
Role roleOf(WindowDriver &window, const QString &name)
{
    const auto *accessible = accessibleNamed(window.window(), name);
    return accessible ? accessible->role() : QAccessible::NoRole;
}

} // namespace

class TestAccessibleNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theContractHoldsFromTheEmptyWindowToForgetting();
    void valuesAreDescribedByNumberAndUnit();
    void oneOfSeveralIsReportedAsSuch();
};

void TestAccessibleNames::theContractHoldsFromTheEmptyWindowToForgetting()
{
    WindowDriver window;
    QVERIFY(window.open());
    QCOMPARE(roleOf(window, u"Add watch"_s), QAccessible::Button);
    QCOMPARE(roleOf(window, u"Try simulated watch"_s), QAccessible::Button);

    QVERIFY(goToWatchPage(window));
    QCOMPARE(roleOf(window, u"Watches found"_s), QAccessible::List);
    QCOMPARE(roleOf(window, simulatedRow), QAccessible::ListItem);
    QVERIFY(accessibleNamed(window.window(), u"Watches found"_s)->childCount() > 0);
    for (const QString &name : {u"Back"_s, u"Cancel"_s, u"Continue"_s})
        QCOMPARE(roleOf(window, name), QAccessible::Button);
    QVERIFY(window.click(u"Stop"_s));
    QVERIFY(window.shows(u"Scan"_s));
    QCOMPARE(roleOf(window, u"Scan"_s), QAccessible::Button);

    QVERIFY(window.click(simulatedRow));
    QVERIFY(window.click(u"Continue"_s));
    QVERIFY(window.shows(u"Pairing key"_s));
    QCOMPARE(roleOf(window, u"Pairing key"_s), QAccessible::EditableText);
    window.type(simulatedKey);
    QVERIFY(window.click(u"Continue"_s));
    QVERIFY(window.shows(u"Finish"_s));
    QCOMPARE(roleOf(window, u"Finish"_s), QAccessible::Button);
    QVERIFY(window.click(u"Finish"_s));

    QVERIFY(window.shows(u"Start heart rate"_s));
    QCOMPARE(roleOf(window, u"Start heart rate"_s), QAccessible::Button);
    QVERIFY(window.click(u"Start heart rate"_s));
    QVERIFY(window.shows(u"Stop heart rate"_s));
    QCOMPARE(roleOf(window, u"Stop heart rate"_s), QAccessible::Button);
    QVERIFY(window.click(u"Watch"_s));
    QVERIFY(window.shows(u"Forget watch"_s));
    QCOMPARE(roleOf(window, u"Forget watch"_s), QAccessible::Button);
}

void TestAccessibleNames::valuesAreDescribedByNumberAndUnit()
{
    WindowDriver window;
    QVERIFY(window.open());
    QCOMPARE(window.description(u"Heart rate"_s), u"no reading"_s);
    QVERIFY(addWatch(window));
    QVERIFY(window.describes(u"Battery level"_s, u"87 %"_s));
    QVERIFY(window.click(u"Start heart rate"_s));
    QVERIFY(showsHeartRate(window));
    for (const QString &name : {u"min"_s, u"avg"_s, u"max"_s})
        QTRY_VERIFY(isReading(window.description(name)));
    QVERIFY(window.click(u"Watch"_s));
    QVERIFY(window.describes(u"Battery level"_s, u"87 %"_s));
}

void TestAccessibleNames::oneOfSeveralIsReportedAsSuch()
{
    WindowDriver window;
    const auto is = [&](const QString &name, Role role) {
        const auto *accessible = accessibleNamed(window.window(), name);
        return accessible && accessible->role() == role
            && (accessible->state().checked || accessible->state().selected);
    };
    QVERIFY(window.open());
    QVERIFY(is(u"Live"_s, QAccessible::PageTab));
    QVERIFY(window.click(u"Settings"_s));
    QVERIFY(window.shows(u"Dark"_s));
    QVERIFY(is(u"Settings"_s, QAccessible::PageTab));
    QVERIFY(!is(u"Live"_s, QAccessible::PageTab));
    QVERIFY(window.choose(u"Dark"_s));
    QVERIFY(is(u"Dark"_s, QAccessible::RadioButton));
    QVERIFY(!is(u"As the system"_s, QAccessible::RadioButton));
    QVERIFY(window.choose(u"Reduced motion"_s));
    QVERIFY(is(u"Reduced motion"_s, QAccessible::CheckBox));
}

static int runTestAccessibleNames(int argc, char **argv)
{
    TestAccessibleNames test;
    return runWithWindow(test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestAccessibleNames)

#include "tst_accessiblenames.moc"
