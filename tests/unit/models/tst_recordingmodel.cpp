// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historywriter.h"
#include "models/recordingchoices.h"
#include "models/recordingmodel.h"
#include "support/patience.h"
#include "support/testprogram.h"
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
    void aWrongClockIsAProblem();
    void aFileThatWasSetAsideIsToldOnce();
    void noticesComeOneAfterTheOther();
    void choicesTakeEffectAndLast();
    void nonsenseIsNoChoice();
    void whatWasCutOffIsSaidAndAsked();
    void whatIsTooOldIsOnlySaid();
    void aStoppedSessionHasAResult();
    void aSessionWithoutReadingsSaysSo();
    void aResultThatCannotBeReadSaysSo();
    void theNextSessionEndsTheResult();
    void theFirstPartOfASessionIsNoResult();

private:
    struct Rig : RecordingWorld
    {
        explicit Rig(bool opened = true)
            : RecordingWorld(QString(), opened)
        {
        }

        HistoryDesk desk{file};
        AutomaticExport exporter{*recorder, *store, settings};
        RecordingChoices choices{settings, *recorder, *store};
        RecordingModel model{*recorder, *store, desk, exporter};
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

void TestRecordingModel::aWrongClockIsAProblem()
{
    Rig rig;
    QVERIFY(rig.connect());
    const std::chrono::milliseconds since1970(rig.now());
    rig.clock.set(-since1970);
    QSignalSpy told(&rig.model, &RecordingModel::told);
    rig.model.startSession(u"Walk"_s);
    QVERIFY(!rig.model.isSessionRunning());
    QCOMPARE(rig.model.problem().title, u"The clock of this computer is wrong, so nothing can be kept."_s);
    QCOMPARE(told.count(), 1);
    rig.say(60);
    rig.say(61);
    QCOMPARE(told.count(), 1);
    QCOMPARE(rig.model.notice(), QString());
    rig.choices.setMode(2);
    QVERIFY(!rig.model.problem().isPresent());
    rig.choices.setMode(0);
    QVERIFY(rig.model.problem().isPresent());
    // Nothing but the time passing says that the clock was set.
    rig.clock.set(since1970);
    QTRY_VERIFY(!rig.model.problem().isPresent());
    QCOMPARE(rig.model.notice(), u"2 reading(s) could not be kept."_s);
    rig.model.dismissNotice();
    rig.say(62);
    QCOMPARE(rig.model.notice(), QString());
}

void TestRecordingModel::aFileThatWasSetAsideIsToldOnce()
{
    Rig rig(false);
    // A history that was damaged behind its first page; a file that never was one is refused instead.
    QVERIFY(HistoryWriter::open(rig.file));
    QFile file(rig.file);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QSignalSpy told(&rig.model, &RecordingModel::told);
    rig.store->open();
    QTRY_COMPARE(told.count(), 1);
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

void TestRecordingModel::whatWasCutOffIsSaidAndAsked()
{
    Rig rig(false);
    rig.leaveRunning(u"Run"_s, 10min);
    QSignalSpy told(&rig.model, &RecordingModel::told);
    QVERIFY(!rig.model.hasCutOff());
    QCOMPARE(rig.model.cutOffTitle(), QString());
    rig.store->open();
    QTRY_VERIFY(rig.model.hasCutOff());
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(rig.now() - 600'000 + 59'001);
    QCOMPARE(rig.model.cutOffTitle(),
             u"The session \"Run\" was cut off at %1."_s.arg(QLocale().toString(end, u"d MMM yyyy, HH:mm"_s)));
    QVERIFY(rig.model.cutOffText().contains(u"kept: 59 s."_s) || rig.model.cutOffText().contains(u"kept: 1 min."_s));
    QVERIFY(!rig.model.canResume());
    QCOMPARE(told.count(), 1);
    QVERIFY(rig.connect());
    QVERIFY(rig.model.canResume());
    QVERIFY(rig.model.cutOffText().endsWith(u"It can go on as the same session."_s));
    rig.model.resumeSession();
    QVERIFY(!rig.model.hasCutOff());
    QVERIFY(rig.model.isSessionRunning());
    QCOMPARE(rig.model.sessionName(), u"Run"_s);
    QCOMPARE(rig.model.sessionSeconds(), 600);
    QCOMPARE(told.count(), 1);
}

void TestRecordingModel::whatIsTooOldIsOnlySaid()
{
    Rig rig(false);
    rig.leaveRunning(u"Run"_s, 24h);
    rig.store->open();
    QVERIFY(rig.connect());
    QTRY_VERIFY(rig.model.hasCutOff());
    QVERIFY(!rig.model.canResume());
    rig.model.resumeSession();
    QVERIFY(rig.model.hasCutOff());
    rig.model.closeCutOff();
    QVERIFY(!rig.model.hasCutOff());
    // What came of it is shown as of any other.
    QTRY_COMPARE(rig.model.result()->state(), ActivityResult::State::Ready);
    QCOMPARE(rig.model.result()->name(), u"Run"_s);
    QCOMPARE(rig.model.result()->text(), u"Average 90 bpm, lowest 60, highest 119."_s);
}

void TestRecordingModel::aStoppedSessionHasAResult()
{
    Rig rig;
    QVERIFY(rig.connect());
    const ActivityResult &result = *rig.model.result();
    QCOMPARE(result.state(), ActivityResult::State::None);
    QCOMPARE(result.title(), QString());
    rig.model.startSession(u"Run"_s);
    const qint64 start = rig.now();
    for (const quint16 bpm : {100, 110, 0, 120}) {
        rig.say(bpm);
        rig.clock.advance(1s);
    }
    rig.clock.advance(45min);
    rig.model.stopSession();
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

void TestRecordingModel::aSessionWithoutReadingsSaysSo()
{
    Rig rig;
    QVERIFY(rig.connect());
    rig.radio.watch().setInRange(false);
    rig.model.startSession(u"Run"_s);
    rig.model.stopSession();
    QTRY_COMPARE(rig.model.result()->state(), ActivityResult::State::Ready);
    QCOMPARE(rig.model.result()->title(), u"Run: 1 s"_s);
    QCOMPARE(rig.model.result()->text(), u"No heart rate was measured in it."_s);
}

void TestRecordingModel::aResultThatCannotBeReadSaysSo()
{
    Rig rig(false);
    QVERIFY(rig.connect());
    rig.model.result()->setLimit(20ms);
    rig.model.startSession(u"Run"_s);
    rig.clock.advance(5min);
    rig.model.stopSession(); // Nobody has opened the store.
    QTRY_COMPARE(rig.model.result()->state(), ActivityResult::State::Failed);
    QCOMPARE(rig.model.result()->title(), u"Run: 5 min"_s);
    QVERIFY(!rig.model.result()->text().isEmpty());
    QCOMPARE(rig.model.result()->activityId(), 0);
}

void TestRecordingModel::theNextSessionEndsTheResult()
{
    Rig rig;
    QVERIFY(rig.connect());
    rig.model.startSession(u"Run"_s);
    rig.model.stopSession();
    QTRY_COMPARE(rig.model.result()->state(), ActivityResult::State::Ready);
    rig.model.startSession(u"Walk"_s);
    QCOMPARE(rig.model.result()->state(), ActivityResult::State::None);
}

void TestRecordingModel::theFirstPartOfASessionIsNoResult()
{
    Rig rig;
    QVERIFY(rig.connect());
    rig.model.startSession(u"Run"_s);
    rig.clock.advance(5min);
    rig.say(100);
    rig.clock.set(-2h);
    rig.say(100);
    QVERIFY(rig.model.isSessionRunning());
    QCOMPARE(rig.model.result()->state(), ActivityResult::State::None);
    rig.clock.advance(1min);
    rig.model.stopSession();
    QTRY_COMPARE(rig.model.result()->state(), ActivityResult::State::Ready);
}

NEOBEAT_TEST(TestRecordingModel)
#include "tst_recordingmodel.moc"
