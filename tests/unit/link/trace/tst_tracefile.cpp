// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/tracecodec.h"
#include "link/trace/tracefile.h"
#include "support/testprogram.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

class TestTraceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theOptionNamesAFile();
    void aNewFileIsForTheUserAlone();
    void aTraceMayBeReplaced();
    void anythingElseIsLeftAlone();
    void aTraceBeingReplayedIsLeftAlone();
    void namesThatCannotBeWrittenAreReported();
    void whatCannotBeLoadedIsReported();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &content);
    QByteArray content(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTraceFile::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestTraceFile::put(const QString &name, const QByteArray &content)
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray TestTraceFile::content(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestTraceFile::theOptionNamesAFile()
{
    QCOMPARE(replayedFile(u"replay:a b.rec"_s), u"a b.rec"_s);
    QCOMPARE(replayedFile(u"replay:"_s), QString());
    QVERIFY(replayedFile(u"replay:"_s).has_value());
    QVERIFY(!replayedFile(u"wrong-key"_s));
}

void TestTraceFile::aNewFileIsForTheUserAlone()
{
    QVERIFY(!problemOfTraceTo(path(u"new.rec"_s)));
    QVERIFY(!QFileInfo::exists(path(u"new.rec"_s)));
    const auto file = openForTracing(path(u"new.rec"_s));
    QVERIFY(file);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path(u"new.rec"_s)).permissions() & others));
    file->write("x");
    QCOMPARE(content(u"new.rec"_s), "x"_ba);
}

void TestTraceFile::aTraceMayBeReplaced()
{
    for (const QByteArray &text : {"neobeat-recording 1\nqt 6.4.2\n"_ba, TraceCodec::encodeHeader(QDate(2026, 1, 31)),
                                   R"({"format":"neobeat-trace","version":4})"_ba + '\n'}) {
        put(u"old.rec"_s, text);
        QVERIFY(!problemOfTraceTo(path(u"old.rec"_s)));
        QVERIFY(openForTracing(path(u"old.rec"_s)));
        QCOMPARE(content(u"old.rec"_s), QByteArray());
        QVERIFY(!problemOfTraceTo(path(u"old.rec"_s)));
    }
}

void TestTraceFile::anythingElseIsLeftAlone()
{
    for (const QByteArray &text : {"Dear all,\n"_ba, "{\"time\":1}\n"_ba, "neobeat-recording"_ba}) {
        put(u"letter.txt"_s, text);
        const auto problem = problemOfTraceTo(path(u"letter.txt"_s));
        QVERIFY(problem && problem->contains(u"letter.txt"_s));
        QVERIFY(!openForTracing(path(u"letter.txt"_s)));
        QCOMPARE(content(u"letter.txt"_s), text);
    }
}

void TestTraceFile::aTraceBeingReplayedIsLeftAlone()
{
    put(u"old.rec"_s, TraceCodec::encodeHeader(QDate(2026, 1, 31)));
    QVERIFY(problemOfTraceTo(path(u"old.rec"_s), path(u"./old.rec"_s)));
    QVERIFY(!problemOfTraceTo(path(u"old.rec"_s), path(u"another.rec"_s)));
}

void TestTraceFile::namesThatCannotBeWrittenAreReported()
{
    for (const QString &name : {QString(), m_folder->path(), path(u"no/such/folder.rec"_s), u"/dev/null"_s})
        QVERIFY2(problemOfTraceTo(name), qPrintable(name));
}

void TestTraceFile::whatCannotBeLoadedIsReported()
{
    put(u"letter.txt"_s, "Dear all,\n");
    for (const QString &name : {QString(), m_folder->path(), path(u"missing"_s), path(u"letter.txt"_s)}) {
        const auto trace = loadTrace(name);
        QVERIFY2(!trace && !trace.error().isEmpty(), qPrintable(name));
        QVERIFY(!trace.error().contains(u'\n'));
    }
    for (const QByteArray &text : {"neobeat-recording 1\n+0.000 > radio refresh\n"_ba,
                                   TraceCodec::encodeHeader(QDate(2026, 1, 31)) + TraceCodec::encode({})}) {
        put(u"good.rec"_s, text);
        const auto trace = loadTrace(path(u"good.rec"_s));
        QVERIFY(trace);
        QCOMPARE(trace->events.size(), 1);
    }
}

NEOBEAT_TEST(TestTraceFile)
#include "tst_tracefile.moc"
