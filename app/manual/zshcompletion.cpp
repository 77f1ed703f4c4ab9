// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/zshcompletion.h"

#include "manual/scripttemplate.h"

using namespace Qt::StringLiterals;

namespace neobeat::manual {

namespace {

constexpr const char *zshScript = R"(#compdef @PROGRAM@
# SPDX-License-Identifier: GPL-3.0-or-later
# Made of the program's own tables while it is built.
@FUNCTION@() {
    local curcontext="$curcontext" state line
    local -a common commands choices
    typeset -A opt_args
    common=(
@COMMON_OPTIONS@    )
    commands=(
@COMMANDS@    )
    if ((! $#commands)); then
        _arguments -S $common
        return
    fi
    _arguments -S -C $common '1: :->command' '*:: :->rest'
    case $state in
    command) _describe command commands ;;
    rest)
        case $words[1] in
@OPTIONS@        *) _arguments -S -C $common '*: :->word' ;;
        esac
        [[ $state == word ]] || return
        case ${(j: :)${words[1,CURRENT-1]}:#-*} in
@POSITIONS@        esac ;;
    esac
}
@FUNCTION@ "$@"
)";

QString quotedForZsh(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

/// A text inside a specification, where brackets and colons have a meaning.
QString inSpecification(const QString &text)
{
    QString safe = text;
    for (const QChar special : u"\\[]:"_s)
        safe.replace(special, u'\\' + QString(special));
    return safe;
}

QString actionFor(const Option &option)
{
    if (option.values == Option::Values::Files)
        return u"_files"_s;
    QStringList choices;
    for (const QString &choice : option.choices)
        choices.append(inSpecification(choice));
    return choices.isEmpty() ? u" "_s : u'(' + choices.join(u' ') + u')';
}

QString specifications(const QList<Option> &options, const QString &indent)
{
    QString text;
    for (const Option &option : options) {
        for (const QString &spelling : option.spellings) {
            QString specification = spelling;
            if (option.values != Option::Values::None)
                specification += option.valueIsOptional ? u"=-"_s : u"="_s;
            specification += u'[' + inSpecification(option.meaning) + u']';
            if (option.values != Option::Values::None)
                specification += (option.valueIsOptional ? u"::"_s : u":"_s) + inSpecification(option.value) + u':'
                    + actionFor(option);
            text += indent + quotedForZsh(specification) + u'\n';
        }
    }
    return text;
}

/// Lines for _describe: name and meaning.
QString described(const QList<Entry> &entries, const QString &indent)
{
    QString text;
    for (const Entry &entry : entries)
        text += indent + quotedForZsh(QString(entry.name).replace(u':', u"\\:"_s) + u':' + entry.meaning) + u'\n';
    return text;
}

QString optionCases(const Program &program)
{
    QString text;
    for (const Command &command : program.commands) {
        if (command.options.isEmpty())
            continue;
        QString lines = specifications(command.options, u"            "_s);
        text += u"        %1)\n            choices=(\n"_s.arg(command.name) + lines
            + u"            )\n            _arguments -S -C $common $choices '*: :->word' ;;\n"_s;
    }
    return text;
}

QString positionCases(const Program &program)
{
    QString text;
    for (const Position &position : program.positions) {
        text += u"        %1)\n"_s.arg(quotedForZsh(position.before.join(u' ')));
        if (position.isFile)
            text += u"            _files ;;\n"_s;
        else
            text += u"            choices=(\n"_s + described(position.choices, u"            "_s)
                + u"            )\n            _describe word choices ;;\n"_s;
    }
    return text;
}

} // namespace

QString zshCompletion(const Program &program)
{
    QList<Entry> commands;
    for (const Command &command : program.commands)
        commands.append({command.name, command.uses.first().meaning});
    return filledTemplate(zshScript,
                          {
                              {u"@COMMON_OPTIONS@"_s, specifications(program.options, u"        "_s)},
                              {u"@COMMANDS@"_s, described(commands, u"        "_s)},
                              {u"@OPTIONS@"_s, optionCases(program)},
                              {u"@POSITIONS@"_s, positionCases(program)},
                              {u"@FUNCTION@"_s, u'_' + program.name},
                              {u"@PROGRAM@"_s, program.name},
                          });
}

} // namespace neobeat::manual
