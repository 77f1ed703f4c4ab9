// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/eventjournal.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

class TestEventJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void eventsSurviveTheEnd();
    void onlyTheLastOnesAreKept();
    void clearingRemovesThem();
    void aDamagedFileIsRead();
    void aFileThatCannotBeWrittenIsReported();
    void withoutAFileTheyLastUntilTheEnd();

private:
    QString file() const { return m_folder->filePath(u"sub/events.jsonl"_s); }
    EventJournal::Entry entry(int second, const char *value) const
    {
        return {QDateTime(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC).addSecs(second),
                *DeviceEvent::decode(QByteArray::fromHex(value))};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEventJournal::eventsSurviveTheEnd()
{
    {
        EventJournal journal(file());
        const QSignalSpy changes(&journal, &EventJournal::changed);
        journal.add(entry(1, "04"));
        journal.add(entry(2, "99010203"));
        QCOMPARE(changes.count(), 2);
    }
    const EventJournal journal(file());
    QCOMPARE(journal.entries(), QList<EventJournal::Entry>({entry(1, "04"), entry(2, "99010203")}));
    const auto others = QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(!(QFile::permissions(file()) & others));
}

void TestEventJournal::onlyTheLastOnesAreKept()
{
    {
        EventJournal journal(file());
        for (int i = 0; i < 500; ++i)
            journal.add(entry(i, "04"));
        QCOMPARE(journal.entries().size(), EventJournal::most);
        journal.add({QDateTime::currentDateTimeUtc(), *DeviceEvent::decode(QByteArray(10'000, '\x99'))});
        QCOMPARE(journal.entries().last().event.encode().size(), 32);
    }
    const EventJournal journal(file());
    QCOMPARE(journal.entries().size(), EventJournal::most);
    QCOMPARE(journal.entries().first(), entry(301, "04"));
}

void TestEventJournal::clearingRemovesThem()
{
    EventJournal journal(file());
    journal.add(entry(1, "04"));
    journal.clear();
    QVERIFY(journal.entries().isEmpty());
    QVERIFY(EventJournal(file()).entries().isEmpty());
}

void TestEventJournal::aDamagedFileIsRead()
{
    QFile damaged(m_folder->filePath(u"events.jsonl"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"time\":\"2026-11-29T12:00:01.000Z\",\"value\":\"04\"}\nnonsense\n{}\n{\"time\":\"x\"}\n\xff\n"
                  "{\"time\":\"2026-11-29T12:00:02.000Z\",\"value\":\"\"}\n");
    damaged.close();
    QCOMPARE(EventJournal(damaged.fileName()).entries(), QList<EventJournal::Entry>{entry(1, "04")});
}

void TestEventJournal::aFileThatCannotBeWrittenIsReported()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the events of the watch cannot be stored"_s));
    EventJournal journal(m_folder->path()); // A folder.
    journal.add(entry(1, "04"));
    journal.clear();
    QVERIFY(journal.entries().isEmpty());
}

void TestEventJournal::withoutAFileTheyLastUntilTheEnd()
{
    EventJournal journal({});
    journal.add(entry(1, "04"));
    QCOMPARE(journal.entries().size(), 1);
}

NEOBEAT_TEST(TestEventJournal)
#include "tst_eventjournal.moc"
