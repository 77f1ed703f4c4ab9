// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

#include <csignal>

using namespace Qt::StringLiterals;

/// `neobeat-cli publish` with the simulated watch, read by clients that know nothing of Neobeat.
class TestCliPublish : public CliFixture
{
    Q_OBJECT

private Q_SLOTS:
    void theServerGivesTheHeartRateUntilItIsTerminated();
    void fileAndOscAreWritten();
    void withoutTheWatchThereIsNoValue();
    void aTokenIsNeededBeyondThisComputer();
    void aPortThatIsTakenEndsIt();
    void whatMakesNoSenseEndsIt_data();
    void whatMakesNoSenseEndsIt();
    void secondsEndIt();

private:
    void publish(const QStringList &arguments);
    QString waitForLine(const QString &pattern);
    QByteArray get(const QString &address, const QByteArray &path, const QByteArray &fields = {});
    QString m_said; ///< Standard error so far.
};

void TestCliPublish::publish(const QStringList &arguments)
{
    m_said.clear();
    launch(QStringList{u"publish"_s, u"--simulate=speed=10"_s, simulatedAddress} + arguments);
}

/// What the pattern captures in standard error, once it does.
QString TestCliPublish::waitForLine(const QString &pattern)
{
    const QRegularExpression expression(pattern);
    QRegularExpressionMatch match;
    [&] {
        QTRY_VERIFY2((m_said += QString::fromUtf8(m_program->readAllStandardError()),
                      (match = expression.match(m_said)).hasMatch()),
                     qPrintable(m_said));
    }();
    return match.captured(1);
}

QByteArray TestCliPublish::get(const QString &address, const QByteArray &path, const QByteArray &fields)
{
    const QUrl url(address);
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    [&] { QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState); }();
    socket.write("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(url.port()) + "\r\n" + fields
                 + "Connection: close\r\n\r\n");
    [&] { QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState); }();
    return socket.readAll();
}

void TestCliPublish::theServerGivesTheHeartRateUntilItIsTerminated()
{
    publish({u"--http"_s, u"0"_s});
    const QString address = waitForLine(u"(http://127\\.0\\.0\\.1:\\d+)"_s);
    static const QRegularExpression digits(u"\r\n\r\n\\d+\n$"_s);
    QByteArray answer;
    QTRY_VERIFY2(digits.match(QString::fromUtf8(answer = get(address, "/hr"))).hasMatch(), answer.constData());
    const QByteArray json = get(address, "/hr.json");
    const QJsonObject value = QJsonDocument::fromJson(json.mid(json.indexOf("\r\n\r\n") + 4)).object();
    QVERIFY(value.value(u"bpm"_s).toInt() > 0);
    QCOMPARE(value.value(u"quality"_s), u"good"_s);
    QVERIFY(!json.contains("00:00:5E"));
    QVERIFY(get(address, "/hr", "Origin: https://example.org\r\n").startsWith("HTTP/1.1 403"));
    ::kill(pid_t(m_program->processId()), SIGTERM);
    QTRY_COMPARE(m_program->state(), QProcess::NotRunning);
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 0);
}

void TestCliPublish::fileAndOscAreWritten()
{
    QUdpSocket receiver;
    QVERIFY(receiver.bind(QHostAddress::LocalHost));
    const QString path = m_home->filePath(u"bpm.txt"_s);
    publish({u"--file"_s, path, u"--osc"_s, u"127.0.0.1:%1"_s.arg(receiver.localPort())});
    const auto content = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    static const QRegularExpression number(u"^\\d+$"_s);
    QTRY_VERIFY(number.match(content()).hasMatch());
    QTRY_VERIFY(receiver.hasPendingDatagrams());
    QByteArray datagram(int(receiver.pendingDatagramSize()), '\0');
    receiver.readDatagram(datagram.data(), datagram.size());
    QVERIFY(datagram.startsWith("/avatar/parameters/"));
    ::kill(pid_t(m_program->processId()), SIGTERM);
    QTRY_COMPARE(m_program->state(), QProcess::NotRunning);
    QCOMPARE(content(), u"--"_s); // The last number does not stay.
}

void TestCliPublish::withoutTheWatchThereIsNoValue()
{
    m_said.clear();
    launch({u"publish"_s, u"--simulate=out-of-range"_s, simulatedAddress, u"--http"_s, u"0"_s});
    const QString address = waitForLine(u"(http://127\\.0\\.0\\.1:\\d+)"_s);
    QVERIFY(get(address, "/hr").startsWith("HTTP/1.1 204"));
    QVERIFY(get(address, "/hr.json").contains("\"bpm\":null"));
    m_program->terminate();
    QTRY_COMPARE(m_program->state(), QProcess::NotRunning);
    QCOMPARE(m_program->exitCode(), 0);
}

void TestCliPublish::aTokenIsNeededBeyondThisComputer()
{
    run({u"publish"_s, u"--simulate"_s, u"--http"_s, u"0"_s, u"--bind"_s, u"0.0.0.0"_s});
    QCOMPARE(m_program->exitCode(), 10);
    QVERIFY(m_failures.contains("OutputIncomplete"));

    QFile file(m_home->filePath(u"token"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("0123456789abcdef0123456789abcdef\n");
    file.close();
    publish({u"--http"_s, u"0"_s, u"--bind"_s, u"0.0.0.0"_s, u"--token"_s, file.fileName()});
    const QUrl address(waitForLine(u"(http://\\S+)"_s));
    const QString local = u"http://127.0.0.1:%1"_s.arg(address.port());
    QVERIFY(get(local, "/health").startsWith("HTTP/1.1 401"));
    QVERIFY(
        get(local, "/health", "Authorization: Bearer 0123456789abcdef0123456789abcdef\r\n").startsWith("HTTP/1.1 200"));
    QVERIFY(!m_said.contains(u"0123456789abcdef"_s));
    m_program->terminate();
    QTRY_COMPARE(m_program->state(), QProcess::NotRunning);
}

void TestCliPublish::aPortThatIsTakenEndsIt()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    run({u"publish"_s, u"--simulate"_s, u"--http"_s, QString::number(other.serverPort()), u"--json"_s});
    QCOMPARE(m_program->exitCode(), 10);
    QVERIFY2(m_failures.contains("PortTaken"), m_failures.constData());
}

void TestCliPublish::whatMakesNoSenseEndsIt_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("port") << QStringList{u"--http"_s, u"99999"_s};
    QTest::newRow("word as a port") << QStringList{u"--http"_s, u"web"_s};
    QTest::newRow("address") << QStringList{u"--http"_s, u"0"_s, u"--bind"_s, u"nonsense"_s};
    QTest::newRow("target") << QStringList{u"--osc"_s, u"127.0.0.1:0"_s};
    QTest::newRow("broker") << QStringList{u"--mqtt"_s, u"nonsense"_s};
}

void TestCliPublish::whatMakesNoSenseEndsIt()
{
    QFETCH(QStringList, arguments);
    run(QStringList{u"publish"_s, u"--simulate"_s, u"--json"_s} + arguments);
    QCOMPARE(m_program->exitCode(), 10);
    QVERIFY2(m_failures.contains("OutputIncomplete"), m_failures.constData());
}

void TestCliPublish::secondsEndIt()
{
    run({u"publish"_s, u"--simulate"_s, simulatedAddress, u"--http"_s, u"0"_s, u"--seconds"_s, u"1"_s});
    QCOMPARE(m_program->exitCode(), 0);
}

NEOBEAT_TEST(TestCliPublish)
#include "tst_clipublish.moc"
