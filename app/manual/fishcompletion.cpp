// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/fishcompletion.h"

using namespace Qt::StringLiterals;

namespace neobeat::manual {

namespace {

// The function prints the words before the cursor that are no options.
constexpr const char *fishHead = R"(# SPDX-License-Identifier: GPL-3.0-or-later
# Made of the program's own tables while it is built.
function %1_words
    set -l words (commandline -opc)
    string match --invert -- '-*' $words[2..] | string join ' '
end
function %1_begins
    string match --quiet -- "$argv[1] *" (%1_words)' '
end
)";

QString quotedForFish(const QString &text)
{
    QString safe = text;
    return u'\'' + safe.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString functionsOf(const Program &program)
{
    return u"__"_s + QString(program.name).replace(u'-', u'_');
}

QString lineFor(const Program &program, const QString &condition, const QString &rest, const QString &meaning)
{
    return u"complete -c "_s + program.name + (condition.isEmpty() ? QString() : u" -n "_s + quotedForFish(condition))
        + u' ' + rest + u" -d "_s + quotedForFish(meaning) + u'\n';
}

QString optionLine(const Program &program, const Option &option, const QString &condition)
{
    QString words;
    for (const QString &spelling : option.spellings) {
        const bool isLong = spelling.startsWith("--"_L1);
        words += (isLong ? u" -l "_s : u" -s "_s) + spelling.mid(isLong ? 2 : 1);
    }
    const bool takesValue = option.values != Option::Values::None;
    if (takesValue)
        words += option.values == Option::Values::Files ? u" -r -F"_s : option.valueIsOptional ? u" -f"_s : u" -x"_s;
    if (!option.choices.isEmpty())
        words += u" -a "_s + quotedForFish(option.choices.join(u' '));
    return lineFor(program, condition, words.trimmed(), option.meaning);
}

} // namespace

QString fishCompletion(const Program &program)
{
    const QString functions = functionsOf(program);
    QString text = QString::fromUtf8(fishHead).arg(functions) + u"complete -c %1 -f\n"_s.arg(program.name);
    for (const Option &option : program.options)
        text += optionLine(program, option, {});
    for (const Command &command : program.commands) {
        text += lineFor(program, u"test -z \"$(%1_words)\""_s.arg(functions), u"-a "_s + command.name,
                        command.uses.first().meaning);
        for (const Option &option : command.options)
            text += optionLine(program, option, u"%1_begins %2"_s.arg(functions, command.name));
    }
    for (const Position &position : program.positions) {
        const QString condition = u"test \"$(%1_words)\" = \"%2\""_s.arg(functions, position.before.join(u' '));
        if (position.isFile)
            text += u"complete -c %1 -n %2 -F\n"_s.arg(program.name, quotedForFish(condition));
        for (const Entry &choice : position.choices)
            text += lineFor(program, condition, u"-a "_s + choice.name, choice.meaning);
    }
    return text;
}

} // namespace neobeat::manual
