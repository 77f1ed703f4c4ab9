// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/asynchistoryreader.h"
#include "history/historywriter.h"
#include "support/faultyvfs.h"
#include "support/patience.h"
#include "support/testprogram.h"
#include "text/historytext.h"
#include "unit/history/storefixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <array>
#include <random>

#include <sys/inotify.h>
#include <unistd.h>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;
using Code = Error::Code;
using State = HistoryStore::State;

/// A file that is damaged, or that a newer program made, is never changed: it gets another name, that is reported, and
/// recording continues in a new one.
class TestHistoryDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void spoiltFileIsQuarantined_data();
    void spoiltFileIsQuarantined();
    void foreignFileIsRefused_data();
    void foreignFileIsRefused();
    void emptyFileIsAnEmptyHistory();
    void newerFileLeftByACrashKeepsItsLog();
    void damageFoundWhileRunningCarriesTheActivityOver();
    void activityBegunBeforeOpeningIsBegunOnce();
    void secondDamageGetsANameOfItsOwn();
    void aNewHistoryIsCompleteOnceItHasItsName_data();
    void aNewHistoryIsCompleteOnceItHasItsName();
    void fileThatCannotBeQuarantinedIsNotTouched();
    void readerAndWriterLeaveASpoiltFileAlone();
    void theReaderSaysWhatIsWrong();
    void randomDamageNeverLosesWhatComesAfter_data();
    void randomDamageNeverLosesWhatComesAfter();

private:
    using Spoil = QByteArray (*)(QByteArray content);

    bool place(const QByteArray &content);

    QByteArray m_good; // a file of some hours
    std::vector<Sample> m_inIt;
    std::unique_ptr<StoreFixture> m_fixture;
};

Q_DECLARE_METATYPE(QByteArray (*)(QByteArray))

namespace {

constexpr qsizetype page = 4096;

QByteArray overwritten(QByteArray content, qsizetype from, qsizetype size)
{
    return content.replace(from, size, QByteArray(size, '\x5a'));
}

/// Notes the names that files get in a folder.
class NameWatch
{
public:
    explicit NameWatch(const QString &folder)
        : m_events(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        ::inotify_add_watch(m_events, QFile::encodeName(folder), IN_CREATE | IN_MOVED_TO);
    }
    ~NameWatch() { ::close(m_events); }
    Q_DISABLE_COPY_MOVE(NameWatch)

    QStringList names() const
    {
        QStringList names;
        alignas(inotify_event) std::array<char, 64 * 1024> events;
        const qsizetype size = ::read(m_events, events.data(), events.size());
        for (qsizetype at = 0; at < size;) {
            const auto *event = reinterpret_cast<const inotify_event *>(events.data() + at);
            names.append(QFile::decodeName(event->name));
            at += qsizetype(sizeof(inotify_event)) + event->len;
        }
        return names;
    }

private:
    int m_events;
};

} // namespace

void TestHistoryDamage::initTestCase()
{
    StoreFixture fixture;
    for (qint64 time = 1'600'000'000'000; time < 1'600'040'000'000; time += 1'000)
        m_inIt.push_back({time, quint8(60 + time / 1'000 % 90), SampleQuality::Good, SampleSource::Stream});
    {
        const auto writer = HistoryWriter::open(fixture.file());
        QVERIFY(writer);
        QVERIFY((*writer)->addSamples(fixture.watch, m_inIt));
    }
    m_good = StoreFixture::contentOf(fixture.file());
    QVERIFY(m_good.size() > 30 * page);
}

void TestHistoryDamage::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<StoreFixture>();
}

void TestHistoryDamage::cleanup()
{
    m_fixture.reset();
}

bool TestHistoryDamage::place(const QByteArray &content)
{
    QFile file(m_fixture->file());
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

void TestHistoryDamage::spoiltFileIsQuarantined_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<Code>("code");

    const auto row
        = [](const char *name, Spoil spoil, Code code = Code::HistoryDamaged) { QTest::newRow(name) << spoil << code; };
    row("pages in the middle",
        [](QByteArray content) { return overwritten(content, content.size() / page / 2 * page, 3 * page); });
    row("last page", [](QByteArray content) { return overwritten(content, content.size() - page, page); });
    row("second page", [](QByteArray content) { return overwritten(content, page, page); });
    row("table of tables", [](QByteArray content) { return overwritten(content, 100, page - 100); });
    row("header", [](QByteArray content) { return overwritten(content, 0, 100); });
    row("cut at a page", [](QByteArray content) { return content.first(content.size() / page / 2 * page); });
    row("cut within a page", [](QByteArray content) { return content.first(content.size() / 2 + 77); });
    // Bytes 60 to 63 are the user version, 68 to 71 the application id.
    row(
        "newer", [](QByteArray content) { return content.replace(60, 4, QByteArray::fromHex("00000063")); },
        Code::HistoryNewer);
}

void TestHistoryDamage::spoiltFileIsQuarantined()
{
    QFETCH(const Spoil, spoil);
    QFETCH(const Code, code);

    const QByteArray content = spoil(m_good);
    QVERIFY(place(content));
    Error reason;
    QString name;
    m_fixture->makeStore();
    connect(m_fixture->store.get(), &HistoryStore::quarantined, this, [&](const Error &error, const QString &newName) {
        reason = error;
        name = newName;
    });
    m_fixture->store->open();
    m_fixture->append(20);
    QVERIFY(m_fixture->waitUntilWritten());
    // The test sees the content of the file before the store's thread has reported it.
    QTRY_COMPARE(m_fixture->store->state(), State::Open);
    QTRY_COMPARE(reason.code, code);
    QVERIFY(newHistoryText(reason, name).advice.contains(name));
    QCOMPARE(m_fixture->quarantinedNames(), QStringList(name));
    QVERIFY(name.contains(code == Code::HistoryNewer ? u"newer"_s : u"damaged"_s));
    QCOMPARE(m_fixture->quarantinedContent(name), content);
    m_fixture->append(20);
    QVERIFY(m_fixture->waitUntilWritten());
    QCOMPARE(m_fixture->quarantinedContent(name), content);
}

void TestHistoryDamage::foreignFileIsRefused_data()
{
    QTest::addColumn<Spoil>("make");

    const auto row = [](const char *name, Spoil make) { QTest::newRow(name) << make; };
    row("text", [](QByteArray) { return QByteArray("time,bpm\r\n2026-11-20T21:00:00Z,71\r\n"); });
    row("one byte", [](QByteArray) { return QByteArray("x"); });
    row("zeros", [](QByteArray content) { return QByteArray(content.size(), '\0'); });
    row("noise", [](QByteArray content) { return overwritten(content, 0, content.size()); });
    row("begin of a database", [](QByteArray content) { return content.first(50); });
    row("of another program", [](QByteArray content) { return content.replace(68, 4, QByteArray(4, '\x01')); });
    row("of a program that does not say so", [](QByteArray content) {
        return content.replace(68, 4, QByteArray(4, '\0')).replace("TABLE block (key", "TABLE other (key");
    });
}

void TestHistoryDamage::foreignFileIsRefused()
{
    QFETCH(const Spoil, make);

    const QByteArray content = make(m_good);
    QVERIFY(place(content));
    const QDir folder(QFileInfo(m_fixture->file()).path());
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    const auto writer = HistoryWriter::open(m_fixture->file());
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, Code::HistoryForeign);
    const auto reader = HistoryReader::open(m_fixture->file());
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, Code::HistoryForeign);
    m_fixture->open();
    m_fixture->append(20);
    QVERIFY(m_fixture->waitFor(State::Waiting));
    QCOMPARE(m_fixture->store->error().code, Code::HistoryForeign);
    QCOMPARE(StoreFixture::contentOf(m_fixture->file()), content);
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), names);

    // Once the file is moved away, what was measured meanwhile is written.
    QVERIFY(QFile::rename(m_fixture->file(), m_fixture->file() + u".moved"_s));
    QVERIFY(m_fixture->waitUntilWritten());
    QCOMPARE(StoreFixture::contentOf(m_fixture->file() + u".moved"_s), content);
}

// As left by a disk that was full at the very first start.
void TestHistoryDamage::emptyFileIsAnEmptyHistory()
{
    QVERIFY(place({}));
    m_fixture->open();
    m_fixture->append(20);
    QVERIFY(m_fixture->waitUntilWritten());
    QCOMPARE(m_fixture->quarantinedNames(), QStringList());
}

void TestHistoryDamage::newerFileLeftByACrashKeepsItsLog()
{
    // As left by a killed program: the newest rows, and the newer version number itself, are in the log only.
    QVERIFY(place(m_good));
    QByteArray content;
    QByteArray log;
    {
        QSqlDatabase newer = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        newer.setDatabaseName(m_fixture->file());
        QVERIFY(newer.open());
        QSqlQuery query(newer);
        QVERIFY(query.exec(u"CREATE TABLE from_the_future (a)"_s));
        QVERIFY(query.exec(u"PRAGMA user_version = 99"_s));
        content = StoreFixture::contentOf(m_fixture->file());
        log = StoreFixture::contentOf(m_fixture->file() + u"-wal"_s);
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    QVERIFY(!log.isEmpty());
    QVERIFY(place(content));
    QFile logFile(m_fixture->file() + u"-wal"_s);
    QVERIFY(logFile.open(QIODevice::WriteOnly));
    logFile.write(log);
    logFile.close();

    m_fixture->open();
    m_fixture->append(20);
    QVERIFY(m_fixture->waitUntilWritten());
    QCOMPARE(m_fixture->quarantinedNames().size(), 1);
    const QString name = m_fixture->quarantinedNames().first();
    QVERIFY(name.contains(u"newer"_s));
    {
        QSqlDatabase aside = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"aside"_s);
        aside.setDatabaseName(m_fixture->folder.filePath(u"history/"_s + name));
        QVERIFY(aside.open());
        QVERIFY(QSqlQuery(aside).exec(u"SELECT * FROM from_the_future"_s));
    }
    QSqlDatabase::removeDatabase(u"aside"_s);
}

void TestHistoryDamage::damageFoundWhileRunningCarriesTheActivityOver()
{
    QVERIFY(place(m_good));
    m_fixture->open();
    m_fixture->store->startActivity(m_fixture->watch, m_fixture->next, u"run"_s);
    m_fixture->append(20);
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->stored().size() == m_inIt.size() + 20; }, 60'000));

    QFile file(m_fixture->file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(m_good.size() / page / 2 * page));
    file.write(QByteArray(3 * page, '\x5a'));
    file.close();
    QSignalSpy quarantined(m_fixture->store.get(), &HistoryStore::quarantined);
    m_fixture->store->checkFile();
    QTRY_COMPARE(quarantined.size(), 1);
    m_fixture->appended.clear();
    m_fixture->append(20);
    QVERIFY(m_fixture->waitUntilWritten());
    QTRY_COMPARE(m_fixture->store->state(), State::Open);
    const auto reader = HistoryReader::open(m_fixture->file());
    QVERIFY(reader);
    const auto activities
        = (*reader)->activities((*reader)->watch(m_fixture->watch.address)->id, TimeRange::everything());
    QVERIFY(activities);
    QCOMPARE(activities->size(), 1);
    QVERIFY(activities->first().running);
    QCOMPARE(activities->first().name, u"run"_s);
}

void TestHistoryDamage::activityBegunBeforeOpeningIsBegunOnce()
{
    QVERIFY(place(overwritten(m_good, 0, 100)));
    m_fixture->makeStore();
    m_fixture->store->startActivity(m_fixture->watch, m_fixture->next, u"run"_s);
    m_fixture->store->open();
    m_fixture->append(20);
    QVERIFY(m_fixture->waitUntilWritten());
    const auto reader = HistoryReader::open(m_fixture->file());
    QVERIFY(reader);
    const auto activities
        = (*reader)->activities((*reader)->watch(m_fixture->watch.address)->id, TimeRange::everything());
    QVERIFY(activities);
    QCOMPARE(activities->size(), 1);
}

void TestHistoryDamage::secondDamageGetsANameOfItsOwn()
{
    for (int count = 1; count <= 3; ++count) {
        QVERIFY(place(QByteArray(m_good).replace(0, 1, QByteArray(1, char('a' + count)))));
        m_fixture->open();
        QTRY_COMPARE(m_fixture->quarantinedNames().size(), count);
        QVERIFY(m_fixture->waitFor(State::Open));
        m_fixture->store.reset();
    }
    QList<QByteArray> contents;
    for (const QString &name : m_fixture->quarantinedNames())
        contents.append(m_fixture->quarantinedContent(name).first(1));
    std::ranges::sort(contents);
    QCOMPARE(contents, (QList<QByteArray>{"b", "c", "d"}));
}

void TestHistoryDamage::aNewHistoryIsCompleteOnceItHasItsName_data()
{
    QTest::addColumn<bool>("isDamaged");

    QTest::newRow("the first one") << false;
    QTest::newRow("in place of a damaged one") << true;
}

// A reader that opened the damaged file before it was renamed would play a journal of this name back into it.
void TestHistoryDamage::aNewHistoryIsCompleteOnceItHasItsName()
{
    QFETCH(const bool, isDamaged);

    if (isDamaged)
        QVERIFY(place(overwritten(m_good, 0, 100)));
    const QFileInfo history(m_fixture->file());
    const NameWatch watch(history.path());
    m_fixture->open();
    m_fixture->append(20);
    QVERIFY(m_fixture->waitUntilWritten());
    const QStringList names = watch.names();
    QVERIFY(names.contains(history.fileName()));
    QVERIFY(names.contains(history.fileName() + u"-wal"_s));
    QVERIFY2(!names.contains(history.fileName() + u"-journal"_s), qPrintable(names.join(u' ')));
    m_fixture->store.reset();
    const QStringList left = QDir(history.path()).entryList({u"*.new-*"_s}, QDir::AllEntries | QDir::Hidden);
    QCOMPARE(left, QStringList());
}

void TestHistoryDamage::fileThatCannotBeQuarantinedIsNotTouched()
{
    const QByteArray content = overwritten(m_good, 0, 100);
    QVERIFY(place(content));
    FaultyVfs disk;
    disk.setReadOnly(true);
    m_fixture->open();
    m_fixture->append(20);
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->store->state() != State::Opening; }, 60'000));
    // Under whichever name it has by now; it may be renamed between the two checks.
    const auto found = [this] {
        const QByteArray there = StoreFixture::contentOf(m_fixture->file());
        const QStringList names = m_fixture->quarantinedNames();
        return names.isEmpty() ? there : m_fixture->quarantinedContent(names.first());
    };
    QTRY_COMPARE(found(), content);
    disk.setReadOnly(false);
    QVERIFY(m_fixture->waitUntilWritten());
    QCOMPARE(m_fixture->quarantinedContent(m_fixture->quarantinedNames().first()), content);
    m_fixture->store.reset();
}

void TestHistoryDamage::readerAndWriterLeaveASpoiltFileAlone()
{
    for (const auto &[content, code] :
         {std::pair(overwritten(m_good, 0, 100), Code::HistoryDamaged),
          std::pair(overwritten(m_good, 100, page), Code::HistoryDamaged),
          std::pair(QByteArray(m_good).replace(60, 4, QByteArray(4, '\x07')), Code::HistoryNewer)}) {
        QVERIFY(place(content));
        const auto writer = HistoryWriter::open(m_fixture->file());
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, code);
        const auto reader = HistoryReader::open(m_fixture->file());
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, code);
        QCOMPARE(StoreFixture::contentOf(m_fixture->file()), content);
    }
}

void TestHistoryDamage::theReaderSaysWhatIsWrong()
{
    QVERIFY(place(overwritten(m_good, m_good.size() / page / 2 * page, 8 * page)));
    AsyncHistoryReader asyncReader(m_fixture->file());
    Code code = Code::None;
    asyncReader.ask(
        this,
        [](HistoryReader &reader) {
            return reader.forEachSample(1, TimeRange::everything(), [](const Sample &) { return true; });
        },
        [&](const Result<bool, Error> &answer) { code = answer ? Code::Cancelled : answer.error().code; });
    QTRY_COMPARE(code, Code::HistoryDamaged);
}

void TestHistoryDamage::randomDamageNeverLosesWhatComesAfter_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 60; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestHistoryDamage::randomDamageNeverLosesWhatComesAfter()
{
    QFETCH(const unsigned, seed);

    std::mt19937 lot(seed);
    const auto below = [&](qsizetype bound) { return qsizetype(lot() % quint64(bound)); };
    QByteArray content = m_good;
    for (qsizetype wounds = 1 + below(4); wounds > 0; --wounds) {
        const qsizetype at = below(content.size());
        for (qsizetype i = at; i < qMin(content.size(), at + 1 + below(200)); ++i)
            content[i] = char(lot());
    }
    QVERIFY(place(content));
    m_fixture->open();
    m_fixture->append(20);
    // Damage that is not detected leaves most of the old samples in place.
    const auto isThere = [&] {
        std::vector<Sample> stored = m_fixture->stored();
        return stored.size() >= 20
            && std::equal(m_fixture->appended.begin(), m_fixture->appended.end(), stored.end() - 20);
    };
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->store->state() != State::Opening; }, 60'000));
    if (m_fixture->quarantinedNames().isEmpty()) {
        QTRY_COMPARE(m_fixture->store->state(), State::Open);
    } else {
        QVERIFY(QTest::qWaitFor(isThere, 60'000));
        QCOMPARE(m_fixture->quarantinedContent(m_fixture->quarantinedNames().first()), content);
    }
}

NEOBEAT_TEST(TestHistoryDamage)
#include "tst_historydamage.moc"
