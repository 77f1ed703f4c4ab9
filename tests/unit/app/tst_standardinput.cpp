// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/standardinput.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QTemporaryFile>
#include <QTest>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace neobeat::cli;

class TestStandardInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void textIsReadToItsEnd();
    void textInPiecesIsPutTogether();
    void aSilentPipeEndsByTimeLimit();
    void halfATextIsNotTaken();
    void aFileIsRead();
    void theNullDeviceIsEmpty();
    void endlessTextIsRefused();
    void aPipeIsNoTerminal();

private:
    void start(int descriptor, std::chrono::milliseconds limit);
    void writeToPipe(const QByteArray &text)
    {
        QCOMPARE(::write(m_pipe[1], text.constData(), size_t(text.size())), text.size());
    }
    void closeWriter();
    int unreadBytes() const
    {
        int count = -1;
        return ::ioctl(m_pipe[0], FIONREAD, &count) == 0 ? count : -1;
    }

    int m_pipe[2] = {-1, -1};
    std::unique_ptr<StandardInput> m_input;
    QList<QByteArray> m_texts;
};

void TestStandardInput::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QCOMPARE(pipe2(m_pipe, O_CLOEXEC), 0);
    m_texts.clear();
}

void TestStandardInput::cleanup()
{
    m_input.reset();
    closeWriter();
    ::close(m_pipe[0]);
}

void TestStandardInput::start(int descriptor, std::chrono::milliseconds limit)
{
    m_input = std::make_unique<StandardInput>(descriptor);
    m_input->read(limit, [this](const QByteArray &text) { m_texts.append(text); });
    QVERIFY(m_texts.isEmpty());
}

void TestStandardInput::closeWriter()
{
    if (m_pipe[1] >= 0)
        ::close(m_pipe[1]);
    m_pipe[1] = -1;
}

void TestStandardInput::textIsReadToItsEnd()
{
    writeToPipe("0xcaa0\n");
    closeWriter();
    start(m_pipe[0], 5s);
    QTRY_COMPARE(m_texts, QList<QByteArray>{"0xcaa0\n"});
}

void TestStandardInput::textInPiecesIsPutTogether()
{
    start(m_pipe[0], 5s);
    writeToPipe("first ");
    QTRY_COMPARE(unreadBytes(), 0);
    QVERIFY(m_texts.isEmpty());
    writeToPipe("second");
    closeWriter();
    QTRY_COMPARE(m_texts, QList<QByteArray>{"first second"});
}

void TestStandardInput::aSilentPipeEndsByTimeLimit()
{
    start(m_pipe[0], 30ms);
    QTRY_COMPARE(m_texts, QList<QByteArray>{QByteArray()});
}

void TestStandardInput::halfATextIsNotTaken()
{
    start(m_pipe[0], 100ms);
    writeToPipe("0xcaa04207");
    QTRY_COMPARE(m_texts, QList<QByteArray>{QByteArray()});
}

void TestStandardInput::aFileIsRead()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("from a file");
    QVERIFY(file.seek(0));
    start(file.handle(), 5s);
    QTRY_COMPARE(m_texts, QList<QByteArray>{"from a file"});
}

void TestStandardInput::theNullDeviceIsEmpty()
{
    const int null = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    start(null, 5s);
    QTRY_COMPARE(m_texts, QList<QByteArray>{QByteArray()});
    m_input.reset();
    ::close(null);
}

void TestStandardInput::endlessTextIsRefused()
{
    const int zero = ::open("/dev/zero", O_RDONLY | O_CLOEXEC);
    start(zero, 5s);
    QTRY_COMPARE(m_texts, QList<QByteArray>{QByteArray()});
    m_input.reset();
    ::close(zero);
}

void TestStandardInput::aPipeIsNoTerminal()
{
    QVERIFY(!StandardInput(m_pipe[0]).isTerminal());
}

NEOBEAT_TEST(TestStandardInput)
#include "tst_standardinput.moc"
