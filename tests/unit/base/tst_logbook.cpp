// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logbook.h"
#include "base/logging.h"
#include "support/hostilenames.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcForeign, "foreign", QtWarningMsg)

QStringList shown; // What reached the terminal.

void show(QtMsgType, const QMessageLogContext &, const QString &message)
{
    shown.append(message);
}

} // namespace

/// The last messages, and which of them the terminal shows.
class TestLogBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void informationIsKeptAndNotShown();
    void rulesDecideWhatTheTerminalShows();
    void debugIsKeptOnlyWhenAskedFor();
    void foreignInformationIsLeftAlone();
    void linesAreScrubbed();
    void aForgedMessageIsOneLineEverywhere_data();
    void aForgedMessageIsOneLineEverywhere();
    void theOldestGoFirst();
    void newLinesAreSignalledOnceForMany();
    void otherThreadsMayLog();
    void everythingIsAsBeforeAfterIt();
    void linesHaveOneForm();

private:
    QStringList texts() const
    {
        QStringList texts;
        for (const LogLine &line : m_book->lines())
            texts.append(line.text);
        return texts;
    }

    QtMessageHandler m_before = nullptr;
    std::unique_ptr<LogBook> m_book;
};

void TestLogBook::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    shown.clear();
    m_before = qInstallMessageHandler(&show);
    m_book = std::make_unique<LogBook>(100);
    m_book->install();
}

void TestLogBook::cleanup()
{
    m_book.reset();
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(m_before);
}

void TestLogBook::informationIsKeptAndNotShown()
{
    qCInfo(lcConnection) << "for the book";
    qCWarning(lcConnection) << "for both";
    QCOMPARE(texts(), (QStringList{u"for the book"_s, u"for both"_s}));
    QCOMPARE(shown, QStringList{u"for both"_s});
    QCOMPARE(m_book->lines().first().category, u"neobeat.connection"_s);
    QCOMPARE(m_book->lines().first().level, QtInfoMsg);
}

void TestLogBook::rulesDecideWhatTheTerminalShows()
{
    QLoggingCategory::setFilterRules(u"neobeat.link.info=true\nneobeat.store=false"_s);
    qCInfo(lcLink) << "asked for";
    qCInfo(lcStore) << "not asked for";
    qCWarning(lcStore) << "refused";
    QCOMPARE(shown, QStringList{u"asked for"_s});
    QCOMPARE(texts(), (QStringList{u"asked for"_s, u"not asked for"_s}));
}

void TestLogBook::debugIsKeptOnlyWhenAskedFor()
{
    qCDebug(lcLink) << "silent";
    QLoggingCategory::setFilterRules(u"neobeat.*=true"_s);
    qCDebug(lcLink) << "loud";
    QCOMPARE(texts(), QStringList{u"loud"_s});
    QCOMPARE(shown, QStringList{u"loud"_s});
}

void TestLogBook::foreignInformationIsLeftAlone()
{
    qCInfo(lcForeign) << "silent";
    qCWarning(lcForeign) << "loud";
    QCOMPARE(texts(), QStringList{u"loud"_s});
    QCOMPARE(shown, QStringList{u"loud"_s});
}

void TestLogBook::linesAreScrubbed()
{
    qCInfo(lcLink) << "lost 00:00:5E:00:53:01";
    QCOMPARE(texts(), QStringList{u"lost [address removed]"_s});
}

void TestLogBook::aForgedMessageIsOneLineEverywhere_data()
{
    QTest::addColumn<QString>("name");
    for (const test::HostileName &hostile : test::hostileNames())
        QTest::newRow(hostile.what) << hostile.name;
}

void TestLogBook::aForgedMessageIsOneLineEverywhere()
{
    QFETCH(QString, name);
    qCWarning(lcConnection).noquote() << "the watch" << name << "says";
    const QStringList logged = texts();
    QCOMPARE(logged.size(), 1);
    QVERIFY2(test::isOneHarmlessLine(logged.first()), qPrintable(logged.first()));
    QCOMPARE(shown.size(), 1);
    QVERIFY2(test::isOneHarmlessLine(shown.first()), qPrintable(shown.first()));
    QVERIFY(shown.first().contains(u"evil"_s));
}

void TestLogBook::theOldestGoFirst()
{
    for (int number = 0; number < 250; ++number)
        m_book->add(QtInfoMsg, u"neobeat.app"_s, u"line %1"_s.arg(number));
    QCOMPARE(m_book->lines().size(), 100);
    QCOMPARE(m_book->lines().first().text, u"line 150"_s);
    QCOMPARE(m_book->lines().last().text, u"line 249"_s);
    QCOMPARE(m_book->total(), 250);
}

void TestLogBook::newLinesAreSignalledOnceForMany()
{
    QSignalSpy added(m_book.get(), &LogBook::added);
    qCInfo(lcApp) << "one";
    qCInfo(lcApp) << "two";
    QCOMPARE(added.size(), 0);
    QVERIFY(added.wait());
    QCOMPARE(added.size(), 1);
    qCInfo(lcApp) << "three";
    QVERIFY(added.wait());
    QCOMPARE(added.size(), 2);
}

void TestLogBook::otherThreadsMayLog()
{
    const auto talk = [] {
        for (int number = 0; number < 200; ++number)
            qCInfo(lcApp) << "line" << number;
    };
    std::unique_ptr<QThread> first(QThread::create(talk));
    std::unique_ptr<QThread> second(QThread::create(talk));
    first->start();
    second->start();
    talk();
    QVERIFY(first->wait());
    QVERIFY(second->wait());
    QCOMPARE(m_book->total(), 600);
    QCOMPARE(m_book->lines().size(), 100);
}

void TestLogBook::everythingIsAsBeforeAfterIt()
{
    m_book.reset();
    qCInfo(lcConnection) << "silent again";
    qCWarning(lcConnection) << "shown as ever";
    QCOMPARE(shown, QStringList{u"shown as ever"_s});
    QVERIFY(!lcConnection().isInfoEnabled());
}

void TestLogBook::linesHaveOneForm()
{
    const LogLine line{QDateTime(QDate(2026, 1, 31), QTime(12, 34, 56, 789), Qt::UTC), QtWarningMsg, u"neobeat.link"_s,
                       u"gone"_s};
    QCOMPARE(line.toText(), u"2026-01-31 12:34:56.789 warning neobeat.link: gone"_s);
}

NEOBEAT_TEST(TestLogBook)
#include "tst_logbook.moc"
