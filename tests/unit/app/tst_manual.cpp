// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "cli/commandtable.h"
#include "cli/usage.h"
#include "manual/bashcompletion.h"
#include "manual/clidescription.h"
#include "manual/fishcompletion.h"
#include "manual/manualpage.h"
#include "manual/windowdescription.h"
#include "manual/zshcompletion.h"
#include "support/testprogram.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace neobeat;

/// Manual pages and completions know everything that the programs take.
class TestManual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyOptionAndCommandIsThere_data();
    void everyOptionAndCommandIsThere();
    void anOptionIsOfferedToItsCommandsOnly();
    void valuesAreKnown_data();
    void valuesAreKnown();
    void aLineOfTextIsNoRequest();
};

void TestManual::everyOptionAndCommandIsThere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCli");
    const manual::Program window = manual::describeWindow();
    const manual::Program cli = manual::describeCli();
    const QString date = u"2026-11-20"_s;
    // Without the dash that roff needs, and with the ones that fish does without.
    const auto page = [&](const manual::Program &program) {
        return manual::manualPage(program, u"0.1.0"_s, date).replace(u"\\-"_s, u"-"_s);
    };
    const auto fish = [](const manual::Program &program) {
        return manual::fishCompletion(program).replace(u" -l "_s, u" --"_s).replace(u" -s "_s, u" -"_s);
    };
    QTest::newRow("page of the window") << page(window) << false;
    QTest::newRow("page of the terminal") << page(cli) << true;
    QTest::newRow("bash, window") << manual::bashCompletion(window) << false;
    QTest::newRow("bash, terminal") << manual::bashCompletion(cli) << true;
    QTest::newRow("zsh, window") << manual::zshCompletion(window) << false;
    QTest::newRow("zsh, terminal") << manual::zshCompletion(cli) << true;
    QTest::newRow("fish, window") << fish(window) << false;
    QTest::newRow("fish, terminal") << fish(cli) << true;
}

void TestManual::everyOptionAndCommandIsThere()
{
    QFETCH(QString, text);
    QFETCH(bool, isCli);
    QStringList names;
    if (isCli) {
        for (const cli::Option &option : cli::options())
            names += option.names.split(u',');
    } else {
        for (const QCommandLineOption &option : CommandLine::options())
            names += option.names();
    }
    QStringList wanted;
    for (const QString &name : names)
        wanted.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    if (isCli) {
        for (const cli::Row &row : cli::commandRows())
            wanted.append(row.name.section(u' ', 0, 0));
    }
    QVERIFY(wanted.contains(u"--simulate"_s));
    for (const QString &word : wanted) {
        const QRegularExpression whole(u"(?<![\\w-])%1(?![\\w-])"_s.arg(QRegularExpression::escape(word)));
        // The tags of a page end with a change of the font.
        QVERIFY2(QString(text).remove(u"\\fB"_s).remove(u"\\fP"_s).contains(whole), qPrintable(word));
    }
}

void TestManual::anOptionIsOfferedToItsCommandsOnly()
{
    const manual::Program program = manual::describeCli();
    int offered = 0;
    for (const manual::Command &command : program.commands) {
        for (const manual::Option &option : command.options) {
            ++offered;
            const QString name = option.spellings.first().mid(2);
            QVERIFY2(cli::ownersOf(name).contains(command.name), qPrintable(command.name + u' ' + name));
        }
    }
    QVERIFY(offered > 0);
    for (const manual::Option &option : program.options)
        QVERIFY2(cli::ownersOf(option.spellings.last().mid(2)).isEmpty(), qPrintable(option.spellings.last()));
}

void TestManual::valuesAreKnown_data()
{
    using Values = manual::Option::Values;
    QTest::addColumn<QString>("value");
    QTest::addColumn<Values>("values");
    QTest::addColumn<bool>("isOptional");
    QTest::addColumn<QString>("choice");
    QTest::newRow("none") << QString() << Values::None << false << QString();
    QTest::newRow("a number") << u"N"_s << Values::Any << false << QString();
    QTest::newRow("a name or a number") << u"NAME|N"_s << Values::Any << false << QString();
    QTest::newRow("a file") << u"FILE"_s << Values::Files << false << QString();
    QTest::newRow("one of two") << u"secret-service|file"_s << Values::Choices << false << u"file"_s;
    QTest::newRow("a format") << u"FORMAT"_s << Values::Choices << false << u"jsonl"_s;
    QTest::newRow("a scenario") << u"[SCENARIO]"_s << Values::Choices << true << u"out-of-range"_s;
    QTest::newRow("a scenario that goes on") << u"[SCENARIO]"_s << Values::Choices << true << u"slow="_s;
}

void TestManual::valuesAreKnown()
{
    QFETCH(QString, value);
    QFETCH(manual::Option::Values, values);
    QFETCH(bool, isOptional);
    QFETCH(QString, choice);
    const manual::Option option = manual::describe({u"x"_s, u"some"_s}, value, u"It."_s);
    QCOMPARE(option.spellings, (QStringList{u"-x"_s, u"--some"_s}));
    QCOMPARE(option.values, values);
    QCOMPARE(option.valueIsOptional, isOptional);
    QVERIFY2(choice.isEmpty() ? option.choices.isEmpty() : option.choices.contains(choice),
             qPrintable(option.choices.join(u' ')));
}

/// For roff a line that begins with a full stop is a command, and is not printed.
void TestManual::aLineOfTextIsNoRequest()
{
    manual::Program program;
    program.name = u"neobeat"_s;
    program.introduction = {u".conf is its file"_s, u"a\\b"_s};
    const QString page = manual::manualPage(program, u"0.1.0"_s, u"2026-11-20"_s);
    QVERIFY2(page.contains(u"\n\\&.conf is its file\n"_s), qPrintable(page));
    QVERIFY2(page.contains(u"\na\\eb\n"_s), qPrintable(page));
}

NEOBEAT_TEST(TestManual)
#include "tst_manual.moc"
