// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// neobeat-cli runs where no desktop is installed.
class TestCliLibraries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingOfAWindowIsLinked();
};

void TestCliLibraries::nothingOfAWindowIsLinked()
{
    QProcess readelf;
    readelf.start(u"readelf"_s, {u"--dynamic"_s, u"--wide"_s, QStringLiteral(NEOBEAT_CLI)});
    QVERIFY(readelf.waitForFinished(60'000));
    QCOMPARE(readelf.exitCode(), 0);

    static const QRegularExpression library(uR"(\(NEEDED\).*\[lib(.+)\.so)"_s);
    static const QRegularExpression window(u"^(Qt6(Gui|Widgets|Qml|Quick|Charts|OpenGL|Svg)|X11|xcb|wayland)"_s);
    QStringList libraries;
    for (const QRegularExpressionMatch &match : library.globalMatch(QString::fromLocal8Bit(readelf.readAll())))
        libraries.append(match.captured(1));
    QVERIFY2(libraries.contains(u"Qt6Core"_s), qPrintable(libraries.join(u' ')));
    QCOMPARE(libraries.filter(window), QStringList());
}

NEOBEAT_TEST(TestCliLibraries)
#include "tst_clilibraries.moc"
