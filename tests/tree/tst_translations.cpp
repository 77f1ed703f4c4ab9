// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "translationfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using neobeat::Translation;
using neobeat::translationsIn;

namespace {

/// %1, %L2, %n and %Ln, sorted.
QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?[0-9n]"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

bool hasAccelerator(const QString &text)
{
    static const QRegularExpression accelerator(u"&[^& ]"_s);
    return text.contains(accelerator);
}

/// What a text of a page ends with is part of its layout: "Export…" opens something, "Name:" has something after it.
QString endOf(const QString &text)
{
    static const QRegularExpression end(u"(…|:|\\?|[ ,])$"_s);
    return end.match(text).captured();
}

/// What is wrong with one form of a translated text; empty when nothing is. A singular need not repeat its number.
QString troubleWith(const QString &source, const QString &form, bool isSingular)
{
    if (form.trimmed().isEmpty())
        return u"empty"_s;
    QStringList wanted = placeholdersIn(source);
    if (isSingular && !placeholdersIn(form).contains(u"%n"_s) && !placeholdersIn(form).contains(u"%Ln"_s)) {
        wanted.removeAll(u"%n"_s);
        wanted.removeAll(u"%Ln"_s);
    }
    if (placeholdersIn(form) != wanted)
        return u"other placeholders"_s;
    if (hasAccelerator(form) != hasAccelerator(source))
        return u"other accelerators"_s;
    if (endOf(form) != endOf(source))
        return u"another end"_s;
    if (form.startsWith(u' ') != source.startsWith(u' '))
        return u"another beginning"_s;
    return {};
}

} // namespace

/// The files that translators write: complete, and what the program can use.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyTextOfTheSourcesIsThere();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void aTextIsSentOnWhole();

private:
    static QString folder() { return QStringLiteral(NEOBEAT_SOURCE_DIR "/resources/translations"); }
    static QStringList files() { return QDir(folder()).entryList({u"neobeat_*.ts"_s}); }
};

void TranslationsTest::everyTextOfTheSourcesIsThere()
{
    const QTemporaryDir fresh;
    for (const QString &file : files())
        QVERIFY(QFile::copy(folder() + u'/' + file, fresh.filePath(file)));
    QProcess update;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NEOBEAT_SKIP_SETUP"_s, u"1"_s);
    update.setProcessEnvironment(environment);
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(QStringLiteral(NEOBEAT_SOURCE_DIR "/packaging/dev"), {u"translations"_s, fresh.path()});
    QVERIFY(update.waitForFinished(120'000));
    const QByteArray said = update.readAll();
    QVERIFY2(update.exitCode() == 0, said.constData());
    // A text that is translated under a name that no class has is never found.
    QVERIFY2(!said.contains("Qualifying") && !said.contains("warning"), said.constData());
    for (const QString &file : files()) {
        QSet<QString> wanted;
        QSet<QString> there;
        for (const Translation &each : translationsIn(fresh.filePath(file)))
            wanted.insert(each.id());
        for (const Translation &each : translationsIn(folder() + u'/' + file))
            there.insert(each.id());
        const QStringList missing = (QSet(wanted) - there).values();
        const QStringList old = (QSet(there) - wanted).values();
        QVERIFY2(missing.isEmpty(),
                 qPrintable(file + u" lacks; run packaging/dev translations:\n"_s + missing.join(u'\n')));
        QVERIFY2(old.isEmpty(), qPrintable(file + u" is left with:\n"_s + old.join(u'\n')));
    }
}

void TranslationsTest::everyTextIsTranslated_data()
{
    QTest::addColumn<qsizetype>("forms"); // for numbers
    QTest::newRow("en") << qsizetype(2);
    QTest::newRow("de") << qsizetype(2);
    QTest::newRow("cs") << qsizetype(3);
    QTest::newRow("es") << qsizetype(2);
    QCOMPARE(files().size(), 4);
}

void TranslationsTest::everyTextIsTranslated()
{
    QFETCH(qsizetype, forms);
    const QString file = folder() + u"/neobeat_%1.ts"_s.arg(QString::fromLatin1(QTest::currentDataTag()));
    const QList<Translation> all = translationsIn(file);
    QVERIFY(!all.isEmpty());
    QStringList troubles;
    for (const Translation &each : all) {
        QString trouble;
        if (!each.isFinished)
            trouble = u"unfinished"_s;
        else if (each.texts.size() != (each.hasForms ? forms : 1))
            trouble = u"not every plural form"_s;
        for (qsizetype form = 0; form < each.texts.size() && trouble.isEmpty(); ++form)
            trouble = troubleWith(each.source, each.texts.at(form), each.hasForms && form == 0);
        if (!trouble.isEmpty())
            troubles.append(trouble + u": "_s + each.id());
    }
    QVERIFY2(troubles.isEmpty(), qPrintable(u'\n' + troubles.join(u'\n')));
}

/// A text with a value put in before it is looked up is found in no file.
void TranslationsTest::aTextIsSentOnWhole()
{
    static const QRegularExpression early(
        uR"re(\b(tr|qsTr|translate)\((?:[^"()]*,\s*)?"[^"]*"(?:\s*"[^"]*")*\s*\.arg\()re"_s);
    QStringList found;
    const QString root = QStringLiteral(NEOBEAT_SOURCE_DIR);
    for (const QString &part : {u"src"_s, u"app"_s, u"qml"_s}) {
        QDirIterator sources(root + u'/' + part, {u"*.cpp"_s, u"*.h"_s, u"*.qml"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            if (const QRegularExpressionMatch match = early.match(text); match.hasMatch())
                found.append(file.fileName() + u": "_s + match.captured());
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

NEOBEAT_TEST(TranslationsTest)
#include "tst_translations.moc"
