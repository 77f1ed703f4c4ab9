// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/recognition.h"
#include "protocol/uuids.h"
#include "support/testprogram.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// What a peripheral is taken for, and the table of models.
class RecognitionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void peripheralIsKnownByNameOrHint_data();
    void peripheralIsKnownByNameOrHint();
    void everyModelIsRecognisedByItsNames();
    void tableIsConsistent();
    void onlyTheNeoTakesCommands();
    void everyModelIsInTheReadme();
};

void RecognitionTest::peripheralIsKnownByNameOrHint_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("hints"); // f: service fee0, h: service 180d, c: company
    QTest::addColumn<QString>("expected");
    QTest::newRow("name") << u"Amazfit Neo"_s << u""_s << u"amazfit-neo"_s;
    QTest::newRow("name in capitals") << u"AMAZFIT NEO"_s << u""_s << u"amazfit-neo"_s;
    QTest::newRow("name that begins like a Neo's") << u"Amazfit Neo 2"_s << u"fc"_s << u""_s;
    QTest::newRow("relative") << u"mi smart band 5"_s << u"fc"_s << u"mi-band-5"_s;
    QTest::newRow("relative that broadcasts") << u"Amazfit Bip S"_s << u"fhc"_s << u"bip-s"_s;
    QTest::newRow("longer name of another relative") << u"Amazfit Bip S Lite"_s << u"f"_s << u"bip-s-lite"_s;
    QTest::newRow("name that is only known to begin so") << u"Amazfit GTR Lite"_s << u"f"_s << u"gtr-lite"_s;
    QTest::newRow("other handshake") << u"Mi Band 3"_s << u"fc"_s << u"mi-band-3"_s;
    QTest::newRow("other handshake, broadcasts") << u"Amazfit Band 7"_s << u"fh"_s << u"sensor"_s;
    QTest::newRow("strap") << u"Strap 12"_s << u"h"_s << u"sensor"_s;
    QTest::newRow("strap without a name") << QString() << u"h"_s << u"sensor"_s;
    QTest::newRow("nothing") << QString() << u""_s << u""_s;
    QTest::newRow("unknown name") << u"Headphones"_s << u""_s << u""_s;
    QTest::newRow("no name, service") << QString() << u"f"_s << u"amazfit-neo"_s;
    QTest::newRow("no name, company") << QString() << u"c"_s << u"amazfit-neo"_s;
    QTest::newRow("no name, all hints") << QString() << u"fhc"_s << u"amazfit-neo"_s;
    QTest::newRow("address as name") << u"00-00-5E-00-53-02"_s << u"fc"_s << u""_s;
}

void RecognitionTest::peripheralIsKnownByNameOrHint()
{
    QFETCH(QString, name);
    QFETCH(QString, hints);
    QFETCH(QString, expected);
    QList<QUuid> services{uuids::deviceInformationService};
    if (hints.contains(u'f'))
        services.append(QUuid(u"{0000fee0-0000-1000-8000-00805f9b34fb}"_s));
    if (hints.contains(u'h'))
        services.append(QUuid(u"{0000180d-0000-1000-8000-00805f9b34fb}"_s));
    QList<quint16> manufacturers{0x004c};
    if (hints.contains(u'c'))
        manufacturers.append(0x0157);
    const SourceModel *model = recognized(name, services, manufacturers);
    QCOMPARE(model ? model->id.toString() : QString(), expected);
}

void RecognitionTest::everyModelIsRecognisedByItsNames()
{
    for (const SourceModel &model : sourceModels()) {
        for (const QLatin1StringView pattern : model.names) {
            const QString name = pattern.toString().replace(u'*', u" X"_s);
            QCOMPARE(recognized(name, {uuids::huamiService}, {}), &model);
        }
    }
}

void RecognitionTest::tableIsConsistent()
{
    static const QRegularExpression form(u"\\A[a-z0-9-]+\\z"_s);
    QSet<QString> ids;
    int related = 0;
    for (const SourceModel &model : sourceModels()) {
        QVERIFY2(form.match(model.id.toString()).hasMatch(), model.id.data());
        ids.insert(model.id.toString());
        QCOMPARE(sourceModel(model.id.toString()), &model);
        QCOMPARE(model.isSupported(), model.confidence != SourceModel::Confidence::Unsupported);
        QCOMPARE(model.isSupported(), bool(model.abilities));
        QCOMPARE(model.needsKey(), model.can(SourceModel::MeasuringControl));
        related += model.needsKey() ? 1 : 0;
    }
    QCOMPARE(ids.size(), qsizetype(sourceModels().size()));
    QCOMPARE(related, 27);
    QCOMPARE(neoModel().id, "amazfit-neo"_L1);
    QCOMPARE(standardSensor().handshake, SourceModel::Handshake::None);
    QCOMPARE(sourceModel(u"nothing"), nullptr);
}

void RecognitionTest::onlyTheNeoTakesCommands()
{
    for (const SourceModel &model : sourceModels())
        QCOMPARE(model.can(SourceModel::WatchCommands), &model == &neoModel());
}

void RecognitionTest::everyModelIsInTheReadme()
{
    using Confidence = SourceModel::Confidence;
    QFile file(QStringLiteral(NEOBEAT_SOURCE_DIR "/README.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString readme = QString::fromUtf8(file.readAll());
    const QString section = readme.section(u"## Watches and sensors\n"_s, 1).section(u"\n## "_s, 0, 0);
    QHash<QString, QStringList> rows;
    for (const QString &line : section.split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() == 5)
            rows.insert(cells.at(1).trimmed(), {cells.at(2).trimmed(), cells.at(3).trimmed()});
    }
    const QHash<Confidence, QString> claims{{Confidence::Confirmed, u"use[d]? the same messages with"_s},
                                            {Confidence::FromCode, u"nobody is known to have tried"_s},
                                            {Confidence::Standard, u"Bluetooth Heart Rate Service"_s},
                                            {Confidence::Unsupported, u"paired with|exchanges keys"_s}};
    for (const SourceModel &model : sourceModels()) {
        const QString title = model.title.isEmpty() ? u"Heart-rate sensor"_s : model.title.toString();
        const QStringList row = rows.take(title);
        QVERIFY2(!row.isEmpty(), qPrintable(title));
        QCOMPARE(row.at(0).startsWith(u"nothing"_s), !model.isSupported());
        QCOMPARE(row.at(0) == u"everything"_s, model.can(SourceModel::WatchCommands));
        const QRegularExpression claim(claims.value(model.confidence));
        QVERIFY2(claim.match(row.at(1)).hasMatch(), qPrintable(title));
    }
    rows.remove(u"model"_s);
    rows.remove(u"---"_s);
    QVERIFY2(rows.isEmpty(), qPrintable(QStringList(rows.keys()).join(u", "_s)));
}

NEOBEAT_TEST(RecognitionTest)
#include "tst_recognition.moc"
