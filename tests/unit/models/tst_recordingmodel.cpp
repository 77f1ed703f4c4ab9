// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordingchoices.h"
#include "models/recordingmodel.h"
#include "unit/recorder/recordingworld.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a person sees of the recording, and chooses about it.
class TestRecordingModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aSessionIsShownWhileItRuns();
    void whatIsKeptIsSaid();
    void aStoreThatCannotWriteIsAProblem();
    void aFileThatWasSetAsideIsToldOnce();
    void noticesComeOneAfterTheOther();
    void choicesTakeEffectAndLast();
    void nonsenseIsNoChoice();

private:
    struct Rig : RecordingWorld
    {
        explicit Rig(bool opened = true)
            : RecordingWorld(QString(), opened)
        {
        }

        AutomaticExport exporter{*recorder, *store, settings};
        RecordingChoices choices{settings, *recorder, *store};
        RecordingModel model{*recorder, *store, exporter};
    };
};

void TestRecordingModel::aSessionIsShownWhileItRuns()
{
    Rig rig;
    QVERIFY(!rig.model.canStart());
    QVERIFY(rig.connect());
    QVERIFY(rig.model.canStart());
    QVERIFY(rig.model.isKeeping());
    QSignalSpy changes(&rig.model, &RecordingModel::changed);
    rig.model.startSession(u"Walk"_s);
    QVERIFY(!changes.isEmpty());
    QVERIFY(rig.model.isSessionRunning());
    QVERIFY(!rig.model.canStart());
    QCOMPARE(rig.model.sessionName(), u"Walk"_s);
    rig.clock.advance(75s);
    rig.model.tick();
    QCOMPARE(rig.model.sessionSeconds(), 75);
    rig.model.mark();
    rig.model.mark(u"Top"_s);
    QCOMPARE(rig.model.markerCount(), 2);
    rig.model.stopSession();
    QVERIFY(!rig.model.isSessionRunning());
    QCOMPARE(rig.model.sessionName(), QString());
    QCOMPARE(rig.model.sessionSeconds(), 0);
    QCOMPARE(rig.model.markerCount(), 0);
}

void TestRecordingModel::whatIsKeptIsSaid()
{
    Rig rig;
    QCOMPARE(rig.model.keepingText(), u"The heart rate is kept in the history."_s);
    rig.choices.setMode(1);
    QCOMPARE(rig.model.keepingText(), u"The heart rate is kept during sessions only."_s);
    QVERIFY(!rig.model.isPrivate());
    rig.choices.setMode(2);
    QCOMPARE(rig.model.keepingText(), u"Private mode: nothing is kept."_s);
    QVERIFY(rig.model.isPrivate());
}

void TestRecordingModel::aStoreThatCannotWriteIsAProblem()
{
    Rig rig(false);
    // A folder in the place of the file.
    QVERIFY(QDir().mkpath(rig.file));
    QSignalSpy told(&rig.model, &RecordingModel::told);
    rig.store->open();
    QTRY_VERIFY(rig.model.problem().isPresent());
    QVERIFY(!rig.model.problem().advice.isEmpty());
    QCOMPARE(told.count(), 1);
    QCOMPARE(rig.model.notice(), QString());
    rig.choices.setMode(2);
    QVERIFY(!rig.model.problem().isPresent());
    rig.choices.setMode(0);
    QVERIFY(rig.model.problem().isPresent());
    QVERIFY(QDir().rmdir(rig.file));
    QTRY_VERIFY(!rig.model.problem().isPresent());
}

void TestRecordingModel::aFileThatWasSetAsideIsToldOnce()
{
    Rig rig(false);
    QFile file(rig.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QSignalSpy told(&rig.model, &RecordingModel::told);
    rig.store->open();
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(rig.model.notice(), u"The history was damaged and has been set aside."_s);
    QVERIFY(rig.model.noticeText().contains(u"history"_s));
    QVERIFY(!rig.model.noticeText().contains(rig.folder.path()));
    rig.model.dismissNotice();
    QCOMPARE(rig.model.notice(), QString());
}

void TestRecordingModel::noticesComeOneAfterTheOther()
{
    Rig rig;
    Q_EMIT rig.exporter.exported(u"Walk"_s, u"/somewhere/Walk.csv"_s);
    Q_EMIT rig.exporter.failed(u"Run"_s, {Error::Code::ExportFailed, u"no"_s});
    Q_EMIT rig.store->lost(3);
    QCOMPARE(rig.model.notice(), u"\"Walk\" was exported."_s);
    QVERIFY(rig.model.noticeText().endsWith(u"Walk.csv"_s));
    rig.model.dismissNotice();
    QCOMPARE(rig.model.notice(), u"\"Run\" was not exported."_s);
    QVERIFY(rig.model.noticeText().endsWith(u"in the history all the same."_s));
    rig.model.dismissNotice();
    QVERIFY(rig.model.notice().startsWith(u"3 reading"_s));
    rig.model.dismissNotice();
    rig.model.dismissNotice();
    QCOMPARE(rig.model.notice(), QString());
}

void TestRecordingModel::choicesTakeEffectAndLast()
{
    Rig rig;
    QSignalSpy changes(&rig.choices, &RecordingChoices::changed);
    rig.choices.setMode(1);
    QCOMPARE(rig.recorder->mode(), HistoryRecorder::Mode::SessionsOnly);
    rig.choices.setRetentionDays(90);
    rig.choices.setExportFormat(4);
    rig.choices.setExportFolder(u" /somewhere/else/ "_s);
    QCOMPARE(changes.count(), 4);
    QCOMPARE(rig.settings.recording(), Settings::Recording::SessionsOnly);
    QCOMPARE(rig.settings.retentionDays(), 90);
    QCOMPARE(rig.settings.automaticExport(), Settings::AutomaticExport::Fit);
    QCOMPARE(rig.choices.exportFolder(), u"/somewhere/else"_s);
    rig.choices.setExportFolder({});
    QVERIFY(rig.choices.exportFolder().endsWith(u"Neobeat"_s));
    QCOMPARE(rig.choices.historyFile(), rig.file);
}

void TestRecordingModel::nonsenseIsNoChoice()
{
    Rig rig;
    rig.choices.setMode(3);
    rig.choices.setMode(-1);
    rig.choices.setRetentionDays(7);
    rig.choices.setExportFormat(5);
    const QString folder = rig.choices.exportFolder();
    rig.choices.setExportFolder(u"relative/folder"_s);
    QCOMPARE(rig.choices.mode(), 0);
    QCOMPARE(rig.choices.retentionDays(), 0);
    QCOMPARE(rig.choices.exportFormat(), 0);
    QCOMPARE(rig.choices.exportFolder(), folder);
}

QTEST_GUILESS_MAIN(TestRecordingModel)
#include "tst_recordingmodel.moc"
