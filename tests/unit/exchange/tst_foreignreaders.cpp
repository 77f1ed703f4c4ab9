// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/localmoment.h"
#include "exchange/entryreader.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// The text files of other programs.
class TestForeignReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { qunsetenv("TZ"); }
    void kindsAreKnownByTheirContent_data();
    void kindsAreKnownByTheirContent();
    void lapsOfTcxAreMarkers();
    void lapsOfTcxAfterAPauseAreNone();
    void courseOfTcxIsAPlan();
    void localTimesHaveAnyNumberOfDecimals();
    void gpxHasItsHeartRateInExtensions();
    void entitiesAreRefused_data();
    void entitiesAreRefused();
    void endlessXmlIsRefused_data();
    void endlessXmlIsRefused();
    void cutXmlGivesWhatItHas();
    void zeppMinutesAreLocal();
    void zeppMeasurementsNameTheirZone();
    void zeppSportsAreActivities();
    void polarCountsFromTheStart();
    void polarDatesAreReadInOneWayOnly_data();
    void polarDatesAreReadInOneWayOnly();
    void samsungTimesAreUtc();
    void samsungMinutesAreJson();
    void samsungExerciseHasOtherValuesBetween();
    void garminListsActivities();
    void garminListsAreReadInEveryLanguage_data();
    void garminListsAreReadInEveryLanguage();
    void brokenLinesAreNamed_data();
    void brokenLinesAreNamed();
    void rowsAfterABrokenOneAreRead();

private:
    struct Content
    {
        QString format;
        std::vector<Entry> entries;
        Error failure;
        QString assumedZone;
    };

    static Content read(QByteArray file, const QString &name = {});
    static std::vector<Sample> samplesOf(const Content &content);
    static ActivityEntry activityOf(const Content &content);

    static constexpr qint64 morning = 1'772'438'400'000; // 2026-03-02 08:00 UTC
};

static QByteArray tcx(const QByteArray &laps)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TrainingCenterDatabase "
           "xmlns=\"http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2\"><Activities><Activity "
           "Sport=\"Running\"><Id>2026-03-02T08:00:00Z</Id>"
        + laps + "</Activity></Activities></TrainingCenterDatabase>\n";
}

static QByteArray lap(const QByteArray &start, const QByteArray &points)
{
    return "<Lap StartTime=\"" + start
        + "\"><TotalTimeSeconds>60</TotalTimeSeconds><AverageHeartRateBpm><Value>99"
          "</Value></AverageHeartRateBpm><Track>"
        + points + "</Track></Lap>";
}

static QByteArray point(const QByteArray &time, const QByteArray &bpm)
{
    return "<Trackpoint><Time>" + time
        + "</Time><HeartRateBpm xsi:type=\"HeartRateInBeatsPerMinute_t\" "
          "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><Value>"
        + bpm + "</Value></HeartRateBpm></Trackpoint>";
}

static QByteArray gpx(const QByteArray &points)
{
    return "<?xml version=\"1.0\"?><gpx version=\"1.1\" xmlns=\"http://www.topografix.com/GPX/1/1\" "
           "xmlns:ns3=\"http://www.garmin.com/xmlschemas/TrackPointExtension/v1\"><metadata><name>not this</name>"
           "</metadata><trk><name>Evening  Walk</name><trkseg>"
        + points + "</trkseg></trk></gpx>";
}

TestForeignReaders::Content TestForeignReaders::read(QByteArray file, const QString &name)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    const auto reader = EntryReader::forFile(buffer, name);
    Content content;
    if (!reader)
        return content;
    content.format = reader->format();
    for (Entry entry;;) {
        content.failure = reader->next(entry);
        content.assumedZone = reader->assumedZone();
        if (content.failure || isNothing(entry))
            return content;
        content.entries.push_back(entry);
    }
}

std::vector<Sample> TestForeignReaders::samplesOf(const Content &content)
{
    std::vector<Sample> samples;
    for (const Entry &entry : content.entries) {
        if (const auto *sample = std::get_if<Sample>(&entry))
            samples.push_back(*sample);
    }
    return samples;
}

ActivityEntry TestForeignReaders::activityOf(const Content &content)
{
    for (const Entry &entry : content.entries) {
        if (const auto *activity = std::get_if<ActivityEntry>(&entry))
            return *activity;
    }
    return {};
}

void TestForeignReaders::kindsAreKnownByTheirContent_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("format");
    const QString none;
    QTest::newRow("TCX") << tcx({}) << u"tcx"_s;
    QTest::newRow("TCX with a mark and a comment") << "\xef\xbb\xbf<!-- a --><TrainingCenterDatabase/>"_ba << u"tcx"_s;
    QTest::newRow("GPX") << gpx({}) << u"gpx"_s;
    QTest::newRow("another XML") << "<?xml version=\"1.0\"?><kml/>"_ba << none;
    QTest::newRow("Zepp minutes") << "date,time,heartRate\n"_ba << u"zepp"_s;
    QTest::newRow("Zepp with a mark") << "\xef\xbb\xbf"
                                         "time,heartRate\n"_ba
                                      << u"zepp"_s;
    QTest::newRow("Zepp sports") << "type,startTime,sportTime(s),maxPace(/meter)\n"_ba << u"zepp"_s;
    QTest::newRow("Zepp steps") << "date,time,steps\n"_ba << none;
    QTest::newRow("Polar") << "Name,Sport,Date,Start time,Duration,Calories\n"_ba << u"polar"_s;
    QTest::newRow("Samsung") << "com.samsung.shealth.tracker.heart_rate,6303001,5\n"_ba << u"samsung"_s;
    QTest::newRow("Samsung steps") << "com.samsung.shealth.step_daily_trend,6303001,5\n"_ba << none;
    QTest::newRow("Samsung minutes") << "[{\"heart_rate\":71.0,\"start_time\":1772438400000}]"_ba << u"samsung"_s;
    QTest::newRow("Garmin") << "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR\n"_ba
                            << u"garmin-list"_s;
    QTest::newRow("nothing") << QByteArray() << none;
    QTest::newRow("text") << "a shopping list\n"_ba << none;
}

void TestForeignReaders::kindsAreKnownByTheirContent()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, format);
    QCOMPARE(read(file).format, format);
}

void TestForeignReaders::lapsOfTcxAreMarkers()
{
    const Content content = read(
        tcx(lap("2026-03-02T08:00:00Z", point("2026-03-02T08:00:00.000Z", "71") + point("2026-03-02T08:00:01Z", "0"))
            + lap("2026-03-02T08:01:00Z",
                  point("2026-03-02T09:01:00+01:00", "73") + point("2026-03-02T08:01:01.1234567Z", "255"))));
    QVERIFY2(!content.failure, qPrintable(content.failure.detail));
    const std::vector<Sample> expected{{morning, 71}, {morning + 60'000, 73}};
    QVERIFY(samplesOf(content) == expected);
    const ActivityEntry activity = activityOf(content);
    QCOMPARE(activity.name, u"Running"_s);
    QCOMPARE(activity.range, (TimeRange{morning, morning + 61'123}));
    QCOMPARE(activity.markers, (QList<Marker>{{morning + 60'000, u"Lap 2"_s}}));
    QVERIFY(content.assumedZone.isEmpty());
}

void TestForeignReaders::lapsOfTcxAfterAPauseAreNone()
{
    const Content content = read(tcx(lap("2026-03-02T08:00:00Z", point("2026-03-02T08:00:00Z", "71"))
                                     + lap("2026-03-02T08:01:00Z", point("2026-03-02T08:01:00Z", "72"))
                                     + lap("2026-03-02T08:01:59Z", point("2026-03-02T08:01:59Z", "73"))));
    QVERIFY2(!content.failure, qPrintable(content.failure.detail));
    QCOMPARE(activityOf(content).markers, (QList<Marker>{{morning + 119'000, u"Lap 3"_s}}));
}

void TestForeignReaders::courseOfTcxIsAPlan()
{
    const Content content
        = read("<TrainingCenterDatabase><Courses><Course><Name>A</Name><Track>" + point("2026-03-02T08:00:00Z", "71")
               + "</Track></Course></Courses></TrainingCenterDatabase>");
    QVERIFY2(!content.failure, qPrintable(content.failure.detail));
    QVERIFY(content.entries.empty());
}

void TestForeignReaders::localTimesHaveAnyNumberOfDecimals()
{
    qputenv("TZ", "Europe/Prague");
    const Content content = read(tcx(lap("2026-03-02T09:00:00", point("2026-03-02T09:00:00.250000", "71"))));
    QVERIFY2(!content.failure, qPrintable(content.failure.detail));
    const std::vector<Sample> expected{{morning + 250, 71}};
    QVERIFY(samplesOf(content) == expected);
}

void TestForeignReaders::gpxHasItsHeartRateInExtensions()
{
    const Content content = read(gpx(
        "<trkpt lat=\"1\" lon=\"2\"><ele>3</ele><time>2026-03-02T08:00:00Z</time><extensions><ns3:TrackPointExtension>"
        "<ns3:hr>71</ns3:hr><ns3:cad>80</ns3:cad></ns3:TrackPointExtension></extensions></trkpt>"
        "<trkpt lat=\"1\" lon=\"2\"><time>2026-03-02T08:00:01Z</time></trkpt>"
        "<trkpt lat=\"1\" lon=\"2\"><extensions><heartrate>72</heartrate></extensions><time>2026-03-02T08:00:02Z</time>"
        "</trkpt><trkpt lat=\"1\" lon=\"2\"><extensions><heartrate>73</heartrate></extensions></trkpt>"));
    QVERIFY2(!content.failure, qPrintable(content.failure.detail));
    const std::vector<Sample> expected{{morning, 71}, {morning + 2'000, 72}};
    QVERIFY(samplesOf(content) == expected);
    QCOMPARE(activityOf(content).name, u"Evening Walk"_s);
    QCOMPARE(activityOf(content).range, (TimeRange{morning, morning + 2'000}));
}

void TestForeignReaders::entitiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QByteArray lol = "<!DOCTYPE gpx [<!ENTITY a \"ha\">";
    for (char name = 'b'; name < 'k'; ++name)
        lol += QByteArray("<!ENTITY ") + name + " \"" + QByteArray("&x;").replace('x', char(name - 1)).repeated(10)
            + "\">";
    QTest::newRow("a thousand million laughs") << lol + "]><gpx><trk><name>&j;</name></trk></gpx>";
    QTest::newRow("another file") << "<!DOCTYPE gpx [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><gpx><trk><name>&a;"
                                     "</name></trk></gpx>"_ba;
    QTest::newRow("undeclared") << "<gpx><trk><name>&a;</name></trk></gpx>"_ba;
}

void TestForeignReaders::entitiesAreRefused()
{
    QFETCH(const QByteArray, file);
    const Content content = read(file);
    QVERIFY(content.entries.empty());
    if (!content.format.isEmpty())
        QCOMPARE(content.failure.code, Error::Code::ImportUnreadable);
}

void TestForeignReaders::endlessXmlIsRefused_data()
{
    constexpr qsizetype long_ = 20'000'000;
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("text") << "<gpx><trk><name>" + QByteArray(long_, 'a');
    QTest::newRow("name") << "<gpx><" + QByteArray(long_, 'a');
    QTest::newRow("attribute") << "<gpx><trk a=\"" + QByteArray(long_, 'a');
    QTest::newRow("comment") << "<gpx><!--" + QByteArray(long_, 'a');
    QTest::newRow("depth") << "<gpx>" + QByteArray("<trk>").repeated(1'000'000);
}

void TestForeignReaders::endlessXmlIsRefused()
{
    QFETCH(const QByteArray, file);
    const Content content = read(file);
    QCOMPARE(content.failure.code, Error::Code::ImportUnreadable);
    QVERIFY2(!content.failure.detail.contains(u"ends before"_s), qPrintable(content.failure.detail));
}

void TestForeignReaders::cutXmlGivesWhatItHas()
{
    const QByteArray file = tcx(lap("2026-03-02T08:00:00Z", point("2026-03-02T08:00:00Z", "71")));
    const Content content = read(file.first(file.indexOf("</Trackpoint>") + 20));
    QCOMPARE(samplesOf(content).size(), 1U);
    QCOMPARE(content.failure.code, Error::Code::ImportUnreadable);
    QVERIFY(content.failure.detail.startsWith(u"line 2: "_s));
}

// The night in which the clocks are set back has the hour from 2 to 3 twice.
void TestForeignReaders::zeppMinutesAreLocal()
{
    qputenv("TZ", "Europe/Prague");
    const Content content = read("\xef\xbb\xbf"
                                 "date,time,heartRate\r\n2026-03-02,09:00,71\r\n2026-03-02,09:01,0\r\n"
                                 "2026-03-02,09:02,255\r\n2026-03-02,09:59,73\r\n2026-10-25,01:59,60\r\n"
                                 "2026-10-25,02:30,61\r\n2026-10-25,02:30,62\r\n2026-10-25,03:00,63\r\n");
    QVERIFY2(!content.failure, qPrintable(content.failure.detail));
    const std::vector<Sample> samples = samplesOf(content);
    QCOMPARE(samples.size(), 6U);
    const Sample first{morning, 71, SampleQuality::Good, SampleSource::Minute};
    QVERIFY(samples[0] == first);
    QCOMPARE(samples[1].time, morning + 59 * 60'000);
    QCOMPARE(samples[3].time - samples[2].time, 31 * 60'000);
    QCOMPARE(samples[4].time - samples[3].time, 60 * 60'000 * (samples[4].time > samples[3].time ? 1 : 0));
    QCOMPARE(samples[5].time - samples[2].time, 121 * 60'000);
    QCOMPARE(content.assumedZone, u"Europe/Prague"_s);
}

void TestForeignReaders::zeppMeasurementsNameTheirZone()
{
    const Content content = read("time,heartRate\n2026-03-02 08:00:00+0000,71.0\n2026-03-02 09:00:01+0100,\n"
                                 "2026-03-02 09:00:02+0100,72\n");
    const std::vector<Sample> expected{{morning, 71}, {morning + 2'000, 72}};
    QVERIFY(samplesOf(content) == expected);
    QVERIFY(content.assumedZone.isEmpty());
}

void TestForeignReaders::zeppSportsAreActivities()
{
    const Content content = read("type,startTime,sportTime(s),distance(m)\n6,2026-03-02 08:00:00+0000,1800,1.0\n");
    const ActivityEntry activity = activityOf(content);
    QCOMPARE(activity.range, (TimeRange{morning, morning + 1'800'000}));
    QCOMPARE(activity.name, u"Zepp 6"_s);
}

void TestForeignReaders::polarCountsFromTheStart()
{
    qputenv("TZ", "Europe/Prague");
    const Content content = read(
        "Name,Sport,Date,Start time,Duration,Average heart rate (bpm),Notes,\nA B,RUNNING,02-03-2026,09:00:00,"
        "00:30:00,120,\"one, two\",\nSample rate,Time,HR (bpm),Speed (km/h),\n1,00:00:00,,,\n1,00:00:01,71,3.7,\n"
        "1,01:00:02,72,,\n");
    QVERIFY2(!content.failure, qPrintable(content.failure.detail));
    const std::vector<Sample> expected{{morning + 1'000, 71}, {morning + 3'602'000, 72}};
    QVERIFY(samplesOf(content) == expected);
    QCOMPARE(activityOf(content).range, (TimeRange{morning, morning + 1'800'000}));
    QCOMPARE(activityOf(content).name, u"RUNNING"_s);
    QCOMPARE(content.assumedZone, u"Europe/Prague"_s);
}

void TestForeignReaders::polarDatesAreReadInOneWayOnly_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("read"); // empty for none
    const QString march = u"2026-03-02"_s;
    const QString february = u"2026-02-03"_s;
    QTest::newRow("hyphens") << "02-03-2026"_ba << QString() << march;
    QTest::newRow("points") << "02.03.2026"_ba << QString() << march;
    QTest::newRow("year first") << "2026-03-02"_ba << QString() << march;
    QTest::newRow("slashes, day first") << "16/09/2021"_ba << QString() << u"2021-09-16"_s;
    QTest::newRow("slashes, month first") << "09/16/2021"_ba << QString() << u"2021-09-16"_s;
    QTest::newRow("slashes, the same") << "03/03/2026"_ba << QString() << u"2026-03-03"_s;
    QTest::newRow("slashes, either") << "02/03/2026"_ba << u"a.csv"_s << QString();
    QTest::newRow("named, day first") << "02/03/2026"_ba << u"A_B_2026-03-02_09-00-00.CSV"_s << march;
    QTest::newRow("named, month first") << "02/03/2026"_ba << u"A_B_2026-02-03_09-00-00.CSV"_s << february;
    QTest::newRow("folder named") << "02/03/2026"_ba << u"2026-03-02/a.csv"_s << QString();
    QTest::newRow("no date") << "33/03/2026"_ba << QString() << QString();
}

void TestForeignReaders::polarDatesAreReadInOneWayOnly()
{
    QFETCH(const QByteArray, date);
    QFETCH(const QString, name);
    QFETCH(const QString, read);
    qputenv("TZ", "UTC");
    const Content content = TestForeignReaders::read(
        "Name,Sport,Date,Start time,Duration\nA,B," + date + ",09:00:00,00:00:01\nTime,HR (bpm)\n00:00:00,71\n", name);
    QCOMPARE(content.failure.code, read.isEmpty() ? Error::Code::ImportUnreadable : Error::Code::None);
    const qint64 start = activityOf(content).range.from;
    QCOMPARE(start > 0 ? QDateTime::fromMSecsSinceEpoch(start, Qt::UTC).date().toString(Qt::ISODate) : QString(), read);
}

void TestForeignReaders::samsungTimesAreUtc()
{
    const Content content
        = read("com.samsung.shealth.tracker.heart_rate,6303001,5\n"
               "source,com.samsung.health.heart_rate.max,com.samsung.health.heart_rate.start_time,"
               "com.samsung.health.heart_rate.time_offset,com.samsung.health.heart_rate.heart_rate\n"
               ",80.0,2026-03-02 08:00:00.000,UTC+0100,71.0,\n,,2026-03-02 08:10:00.250,UTC+0100,0.0,\n"
               ",,2026-03-02 08:20:00.250,UTC+0100,72.6,\n");
    QVERIFY2(!content.failure, qPrintable(content.failure.detail));
    const std::vector<Sample> expected{{morning, 71}, {morning + 1'200'250, 73}};
    QVERIFY(samplesOf(content) == expected);
    QVERIFY(content.assumedZone.isEmpty());
}

void TestForeignReaders::samsungMinutesAreJson()
{
    const Content content = read("[{\"heart_rate\":71.0,\"heart_rate_max\":75.0,\"start_time\":1772438400000,"
                                 "\"end_time\":1772438459000},{\"heart_rate\":0,\"start_time\":1772438460000},"
                                 "{\"heart_rate\":72,\"start_time\":1772438520000}]");
    const std::vector<Sample> samples = samplesOf(content);
    QCOMPARE(samples.size(), 2U);
    QCOMPARE(samples[1].time, morning + 120'000);
    QCOMPARE(samples[0].source, SampleSource::Minute);
    QCOMPARE(samples[1].source, SampleSource::Stream);
    QCOMPARE(read("[{\"heart_rate\":71.0,\"start_time\":1772438400000}, 5]").failure.code,
             Error::Code::ImportUnreadable);
}

void TestForeignReaders::samsungExerciseHasOtherValuesBetween()
{
    const Content content = read("[{\"heart_rate\":71.0,\"start_time\":1772438400000},{\"speed\":2.5,"
                                 "\"start_time\":1772438400500},{\"heart_rate\":72.0,\"start_time\":1772438401000}]");
    QVERIFY2(!content.failure, qPrintable(content.failure.detail));
    const std::vector<Sample> expected{{morning, 71}, {morning + 1'000, 72}};
    QVERIFY(samplesOf(content) == expected);
}

void TestForeignReaders::garminListsActivities()
{
    qputenv("TZ", "Europe/Prague");
    const Content content = read("Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR\n"
                                 "Running,2026-03-02 09:00:00,false,\"Prague, Running\",5.1,300,00:30:00,140,160\n");
    const ActivityEntry activity = activityOf(content);
    QCOMPARE(activity.range, (TimeRange{morning, morning + 1'800'000}));
    QCOMPARE(activity.name, u"Prague, Running"_s);
    QCOMPARE(content.assumedZone, u"Europe/Prague"_s);
}

void TestForeignReaders::garminListsAreReadInEveryLanguage_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray row
        = "Laufen,2026-03-02 09:00:00,FALSE,\"Prag 10x20\"/40\" Laufen\",\"5,1\",300,\"00:30:00,8\",140\n";
    QTest::newRow("German") << "Aktivit\xc3\xa4tstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,\xc3\x98 Herzfrequenz\n"
            + row;
    QTest::newRow("Swedish") << "Aktivitetstyp,Datum,Favorit,Titel,Distans,Kalorier,Tid,Medelpuls\n" + row;
    QTest::newRow("English") << "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR\n" + row;
}

void TestForeignReaders::garminListsAreReadInEveryLanguage()
{
    QFETCH(const QByteArray, file);
    qputenv("TZ", "Europe/Prague");
    const Content content = read(file);
    QCOMPARE(content.format, u"garmin-list"_s);
    QVERIFY2(!content.failure, qPrintable(content.failure.detail));
    QCOMPARE(activityOf(content).range, (TimeRange{morning, morning + 1'800'800}));
    QCOMPARE(activityOf(content).name, u"Prag 10x20\"/40\" Laufen"_s);
}

void TestForeignReaders::brokenLinesAreNamed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("place");
    QTest::newRow("Zepp time") << "date,time,heartRate\n2026-03-02,09:00,71\n2026-03-02,25:00,71\n"_ba << u"line 3: "_s;
    QTest::newRow("Zepp value") << "date,time,heartRate\n2026-03-02,09:00,many\n"_ba << u"line 2: "_s;
    QTest::newRow("Zepp, cut off") << "date,time,heartRate\n2026-03-02,09:00,71\n2026-03-02,09:0"_ba << u"line 3: "_s;
    QTest::newRow("Zepp sport") << "type,startTime,sportTime(s)\n6,2026-03-02 08:00:00+0000,-1\n"_ba << u"line 2: "_s;
    QTest::newRow("Polar start") << "Name,Sport,Date,Start time,Duration\nA,B,03/02/2026,09:00:00,1\n"_ba
                                 << u"line 2: "_s;
    QTest::newRow("Polar rows")
        << "Name,Sport,Date,Start time,Duration\nA,B,02-03-2026,09:00:00,00:00:01\nTime,Speed\n"_ba << u"line 3: "_s;
    QTest::newRow("Samsung") << "com.samsung.shealth.tracker.heart_rate,6303001,5\nstart_time,heart_rate\nnow,71\n"_ba
                             << u"line 3: "_s;
    QTest::newRow("TCX") << tcx(lap("2026-03-02T08:00:00Z", point("noon", "71"))) << u"line 2: "_s;
}

void TestForeignReaders::brokenLinesAreNamed()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, place);
    const Content content = read(file);
    QCOMPARE(content.failure.code, Error::Code::ImportUnreadable);
    QVERIFY2(content.failure.detail.startsWith(place), qPrintable(content.failure.detail));
}

void TestForeignReaders::rowsAfterABrokenOneAreRead()
{
    QByteArray file = "time,heartRate\n2026-03-02 08:00:00+0000,71\nyesterday,72\n2026-03-02 08:00:01+0000,73\n\"";
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    const auto reader = EntryReader::forFile(buffer);
    Entry entry;
    QVERIFY(!reader->next(entry));
    QCOMPARE(reader->next(entry).detail, u"line 3: no time, as 2026-11-20 and 18:30"_s);
    QVERIFY(isNothing(entry) && reader->canGoOn());
    QVERIFY(!reader->next(entry));
    QCOMPARE(std::get<Sample>(entry).bpm, 73);
    QVERIFY(reader->next(entry)); // quotes that do not end
    QVERIFY(!reader->canGoOn());
}

NEOBEAT_TEST(TestForeignReaders)
#include "tst_foreignreaders.moc"
