// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/recognition.h"
#include "protocol/uuids.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// Which peripherals count as ours.
class RecognitionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void neoIsKnownByNameOrHint_data();
    void neoIsKnownByNameOrHint();
};

void RecognitionTest::neoIsKnownByNameOrHint_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("service");
    QTest::addColumn<bool>("company");
    QTest::addColumn<bool>("expected");
    QTest::newRow("name") << u"Amazfit Neo"_s << false << false << true;
    QTest::newRow("name in capitals") << u"AMAZFIT NEO"_s << false << false << true;
    QTest::newRow("name of another model") << u"Amazfit Neo 2"_s << true << true << false;
    QTest::newRow("name of a relative with both hints") << u"Mi Smart Band 4"_s << true << true << false;
    QTest::newRow("nothing") << QString() << false << false << false;
    QTest::newRow("no name, service") << QString() << true << false << true;
    QTest::newRow("no name, company") << QString() << false << true << true;
    QTest::newRow("address as name") << u"00-00-5E-00-53-02"_s << true << true << false;
}

void RecognitionTest::neoIsKnownByNameOrHint()
{
    QFETCH(QString, name);
    QFETCH(bool, service);
    QFETCH(bool, company);
    QList<QUuid> services{uuids::heartRateService};
    if (service)
        services.append(QUuid(u"{0000fee0-0000-1000-8000-00805f9b34fb}"_s));
    QList<quint16> manufacturers{0x004c};
    if (company)
        manufacturers.append(0x0157);
    QTEST(looksLikeNeo(name, services, manufacturers), "expected");
}

NEOBEAT_TEST(RecognitionTest)
#include "tst_recognition.moc"
