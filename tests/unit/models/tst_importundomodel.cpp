// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfixture.h"
#include "models/files/importundomodel.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// The dialog with the imports that were made.
class TestImportUndoModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsAreListedWithTheirFacts();
    void listFollowsTheHistory();
    void unreadableHistoryIsReported();
    void undoneImportIsTakenOut();
    void stoppedOneStaysAsItWas();
    void importThatIsGoneIsReported();
    void nothingStartsUntilOneIsChosen();
    void endsDuringWork();

private:
    using Model = ImportListModel;

    /// Notes an import of that many readings, one each second; returns its id.
    int import(const QString &file, qint64 start, int seconds, const QString &format = u"fit"_s,
               bool isComplete = true) const;
    qsizetype samples() const;
    QVariant value(int row, Model::Role role) { return m_model->imports()->data(m_model->imports()->index(row), role); }
    bool finish();

    std::unique_ptr<HistoryFixture> m_fixture;
    std::unique_ptr<ImportUndoModel> m_model;
};

void TestImportUndoModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_model.reset();
    m_fixture = std::make_unique<HistoryFixture>();
    m_fixture->keep(m_fixture->at(0, 6), 60, 60);
    m_fixture->store.open();
    m_model = std::make_unique<ImportUndoModel>(m_fixture->store, m_fixture->asyncReader);
}

int TestImportUndoModel::import(const QString &file, qint64 start, int seconds, const QString &format,
                                bool isComplete) const
{
    const auto writer = m_fixture->writer();
    if (writer->beginImport({0, m_fixture->noon(), file, format}))
        return 0;
    std::vector<Sample> samples;
    for (int i = 0; i < seconds; ++i)
        samples.push_back({start + 1000 * i, 100});
    const auto added = writer->addSamples(HistoryFixture::someone(), samples);
    const auto id = writer->endImport(isComplete);
    return added && id ? int(*id) : 0;
}

qsizetype TestImportUndoModel::samples() const
{
    const auto reader = HistoryReader::open(m_fixture->file);
    const auto watch = reader ? (*reader)->watch(HistoryFixture::someone().address) : WatchEntry();
    qsizetype count = 0;
    if (watch)
        (*reader)->forEachSample(watch->id, TimeRange::everything(), [&](const Sample &) { return ++count > 0; });
    return count;
}

bool TestImportUndoModel::finish()
{
    m_model->start();
    return m_model->isBusy() && QTest::qWaitFor([&] { return !m_model->isBusy(); }, 60'000);
}

void TestImportUndoModel::importsAreListedWithTheirFacts()
{
    const int first = import(u"run.fit"_s, m_fixture->at(0, 8), 3'600);
    import(u"Zepp"_s, m_fixture->at(1, 8), 1, u"folder"_s, false);
    const QAbstractItemModelTester tester(m_model->imports(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!m_model->imports()->isKnown());
    m_model->imports()->setActive(true);
    QTRY_VERIFY(m_model->imports()->isKnown());
    QCOMPARE(m_model->imports()->count(), 2);
    QCOMPARE(value(0, Model::FileRole).toString(), u"Zepp"_s);
    QVERIFY(value(0, Model::ImportedTextRole).toString().endsWith(u" · folder"_s));
    QCOMPARE(value(0, Model::CompleteRole).toBool(), false);
    QCOMPARE(value(1, Model::ImportIdRole).toInt(), first);
    QVERIFY(value(1, Model::ImportedTextRole).toString().endsWith(u"12:00 · FIT"_s));
    QCOMPARE(value(1, Model::AddedTextRole).toString(), u"%1 readings"_s.arg(QLocale().toString(3'600)));
    QVERIFY2(value(1, Model::RangeTextRole).toString().endsWith(u"08:00 – 08:59"_s),
             qPrintable(value(1, Model::RangeTextRole).toString()));
    QCOMPARE(value(1, Model::CompleteRole).toBool(), true);
}

void TestImportUndoModel::listFollowsTheHistory()
{
    m_model->imports()->setActive(true);
    QTRY_VERIFY(m_model->imports()->isKnown());
    QCOMPARE(m_model->imports()->count(), 0);
    import(u"run.fit"_s, m_fixture->at(0, 8), 60);
    m_fixture->store.noteChange(TimeRange::everything());
    QTRY_COMPARE(m_model->imports()->count(), 1);
    m_model->imports()->setActive(false);
    import(u"walk.fit"_s, m_fixture->at(0, 9), 60);
    m_fixture->store.noteChange(TimeRange::everything());
    m_model->imports()->setActive(true);
    QTRY_COMPARE(m_model->imports()->count(), 2);
}

void TestImportUndoModel::unreadableHistoryIsReported()
{
    const QTemporaryDir folder;
    QFile foreign(folder.filePath(u"foreign.sqlite"_s));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write("no history at all");
    foreign.close();
    AsyncHistoryReader reader(foreign.fileName());
    ImportListModel imports(m_fixture->store, reader);
    imports.setActive(true);
    QTRY_VERIFY(imports.error().isPresent());
    QVERIFY(!imports.isKnown());
}

void TestImportUndoModel::undoneImportIsTakenOut()
{
    const int id = import(u"run.fit"_s, m_fixture->at(0, 8), 3'600);
    import(u"walk.fit"_s, m_fixture->at(0, 10), 60);
    m_model->imports()->setActive(true);
    QTRY_COMPARE(m_model->imports()->count(), 2);
    m_model->setChosen(id);
    QVERIFY(m_model->isReady());
    QVERIFY(finish());
    QCOMPARE(m_model->result(), u"run.fit was taken out again: %1 readings."_s.arg(QLocale().toString(3'600)));
    QCOMPARE(m_model->progress(), 1.0);
    QTRY_COMPARE(m_model->imports()->count(), 1);
    QCOMPARE(value(0, Model::FileRole).toString(), u"walk.fit"_s);
    QCOMPARE(samples(), 120);
}

void TestImportUndoModel::stoppedOneStaysAsItWas()
{
    m_model->setChosen(import(u"run.fit"_s, m_fixture->at(0, 8), 3'600));
    m_model->start();
    m_model->cancel();
    QTRY_VERIFY(!m_model->isBusy());
    QCOMPARE(m_model->result(), u"Stopped. The history is as it was before."_s);
    QCOMPARE(samples(), 3'660);
}

void TestImportUndoModel::importThatIsGoneIsReported()
{
    const int id = import(u"run.fit"_s, m_fixture->at(0, 8), 60);
    QVERIFY(m_fixture->writer()->undoImport(id));
    m_model->setChosen(id);
    QVERIFY(finish());
    QCOMPARE(m_model->result(), u"This import is not in the history any more."_s);
    QCOMPARE(samples(), 60);
}

void TestImportUndoModel::nothingStartsUntilOneIsChosen()
{
    QVERIFY(!m_model->isReady());
    QVERIFY(!m_model->remark().isEmpty());
    m_model->start();
    QVERIFY(!m_model->isBusy());
    m_model->setChosen(1);
    QVERIFY(m_model->remark().isEmpty());
}

void TestImportUndoModel::endsDuringWork()
{
    m_model->setChosen(import(u"run.fit"_s, m_fixture->at(0, 8), 3'600));
    m_model->start();
    m_model.reset();
    m_fixture->store.close();
    QTRY_COMPARE(m_fixture->store.state(), HistoryStore::State::Closed);
}

NEOBEAT_TEST(TestImportUndoModel)

#include "tst_importundomodel.moc"
