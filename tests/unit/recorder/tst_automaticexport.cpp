// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/automaticexport.h"
#include "recordingfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestAutomaticExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void offWritesNothing();
    void anActivityBecomesAFile_data();
    void anActivityBecomesAFile();
    void aSecondFileDoesNotReplaceTheFirst();
    void aFolderThatCannotBeMadeIsReported();
    void itWaitsForAStoreThatIsLate();

private:
    struct Rig : RecordingFixture
    {
        explicit Rig(bool opened = true)
            : RecordingFixture(QString(), opened)
        {
            settings.setExportFolder(folder.filePath(u"written/here"_s));
        }
        bool record(const QString &name)
        {
            if (recorder->startActivity(name))
                return false;
            for (const quint16 bpm : {70, 71, 72}) {
                say(bpm);
                clock.advance(1s);
            }
            return !recorder->stopActivity();
        }
        QStringList files() const { return QDir(settings.exportFolder()).entryList(QDir::Files); }

        AutomaticExport exporter{*recorder, *store, settings};
        QSignalSpy exported{&exporter, &AutomaticExport::exported};
        QSignalSpy failed{&exporter, &AutomaticExport::failed};
        QSignalSpy idle{&exporter, &AutomaticExport::idle};
    };
};

void TestAutomaticExport::offWritesNothing()
{
    Rig rig;
    QVERIFY(rig.connect());
    QVERIFY(rig.record(u"Quiet"_s));
    QVERIFY(!rig.exporter.isBusy());
    QVERIFY(rig.files().isEmpty());
}

void TestAutomaticExport::anActivityBecomesAFile_data()
{
    QTest::addColumn<Settings::AutomaticExport>("format");
    QTest::addColumn<QByteArray>("sign");
    QTest::newRow("csv") << Settings::AutomaticExport::Csv << QByteArray("time,bpm,");
    QTest::newRow("jsonl") << Settings::AutomaticExport::JsonLines << QByteArray("\"bpm\":71");
    QTest::newRow("tcx") << Settings::AutomaticExport::Tcx << QByteArray("<HeartRateBpm>");
    QTest::newRow("fit") << Settings::AutomaticExport::Fit << QByteArray(".FIT");
}

void TestAutomaticExport::anActivityBecomesAFile()
{
    QFETCH(Settings::AutomaticExport, format);
    QFETCH(QByteArray, sign);
    Rig rig;
    rig.settings.setAutomaticExport(format);
    QVERIFY(rig.connect());
    QVERIFY(rig.record(u"Run"_s));
    QVERIFY(rig.exporter.isBusy());
    QTRY_COMPARE(rig.exported.count(), 1);
    QCOMPARE(rig.idle.count(), 1);
    QVERIFY(!rig.exporter.isBusy());
    QCOMPARE(rig.exported.first().at(0).toString(), u"Run"_s);
    QFile file(rig.exported.first().at(1).toString());
    QCOMPARE(rig.files().size(), 1);
    QVERIFY(file.fileName().endsWith(u'.' + QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(sign));
}

void TestAutomaticExport::aSecondFileDoesNotReplaceTheFirst()
{
    Rig rig;
    rig.settings.setAutomaticExport(Settings::AutomaticExport::Csv);
    QVERIFY(rig.connect());
    QVERIFY(rig.record(u"Run"_s));
    QVERIFY(rig.record(u"Run"_s));
    QTRY_COMPARE(rig.idle.count(), 1);
    QCOMPARE(rig.exported.count(), 2);
    QCOMPARE(rig.files().size(), 2);
}

void TestAutomaticExport::aFolderThatCannotBeMadeIsReported()
{
    Rig rig;
    QFile inTheWay(rig.folder.filePath(u"written"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    rig.settings.setAutomaticExport(Settings::AutomaticExport::Tcx);
    QVERIFY(rig.connect());
    QVERIFY(rig.record(u"Run"_s));
    QTRY_COMPARE(rig.failed.count(), 1);
    QCOMPARE(rig.failed.first().at(1).value<Error>().code, Error::Code::ExportFailed);
    QCOMPARE(rig.exported.count(), 0);
    QVERIFY(!rig.exporter.isBusy());
}

void TestAutomaticExport::itWaitsForAStoreThatIsLate()
{
    Rig rig(false);
    rig.settings.setAutomaticExport(Settings::AutomaticExport::Csv);
    QVERIFY(rig.connect());
    QVERIFY(rig.record(u"Run"_s));
    QVERIFY(rig.exporter.isBusy());
    rig.store->open();
    QTRY_COMPARE(rig.exported.count(), 1);
    QCOMPARE(rig.failed.count(), 0);
}

NEOBEAT_TEST(TestAutomaticExport)
#include "tst_automaticexport.moc"
