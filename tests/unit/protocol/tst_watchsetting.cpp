// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/alarm.h"
#include "protocol/chunkedtransfer.h"
#include "protocol/watchsetting.h"
#include "protocol/weather.h"
#include "protocol/worldclock.h"
#include "support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using FieldKind = SettingField::Kind;

namespace {

/// The bytes of a setting from its line; empty when the line is none.
QByteArray bytesOf(const QString &key, const QString &text)
{
    const SettingDefinition *definition = settingNamed(key);
    if (!definition)
        return {};
    const auto value = parseSetting(*definition, text);
    return value ? encodeSetting(definition->setting, *value).bytes : QByteArray();
}

/// Some values of a field, with its least and its greatest.
QStringList samplesOf(const SettingField &field)
{
    QStringList samples;
    switch (field.kind) {
    case FieldKind::Switch:
        return {u"on"_s, u"off"_s};
    case FieldKind::Choice:
    case FieldKind::Order:
        for (const QLatin1StringView choice : field.choices)
            samples.append(choice);
        return samples;
    case FieldKind::Number:
        return {QString::number(field.least), QString::number(field.most), field.fallback};
    case FieldKind::Time:
        return {u"00:00"_s, u"11:11"_s, u"23:59"_s};
    case FieldKind::Date:
        return {u"1900-01-01"_s, u"2100-12-31"_s};
    }
    return {};
}

/// Every message of a setting with one field varied at a time.
QList<SettingMessage> messagesOf(const SettingDefinition &definition)
{
    QList<SettingMessage> messages;
    for (const QString &first : samplesOf(definition.fields.first())) {
        for (const SettingField &field : definition.fields) {
            for (const QString &sample : samplesOf(field)) {
                SettingValue given{{definition.fields.first().name, first}};
                given.insert(field.name, sample);
                if (const auto value = settingValue(definition, given))
                    messages.append(encodeSetting(definition.setting, *value));
            }
        }
    }
    return messages;
}

} // namespace

class TestWatchSetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void bytesAreThoseOfTheSheet_data();
    void bytesAreThoseOfTheSheet();
    void theTableIsInOrder();
    void everyFallbackIsAValue();
    void everyLineIsReadBack();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();
    void nothingDangerousCanBeWritten();
};

void TestWatchSetting::bytesAreThoseOfTheSheet_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hex");
    const auto row = [](const char *key, const char *text, const char *hex) {
        QTest::addRow("%s %s", key, text) << QString::fromLatin1(text) << QString::fromLatin1(hex).remove(u' ');
    };
    row("time-format", "12h", "06 02 00 00");
    row("time-format", "24h", "06 02 00 01");
    row("date-display", "time", "06 0a 00 00");
    row("date-display", "date", "06 0a 00 03");
    row("distance-unit", "metric", "06 03 00 00");
    row("distance-unit", "imperial", "06 03 00 01");
    row("language", "en_US", "06 17 00 65 6e 5f 55 53");
    row("wear-location", "left", "20 00 00 02");
    row("wear-location", "right", "20 00 00 82");
    row("lift-wrist", "on", "06 05 00 01 00 00 00 00");
    row("lift-wrist", "off", "06 05 00 00");
    row("lift-wrist", "scheduled from=8:30 to=22:15", "06 05 00 01 08 1e 16 0f");
    row("lift-sensitivity", "normal", "06 23 00 00");
    row("lift-sensitivity", "sensitive", "06 23 00 01");
    row("rotate-wrist", "on", "06 0d 00 01");
    row("rotate-wrist", "off", "06 0d 00 00");
    row("do-not-disturb", "off", "09 82");
    row("do-not-disturb", "off lift-wrist=on", "09 82");
    row("do-not-disturb", "automatic", "09 83");
    row("do-not-disturb", "automatic lift-wrist=on", "09 03");
    row("do-not-disturb", "scheduled from=22:00 to=7:05", "09 81 16 00 07 05");
    row("do-not-disturb", "scheduled from=22:00 to=7:05 lift-wrist=on", "09 01 16 00 07 05");
    row("inactivity", "on", "08 01 3c 00 09 00 15 00 00 00 00 00");
    row("inactivity", "off", "08 00 3c 00 09 00 15 00 00 00 00 00");
    row("inactivity", "on minutes=45 quiet=on quiet-from=12:30 quiet-to=14:00", "08 01 2d 00 09 00 0c 1e 0e 00 15 00");
    row("goal", "5000", "3a 01 00 00 00 01 88 13 00 00");
    row("goal", "8000 calories=300", "3a 03 00 00 00 01 40 1f 00 00 01 2c 01 00 00");
    row("goal", "8000 calories=300 notice=off", "3a 03 00 00 00 00 40 1f 00 00 00 2c 01 00 00");
    row("heart-rate-interval", "off", "14 00");
    row("heart-rate-interval", "1", "14 01");
    row("heart-rate-interval", "30", "14 1e");
    row("heart-rate-in-sleep", "on", "06 3c 00 01");
    row("heart-rate-in-sleep", "off", "06 3c 00 00");
    row("activity-monitoring", "on", "06 22 00 01");
    row("heart-rate-alert", "on", "06 1a 00 01 96");
    row("heart-rate-alert", "off level=180", "06 1a 00 00 b4");
    row("expose-heart-rate", "on", "06 1f 00 01");
    row("connected-advertising", "on", "06 01 00 01");
    row("display-caller", "on", "06 10 00 00 01");
    row("display-caller", "off", "06 10 00 00 00");
    row("phone-silent", "on", "06 19 00 01");
    row("hourly-chime", "on from=8:00 to=20:30", "fe 0b 00 01 08 00 14 1e");
    row("hourly-chime", "off", "fe 0b 00 00");
    row("sounds", "on calls=off goal=off",
        "3c 00 00 01 01 00 00 02 00 01 03 00 01 04 00 01 05 00 01 06 00 01 07 00 00");
    row("display-items", "steps,heart-rate,battery", "1e 00 00 ff 34 01 00 ff 02 02 00 ff 3a");
    row("display-items", "heart-rate,weather,dnd,alarm,stopwatch,pai,world-clock,steps,distance,calories,battery",
        "1e 00 00 ff 02 01 00 ff 04 02 00 ff 08 03 00 ff 09 04 00 ff 0c 05 00 ff 19 06 00 ff 1a 07 00 ff 34 "
        "08 00 ff 35 09 00 ff 36 0a 00 ff 3a");
    row("user-info", "1984-02-29 sex=female height=168 weight=61", "4f 00 00 c0 07 02 1d 01 a8 00 a8 2f 01 00 00 00");
}

void TestWatchSetting::bytesAreThoseOfTheSheet()
{
    QFETCH(QString, text);
    QFETCH(QString, hex);
    const QString key = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    QCOMPARE(bytesOf(key, text).toHex(), hex.toLatin1());
}

void TestWatchSetting::theTableIsInOrder()
{
    QSet<QString> keys;
    int number = 0;
    for (const SettingDefinition &definition : settingDefinitions()) {
        QCOMPARE(static_cast<int>(definition.setting), number++);
        QCOMPARE(&definitionOf(definition.setting), &definition);
        QCOMPARE(settingNamed(definition.key), &definition);
        QVERIFY(!definition.fields.isEmpty());
        keys.insert(definition.key);
    }
    QCOMPARE(number, static_cast<int>(WatchSetting::UserInfo) + 1);
    QCOMPARE(keys.size(), number);
    QVERIFY(!settingNamed(u"night-mode"_s));
}

void TestWatchSetting::everyFallbackIsAValue()
{
    for (const SettingDefinition &definition : settingDefinitions()) {
        const auto value = settingValue(definition, {});
        QVERIFY2(value, definition.key.data());
        QCOMPARE(value->size(), definition.fields.size());
    }
}

void TestWatchSetting::everyLineIsReadBack()
{
    for (const SettingDefinition &definition : settingDefinitions()) {
        const auto value = settingValue(definition, {});
        const auto again = parseSetting(definition, settingText(definition, *value));
        QVERIFY2(again, definition.key.data());
        QCOMPARE(*again, *value);
    }
}

void TestWatchSetting::whatMakesNoSenseIsRefused_data()
{
    using Problem = SettingProblem::Kind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("kind");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *key, const char *text, Problem kind, const char *field) {
        QTest::addRow("%s %s", key, text) << QString::fromLatin1(text) << kind << QString::fromLatin1(field);
    };
    row("time-format", "", Problem::NotPossible, "value");
    row("time-format", "25h", Problem::NotPossible, "value");
    row("time-format", "24h hours=2", Problem::UnknownField, "hours");
    row("rotate-wrist", "yes", Problem::NotPossible, "value");
    row("lift-wrist", "scheduled from=24:00", Problem::NotPossible, "from");
    row("goal", "0", Problem::NotPossible, "steps");
    row("goal", "65536", Problem::NotPossible, "steps");
    row("goal", "8000 calories=-1", Problem::NotPossible, "calories");
    row("heart-rate-interval", "60", Problem::NotPossible, "value");
    row("display-items", "steps,steps", Problem::NotPossible, "value");
    row("display-items", "steps,", Problem::NotPossible, "value");
    row("display-items", "watch-face", Problem::NotPossible, "value");
    row("user-info", "1984-02-30", Problem::NotPossible, "birth");
    row("inactivity", "on quiet=on quiet-from=22:00 quiet-to=23:00", Problem::QuietOutside, "quiet-from");
    row("inactivity", "on quiet=on quiet-from=14:00 quiet-to=12:00", Problem::QuietOutside, "quiet-from");
}

void TestWatchSetting::whatMakesNoSenseIsRefused()
{
    QFETCH(QString, text);
    QFETCH(SettingProblem::Kind, kind);
    QFETCH(QString, field);
    const QString key = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    const auto value = parseSetting(*settingNamed(key), text);
    QVERIFY(!value);
    QCOMPARE(value.error().kind, kind);
    QCOMPARE(value.error().field, field);
}

// Factory reset is 06 0b on 0003*; rebooting and firmware are in a service that no target is in.
void TestWatchSetting::nothingDangerousCanBeWritten()
{
    QSet<QByteArray> begins;
    for (const SettingDefinition &definition : settingDefinitions()) {
        const auto messages = messagesOf(definition);
        QVERIFY2(!messages.isEmpty(), definition.key.data());
        for (const SettingMessage &message : messages) {
            if (message.target == SettingTarget::Configuration)
                begins.insert(message.bytes.first(2).toHex());
            else
                QVERIFY(QByteArray("\x3a\x3c\x1e\x20\x4f\x14").contains(message.bytes.at(0)));
        }
    }
    for (int place = 0; place < 256; ++place)
        QCOMPARE(Alarm::encode(place, Alarm{QTime(6, 11), Alarm::everyDay, true}).at(0), '\x02');
    for (const char *danger : {"060b", "050b"})
        QVERIFY(!begins.contains(danger));
    QSet<QByteArray> allowed;
    for (const char *begin : {"0601", "0602", "0603", "0605", "060a", "060d", "0610", "0617", "0619", "061a", "061f",
                              "0622", "0623", "063c", "0801", "0800", "0901", "0903", "0981", "0982", "0983", "fe0b"})
        allowed.insert(begin);
    QCOMPARE(begins, allowed);
    for (const QByteArray &message : Weather().encode())
        QVERIFY(QByteArray("\x01\x02\x04\x08\x10\x40").contains(message.at(0)));
    QCOMPARE(WorldClock::encode({}, QDateTime()).at(0), '\x03');
}

NEOBEAT_TEST(TestWatchSetting)
#include "tst_watchsetting.moc"
