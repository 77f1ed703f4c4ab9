// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "support/sessionbus.h"
#include "support/testprogram.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace neobeat;

/// The build is installed into a folder, the folder is moved, and both programs run from there.
class TestInstall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theTerminalStreams();
    void theDoctorRuns();
    void theWindowOpens();
    void eachProgramIsAComponent();
    void filesWithAWholePathNameThePrefixOfTheInstallation_data();
    void filesWithAWholePathNameThePrefixOfTheInstallation();

private:
    void install(const QString &prefix, const QStringList &options = {});
    void start(const QString &program, const QStringList &arguments);
    QStringList loaded(const QString &library, bool ofCheckout = false) const;

    QTemporaryDir m_folder;
    QString m_first = m_folder.filePath(u"first"_s);
    QString m_moved = m_folder.filePath(u"moved away"_s);
    std::unique_ptr<QProcess> m_program;
};

void TestInstall::install(const QString &prefix, const QStringList &options)
{
    QProcess cmake;
    cmake.start(QStringLiteral(NEOBEAT_CMAKE),
                QStringList{u"--install"_s, QStringLiteral(NEOBEAT_BUILD_FOLDER), u"--prefix"_s, prefix} + options);
    QVERIFY(cmake.waitForFinished(test::tries));
    QVERIFY2(cmake.exitCode() == 0, cmake.readAllStandardError());
}

void TestInstall::initTestCase()
{
    install(m_first);
    QVERIFY(QDir().rename(m_first, m_moved));
}

void TestInstall::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_program = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(variable, m_folder.filePath(u"home"_s));
    m_program->setProcessEnvironment(environment);
}

void TestInstall::cleanup()
{
    m_program.reset();
}

void TestInstall::start(const QString &program, const QStringList &arguments)
{
    m_program->start(m_moved + u"/bin/"_s + program, arguments);
    QVERIFY2(m_program->waitForStarted(test::tries), qPrintable(m_program->errorString()));
}

/// The files of that name that the program has loaded, of the checkout or not. The checkout may have a QCA of its own,
/// whose library knows the path of its plugin, so that one is loaded too.
QStringList TestInstall::loaded(const QString &library, bool ofCheckout) const
{
    QFile maps(u"/proc/%1/maps"_s.arg(m_program->processId()));
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    QStringList files = QString::fromUtf8(maps.readAll()).split(u'\n').filter(u'/' + library);
    files.removeIf(
        [&](const QString &line) { return line.contains(QStringLiteral(NEOBEAT_SOURCE_DIR)) != ofCheckout; });
    return files;
}

void TestInstall::theTerminalStreams()
{
    start(u"neobeat-cli"_s, {u"stream"_s, u"--simulate"_s, u"--seconds"_s, u"2"_s, u"--json"_s});
    QVERIFY(m_program->waitForReadyRead(test::tries));
    QVERIFY(!loaded(u"libqca-qt6.so"_s).isEmpty());
    QCOMPARE(loaded(u"libqca-qt6.so"_s, true), QStringList());
    QVERIFY(!loaded(u"libqca-ossl.so"_s).isEmpty());
    QVERIFY(m_program->waitForFinished(test::tries));
    QCOMPARE(m_program->readAllStandardError(), QByteArray());
    QCOMPARE(m_program->exitCode(), 0);
    QVERIFY(m_program->readAllStandardOutput().contains("\"quality\":\"good\""));
}

void TestInstall::theDoctorRuns()
{
    start(u"neobeat-cli"_s, {u"doctor"_s, u"--simulate"_s, u"--json"_s});
    QVERIFY(m_program->waitForFinished(test::tries));
    QCOMPARE(m_program->exitCode(), 0);
    QVERIFY(m_program->readAllStandardOutput().contains("\"verdict\":\"good\""));
}

void TestInstall::theWindowOpens()
{
    const QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    QVERIFY(bus);
    start(u"neobeat"_s, {u"--simulate"_s});
    const QString name = u"io.github.neobeat.Neobeat"_s;
    QTRY_VERIFY2(bus->isServiceRegistered(name).value() || m_program->state() == QProcess::NotRunning,
                 "it neither began nor ended");
    QTRY_VERIFY(!loaded(u"libqca-ossl.so"_s).isEmpty() || m_program->state() == QProcess::NotRunning);
    QCOMPARE(loaded(u"libqca-qt6.so"_s, true), QStringList());
    QCOMPARE(::kill(pid_t(m_program->processId()), SIGTERM), 0);
    QVERIFY(m_program->waitForFinished(test::tries));
    QCOMPARE(QString::fromLocal8Bit(m_program->readAllStandardError()), QString());
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 0);
}

/// Packages are made of them.
void TestInstall::eachProgramIsAComponent()
{
    QStringList parts;
    for (const QString &component : {u"neobeat"_s, u"neobeat-cli"_s}) {
        const QString prefix = m_folder.filePath(u"only-"_s + component);
        install(prefix, {u"--component"_s, component});
        QDirIterator files(prefix, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            parts.append(QDir(prefix).relativeFilePath(files.next()));
    }
    QStringList whole;
    QDirIterator files(m_moved, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        whole.append(QDir(m_moved).relativeFilePath(files.next()));
    parts.sort();
    whole.sort();
    QCOMPARE(parts, whole);
}

void TestInstall::filesWithAWholePathNameThePrefixOfTheInstallation_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("key");
    QTest::newRow("message bus") << u"share/dbus-1/services/io.github.neobeat.Neobeat.service"_s << u"Exec"_s;
    QTest::newRow("systemd") << u"lib/systemd/user/neobeat-publish@.service"_s << u"ExecStart"_s;
}

void TestInstall::filesWithAWholePathNameThePrefixOfTheInstallation()
{
    QFETCH(QString, file);
    QFETCH(QString, key);
    QFile text(m_moved + u'/' + file);
    QVERIFY2(text.open(QIODevice::ReadOnly), qPrintable(text.errorString()));
    const QString start = u'\n' + key + u"=\""_s + m_first + u"/bin/neobeat"_s;
    QVERIFY2(QString::fromUtf8(text.readAll()).contains(start), qPrintable(start));
}

namespace {

int runOnAPrivateBus(int argc, char **argv)
{
    const SessionBus bus;
    return test::runPlain<TestInstall>(argc, argv);
}

} // namespace

NEOBEAT_TEST_RUNNER(runOnAPrivateBus)
#include "tst_install.moc"
