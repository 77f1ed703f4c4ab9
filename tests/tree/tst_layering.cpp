// SPDX-License-Identifier: GPL-3.0-or-later
#include "includerules.h"
#include "support/testprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace neobeat::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList sourcesUnder(const QStringList &folders, const QStringList &patterns = {u"*.h"_s, u"*.cpp"_s})
{
    const QDir root(QStringLiteral(NEOBEAT_SOURCE_DIR));
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator it(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            paths.append(root.relativeFilePath(it.next()));
    }
    return paths;
}

} // namespace

class LayeringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyIncludeKeepsToItsLayer();
    void everyLinkListKeepsToItsLayer();
    void everyRuleHasFilesToJudge();
    void forbiddenIncludesAreFound_data();
    void forbiddenIncludesAreFound();
    void allowedIncludesPass_data();
    void allowedIncludesPass();
    void forbiddenLinksAreFound_data();
    void forbiddenLinksAreFound();
};

void LayeringTest::everyIncludeKeepsToItsLayer()
{
    const QDir root(QStringLiteral(NEOBEAT_SOURCE_DIR));
    QStringList violations;
    for (const QString &path : sourcesUnder({u"src"_s, u"qml"_s, u"app"_s}))
        violations += includeViolations(path, contentOf(root.filePath(path)));
    QVERIFY2(violations.isEmpty(), qPrintable(u'\n' + violations.join(u'\n')));
}

/// What a target links is compiled before it, whether or not it includes any of it.
void LayeringTest::everyLinkListKeepsToItsLayer()
{
    const QDir root(QStringLiteral(NEOBEAT_SOURCE_DIR));
    const QStringList paths = sourcesUnder({u"src"_s, u"qml"_s, u"app"_s}, {u"CMakeLists.txt"_s});
    QVERIFY(paths.contains(u"app/cli/CMakeLists.txt"_s));
    QStringList violations;
    for (const QString &path : paths)
        violations += linkViolations(path, contentOf(root.filePath(path)));
    QVERIFY2(violations.isEmpty(), qPrintable(u'\n' + violations.join(u'\n')));
}

void LayeringTest::everyRuleHasFilesToJudge()
{
    for (const QString &folder : ruledFolders())
        QVERIFY2(!sourcesUnder({folder}).isEmpty(), qPrintable(folder));
}

void LayeringTest::forbiddenIncludesAreFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("base knows nothing of ours") << u"src/base/a.h"_s << "#include \"protocol/authkey.h\""_ba;
    QTest::newRow("files know no history") << u"src/files/a.h"_s << "#include \"history/database.h\""_ba;
    QTest::newRow("protocol has no files") << u"src/protocol/a.h"_s << "#include \"files/inputfile.h\""_ba;
    QTest::newRow("protocol has no timers") << u"src/protocol/a.h"_s << "#include <QTimer>"_ba;
    QTest::newRow("protocol has no radio") << u"src/protocol/a.h"_s << "#include <QBluetoothUuid>"_ba;
    QTest::newRow("link is abstract") << u"src/link/a.h"_s << "#include \"link/simulated/scenario.h\""_ba;
    QTest::newRow("link carries bytes") << u"src/link/a.h"_s << "#include \"protocol/uuids.h\""_ba;
    QTest::newRow("the radio does not read bytes")
        << u"src/link/qtbluetooth/a.h"_s << "#include \"protocol/uuids.h\""_ba;
    QTest::newRow("connection knows no radio") << u"src/connection/a.cpp"_s << "#include <QLowEnergyController>"_ba;
    QTest::newRow("connection knows no simulator")
        << u"src/connection/a.cpp"_s << "#include \"link/simulated/scenario.h\""_ba;
    QTest::newRow("connection knows no store") << u"src/connection/a.cpp"_s << "  #  include \"store/keystore.h\""_ba;
    QTest::newRow("store knows no connection")
        << u"src/store/a.cpp"_s << "#include \"connection/watchconnection.h\""_ba;
    QTest::newRow("models know no widgets") << u"src/models/a.cpp"_s << "#include <QSystemTrayIcon>"_ba;
    QTest::newRow("models know no charts") << u"src/models/a.cpp"_s << "#include <QtCharts/QXYSeries>"_ba;
    QTest::newRow("charts know no connection") << u"qml/charts/a.h"_s << "#include \"connection/watchconnection.h\""_ba;
    QTest::newRow("the terminal knows no models") << u"app/cli/a.cpp"_s << "#include \"models/foreigntypes.h\""_ba;
    QTest::newRow("the terminal has no window") << u"app/cli/a.cpp"_s << "#include <QQuickWindow>"_ba;
    QTest::newRow("the radio has no window") << u"app/radio/a.cpp"_s << "#include <QApplication>"_ba;
    QTest::newRow("a folder without a rule") << u"src/elsewhere/a.h"_s << ""_ba;
}

void LayeringTest::forbiddenIncludesAreFound()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, line);
    const QStringList violations = includeViolations(path, line + '\n');
    QCOMPARE(violations.size(), 1);
    QVERIFY2(violations.first().startsWith(path + u":1: "_s), qPrintable(violations.first()));
}

void LayeringTest::allowedIncludesPass_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("own layer") << u"src/link/simulated/a.h"_s << "#include \"link/simulated/scenario.h\""_ba;
    QTest::newRow("standard library") << u"src/base/a.h"_s << "#include <optional>"_ba;
    QTest::newRow("QtCore everywhere") << u"src/protocol/a.h"_s << "#include <QByteArray>"_ba;
    QTest::newRow("the radio has Bluetooth") << u"src/link/qtbluetooth/a.h"_s << "#include <QLowEnergyController>"_ba;
    QTest::newRow("the app has everything") << u"app/main.cpp"_s << "#include \"link/qtbluetooth/qtradio.h\""_ba;
}

void LayeringTest::allowedIncludesPass()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, line);
    QCOMPARE(includeViolations(path, line + '\n'), QStringList());
}

void LayeringTest::forbiddenLinksAreFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("listFile");
    QTest::addColumn<int>("count");

    QTest::newRow("models for the terminal")
        << u"app/cli/CMakeLists.txt"_s << "target_link_libraries(neobeat_cli PUBLIC Neobeat::Models)"_ba << 1;
    QTest::newRow("two for the link") << u"src/link/CMakeLists.txt"_s
                                      << "PUBLIC Neobeat::Base\n    Neobeat::Protocol Neobeat::Store"_ba << 2;
    QTest::newRow("a comment") << u"src/link/CMakeLists.txt"_s << "# Neobeat::Store\n"_ba << 0;
    QTest::newRow("the app has everything") << u"app/CMakeLists.txt"_s << "Neobeat::Models"_ba << 0;
}

void LayeringTest::forbiddenLinksAreFound()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, listFile);
    QFETCH(int, count);
    QCOMPARE(linkViolations(path, listFile).size(), count);
}

NEOBEAT_TEST(LayeringTest)
#include "tst_layering.moc"
