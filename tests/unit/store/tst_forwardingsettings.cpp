// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings.h"
#include "support/hostilenames.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

class TestForwardingSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void byDefaultNothingIsForwarded();
    void everythingSurvivesTheEnd();
    void nonsenseHasItsDefault_data();
    void nonsenseHasItsDefault();
    void listsAreBounded();
};

void TestForwardingSettings::byDefaultNothingIsForwarded()
{
    const ForwardingSettings settings = ForwardingSettings::fromText({});
    QCOMPARE(settings, ForwardingSettings());
    QVERIFY(!settings.notifications && !settings.calls && !settings.showsEvents && settings.commands.isEmpty());
}

void TestForwardingSettings::everythingSurvivesTheEnd()
{
    QTemporaryDir folder;
    ForwardingSettings wanted;
    wanted.notifications = wanted.calls = wanted.shortText = wanted.quietHours = wanted.showsEvents = true;
    wanted.newApplications = false;
    wanted.leastUrgency = ForwardingSettings::Urgency::Critical;
    wanted.applications = {{u"Mail"_s, true}, {u"Chat \"x\" @ü"_s, false}};
    wanted.quietFrom = QTime(21, 30);
    wanted.quietTo = QTime(6, 15);
    wanted.commands = {{u"button"_s, {u"/bin/x"_s, u"a b"_s, u""_s, u"\"quoted\"\n"_s}}};
    {
        Settings settings(folder.filePath(u"neobeat.ini"_s));
        const QSignalSpy changes(&settings, &Settings::forwardingChanged);
        settings.setForwarding(wanted);
        settings.setForwarding(wanted);
        QCOMPARE(changes.count(), 1);
    }
    QCOMPARE(Settings(folder.filePath(u"neobeat.ini"_s)).forwarding(), wanted);
}

void TestForwardingSettings::nonsenseHasItsDefault_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"{", "[]", "null", "{\"notifications\":1}", "{\"leastUrgency\":\"very\"}",
                             "{\"quietFrom\":\"25:00\",\"quietTo\":7}", "{\"applications\":[1],\"commands\":\"x\"}",
                             "{\"commands\":{\"button\":[]}}", "{\"commands\":{\"button\":[\"\",\"x\"]}}",
                             "{\"applications\":{\"\\n\":true}}"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestForwardingSettings::nonsenseHasItsDefault()
{
    QFETCH(QString, text);
    QCOMPARE(ForwardingSettings::fromText(text), ForwardingSettings());
}

void TestForwardingSettings::listsAreBounded()
{
    ForwardingSettings wanted;
    for (int i = 0; i < 500; ++i)
        wanted.applications.insert(QString::number(i), true);
    wanted.commands.insert(u"button"_s, QStringList(200, QString(5000, u'x')));
    for (const test::HostileName &hostile : test::hostileNames())
        wanted.applications.insert(hostile.name, true);
    const ForwardingSettings read = ForwardingSettings::fromText(wanted.toText());
    QCOMPARE(read.applications.size(), ForwardingSettings::mostApplications);
    QCOMPARE(read.commands.value(u"button"_s).size(), ForwardingSettings::mostWords);
    QCOMPARE(read.commands.value(u"button"_s).first().size(), ForwardingSettings::longestWord);
    for (const QString &name : read.applications.keys())
        QVERIFY(!name.contains(u'\n'));
}

NEOBEAT_TEST(TestForwardingSettings)
#include "tst_forwardingsettings.moc"
