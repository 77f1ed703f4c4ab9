// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historywriter.h"
#include "models/live/recordingchoices.h"
#include "models/live/recordingmodel.h"
#include "support/patience.h"
#include "support/testprogram.h"
#include "unit/recorder/recordingfixture.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the user sees of the recording, and can choose about it.
class TestRecordingModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void anActivityIsShownWhileItRuns();
    void whatIsKeptIsSaid();
    void aStoreThatCannotWriteIsAProblem();
    void aWrongClockIsAProblem();
    void aQuarantinedFileIsReportedOnce();
    void noticesComeOneAfterTheOther();
    void choicesTakeEffectAndLast();
    void nonsenseIsNoChoice();
    void whatWasCutOffIsSaidAndAsked();
    void whatIsTooOldIsOnlySaid();
    void aStoppedActivityHasAResult();
    void anActivityWithoutReadingsSaysSo();
    void aResultThatCannotBeReadSaysSo();
    void theNextActivityEndsTheResult();
    void theFirstPartOfAActivityIsNoResult();

private:
    struct Rig : RecordingFixture
    {
        explicit Rig(bool opened = true)
            : RecordingFixture(QString(), opened)
        {
        }

        AsyncHistoryReader asyncReader{file};
        AutomaticExport exporter{*recorder, *store, settings};
        RecordingChoices choices{settings, *recorder, *store};
        RecordingModel model{*recorder, *store, asyncReader, exporter};
    };
};

void TestRecordingModel::anActivityIsShownWhileItRuns()
{
    Rig rig;
    QVERIFY(!rig.model.canStart());
    QVERIFY(rig.connect());
    QVERIFY(rig.model.canStart());
    QVERIFY(rig.model.isKeeping());
    QSignalSpy changes(&rig.model, &RecordingModel::changed);
    rig.model.startActivity(u"Walk"_s);
    QVERIFY(!changes.isEmpty());
    QVERIFY(rig.model.isActivityRunning());
    QVERIFY(!rig.model.canStart());
    QCOMPARE(rig.model.activityName(), u"Walk"_s);
    rig.clock.advance(75s);
    rig.model.tick();
    QCOMPARE(rig.model.activitySeconds(), 75);
    rig.model.mark();
    rig.model.mark(u"Top"_s);
    QCOMPARE(rig.model.markerCount(), 2);
    rig.model.stopActivity();
    QVERIFY(!rig.model.isActivityRunning());
    QCOMPARE(rig.model.activityName(), QString());
    QCOMPARE(rig.model.activitySeconds(), 0);
    QCOMPARE(rig.model.markerCount(), 0);
}

void TestRecordingModel::whatIsKeptIsSaid()
{
    Rig rig;
    QCOMPARE(rig.model.keepingText(), u"The heart rate is kept in the history."_s);
    rig.choices.setMode(1);
    QCOMPARE(rig.model.keepingText(), u"The heart rate is kept during activities only."_s);
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
    QSignalSpy notifications(&rig.model, &RecordingModel::notificationRequested);
    rig.store->open();
    QTRY_VERIFY(rig.model.problem().isPresent());
    QVERIFY(!rig.model.problem().advice.isEmpty());
    QCOMPARE(notifications.count(), 1);
    QCOMPARE(rig.model.notice(), QString());
    rig.choices.setMode(2);
    QVERIFY(!rig.model.problem().isPresent());
    rig.choices.setMode(0);
    QVERIFY(rig.model.problem().isPresent());
    QVERIFY(QDir().rmdir(rig.file));
    QTRY_VERIFY(!rig.model.problem().isPresent());
}

void TestRecordingModel::aWrongClockIsAProblem()
{
    Rig rig;
    QVERIFY(rig.connect());
    const std::chrono::milliseconds since1970(rig.now());
    rig.clock.set(-since1970);
    QSignalSpy notifications(&rig.model, &RecordingModel::notificationRequested);
    rig.model.startActivity(u"Walk"_s);
    QVERIFY(!rig.model.isActivityRunning());
    QCOMPARE(rig.model.problem().title, u"The clock of this computer is wrong, so nothing can be kept."_s);
    QCOMPARE(notifications.count(), 1);
    rig.say(60);
    rig.say(61);
    QCOMPARE(notifications.count(), 1);
    QCOMPARE(rig.model.notice(), QString());
    rig.choices.setMode(2);
    QVERIFY(!rig.model.problem().isPresent());
    rig.choices.setMode(0);
    QVERIFY(rig.model.problem().isPresent());
    // Only the passing of time shows that the clock was set.
    rig.clock.set(since1970);
    QTRY_VERIFY(!rig.model.problem().isPresent());
    QCOMPARE(rig.model.notice(), u"2 readings could not be kept."_s);
    rig.model.dismissNotice();
    rig.say(62);
    QCOMPARE(rig.model.notice(), QString());
}

void TestRecordingModel::aQuarantinedFileIsReportedOnce()
{
    Rig rig(false);
    // A history damaged behind its first page; a file that never was a history is refused instead.
    QVERIFY(HistoryWriter::open(rig.file));
    QFile file(rig.file);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QSignalSpy notifications(&rig.model, &RecordingModel::notificationRequested);
    rig.store->open();
    QTRY_COMPARE(notifications.count(), 1);
    QCOMPARE(rig.model.notice(), u"The history was damaged, so a new one has begun."_s);
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
    QCOMPARE(rig.recorder->mode(), HistoryRecorder::Mode::ActivitiesOnly);
    rig.choices.setRetentionDays(90);
    rig.choices.setExportFormat(4);
    rig.choices.setExportFolder(u" /somewhere/else/ "_s);
    QCOMPARE(changes.count(), 4);
    QCOMPARE(rig.settings.recording(), Settings::Recording::ActivitiesOnly);
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

void TestRecordingModel::whatWasCutOffIsSaidAndAsked()
{
    Rig rig(false);
    rig.leaveRunning(u"Run"_s, 10min);
    QSignalSpy notifications(&rig.model, &RecordingModel::notificationRequested);
    QVERIFY(!rig.model.hasCutOff());
    QCOMPARE(rig.model.cutOffTitle(), QString());
    rig.store->open();
    QTRY_VERIFY(rig.model.hasCutOff());
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(rig.now() - 600'000 + 59'001);
    QCOMPARE(rig.model.cutOffTitle(),
             u"The activity \"Run\" was cut off at %1."_s.arg(QLocale().toString(end, u"d MMM yyyy, HH:mm"_s)));
    QVERIFY(rig.model.cutOffText().contains(u"kept: 59 s."_s) || rig.model.cutOffText().contains(u"kept: 1 min."_s));
    QVERIFY(!rig.model.canResume());
    QCOMPARE(notifications.count(), 1);
    QVERIFY(rig.connect());
    QVERIFY(rig.model.canResume());
    QVERIFY(rig.model.cutOffText().endsWith(u"It can go on as the same activity."_s));
    rig.model.resumeActivity();
    QVERIFY(!rig.model.hasCutOff());
    QVERIFY(rig.model.isActivityRunning());
    QCOMPARE(rig.model.activityName(), u"Run"_s);
    QCOMPARE(rig.model.activitySeconds(), 600);
    QCOMPARE(notifications.count(), 1);
}

void TestRecordingModel::whatIsTooOldIsOnlySaid()
{
    Rig rig(false);
    rig.leaveRunning(u"Run"_s, 24h);
    rig.store->open();
    QVERIFY(rig.connect());
    QTRY_VERIFY(rig.model.hasCutOff());
    QVERIFY(!rig.model.canResume());
    rig.model.resumeActivity();
    QVERIFY(rig.model.hasCutOff());
    rig.model.closeCutOff();
    QVERIFY(!rig.model.hasCutOff());
    // Its result is shown as for any other activity.
    QTRY_COMPARE(rig.model.result()->state(), ActivityResult::State::Ready);
    QCOMPARE(rig.model.result()->name(), u"Run"_s);
    QCOMPARE(rig.model.result()->text(), u"Average 90 bpm, lowest 60, highest 119."_s);
}

void TestRecordingModel::aStoppedActivityHasAResult()
{
    Rig rig;
    QVERIFY(rig.connect());
    const ActivityResult &result = *rig.model.result();
    QCOMPARE(result.state(), ActivityResult::State::None);
    QCOMPARE(result.title(), QString());
    rig.model.startActivity(u"Run"_s);
    const qint64 start = rig.now();
    for (const quint16 bpm : {100, 110, 0, 120}) {
        rig.say(bpm);
        rig.clock.advance(1s);
    }
    rig.clock.advance(45min);
    rig.model.stopActivity();
    QCOMPARE(result.state(), ActivityResult::State::Loading);
    QCOMPARE(result.title(), u"Run: 45 min"_s);
    QCOMPARE(result.activityId(), 0);
    QTRY_COMPARE(result.state(), ActivityResult::State::Ready);
    QVERIFY(result.activityId() > 0);
    QCOMPARE(result.start(), qreal(start));
    QCOMPARE(result.end(), qreal(rig.now() + 1));
    QVERIFY2(result.text().endsWith(u" bpm, lowest 100, highest 120."_s), qPrintable(result.text()));
    rig.model.result()->dismiss();
    QCOMPARE(result.state(), ActivityResult::State::None);
    QCOMPARE(result.title(), QString());
}

void TestRecordingModel::anActivityWithoutReadingsSaysSo()
{
    Rig rig;
    QVERIFY(rig.connect());
    rig.radio.watch().setInRange(false);
    rig.model.startActivity(u"Run"_s);
    rig.model.stopActivity();
    QTRY_COMPARE(rig.model.result()->state(), ActivityResult::State::Ready);
    QCOMPARE(rig.model.result()->title(), u"Run: 1 s"_s);
    QCOMPARE(rig.model.result()->text(), u"No heart rate was measured in it."_s);
}

void TestRecordingModel::aResultThatCannotBeReadSaysSo()
{
    Rig rig(false);
    QVERIFY(rig.connect());
    rig.model.result()->setLimit(20ms);
    rig.model.startActivity(u"Run"_s);
    rig.clock.advance(5min);
    rig.model.stopActivity(); // The store is not open.
    QTRY_COMPARE(rig.model.result()->state(), ActivityResult::State::Failed);
    QCOMPARE(rig.model.result()->title(), u"Run: 5 min"_s);
    QVERIFY(!rig.model.result()->text().isEmpty());
    QCOMPARE(rig.model.result()->activityId(), 0);
}

void TestRecordingModel::theNextActivityEndsTheResult()
{
    Rig rig;
    QVERIFY(rig.connect());
    rig.model.startActivity(u"Run"_s);
    rig.model.stopActivity();
    QTRY_COMPARE(rig.model.result()->state(), ActivityResult::State::Ready);
    rig.model.startActivity(u"Walk"_s);
    QCOMPARE(rig.model.result()->state(), ActivityResult::State::None);
}

void TestRecordingModel::theFirstPartOfAActivityIsNoResult()
{
    Rig rig;
    QVERIFY(rig.connect());
    rig.model.startActivity(u"Run"_s);
    rig.clock.advance(5min);
    rig.say(100);
    rig.clock.set(-2h);
    rig.say(100);
    QVERIFY(rig.model.isActivityRunning());
    QCOMPARE(rig.model.result()->state(), ActivityResult::State::None);
    rig.clock.advance(1min);
    rig.model.stopActivity();
    QTRY_COMPARE(rig.model.result()->state(), ActivityResult::State::Ready);
}

NEOBEAT_TEST(TestRecordingModel)
#include "tst_recordingmodel.moc"
