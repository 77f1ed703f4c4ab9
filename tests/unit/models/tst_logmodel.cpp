// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diagnosis/logmodel.h"
#include "support/fakeradio.h"
#include "support/manualclock.h"
#include "support/memorykeystore.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// The log as the page shows it, and the report made of it.
class TestLogModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void linesThatWereThereAreShown();
    void newLinesAreAppended();
    void theOldestGoFirst();
    void rolesTellTheLine();
    void theReportIsCopiedAndSaved();
    void aReportThatCannotBeSavedIsAnError();

private:
    struct Fixture
    {
        QTemporaryDir folder;
        FakeRadio radio;
        ManualClock clock;
        Settings settings{folder.filePath(u"settings.ini"_s)};
        MemoryKeyStore secrets;
        MemoryKeyStore file;
        WatchConnection connection{clock};
        Doctor doctor{DoctorContext{radio, connection, settings, {secrets, file}, clock}};
        LogBook book{5};
    };

    void log(const QString &text) { m_fixture->book.add(QtWarningMsg, u"neobeat.link"_s, text); }
    void makeModel();
    QVariant value(int row, LogModel::Role role) const { return m_model->data(m_model->index(row), role); }

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<LogModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestLogModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tester.reset();
    m_model.reset();
    m_fixture = std::make_unique<Fixture>();
}

void TestLogModel::makeModel()
{
    m_model = std::make_unique<LogModel>(m_fixture->book, m_fixture->doctor);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestLogModel::linesThatWereThereAreShown()
{
    log(u"early"_s);
    makeModel();
    QCOMPARE(m_model->count(), 1);
    QCOMPARE(value(0, LogModel::TextRole).toString(), u"early"_s);
}

void TestLogModel::newLinesAreAppended()
{
    makeModel();
    QCOMPARE(m_model->count(), 0);
    log(u"one"_s);
    log(u"two"_s);
    QTRY_COMPARE(m_model->count(), 2);
    log(u"three"_s);
    QTRY_COMPARE(m_model->count(), 3);
    QCOMPARE(value(2, LogModel::TextRole).toString(), u"three"_s);
}

void TestLogModel::theOldestGoFirst()
{
    makeModel();
    for (int number = 0; number < 3; ++number)
        log(QString::number(number));
    QTRY_COMPARE(m_model->count(), 3);
    for (int number = 3; number < 20; ++number)
        log(QString::number(number));
    QTRY_COMPARE(m_model->count(), 5);
    QCOMPARE(value(0, LogModel::TextRole).toString(), u"15"_s);
    QCOMPARE(value(4, LogModel::TextRole).toString(), u"19"_s);
}

void TestLogModel::rolesTellTheLine()
{
    log(u"gone"_s);
    makeModel();
    const QString time = value(0, LogModel::TimeRole).toString();
    QCOMPARE(time.size(), 8);
    QCOMPARE(value(0, LogModel::LevelRole).toString(), u"warning"_s);
    QCOMPARE(value(0, LogModel::CategoryRole).toString(), u"neobeat.link"_s);
    QCOMPARE(value(0, LogModel::LineRole).toString(), time + u" warning neobeat.link: gone"_s);
    QCOMPARE(m_model->roleNames().size(), 5);
}

void TestLogModel::theReportIsCopiedAndSaved()
{
    log(u"gone"_s);
    makeModel();
    QVERIFY(m_model->reportText().contains(u"warning neobeat.link: gone"_s));
    m_model->tellCopied();
    QCOMPARE(m_model->message(), u"Copied."_s);
    const QString name = m_fixture->folder.filePath(u"report.txt"_s);
    m_model->saveReport(QUrl::fromLocalFile(name));
    QCOMPARE(m_model->message(), u"Saved as %1."_s.arg(name));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("neobeat.link: gone"));
    QVERIFY(m_model->suggestedFile().fileName().startsWith(u"neobeat-report-"_s));
}

void TestLogModel::aReportThatCannotBeSavedIsAnError()
{
    makeModel();
    m_model->saveReport(QUrl::fromLocalFile(m_fixture->folder.filePath(u"missing/report.txt"_s)));
    QVERIFY2(m_model->message().startsWith(u"The report could not be saved. "_s), qPrintable(m_model->message()));
}

NEOBEAT_TEST(TestLogModel)
#include "tst_logmodel.moc"
