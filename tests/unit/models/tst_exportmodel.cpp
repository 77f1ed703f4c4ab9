// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportname.h"
#include "history/historywriter.h"
#include "models/files/exportmodel.h"
#include "support/historysamples.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// What the export dialog shows and does.
class TestExportModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rangeIsWritten();
    void activityIsWrittenUnderItsName();
    void formatGivesTheFileItsEnding();
    void whatWasChosenStays();
    void fileIsSpokenOfBeforehand();
    void nothingToExportIsReported();
    void stoppedLeavesNoFileAndNoFailure();
    void endsDuringWork();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<ExportModel> model() const;
    static bool finish(ExportModel &model);

    std::unique_ptr<QTemporaryDir> m_folder;
    qint64 m_activity = 0;
};

void TestExportModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    const auto writer = HistoryWriter::open(file(u"history.sqlite"_s));
    QVERIFY(writer);
    std::vector<Sample> samples = steadySamples(20'000);
    samples.at(5) = {samples.at(5).time, 0, SampleQuality::NoReading};
    QVERIFY(writer.value()->addSamples(someWatch(), samples));
    const auto run = writer.value()->startActivity(someWatch(), someMorning + 60'000, u"Run: up/down"_s);
    QVERIFY(run);
    QVERIFY(!writer.value()->endActivity(*run, someMorning + 120'000));
    const auto activity = writer.value()->startActivity(someWatch(), someMorning + 180'000, u"Later"_s);
    QVERIFY(activity);
    m_activity = *activity - 1;
}

std::unique_ptr<ExportModel> TestExportModel::model() const
{
    auto model = std::make_unique<ExportModel>(file(u"history.sqlite"_s));
    model->setWatch(someWatch().address);
    return model;
}

bool TestExportModel::finish(ExportModel &model)
{
    model.start();
    return model.isBusy() && QTest::qWaitFor([&] { return !model.isBusy(); }, 60'000);
}

void TestExportModel::rangeIsWritten()
{
    const auto model = this->model();
    model->chooseRange(qreal(someMorning), qreal(someMorning + 10'000), u"Ten seconds"_s);
    QCOMPARE(model->subject(), u"Ten seconds"_s);
    model->setFile(file(u"ten.csv"_s));
    QVERIFY(model->isReady());
    QVERIFY(finish(*model));
    QVERIFY(!model->failure().isPresent());
    QCOMPARE(model->result(), u"10 values were written, 9 of them readings."_s);
    QCOMPARE(model->progress(), 1.0);
    QFile written(file(u"ten.csv"_s));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll().count(",sample,"), 10);
}

void TestExportModel::activityIsWrittenUnderItsName()
{
    const auto model = this->model();
    model->chooseActivity(int(m_activity), u"Run: up/down"_s);
    QTRY_VERIFY2(model->file().endsWith("Run_ up_down.fit"_L1), qPrintable(model->file()));
    model->setFile(file(u"run.fit"_s));
    QVERIFY(finish(*model));
    QCOMPARE(model->result(), u"60 readings were written."_s);
    QVERIFY(QFile::exists(file(u"run.fit"_s)));
    QCOMPARE(model->folder().toLocalFile(), m_folder->path());
}

void TestExportModel::formatGivesTheFileItsEnding()
{
    const auto model = this->model();
    model->chooseRange(qreal(someMorning), qreal(someMorning + 1), u"A moment"_s);
    QVERIFY(model->file().endsWith(".csv"_L1));
    QStringList hints;
    for (int format = 0; format < model->formatNames().size(); ++format) {
        model->setFormat(format);
        QVERIFY(model->file().endsWith(u'.' + shortName(exportFormats().at(format))));
        QVERIFY(!hints.contains(model->formatHint()));
        hints << model->formatHint();
    }
    model->setFile(u"mine.dat"_s);
    model->setFormat(0);
    QCOMPARE(model->file(), u"mine.dat"_s);
    QCOMPARE(model->formatNames().first(), u"FIT"_s);
    model->setFormat(17);
    QCOMPARE(model->format(), 0);
    // And vice versa, when the user types the extension.
    model->setFile(u"mine.TCX"_s);
    QCOMPARE(exportFormats().at(model->format()), ExportFormat::Tcx);
    QCOMPARE(model->file(), u"mine.TCX"_s);
    model->setFile(u"mine.tcx.old"_s);
    QCOMPARE(exportFormats().at(model->format()), ExportFormat::Tcx);
}

void TestExportModel::whatWasChosenStays()
{
    const auto model = this->model();
    model->chooseActivity(int(m_activity), u"Run"_s);
    QCOMPARE(model->formatNames().at(model->format()), u"FIT"_s);
    model->chooseRange(qreal(someMorning), qreal(someMorning + 1), u"A moment"_s);
    QCOMPARE(model->formatNames().at(model->format()), u"CSV"_s);
    model->setFormat(1);
    model->chooseActivity(int(m_activity), u"Run"_s);
    QCOMPARE(model->format(), 1);
    model->chooseRange(qreal(someMorning), qreal(someMorning + 1), u"A moment"_s);
    QCOMPARE(model->format(), 1);
}

void TestExportModel::fileIsSpokenOfBeforehand()
{
    const auto model = this->model();
    model->setFile(QString());
    QVERIFY(!model->isReady());
    QVERIFY(!model->remark().isEmpty());
    model->setFile(file(u"no/such"_s));
    QVERIFY(!model->isReady());
    QVERIFY(!model->remark().isEmpty());
    model->setFileUrl(QUrl::fromLocalFile(file(u"new.csv"_s)));
    QVERIFY(model->isReady());
    QVERIFY(model->remark().isEmpty());
    model->setFile(file(u"history.sqlite"_s));
    QVERIFY(!model->remark().isEmpty());
}

void TestExportModel::nothingToExportIsReported()
{
    const auto model = this->model();
    model->chooseRange(0, 1'000, u"1970"_s);
    model->setFile(file(u"nothing.csv"_s));
    QVERIFY(finish(*model));
    QCOMPARE(model->failure().code, u"NothingToExport"_s);
    QVERIFY(model->result().isEmpty());
    model->chooseRange(0, 1'000, u"1970"_s);
    QVERIFY(!model->failure().isPresent());
}

void TestExportModel::stoppedLeavesNoFileAndNoFailure()
{
    const auto model = this->model();
    model->chooseRange(qreal(someMorning), qreal(someMorning + 86'400'000), u"A day"_s);
    model->setFile(file(u"day.tcx"_s));
    model->setFormat(int(exportFormats().indexOf(ExportFormat::Tcx)));
    model->start();
    model->cancel();
    QTRY_VERIFY(!model->isBusy());
    QVERIFY(!model->failure().isPresent());
    QVERIFY(model->result().isEmpty());
    QVERIFY(!QFile::exists(model->file()));
}

void TestExportModel::endsDuringWork()
{
    const auto model = this->model();
    model->chooseRange(qreal(someMorning), qreal(someMorning + 86'400'000), u"A day"_s);
    model->setFile(file(u"day.csv"_s));
    model->start();
    QVERIFY(model->isBusy());
}

NEOBEAT_TEST(TestExportModel)
#include "tst_exportmodel.moc"
