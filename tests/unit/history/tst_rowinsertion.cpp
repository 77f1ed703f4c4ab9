// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/rowinsertion.h"
#include "history/statement.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;
using Interface = RowInsertion::Interface;

/// Many rows of one table, written by either interface.
class TestRowInsertion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void rowsAreWrittenAndReplaced_data() { addInterfaces(); }
    void rowsAreWrittenAndReplaced();
    void failuresHaveTheirKind_data() { addInterfaces(); }
    void failuresHaveTheirKind();
    void stopEndsIt_data() { addInterfaces(); }
    void stopEndsIt();

private:
    static void addInterfaces();
    static Error fill(RowInsertion &rows);

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

void TestRowInsertion::addInterfaces()
{
    QTest::addColumn<Interface>("interface");
    QTest::newRow("SQLite") << Interface::Sqlite;
    QTest::newRow("QtSql") << Interface::QtSql;
}

void TestRowInsertion::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    static int files = 0;
    const QString file = m_folder.filePath(u"%1.sqlite"_s.arg(++files));
    auto opened = Database::open(file, Database::Access::ReadWrite, std::chrono::seconds(1));
    QVERIFY(opened);
    m_database = std::move(opened).value();
    QVERIFY(m_database->connection().handle());
    QVERIFY(!m_database->run(u"CREATE TABLE block (key INTEGER PRIMARY KEY, samples BLOB NOT NULL)"_s));
}

void TestRowInsertion::rowsAreWrittenAndReplaced()
{
    QFETCH(const Interface, interface);
    RowInsertion rows(*m_database, u"block (key, samples)"_s, 2, interface);
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    QVERIFY(!rows.add({qint64(1), QByteArray("old")}));
    QVERIFY(!rows.add({last, QByteArray("a\0b", 3)}));
    QVERIFY(!rows.add({qint64(2), QByteArray("")}));
    QVERIFY(!rows.add({qint64(1), QByteArray("new")}));
    QList<std::pair<qint64, QByteArray>> written;
    Statement found(*m_database, u"SELECT key, samples FROM block ORDER BY key"_s);
    while (found.next())
        written.append({found.number(0), found.blob(1)});
    const QList<std::pair<qint64, QByteArray>> expected{{1, "new"}, {2, ""}, {last, QByteArray("a\0b", 3)}};
    QCOMPARE(written, expected);
}

void TestRowInsertion::failuresHaveTheirKind()
{
    QFETCH(const Interface, interface);
    RowInsertion none(*m_database, u"nothing (key)"_s, 1, interface);
    QCOMPARE(none.add({qint64(1)}).code, Error::Code::HistoryUnavailable);
    QVERIFY(!m_database->run(u"PRAGMA query_only = ON"_s));
    RowInsertion rows(*m_database, u"block (key, samples)"_s, 2, interface);
    QCOMPARE(rows.add({qint64(1), QByteArray("a")}).code, Error::Code::HistoryReadOnly);
    QVERIFY(!m_database->run(u"PRAGMA query_only = OFF"_s));
    QVERIFY(!rows.add({qint64(1), QByteArray("a")})); // a failure is not the end of it
}

Error TestRowInsertion::fill(RowInsertion &rows)
{
    for (qint64 key = 0; key < 100'000; ++key) {
        if (const Error error = rows.add({key, QByteArray("sample")}))
            return error;
    }
    return {};
}

void TestRowInsertion::stopEndsIt()
{
    QFETCH(const Interface, interface);
    std::stop_source stop;
    m_database->stopOn(stop.get_token());
    QVERIFY(!m_database->begin());
    RowInsertion rows(*m_database, u"block (key, samples)"_s, 2, interface);
    QVERIFY(!rows.add({qint64(1), QByteArray("sample")}));
    stop.request_stop();
    QCOMPARE(fill(rows).code, Error::Code::Cancelled);
    m_database->stopOn({});
    m_database->rollback();
}

NEOBEAT_TEST(TestRowInsertion)
#include "tst_rowinsertion.moc"
