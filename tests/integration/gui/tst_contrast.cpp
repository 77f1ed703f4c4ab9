// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "support/testprogram.h"
#include "textinspection.h"
#include "tools/screenshots.h"
#include "windowdriver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace neobeat;

/// Every text on every page can be read in both themes, measured on what is drawn.
class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void faintTextIsFound();
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
};

/// A test of the test: grey on grey is found, black on white is not.
void TestContrast::faintTextIsFound()
{
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQuick; Item { Rectangle { anchors.fill: parent; color: '#ffffff' }"
                      "Text { text: 'Black on white'; font.pixelSize: 14; color: '#000000' }"
                      "Text { y: 40; text: 'Grey on white'; font.pixelSize: 14; color: '#9a9a9a' }"
                      "Text { y: 80; opacity: 0.4; text: 'Pale on white'; font.pixelSize: 14; color: '#000000' } }",
                      {});
    QQuickWindow window;
    window.resize(200, 120);
    const std::unique_ptr<QObject> item(component.create());
    auto *root = qobject_cast<QQuickItem *>(item.get());
    QVERIFY(root);
    root->setParentItem(window.contentItem());
    root->setSize({200, 120});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QStringList faint = faintTexts(window);
    QCOMPARE(faint.size(), 2);
    QVERIFY(faint.first().endsWith("Grey on white"_L1));
    QVERIFY(faint.last().endsWith("Pale on white"_L1));
}

void TestContrast::everyTextCanBeRead_data()
{
    QTest::addColumn<Settings::Appearance>("appearance");
    QTest::newRow("light") << Settings::Appearance::Light;
    QTest::newRow("dark") << Settings::Appearance::Dark;
}

void TestContrast::everyTextCanBeRead()
{
    QFETCH(const Settings::Appearance, appearance);
    CommandLine line;
    line.scenario = *Scenario::parse(u"slow=20,seed=1"_s);
    line.showsSampleHistory = true;
    Backend backend(line);
    QmlEngine engine;
    QVERIFY(engine.load(backend.app()));
    QQuickWindow &window = *engine.window();
    Screenshots tour(backend, window, {}, {1040, 680});
    backend.outputs().setOption(OutputType::Server, u"port"_s, u"0"_s); // a free one
    tour.begin();
    backend.settingsModel().setReducesMotion(true);
    backend.settingsModel().setAppearance(static_cast<int>(appearance));
    QStringList troubles;
    for (const Screenshots::Shot &shot : tour.shots()) {
        shot.prepare();
        QTRY_VERIFY2(shot.isThere(), qPrintable(shot.name));
        // A page appears in one frame, is laid out in the next, and a chart draws its axis in the third.
        for (int frame = 0; frame < 3; ++frame) {
            QSignalSpy drawn(&window, &QQuickWindow::frameSwapped);
            window.update();
            QVERIFY(drawn.wait(test::tries));
        }
        if (const QStringList faint = faintTexts(window); !faint.isEmpty())
            troubles.append(shot.name + u"\n    "_s + faint.join(u"\n    "_s));
    }
    // Qt Test prints only the beginning of a long message.
    for (const QString &trouble : std::as_const(troubles))
        qInfo().noquote() << trouble;
    QVERIFY2(troubles.isEmpty(), "see above");
}

static int runTestContrast(int argc, char **argv)
{
    TestContrast test;
    return runWithWindow(test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestContrast)

#include "tst_contrast.moc"
