// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/record/recordingfile.h"
#include "link/record/recordingformat.h"
#include "support/testprogram.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

class TestRecordingFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theOptionNamesAFile();
    void aNewFileIsForTheUserAlone();
    void aRecordingMayBeReplaced();
    void anythingElseIsLeftAlone();
    void aRecordingBeingPlayedIsLeftAlone();
    void placesThatCannotBeWrittenAreTold();
    void whatCannotBeLoadedIsTold();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &content);
    QByteArray content(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRecordingFile::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestRecordingFile::put(const QString &name, const QByteArray &content)
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray TestRecordingFile::content(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestRecordingFile::theOptionNamesAFile()
{
    QCOMPARE(replayedFile(u"replay:a b.rec"_s), u"a b.rec"_s);
    QCOMPARE(replayedFile(u"replay:"_s), QString());
    QVERIFY(replayedFile(u"replay:"_s).has_value());
    QVERIFY(!replayedFile(u"wrong-key"_s));
}

void TestRecordingFile::aNewFileIsForTheUserAlone()
{
    QVERIFY(!problemOfRecordingTo(path(u"new.rec"_s)));
    QVERIFY(!QFileInfo::exists(path(u"new.rec"_s)));
    const auto file = openForRecording(path(u"new.rec"_s));
    QVERIFY(file);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path(u"new.rec"_s)).permissions() & others));
    file->write("x");
    QCOMPARE(content(u"new.rec"_s), "x"_ba);
}

void TestRecordingFile::aRecordingMayBeReplaced()
{
    put(u"old.rec"_s, recordingMark() + "qt 6.4.2\n");
    QVERIFY(!problemOfRecordingTo(path(u"old.rec"_s)));
    QVERIFY(openForRecording(path(u"old.rec"_s)));
    QCOMPARE(content(u"old.rec"_s), QByteArray());
    QVERIFY(!problemOfRecordingTo(path(u"old.rec"_s)));
}

void TestRecordingFile::anythingElseIsLeftAlone()
{
    put(u"letter.txt"_s, "Dear all,\n");
    const auto problem = problemOfRecordingTo(path(u"letter.txt"_s));
    QVERIFY(problem && problem->contains(u"letter.txt"_s));
    QVERIFY(!openForRecording(path(u"letter.txt"_s)));
    QCOMPARE(content(u"letter.txt"_s), "Dear all,\n"_ba);
}

void TestRecordingFile::aRecordingBeingPlayedIsLeftAlone()
{
    put(u"old.rec"_s, recordingMark());
    QVERIFY(problemOfRecordingTo(path(u"old.rec"_s), path(u"./old.rec"_s)));
    QVERIFY(!problemOfRecordingTo(path(u"old.rec"_s), path(u"another.rec"_s)));
}

void TestRecordingFile::placesThatCannotBeWrittenAreTold()
{
    for (const QString &name : {QString(), m_folder->path(), path(u"no/such/folder.rec"_s), u"/dev/null"_s})
        QVERIFY2(problemOfRecordingTo(name), qPrintable(name));
}

void TestRecordingFile::whatCannotBeLoadedIsTold()
{
    put(u"letter.txt"_s, "Dear all,\n");
    for (const QString &name : {QString(), m_folder->path(), path(u"missing"_s), path(u"letter.txt"_s)}) {
        const auto recording = loadRecording(name);
        QVERIFY2(!recording && !recording.error().isEmpty(), qPrintable(name));
        QVERIFY(!recording.error().contains(u'\n'));
    }
    put(u"good.rec"_s, recordingMark() + "+0.000 > radio refresh\n");
    const auto recording = loadRecording(path(u"good.rec"_s));
    QVERIFY(recording);
    QCOMPARE(recording->events.size(), 1);
}

NEOBEAT_TEST(TestRecordingFile)
#include "tst_recordingfile.moc"
