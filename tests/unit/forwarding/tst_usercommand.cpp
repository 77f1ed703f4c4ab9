// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/usercommand.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = Error::Code;

class TestUserCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void argumentsArriveAsTheyAre();
    void noSecretIsPassedOn();
    void failuresAreTyped_data();
    void failuresAreTyped();
    void whatTakesTooLongIsKilledWithItsChildren();
    void theEndOfTheProgramKillsIt();

private:
    Error run(const QStringList &words)
    {
        UserCommand command(words);
        const QSignalSpy endings(&command, &UserCommand::finished);
        command.start(u"button"_s);
        if (!QTest::qWaitFor([&] { return !endings.isEmpty(); }, test::tries))
            return {Code::RequestUnanswered, {}};
        return endings.first().first().value<Error>();
    }
    QByteArray content(const QString &name)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void TestUserCommand::argumentsArriveAsTheyAre()
{
    const QString file = m_folder.filePath(u"out"_s);
    // The script is the user's own; its arguments are not looked at by a shell.
    const QStringList words{u"sh"_s,  u"-c"_s, u"printf '%s|' \"$@\" \"$NEOBEAT_EVENT\" >\"$0\""_s, file, u"$(id)"_s,
                            u"a b"_s, u"; x"_s};
    QCOMPARE(run(words), Error());
    QCOMPARE(content(u"out"_s), QByteArray("$(id)|a b|; x|button|"));
}

void TestUserCommand::noSecretIsPassedOn()
{
    QProcessEnvironment own;
    for (const QString &name : {u"PATH"_s, u"DISPLAY"_s, u"XAUTHORITY"_s, u"NEOBEAT_MQTT_PASSWORD"_s, u"API_KEY"_s,
                                u"GitHub_Token"_s, u"MY_SECRET"_s, u"SSH_AUTH_SOCK"_s, u"DB_PASSWD"_s, u"NEOBEAT_X"_s})
        own.insert(name, u"value"_s);
    QStringList passed = commandEnvironment(own, u"button"_s).keys();
    passed.sort();
    QCOMPARE(passed, QStringList({u"DISPLAY"_s, u"NEOBEAT_EVENT"_s, u"PATH"_s, u"SSH_AUTH_SOCK"_s, u"XAUTHORITY"_s}));
}

void TestUserCommand::failuresAreTyped_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<Error>("error");
    QTest::newRow("missing") << QStringList{u"neobeat-no-such-program"_s} << Error{Code::CommandNotStarted, {}};
    QTest::newRow("missing path") << QStringList{u"/nonexistent/program"_s} << Error{Code::CommandNotStarted, {}};
    QTest::newRow("a folder") << QStringList{u"/tmp"_s} << Error{Code::CommandNotStarted, {}};
    QTest::newRow("nothing") << QStringList() << Error{Code::CommandNotStarted, {}};
    QTest::newRow("fails") << QStringList{u"sh"_s, u"-c"_s, u"exit 3"_s}
                           << Error{Code::CommandFailed, u"it ended with 3"_s};
    QTest::newRow("crashes") << QStringList{u"sh"_s, u"-c"_s, u"kill -SEGV $$"_s}
                             << Error{Code::CommandFailed, u"it crashed"_s};
    QTest::newRow("much output") << QStringList{u"sh"_s, u"-c"_s, u"head -c 1000000 /dev/zero; cat"_s} << Error{};
}

void TestUserCommand::failuresAreTyped()
{
    QFETCH(QStringList, words);
    QTEST(run(words), "error");
}

void TestUserCommand::whatTakesTooLongIsKilledWithItsChildren()
{
    const QString file = m_folder.filePath(u"pid"_s);
    UserCommand command({u"sh"_s, u"-c"_s, u"sleep 1000 & echo $! >\"$0\"; wait"_s, file});
    command.setLimit(500ms);
    const QSignalSpy endings(&command, &UserCommand::finished);
    command.start(u"button"_s);
    QTRY_COMPARE(endings.count(), 1);
    QCOMPARE(endings.first().first().value<Error>(), (Error{Code::CommandFailed, u"its time was over"_s}));
    const int child = content(u"pid"_s).trimmed().toInt();
    if (child > 0) // On a busy machine the time may be over before.
        QTRY_VERIFY(::kill(child, 0) != 0 || QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(child)).isEmpty());
}

void TestUserCommand::theEndOfTheProgramKillsIt()
{
    const QString file = m_folder.filePath(u"own"_s);
    {
        UserCommand command({u"sh"_s, u"-c"_s, u"echo $$ >\"$0\"; exec sleep 1000"_s, file});
        command.start(u"button"_s);
        QTRY_VERIFY(content(u"own"_s).endsWith('\n'));
    }
    QVERIFY(::kill(content(u"own"_s).trimmed().toInt(), 0) != 0);
}

NEOBEAT_TEST(TestUserCommand)
#include "tst_usercommand.moc"
