// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/autostartfile.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using AutostartState = Autostart::State;
using Problem = Autostart::Problem;

/// The file with which a desktop starts the program.
class TestAutostartFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsWrittenAndRemoved();
    void unusualPathsAreQuoted_data();
    void unusualPathsAreQuoted();
    void aProgramInThePathNeedsNoFolder();
    void theFolderFollowsTheEnvironment();
    void whatOtherProgramsWroteCounts_data();
    void whatOtherProgramsWroteCounts();
    void aFolderThatCannotBeWrittenIsReported();

private:
    QString folder() const { return m_folder->filePath(u"config/autostart"_s); }
    QString file() const { return folder() + u"/io.github.neobeat.Neobeat.desktop"_s; }
    QStringList lines() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAutostartFile::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

QStringList TestAutostartFile::lines() const
{
    QFile entry(file());
    return entry.open(QIODevice::ReadOnly) ? QString::fromUtf8(entry.readAll()).split(u'\n') : QStringList();
}

void TestAutostartFile::itIsWrittenAndRemoved()
{
    AutostartFile autostart(folder(), u"/opt/neobeat/bin/neobeat"_s);
    QSignalSpy changes(&autostart, &Autostart::changed);
    QCOMPARE(autostart.state(), AutostartState::Off);
    autostart.setEnabled(true);
    QCOMPARE(autostart.state(), AutostartState::On);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(lines().first(), u"[Desktop Entry]"_s);
    QVERIFY(lines().contains(u"Exec=\"/opt/neobeat/bin/neobeat\" --hidden"_s));
    QVERIFY(lines().contains(u"TryExec=/opt/neobeat/bin/neobeat"_s));
    QVERIFY(lines().contains(u"Type=Application"_s));
    QCOMPARE(AutostartFile(folder(), u"/elsewhere"_s).state(), AutostartState::On);
    autostart.setEnabled(false);
    QCOMPARE(autostart.state(), AutostartState::Off);
    QVERIFY(!QFile::exists(file()));
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden), QStringList());
    autostart.setEnabled(false);
    QCOMPARE(autostart.problem(), Problem::None);
}

void TestAutostartFile::unusualPathsAreQuoted_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("exec");
    QTest::addColumn<QString>("tryExec");
    QTest::newRow("blank") << u"/opt/my programs/neobeat"_s << u"\"/opt/my programs/neobeat\""_s
                           << u"/opt/my programs/neobeat"_s;
    QTest::newRow("field code") << u"/opt/100%f/neobeat"_s << u"\"/opt/100%%f/neobeat\""_s << u"/opt/100%f/neobeat"_s;
    QTest::newRow("signs of a shell") << u"/opt/$x`y\"z/neobeat"_s << u"\"/opt/\\\\$x\\\\`y\\\\\"z/neobeat\""_s
                                      << u"/opt/$x`y\"z/neobeat"_s;
    QTest::newRow("backslash") << u"/opt/a\\b/neobeat"_s << u"\"/opt/a\\\\\\\\b/neobeat\""_s
                               << u"/opt/a\\\\b/neobeat"_s;
}

void TestAutostartFile::unusualPathsAreQuoted()
{
    QFETCH(QString, program);
    QFETCH(QString, exec);
    QFETCH(QString, tryExec);
    AutostartFile(folder(), program).setEnabled(true);
    QVERIFY2(lines().contains(u"Exec="_s + exec + u" --hidden"_s), qPrintable(lines().join(u'\n')));
    QVERIFY2(lines().contains(u"TryExec="_s + tryExec), qPrintable(lines().join(u'\n')));
}

void TestAutostartFile::aProgramInThePathNeedsNoFolder()
{
    const QByteArray before = qgetenv("PATH");
    const auto restore = qScopeGuard([&] { qputenv("PATH", before); });
    const QString program = m_folder->filePath(u"neobeat"_s);
    QFile executable(program);
    QVERIFY(executable.open(QIODevice::WriteOnly));
    executable.close();
    QVERIFY(executable.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    qputenv("PATH", m_folder->path().toUtf8() + ':' + before);
    AutostartFile(folder(), program).setEnabled(true);
    QVERIFY(lines().contains(u"Exec=\"neobeat\" --hidden"_s));
    QVERIFY(lines().contains(u"TryExec=neobeat"_s));
}

void TestAutostartFile::theFolderFollowsTheEnvironment()
{
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    const auto restore
        = qScopeGuard([&] { before.isEmpty() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", before); });
    qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
    QCOMPARE(AutostartFile::defaultFolder(), m_folder->filePath(u"autostart"_s));
}

void TestAutostartFile::whatOtherProgramsWroteCounts_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<AutostartState>("state");
    const QByteArray entry = "[Desktop Entry]\nType=Application\nExec=neobeat --hidden\n";
    QTest::newRow("as it is") << entry << AutostartState::On;
    QTest::newRow("hidden") << entry + "Hidden=true\n" << AutostartState::Off;
    QTest::newRow("hidden, with blanks") << entry + " Hidden = true \r\n" << AutostartState::Off;
    QTest::newRow("not hidden") << entry + "Hidden=false\n" << AutostartState::On;
    QTest::newRow("disabled by GNOME") << entry + "X-GNOME-Autostart-enabled=false\n" << AutostartState::Off;
    QTest::newRow("another group is hidden") << entry + "[Desktop Action x]\nHidden=true\n" << AutostartState::On;
    QTest::newRow("commented out") << entry + "#Hidden=true\n" << AutostartState::On;
    QTest::newRow("empty") << QByteArray() << AutostartState::Off;
    QTest::newRow("no entry") << QByteArray("\0\xff\n=\n[x", 7) << AutostartState::Off;
    QTest::newRow("far too large") << entry + QByteArray(100'000, '#') << AutostartState::Off;
}

void TestAutostartFile::whatOtherProgramsWroteCounts()
{
    QFETCH(QByteArray, content);
    QFETCH(AutostartState, state);
    AutostartFile autostart(folder(), u"/opt/neobeat"_s);
    QSignalSpy changes(&autostart, &Autostart::changed);
    QVERIFY(QDir().mkpath(folder()));
    QFile other(file());
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(content);
    other.close();
    QCOMPARE(autostart.state(), AutostartState::Off);
    autostart.refresh();
    QCOMPARE(autostart.state(), state);
    QCOMPARE(changes.size(), state == AutostartState::On ? 1 : 0);
    autostart.setEnabled(true);
    QCOMPARE(autostart.state(), AutostartState::On);
}

void TestAutostartFile::aFolderThatCannotBeWrittenIsReported()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"config"_s)));
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    AutostartFile autostart(folder(), u"/opt/neobeat"_s);
    autostart.setEnabled(true);
    QCOMPARE(autostart.state(), AutostartState::Off);
    QCOMPARE(autostart.problem(), Problem::NotWritten);
}

NEOBEAT_TEST(TestAutostartFile)
#include "tst_autostartfile.moc"
