// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyreader.h"
#include "models/files/importmodel.h"
#include "support/historysamples.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// What the import dialog shows and does.
class TestImportModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fileIsReadOnce();
    void previewSaysWhatIsInTheFile();
    void previewSaysThatAZoneIsAssumed();
    void encryptedArchiveAsksForItsPassword();
    void whatIsLeftOutIsSaid();
    void watchIsNeeded();
    void missingFileCannotBeRead();
    void foreignFileIsDistinguished();
    void damagedFileSaysWhatIsTakenAndWhereItEnds();
    void damagedFilesOfAFolderAreCounted();
    void fileWithNothingReadableFails();
    void stoppedSaysWhatStays();
    void endsDuringWork();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<ImportModel> model() const;
    /// A file of ours with that many samples.
    QString someFile(int samples) const;
    /// Minutes of Zepp, the last of them cut off.
    QString cutFile(const QString &name, int minutes) const;
    static bool finish(ImportModel &model);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImportModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<ImportModel> TestImportModel::model() const
{
    auto model = std::make_unique<ImportModel>(file(u"history.sqlite"_s));
    model->setWatch(someWatch());
    return model;
}

QString TestImportModel::someFile(int samples) const
{
    QFile content(file(u"some.jsonl"_s));
    if (!content.open(QIODevice::WriteOnly))
        return {};
    content.write("{\"type\":\"header\",\"format\":\"neobeat-history\",\"version\":1}\n"
                  "{\"type\":\"session\",\"time\":\"2026-03-02T08:00:00Z\",\"end\":\"2026-03-02T09:00:00Z\","
                  "\"name\":\"Run\",\"note\":\"\"}\n");
    for (int i = 0; i < samples; ++i) {
        content.write(QStringLiteral("{\"type\":\"sample\",\"time\":\"2026-03-02T%1:%2:%3Z\",\"bpm\":71,"
                                     "\"quality\":\"good\",\"source\":\"stream\"}\n")
                          .arg(i / 3'600, 2, 10, QLatin1Char('0'))
                          .arg(i / 60 % 60, 2, 10, QLatin1Char('0'))
                          .arg(i % 60, 2, 10, QLatin1Char('0'))
                          .toUtf8());
    }
    return content.fileName();
}

QString TestImportModel::cutFile(const QString &name, int minutes) const
{
    QFile content(file(name));
    if (!content.open(QIODevice::WriteOnly))
        return {};
    content.write("date,time,heartRate\n");
    for (int i = 0; i < minutes; ++i)
        content.write(u"2026-03-02,08:%1,71\n"_s.arg(i, 2, 10, QLatin1Char('0')).toUtf8());
    content.write("2026-03-02,09:0");
    return content.fileName();
}

bool TestImportModel::finish(ImportModel &model)
{
    model.start();
    return model.isBusy() && QTest::qWaitFor([&] { return !model.isBusy(); }, 60'000);
}

void TestImportModel::fileIsReadOnce()
{
    const auto model = this->model();
    QSignalSpy imported(model.get(), &ImportModel::imported);
    model->setFile(someFile(1'000));
    QVERIFY(model->isReady());
    QVERIFY(finish(*model));
    const QLocale locale;
    QCOMPARE(model->result(),
             u"%1 values were read, %1 of them are new. One activity is new."_s.arg(locale.toString(1'000)));
    QCOMPARE(imported.size(), 1);
    const auto range = imported.first().first().value<TimeRange>();
    QCOMPARE(range.length(), 999'001);

    const auto reader = HistoryReader::open(file(u"history.sqlite"_s));
    QVERIFY(reader);
    const auto watch = reader.value()->watch(someWatch().address);
    QVERIFY(watch);
    QVERIFY(*reader.value()->extent(watch->id) == range);

    QVERIFY(finish(*model));
    QCOMPARE(model->result(), u"Everything in this file was here already."_s);
}

void TestImportModel::previewSaysWhatIsInTheFile()
{
    const auto model = this->model();
    model->setFile(someFile(1'000));
    QVERIFY(model->isLooking());
    QTRY_VERIFY(!model->isLooking());
    const QString preview = model->preview();
    QVERIFY2(preview.startsWith(u"%1 values: "_s.arg(QLocale().toString(1'000))), qPrintable(preview));
    QVERIFY2(preview.contains(u"2 March 2026"_s), qPrintable(preview));
    QVERIFY2(preview.endsWith(u"One activity. Kind of file: Neobeat JSON Lines."_s), qPrintable(preview));
    QVERIFY(model->isReady());
    QVERIFY(!QFile::exists(file(u"history.sqlite"_s)));
    QVERIFY(!model->damage().isPresent());
    model->setFile({});
    QVERIFY(model->preview().isEmpty());
}

void TestImportModel::previewSaysThatAZoneIsAssumed()
{
    QFile content(file(u"minutes.csv"_s));
    QVERIFY(content.open(QIODevice::WriteOnly));
    content.write("date,time,heartRate\n2026-03-02,08:00,71\n");
    content.close();
    const auto model = this->model();
    model->setFile(content.fileName());
    QTRY_VERIFY(!model->isLooking());
    QVERIFY2(model->preview().contains(u"names no time zone"_s), qPrintable(model->preview()));
}

void TestImportModel::encryptedArchiveAsksForItsPassword()
{
    const auto model = this->model();
    model->setFile(QStringLiteral(NEOBEAT_TEST_DATA "/imports/encrypted.zip"));
    QTRY_VERIFY(!model->isLooking());
    QVERIFY(model->isEncrypted());
    QVERIFY(!model->isReady());
    QVERIFY(!model->remark().isEmpty());
    model->setPassword(u"wrong"_s);
    QTRY_VERIFY(!model->isLooking());
    QVERIFY(model->isEncrypted());
    QVERIFY(!model->isReady());
    model->setPassword(u"neobeat"_s);
    QTRY_VERIFY(!model->isLooking());
    QVERIFY2(model->preview().startsWith(u"60 values: "_s), qPrintable(model->preview()));
    QVERIFY(finish(*model));
    QVERIFY(model->result().startsWith(u"60 values were read, 60"_s));
}

void TestImportModel::whatIsLeftOutIsSaid()
{
    QFile content(file(u"odd.jsonl"_s));
    QVERIFY(content.open(QIODevice::WriteOnly));
    const QByteArray sample
        = "{\"type\":\"sample\",\"time\":\"%\",\"bpm\":71,\"quality\":\"good\",\"source\":\"stream\"}\n";
    content.write("{\"type\":\"header\",\"format\":\"neobeat-history\",\"version\":1}\n");
    content.write(QByteArray(sample).replace('%', "1970-01-01T00:00:00Z"));
    content.close();
    const auto model = this->model();
    model->setFile(content.fileName());
    QVERIFY(finish(*model));
    QCOMPARE(model->result(), u"Nothing in this file can be kept. Left out: 1 from before the watch existed."_s);

    QVERIFY(content.open(QIODevice::Append));
    content.write(QByteArray(sample).replace('%', "2026-03-02T08:00:00Z"));
    content.close();
    QVERIFY(finish(*model));
    QCOMPARE(model->result(), u"1 values were read, 1 of them are new. Left out: 1 from before the watch existed."_s);
}

void TestImportModel::watchIsNeeded()
{
    ImportModel model(file(u"history.sqlite"_s));
    model.setFile(someFile(1));
    QTRY_VERIFY(!model.isReady());
    QVERIFY(!model.remark().isEmpty());
    model.start();
    QVERIFY(!model.isBusy());
    model.setWatch(someWatch());
    QVERIFY(model.isReady());
    QVERIFY(model.remark().isEmpty());
}

void TestImportModel::missingFileCannotBeRead()
{
    const auto model = this->model();
    QVERIFY(!model->isReady());
    QVERIFY(model->remark().isEmpty());
    model->setFile(file(u"missing"_s));
    QTRY_VERIFY(!model->isReady());
    QVERIFY(!model->remark().isEmpty());
}

void TestImportModel::foreignFileIsDistinguished()
{
    QFile foreign(file(u"foreign.csv"_s));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write("Date,Pulse\n");
    foreign.close();
    const auto model = this->model();
    model->setFile(foreign.fileName());
    QVERIFY(finish(*model));
    QCOMPARE(model->failure().code, u"ImportUnknownFormat"_s);
    model->clear();
    QVERIFY(!model->failure().isPresent());
}

void TestImportModel::damagedFileSaysWhatIsTakenAndWhereItEnds()
{
    const auto model = this->model();
    model->setFile(cutFile(u"cut.csv"_s, 10));
    QTRY_VERIFY(!model->isLooking());
    QVERIFY(model->isReady());
    const QString preview = model->preview();
    QVERIFY2(preview.startsWith(u"10 values: "_s), qPrintable(preview));
    QVERIFY2(preview.endsWith(u"This file has something that cannot be read. What could be read can be imported."_s),
             qPrintable(preview));
    QVERIFY2(model->damage().detail.startsWith(u"line 12: "_s), qPrintable(model->damage().detail));
    QVERIFY(finish(*model));
    QCOMPARE(model->result(),
             u"10 values were read, 10 of them are new. This is kept; under \"Earlier imports\" it can be taken out "
             "again."_s);
    QCOMPARE(model->failure().code, u"ImportUnreadable"_s); // or it would look like all
    QVERIFY(model->failure().detail.startsWith(u"line 12: "_s));
    QVERIFY(finish(*model));
    QCOMPARE(model->result(), u"Everything that was read was here already."_s);
    QVERIFY(model->failure().isPresent());
    model->clear();
    QVERIFY(model->result().isEmpty());
    QVERIFY(!model->failure().isPresent());
}

void TestImportModel::damagedFilesOfAFolderAreCounted()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"some"_s));
    QVERIFY(QFile::rename(someFile(10), file(u"some/whole.jsonl"_s)));
    QVERIFY(!cutFile(u"some/a.csv"_s, 5).isEmpty());
    const auto model = this->model();
    model->setFile(file(u"some"_s));
    QTRY_VERIFY(!model->isLooking());
    QVERIFY2(model->preview().contains(u"One file has something that cannot be read."_s), qPrintable(model->preview()));
    QVERIFY2(model->damage().detail.contains(u"a.csv: line 7: "_s), qPrintable(model->damage().detail));
    QVERIFY(!cutFile(u"some/b.csv"_s, 5).isEmpty());
    QVERIFY(finish(*model));
    QVERIFY2(model->result().startsWith(u"20 values were read, 15 of them are new. One activity is new."_s),
             qPrintable(model->result()));
    QVERIFY2(model->result().contains(u"2 files have something that cannot be read."_s), qPrintable(model->result()));
    QVERIFY(model->failure().isPresent());
}

void TestImportModel::fileWithNothingReadableFails()
{
    const auto model = this->model();
    model->setFile(cutFile(u"cut.csv"_s, 0));
    QTRY_VERIFY(!model->isLooking());
    QCOMPARE(model->preview(), u"Nothing in this file can be read."_s);
    QVERIFY(model->damage().detail.startsWith(u"line 2: "_s));
    QVERIFY(finish(*model));
    QVERIFY(model->result().isEmpty());
    QCOMPARE(model->failure().code, u"ImportUnreadable"_s);
}

void TestImportModel::stoppedSaysWhatStays()
{
    const auto model = this->model();
    model->setFile(someFile(20'000));
    model->start();
    model->cancel();
    QTRY_VERIFY(!model->isBusy());
    QVERIFY2(model->result().startsWith(u"Stopped. What had been read until then is kept."_s),
             qPrintable(model->result()));
    QVERIFY(!model->failure().isPresent());
}

void TestImportModel::endsDuringWork()
{
    const auto model = this->model();
    model->setFile(someFile(20'000));
    model->start();
    QVERIFY(model->isBusy());
}

NEOBEAT_TEST(TestImportModel)
#include "tst_importmodel.moc"
