// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "doctor/doctor.h"
#include "doctor/reportbundle.h"
#include "support/modelfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

/// A few ways to write bytes; tst_scrub has all of them.
QString spelt(const QByteArray &bytes, int way)
{
    switch (way) {
    case 0:
        return QString::fromLatin1(bytes.toHex(':')).toUpper();
    case 1:
        return u"dev_"_s + QString::fromLatin1(bytes.toHex('_')).toUpper();
    case 2:
        return u"0x"_s + QString::fromLatin1(bytes.toHex());
    case 3:
        return QString::fromLatin1(bytes.toHex(' '));
    default:
        return QString::fromLatin1(bytes.toHex());
    }
}

/// The letters and digits of a text, so that separators cannot hide anything.
QString bare(const QString &text)
{
    static const QRegularExpression others(u"[^0-9a-z]"_s);
    return text.toLower().remove(others);
}

} // namespace

/// What a report contains, and what it never contains.
class TestReportBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void itContainsVersionsFindingsAndLog();
    void emptyPartsAreNamed();
    void noSecretGetsInFromAnywhere();
    void pairingLeavesNoSecretInIt();
    void itIsWrittenAsAWhole();
};

void TestReportBundle::itContainsVersionsFindingsAndLog()
{
    const QDateTime time(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
    const QString text = ReportBundle{
        time,
        {u"5.66"_s, u"hci0"_s, 1},
        {Finding::bad(Finding::Check::Power, u"It is off."_s, u"Switch it on."_s)},
        {{time, QtWarningMsg, u"neobeat.link"_s,
          u"gone"_s}}}.toText();
    QVERIFY(text.startsWith(u"Neobeat report\n"_s));
    for (const QString &part :
         {u"Made:         2026-01-31T12:00:00Z\n"_s, u"bluetoothd:   5.66\n"_s, u"Adapter:      hci0\n"_s,
          u"[bad]      Power: It is off.\n           Switch it on.\n"_s,
          u"2026-01-31 12:00:00.000 warning neobeat.link: gone\n"_s,
          u"Qt:           "_s + QString::fromLatin1(qVersion())})
        QVERIFY2(text.contains(part), qPrintable(part + u" in\n"_s + text));
}

void TestReportBundle::emptyPartsAreNamed()
{
    const QString text = ReportBundle{}.toText();
    QVERIFY(text.contains(u"Adapter:      none"_s));
    QVERIFY(text.contains(u"Nothing was examined."_s));
    QVERIFY(text.contains(u"Nothing was logged."_s));
}

void TestReportBundle::noSecretGetsInFromAnywhere()
{
    QRandomGenerator random(31);
    for (int round = 0; round < 200; ++round) {
        QByteArray key(16, '\0');
        QByteArray address(6, '\0');
        for (QByteArray *bytes : {&key, &address})
            std::generate(bytes->begin(), bytes->end(), [&] { return static_cast<char>(random.bounded(256)); });
        const QString secrets
            = u"for %1, with %2 it failed"_s.arg(spelt(address, random.bounded(5)), spelt(key, random.bounded(5)));
        // Not through the log book, which would have removed them before.
        const QString text = ReportBundle{
            QDateTime::currentDateTimeUtc(),
            {u"5.66"_s, secrets, 1},
            {Finding::bad(Finding::Check::KeyAccepted, secrets, secrets)},
            {{QDateTime::currentDateTimeUtc(), QtInfoMsg, u"neobeat.link"_s, secrets},
             {QDateTime::currentDateTimeUtc(), QtInfoMsg, secrets,
              u"x"_s}}}.toText();
        for (const QByteArray &secret : {key, address})
            QVERIFY2(!bare(text).contains(QString::fromLatin1(secret.toHex())), qPrintable(secrets + u'\n' + text));
    }
}

void TestReportBundle::pairingLeavesNoSecretInIt()
{
    ModelFixture fixture;
    fixture.remember();
    LogBook book;
    book.install();
    QLoggingCategory::setFilterRules(u"neobeat.*=true"_s);
    fixture.connection.setTimeouts({}); // Writing a debug log takes time.
    fixture.connection.connectTo(fixture.radio, {fixture.watch(), false, fixture.radio.key(), true});
    QTRY_VERIFY2(fixture.connection.state() == WatchConnection::State::Ready,
                 qPrintable(fixture.connection.error().name()));
    const QString serial = fixture.connection.deviceInformation().serialNumber;
    QVERIFY(!serial.isEmpty());
    qCInfo(lcApp) << "connected to" << fixture.address() << "serial" << serial;
    qCInfo(lcApp) << "with the key" << fixture.radio.key().toStorage();
    QLoggingCategory::setFilterRules({});

    Doctor doctor(
        {fixture.radio, fixture.connection, fixture.settings, {fixture.secretService, fixture.file}, fixture.clock});
    QSignalSpy finished(&doctor, &Doctor::finished);
    doctor.examine();
    QVERIFY(finished.wait(60'000));
    const QString text
        = ReportBundle{QDateTime::currentDateTimeUtc(), doctor.radioFacts(), doctor.findings(), book.lines()}.toText();
    QVERIFY2(text.contains(u"neobeat.connection"_s), qPrintable(text)); // There was something to log.
    QVERIFY(text.contains(u"connected to"_s));
    for (const QString &secret : {fixture.address(), QString::fromLatin1(fixture.radio.key().toStorage()), serial})
        QVERIFY2(!bare(text).contains(bare(secret)), qPrintable(text));
}

void TestReportBundle::itIsWrittenAsAWhole()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"report.txt"_s);
    const ReportBundle bundle{QDateTime::currentDateTimeUtc(), {}, {}, {}};
    QVERIFY(!bundle.save(name));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), bundle.toText());
    QCOMPARE(bundle.save(folder.filePath(u"missing/report.txt"_s)).code, Error::Code::FileMissing);
}

NEOBEAT_TEST(TestReportBundle)
#include "tst_reportbundle.moc"
