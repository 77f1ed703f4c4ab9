// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"
#include "support/testprogram.h"
#include "text/errortext.h"
#include "text/outputtext.h"

#include <QMetaEnum>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void theFirstLanguageThatIsThereIsTaken_data();
    void theFirstLanguageThatIsThereIsTaken();
    void formatsAreThoseOfTheCountryInTheLanguageOfTheTexts_data();
    void formatsAreThoseOfTheCountryInTheLanguageOfTheTexts();
    void whatIsSaidIsTranslated_data();
    void whatIsSaidIsTranslated();
    void everyFailureIsTranslated_data();
    void everyFailureIsTranslated();
    void everyOutputIsTranslated();
};

void TestLanguage::theFirstLanguageThatIsThereIsTaken_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("language");
    QTest::newRow("none") << QStringList() << u"en"_s;
    QTest::newRow("C") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("German") << QStringList{u"de-DE"_s, u"de"_s} << u"de"_s;
    QTest::newRow("Austrian") << QStringList{u"de-AT"_s} << u"de"_s;
    QTest::newRow("Mexican") << QStringList{u"es-MX"_s, u"es-Latn-MX"_s} << u"es"_s;
    QTest::newRow("Slovak before Czech") << QStringList{u"sk-SK"_s, u"cs-CZ"_s} << u"cs"_s;
    QTest::newRow("English before German") << QStringList{u"en-GB"_s, u"de-DE"_s} << u"en"_s;
    QTest::newRow("only another one") << QStringList{u"fi-FI"_s} << u"en"_s;
}

void TestLanguage::theFirstLanguageThatIsThereIsTaken()
{
    QFETCH(QStringList, wanted);
    QFETCH(QString, language);
    QCOMPARE(languageAmong(wanted), language);
}

void TestLanguage::formatsAreThoseOfTheCountryInTheLanguageOfTheTexts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("formats");
    QTest::newRow("English without a country") << u"en"_s << u"C"_s << u"C"_s;
    QTest::newRow("American") << u"en"_s << u"en_US"_s << u"en_US"_s;
    QTest::newRow("Austrian") << u"de"_s << u"de_AT"_s << u"de_AT"_s;
    QTest::newRow("German without a country") << u"de"_s << u"C"_s << u"de_DE"_s;
    QTest::newRow("German in the USA") << u"de"_s << u"en_US"_s << u"de_DE"_s;
    QTest::newRow("Spanish in the USA") << u"es"_s << u"en_US"_s << u"es_US"_s;
    QTest::newRow("English in Finland") << u"en"_s << u"fi_FI"_s << u"en_FI"_s;
    QTest::newRow("English in Vietnam") << u"en"_s << u"vi_VN"_s << u"en_GB"_s;
}

void TestLanguage::formatsAreThoseOfTheCountryInTheLanguageOfTheTexts()
{
    QFETCH(QString, language);
    QFETCH(QString, system);
    QFETCH(QString, formats);
    QCOMPARE(formatsFor(language, QLocale(system)).name(), formats);
}

void TestLanguage::whatIsSaidIsTranslated_data()
{
    QTest::addColumn<Settings::Language>("language");
    QTest::addColumn<QString>("watch");
    QTest::addColumn<QString>("cancel"); // of Qt's own dialogs
    QTest::newRow("English") << Settings::Language::English << QString() << QString();
    QTest::newRow("German") << Settings::Language::German << u"Uhr"_s << u"Abbrechen"_s;
    QTest::newRow("Czech") << Settings::Language::Czech << u"Hodinky"_s << u"Zrušit"_s;
    QTest::newRow("Spanish") << Settings::Language::Spanish << u"Reloj"_s << u"Cancelar"_s;
}

void TestLanguage::whatIsSaidIsTranslated()
{
    QFETCH(Settings::Language, language);
    QFETCH(QString, watch);
    QFETCH(QString, cancel);
    Translations translations;
    translations.install(language);
    const auto said = [](const char *context, const char *text, const QString &unchanged) {
        const QString words = QCoreApplication::translate(context, text);
        return words == QLatin1StringView(text) ? unchanged : words;
    };
    QCOMPARE(said("Main", "Watch", {}), watch);
    QCOMPARE(said("QPlatformTheme", "Cancel", {}), cancel);
    // The source has the plural, so English needs a file too.
    const QString one
        = QCoreApplication::translate("neobeat::RecordingModel", "%Ln readings could not be kept.", nullptr, 1);
    QVERIFY2(!one.isEmpty() && !one.contains(u"readings"_s), qPrintable(one));
}

void TestLanguage::everyFailureIsTranslated_data()
{
    QTest::addColumn<Error::Code>("code");
    const auto codes = QMetaEnum::fromType<Error::Code>();
    for (int i = 0; i < codes.keyCount(); ++i)
        QTest::newRow(codes.key(i)) << static_cast<Error::Code>(codes.value(i));
}

// Texts of tables are translated only if lupdate understands the table.
void TestLanguage::everyFailureIsTranslated()
{
    QFETCH(Error::Code, code);
    const ErrorText source = ErrorText::from({code});
    Translations translations;
    translations.install(Settings::Language::German);
    const ErrorText text = ErrorText::from({code});
    QCOMPARE(text.isPresent(), source.isPresent());
    if (source.isPresent())
        QVERIFY(text.title != source.title && text.cause != source.cause && text.advice != source.advice);
}

void TestLanguage::everyOutputIsTranslated()
{
    Translations translations;
    translations.install(Settings::Language::Czech);
    const auto kinds = QMetaEnum::fromType<OutputType>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const auto kind = static_cast<OutputType>(kinds.value(i));
        static const QRegularExpression english(u"\\b(the|of|for|with|that)\\b"_s);
        QVERIFY2(!purposeOf(kind).contains(english), qPrintable(purposeOf(kind)));
        for (const OutputField &field : fieldsOf(kind))
            QVERIFY2(!(field.label + field.remark + field.question).contains(english), qPrintable(field.label));
    }
}

NEOBEAT_TEST(TestLanguage)
#include "tst_language.moc"
