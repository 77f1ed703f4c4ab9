// SPDX-License-Identifier: GPL-3.0-or-later
#include "historysteps.h"
#include "randomuser.h"
#include "support/sanitized.h"
#include "support/testenvironment.h"
#include "support/testprogram.h"

#include <QDesktopServices>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace neobeat;

/// Whatever is done to the window, in whatever order: it neither crashes nor warns. The same actions each time;
/// NEOBEAT_SEED=0 takes others, any other number those of one run. NEOBEAT_STEPS sets how many.
class TestRandomUser : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    /// Keeps URLs from opening on the desktop.
    void ignoreUrl(const QUrl &) { }

private Q_SLOTS:
    void initTestCase();
    void anythingMayBeDoneInAnyOrder();
    void cleanupTestCase();

private:
    QTemporaryDir m_home;
};

void TestRandomUser::initTestCase()
{
    // Exports and reports are written there.
    qputenv("HOME", m_home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit());
    QDesktopServices::setUrlHandler(u"file"_s, this, "ignoreUrl");
    QDesktopServices::setUrlHandler(u"https"_s, this, "ignoreUrl");
}

void TestRandomUser::anythingMayBeDoneInAnyOrder()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const quint32 seed = seedOfRun();
    const quint32 steps = environmentNumber("NEOBEAT_STEPS", isSanitized ? 200 : 600);
    qInfo("NEOBEAT_SEED=%u, %u steps", seed, steps);

    const FilledHistory history;
    WindowDriver window({}, history.settingsFile());
    QVERIFY(window.open());
    RandomUser user(window, seed);
    for (quint32 step = 0; step < steps && !QTest::currentTestFailed(); ++step) {
        user.act();
        if (step % 7 == 0)
            QVERIFY(window.draws());
    }
    if (QTest::currentTestFailed())
        QFAIL(qPrintable(user.story().join(u'\n')));
}

void TestRandomUser::cleanupTestCase()
{
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

static int runTestRandomUser(int argc, char **argv)
{
    TestRandomUser test;
    return runWithWindow(test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestRandomUser)

#include "tst_randomuser.moc"
