// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/prompt.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace neobeat::cli;

class TestPrompt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachLineAnswersOneQuestion();
    void anythingElseIsNoAnswer();
    void theEndOfTheInputIsNoAnswer();
    void silenceIsNoAnswer();
    void theLastLineNeedsNoLineFeed();

private:
    using Answer = std::optional<bool>;

    void type(const QByteArray &text)
    {
        QCOMPARE(::write(m_pipe[1], text.constData(), size_t(text.size())), text.size());
    }
    void closeWriter()
    {
        if (m_pipe[1] >= 0)
            ::close(std::exchange(m_pipe[1], -1));
    }
    /// Asks that many questions, one after the other.
    void ask(int count, std::chrono::milliseconds limit = 1min)
    {
        m_prompt->ask(limit, [this, count, limit](Answer answer) {
            m_answers.append(answer);
            if (count > 1)
                ask(count - 1, limit);
        });
    }

    int m_pipe[2] = {-1, -1};
    std::unique_ptr<Prompt> m_prompt;
    QList<Answer> m_answers;
};

void TestPrompt::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QCOMPARE(pipe2(m_pipe, O_CLOEXEC), 0);
    m_answers.clear();
    m_prompt = std::make_unique<Prompt>(m_pipe[0]);
}

void TestPrompt::cleanup()
{
    m_prompt.reset();
    closeWriter();
    ::close(m_pipe[0]);
}

void TestPrompt::eachLineAnswersOneQuestion()
{
    type("y\nNO\n yes \nn");
    ask(4);
    QTRY_COMPARE(m_answers, QList<Answer>({true, false, true}));
    type("\n");
    QTRY_COMPARE(m_answers, QList<Answer>({true, false, true, false}));
}

void TestPrompt::anythingElseIsNoAnswer()
{
    type("\nperhaps\nyn\n");
    ask(3);
    QTRY_COMPARE(m_answers, QList<Answer>({std::nullopt, std::nullopt, std::nullopt}));
}

void TestPrompt::theEndOfTheInputIsNoAnswer()
{
    type("y\n");
    closeWriter();
    ask(3);
    QTRY_COMPARE(m_answers, QList<Answer>({true, std::nullopt, std::nullopt}));
}

void TestPrompt::silenceIsNoAnswer()
{
    ask(1, 10ms);
    QTRY_COMPARE(m_answers, QList<Answer>({std::nullopt}));
    type("y\n");
    ask(1);
    QTRY_COMPARE(m_answers, QList<Answer>({std::nullopt, true}));
}

void TestPrompt::theLastLineNeedsNoLineFeed()
{
    type("y");
    closeWriter();
    ask(1);
    QTRY_COMPARE(m_answers, QList<Answer>({true}));
}

NEOBEAT_TEST(TestPrompt)
#include "tst_prompt.moc"
