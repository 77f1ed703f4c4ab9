// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/bluezadvertisement.h"
#include "protocol/recognition.h"
#include "support/hostilenames.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// The advertisement made of BlueZ's properties of a peripheral.
class TestBluezAdvertisement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatItSendsDecidesAndWhatItIsCalledIsShown_data();
    void whatItSendsDecidesAndWhatItIsCalledIsShown();
    void anAliasThatIsTakenBackIsGone();
    void hostileNamesAreOneHarmlessLine_data();
    void hostileNamesAreOneHarmlessLine();

private:
    static Advertisement advertisementWith(const QVariantMap &properties)
    {
        Advertisement advertisement;
        advertisement.address = u"00:00:5E:00:53:01"_s;
        learn(advertisement, properties);
        return advertisement;
    }
};

void TestBluezAdvertisement::whatItSendsDecidesAndWhatItIsCalledIsShown_data()
{
    QTest::addColumn<QVariantMap>("properties");
    QTest::addColumn<bool>("isSupported");
    QTest::addColumn<QString>("shown");
    const QStringList huami{u"0000fee0-0000-1000-8000-00805f9b34fb"_s};
    const auto row = [](const char *what, const QVariantMap &properties, bool isSupported, const QString &shown) {
        QTest::newRow(what) << properties << isSupported << shown;
    };
    row("as it came", {{u"Name"_s, u"Amazfit Neo"_s}, {u"Alias"_s, u"Amazfit Neo"_s}}, true, u"Amazfit Neo"_s);
    row("called otherwise", {{u"Name"_s, u"Amazfit Neo"_s}, {u"Alias"_s, u"My watch"_s}}, true, u"My watch"_s);
    row("called as another model", {{u"Name"_s, u"Amazfit Neo"_s}, {u"Alias"_s, u"Amazfit Bip"_s}}, true,
        u"Amazfit Bip"_s);
    row("another model", {{u"Name"_s, u"Amazfit Bip"_s}, {u"Alias"_s, u"Amazfit Bip"_s}, {u"UUIDs"_s, huami}}, false,
        u"Amazfit Bip"_s);
    row("another model, called Neo",
        {{u"Name"_s, u"Amazfit Bip"_s}, {u"Alias"_s, u"Amazfit Neo"_s}, {u"UUIDs"_s, huami}}, false, u"Amazfit Neo"_s);
    row("something else, called Neo", {{u"Alias"_s, u"Amazfit Neo"_s}}, false, u"Amazfit Neo"_s);
    row("no name received, called otherwise", {{u"Alias"_s, u"Mine"_s}, {u"UUIDs"_s, huami}}, true, u"Mine"_s);
    row("no name received", {{u"Alias"_s, u"00-00-5E-00-53-01"_s}, {u"UUIDs"_s, huami}}, true, QString());
    row("address in place of the name", {{u"Name"_s, u"00-00-5E-00-53-01"_s}, {u"UUIDs"_s, huami}}, true, QString());
    row("address in place of the name, small letters", {{u"Name"_s, u"00-00-5e-00-53-01"_s}, {u"UUIDs"_s, huami}}, true,
        QString());
    row("address in place of the name, no hint", {{u"Name"_s, u"00-00-5E-00-53-01"_s}}, false, QString());
    row("another address as name", {{u"Name"_s, u"00:00:5E:00:53:02"_s}, {u"UUIDs"_s, huami}}, false,
        u"00:00:5E:00:53:02"_s);
    row("nothing known", {{u"Alias"_s, u"00-00-5E-00-53-01"_s}}, false, QString());
}

void TestBluezAdvertisement::whatItSendsDecidesAndWhatItIsCalledIsShown()
{
    QFETCH(QVariantMap, properties);
    const Advertisement advertisement = advertisementWith(properties);
    QTEST(isSupported(advertisement), "isSupported");
    QTEST(advertisement.shownName(), "shown");
    const QString name = properties.value(u"Name"_s).toString();
    QCOMPARE(advertisement.name, name.startsWith(u"00-00") ? QString() : name);
}

void TestBluezAdvertisement::anAliasThatIsTakenBackIsGone()
{
    Advertisement advertisement = advertisementWith({{u"Name"_s, u"Amazfit Neo"_s}, {u"Alias"_s, u"My watch"_s}});
    learn(advertisement, {{u"RSSI"_s, QVariant::fromValue<short>(-60)}});
    QCOMPARE(advertisement.shownName(), u"My watch"_s);
    learn(advertisement, {{u"Alias"_s, u"Amazfit Neo"_s}});
    QCOMPARE(advertisement.alias, QString());
    QCOMPARE(advertisement.shownName(), u"Amazfit Neo"_s);
}

void TestBluezAdvertisement::hostileNamesAreOneHarmlessLine_data()
{
    QTest::addColumn<QString>("name");
    for (const test::HostileName &hostile : test::hostileNames())
        QTest::newRow(hostile.what) << hostile.name;
}

void TestBluezAdvertisement::hostileNamesAreOneHarmlessLine()
{
    QFETCH(QString, name);
    for (const QString &property : {u"Name"_s, u"Alias"_s}) {
        const Advertisement advertisement = advertisementWith({{property, name}});
        QVERIFY2(test::isOneHarmlessLine(advertisement.shownName()), qPrintable(advertisement.shownName()));
        QVERIFY(!advertisement.shownName().isEmpty());
    }
}

NEOBEAT_TEST(TestBluezAdvertisement)
#include "tst_bluezadvertisement.moc"
