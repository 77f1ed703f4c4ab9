// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/settingsmodel.h"
#include "support/testprogram.h"

#include <QDir>
#include <QMetaProperty>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// Each choice is stored at once and signalled once.
class TestSettingsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void choiceIsStoredAndSignalledOnce_data();
    void choiceIsStoredAndSignalledOnce();
    void impossibleChoiceIsIgnored_data();
    void impossibleChoiceIsIgnored();
    void whatIsNotRememberedIsSaid();
    void versionIsPrinted();
};

void TestSettingsModel::choiceIsStoredAndSignalledOnce_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("syncsTime") << QVariant(false);
    QTest::newRow("syncsMinutes") << QVariant(false);
    QTest::newRow("closesToTray") << QVariant(false);
    QTest::newRow("startsHeartRate") << QVariant(true);
    QTest::newRow("reducesMotion") << QVariant(true);
    QTest::newRow("sharesBattery") << QVariant(true);
    QTest::newRow("appearance") << QVariant(2);
    QTest::newRow("language") << QVariant(2);
    QTest::newRow("trayContent") << QVariant(1);
    QTest::newRow("chartMinutes") << QVariant(60);
    QTest::newRow("maximumHeartRate") << QVariant(187);
    QTest::newRow("age") << QVariant(44);
}

void TestSettingsModel::choiceIsStoredAndSignalledOnce()
{
    QFETCH(QVariant, value);
    const char *name = QTest::currentDataTag();
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    Settings settings(file);
    SettingsModel model(settings);
    const QMetaProperty property = model.metaObject()->property(model.metaObject()->indexOfProperty(name));
    QSignalSpy changes(&model, property.notifySignal());
    QVERIFY(model.property(name) != value);
    QVERIFY(model.setProperty(name, value));
    QVERIFY(model.setProperty(name, value));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(model.property(name), value);

    Settings nextStart(file);
    QCOMPARE(SettingsModel(nextStart).property(name), value);
}

void TestSettingsModel::impossibleChoiceIsIgnored_data()
{
    QTest::addColumn<int>("value");
    QTest::newRow("appearance") << 3;
    QTest::newRow("appearance below") << -1;
    QTest::newRow("language") << 5;
    QTest::newRow("language below") << -1;
    QTest::newRow("trayContent") << 2;
    QTest::newRow("trayContent below") << -1;
    QTest::newRow("chartMinutes") << 7;
    QTest::newRow("maximumHeartRate") << 99;
    QTest::newRow("maximumHeartRate above") << 241;
    QTest::newRow("age") << 4;
    QTest::newRow("age above") << 121;
}

void TestSettingsModel::impossibleChoiceIsIgnored()
{
    QFETCH(int, value);
    const QByteArray name = QByteArray(QTest::currentDataTag()).split(' ').first();
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    SettingsModel model(settings);
    const QVariant before = model.property(name);
    model.setProperty(name, value);
    QCOMPARE(model.property(name), before);
}

void TestSettingsModel::whatIsNotRememberedIsSaid()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"settings.ini"_s));
    Settings settings(folder.filePath(u"settings.ini"_s));
    SettingsModel model(settings);
    QSignalSpy changes(&model, &SettingsModel::problemChanged);
    QVERIFY(!model.problem().isPresent());
    model.setAge(44);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(model.problem().title, u"What you choose is not remembered."_s);
}

void TestSettingsModel::versionIsPrinted()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    const QString version = SettingsModel(settings).version();
    QVERIFY2(QRegularExpression(u"^\\d+\\.\\d+\\.\\d+$"_s).match(version).hasMatch(), qPrintable(version));
}

NEOBEAT_TEST(TestSettingsModel)
#include "tst_settingsmodel.moc"
