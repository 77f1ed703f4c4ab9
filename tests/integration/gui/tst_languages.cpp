// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"
#include "historysteps.h"
#include "pseudolocale.h"
#include "support/patience.h"
#include "support/testprogram.h"
#include "text/outputtext.h"
#include "textinspection.h"
#include "tools/screenshots.h"
#include "windowdriver.h"
#include "wizardsteps.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace neobeat;

namespace {

/// A page appears in one frame, is laid out in the next, and a chart draws its axis in the third.
constexpr int framesOfAPage = 3;

/// Waits until everything in a window of that size is where it belongs.
bool isLaidOut(QQuickWindow &window, const QSize &size)
{
    if (!QTest::qWaitFor([&] { return window.size() == size; }, test::tries))
        return false;
    for (int frame = 0; frame < framesOfAPage; ++frame) {
        QSignalSpy drawn(&window, &QQuickWindow::frameSwapped);
        window.update();
        if (!drawn.wait(test::tries))
            return false;
    }
    return true;
}

/// Opens the wizard at the key page, with the simulated watch as a real one.
bool asksForKey(WindowDriver &window)
{
    WizardModel &wizard = window.backend().wizardModel();
    wizard.start();
    window.window().setProperty("currentPage", QVariant::fromValue(AppModel::Page::Wizard));
    if (!QTest::qWaitFor([&] { return wizard.isRadioReady(); }, test::tries))
        return false;
    wizard.next();
    if (!QTest::qWaitFor([&] { return wizard.watches()->rowCount() > 0; }, test::tries))
        return false;
    wizard.select(0);
    wizard.next();
    return wizard.page() == WizardModel::Page::Key;
}

/// The same, and connects it.
bool hasWatch(WindowDriver &window)
{
    if (!asksForKey(window))
        return false;
    WizardModel &wizard = window.backend().wizardModel();
    wizard.setKeyText(simulatedKey);
    wizard.next();
    if (!QTest::qWaitFor([&] { return wizard.page() == WizardModel::Page::Done; }, test::tries))
        return false;
    wizard.finish();
    return true;
}

} // namespace

/// Every page and every dialog, in the smallest window and in languages that need more room than English.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup();
    void everyPageHasRoomForIt_data();
    void everyPageHasRoomForIt();
    void everyDialogHasRoomForIt_data();
    void everyDialogHasRoomForIt();
};

void TestLanguages::cleanup()
{
    QLocale::setDefault(QLocale::c());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestLanguages::everyPageHasRoomForIt_data()
{
    QTest::addColumn<Settings::Language>("language"); // System for the pseudo language
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("pseudo") << Settings::Language::System << Qt::LeftToRight;
    QTest::newRow("pseudo from right to left") << Settings::Language::System << Qt::RightToLeft;
    QTest::newRow("German") << Settings::Language::German << Qt::LeftToRight;
    QTest::newRow("Czech") << Settings::Language::Czech << Qt::LeftToRight;
    QTest::newRow("Spanish") << Settings::Language::Spanish << Qt::LeftToRight;
}

void TestLanguages::everyPageHasRoomForIt()
{
    QFETCH(Settings::Language, language);
    QFETCH(Qt::LayoutDirection, direction);
    Translations translations;
    const PseudoTranslator pseudoTranslator;
    translations.install(language);
    const bool isPseudo = language == Settings::Language::System;
    if (isPseudo)
        QCoreApplication::installTranslator(const_cast<PseudoTranslator *>(&pseudoTranslator));
    QGuiApplication::setLayoutDirection(direction);

    CommandLine line;
    line.scenario = *Scenario::parse(u"slow=20,seed=1"_s);
    line.showsSampleHistory = true;
    Backend backend(line);
    backend.settingsModel().setReducesMotion(true);
    QmlEngine engine;
    QVERIFY(engine.load(backend.app()));
    QQuickWindow &window = *engine.window();
    const QSize small(640, 480);
    Screenshots tour(backend, window, {}, small);
    backend.outputs().setOption(OutputType::Server, u"port"_s, u"0"_s); // a free one
    tour.begin();
    QStringList troubles;
    for (const Screenshots::Shot &shot : tour.shots()) {
        window.resize(small);
        shot.prepare();
        QTRY_VERIFY2(shot.isThere(), qPrintable(shot.name));
        for (const QSize &size : {small, QSize(1040, 680)}) {
            window.resize(size);
            const auto found
                = [&] { return clippedTexts(window) + (isPseudo ? untranslatedTexts(window) : QStringList()); };
            QVERIFY(isLaidOut(window, size));
            if (!found().isEmpty())
                troubles.append(u"%1 %2\n    "_s.arg(shot.name).arg(size.width()) + found().join(u"\n    "_s));
        }
    }
    // Qt Test prints only the beginning of a long message.
    for (const QString &trouble : troubles)
        qInfo().noquote() << trouble;
    QVERIFY2(troubles.isEmpty(), "see above");
}

void TestLanguages::everyDialogHasRoomForIt_data()
{
    using Steps = std::function<bool(WindowDriver &)>;
    QTest::addColumn<bool>("withHistory");
    QTest::addColumn<Steps>("steps");
    const auto row
        = [](const char *name, bool withHistory, const Steps &steps) { QTest::newRow(name) << withHistory << steps; };
    const auto chosen = [](const QStringList &names) {
        return [names](WindowDriver &window) {
            return std::ranges::all_of(names, [&](const QString &name) { return window.choose(pseudo(name)); });
        };
    };
    row("export", true, chosen({u"History"_s, u"All"_s, u"Export…"_s}));
    row("import", true, chosen({u"History"_s, u"All"_s, u"Import…"_s}));
    row("imports", true, chosen({u"History"_s, u"All"_s, u"Import…"_s, u"Earlier imports…"_s}));
    row("what to delete", true, chosen({u"History"_s, u"All"_s, u"Delete…"_s}));
    row("delete everything", true, chosen({u"History"_s, u"All"_s, u"Delete…"_s, u"Everything…"_s}));
    for (const char *button : {"Edit…", "Remove…"}) {
        row(button, true, [button, chosen](WindowDriver &window) {
            return chosen({u"History"_s, u"All"_s})(window) && window.tabTo(u"Morning run"_s)
                && (window.press(Qt::Key_Return), window.choose(pseudo(QString::fromUtf8(button))));
        });
    }
    row("shorter retention", false, chosen({u"Settings"_s, u"90 days"_s}));
    row("the connection", false,
        [](WindowDriver &window) { return hasWatch(window) && window.choose(pseudo(u"State of the connection"_s)); });
    row("live as table", false, [](WindowDriver &window) {
        return hasWatch(window) && window.choose(pseudo(u"Start heart rate"_s))
            && window.waitFor(u"a reading"_s, [&] { return window.backend().heartRateModel().bpm() > 0; })
            && window.choose(pseudo(u"Show as a table"_s));
    });
    row("forget the watch", false, [](WindowDriver &window) {
        return hasWatch(window) && window.choose(pseudo(u"Watch"_s)) && window.choose(pseudo(u"Forget watch"_s));
    });
    row("key explained", false,
        [](WindowDriver &window) { return asksForKey(window) && window.choose(pseudo(u"Where do I get the key?"_s)); });
    for (const OutputType kind :
         {OutputType::Server, OutputType::File, OutputType::Obs, OutputType::VtsHeartrate, OutputType::Sammi,
          OutputType::StreamerBot, OutputType::Osc, OutputType::Mqtt, OutputType::Sensor}) {
        row(qPrintable(shortNameOf(kind)), false, [kind](WindowDriver &window) {
            return window.choose(pseudo(u"Outputs"_s))
                && window.choose(pseudo(u"%1: %2"_s).arg(titleOf(kind), pseudo(u"Options"_s)));
        });
    }
}

void TestLanguages::everyDialogHasRoomForIt()
{
    QFETCH(bool, withHistory);
    QFETCH(std::function<bool(WindowDriver &)>, steps);
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    const FilledHistory history;
    WindowDriver window({}, withHistory ? history.settingsFile() : QString());
    window.backend().settingsModel().setReducesMotion(true);
    QVERIFY(window.open());
    QVERIFY(window.resize({640, 480}));
    QVERIFY(steps(window));
    QVERIFY(isLaidOut(window.window(), {640, 480}));
    const QStringList troubles = clippedTexts(window.window()) + untranslatedTexts(window.window());
    QVERIFY2(troubles.isEmpty(), qPrintable(troubles.join(u'\n')));
}

static int runTestLanguages(int argc, char **argv)
{
    TestLanguages test;
    return runWithWindow(test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestLanguages)

#include "tst_languages.moc"
