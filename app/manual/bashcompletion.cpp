// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/bashcompletion.h"

#include "manual/scripttemplate.h"

using namespace Qt::StringLiterals;

namespace neobeat::manual {

namespace {

// Bash makes several words of --option=VALUE and of 00:00:5E:00:53:4E.
constexpr const char *bashScript = R"(# SPDX-License-Identifier: GPL-3.0-or-later
# Made of the program's own tables while it is built.
# shellcheck shell=bash
@FUNCTION@() {
    local current=${COMP_WORDS[COMP_CWORD]} option='' words='' before='' choices='' i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        option=
        case ${COMP_WORDS[i]} in
        @WITH_VALUE@)
            option=${COMP_WORDS[i]}
            if [[ ${COMP_WORDS[i + 1]} == = ]]; then ((++i < COMP_CWORD)) || break; fi
            if ((i + 1 < COMP_CWORD)); then option=; ((++i)); fi ;;
        @WITH_OPTIONAL_VALUE@)
            if [[ ${COMP_WORDS[i + 1]} == = ]]; then
                option=${COMP_WORDS[i]}
                ((++i < COMP_CWORD)) || break
                if ((i + 1 < COMP_CWORD)); then option=; ((++i)); fi
            fi ;;
        :) ((++i)) ;;
        -* | =) ;;
        *) before+=${before:+ }${COMP_WORDS[i]} ;;
        esac
    done
    [[ $current != = ]] || current=
    if [[ $option ]]; then
        case $option in
@VALUES@        esac
    elif [[ $current == -* ]]; then
        choices='@COMMON_OPTIONS@'
        case ${before%% *} in
@OPTIONS@        esac
    else
        case $before in
@POSITIONS@        esac
    fi
    if [[ $words == files ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$current")
    fi
    # What ends like this goes on.
    [[ ${#COMPREPLY[@]} != 1 || ${COMPREPLY[0]} != *[=:] ]] || compopt -o nospace 2>/dev/null
}
complete -F @FUNCTION@ @PROGRAM@
)";

QString spellings(const QList<Option> &options)
{
    QStringList all;
    for (const Option &option : options)
        all += option.spellings;
    return all.join(u' ');
}

QString names(const QList<Entry> &entries)
{
    QStringList all;
    for (const Entry &entry : entries)
        all.append(entry.name);
    return all.join(u' ');
}

/// One branch of a case; a pattern with a space is quoted.
QString branch(const QString &pattern, const QString &action)
{
    return u"        %1) %2 ;;\n"_s.arg(pattern, action);
}

QString quotedWord(const QString &text)
{
    return u'\'' + text + u'\'';
}

QList<Option> allOptions(const Program &program)
{
    QList<Option> all = program.options;
    QStringList known;
    for (const Command &command : program.commands) {
        for (const Option &option : command.options) {
            if (!known.contains(option.spellings.first()))
                all.append(option);
            known.append(option.spellings.first());
        }
    }
    return all;
}

QString patternOf(const QList<Option> &options, bool isOptional)
{
    QStringList all;
    for (const Option &option : options) {
        if (option.values != Option::Values::None && option.valueIsOptional == isOptional)
            all += option.spellings;
    }
    return all.isEmpty() ? u"''"_s : all.join(u" | "_s);
}

QString valueBranches(const QList<Option> &options)
{
    QString text;
    for (const Option &option : options) {
        const QString pattern = option.spellings.join(u" | "_s);
        if (option.values == Option::Values::Files)
            text += branch(pattern, u"words=files"_s);
        else if (option.values == Option::Values::Choices)
            text += branch(pattern, u"choices='%1'"_s.arg(option.choices.join(u' ')));
    }
    return text;
}

QString optionBranches(const Program &program)
{
    QString text;
    for (const Command &command : program.commands) {
        if (!command.options.isEmpty())
            text += branch(command.name, u"choices+=' %1'"_s.arg(spellings(command.options)));
    }
    return text;
}

QString positionBranches(const Program &program)
{
    QStringList commands;
    for (const Command &command : program.commands)
        commands.append(command.name);
    QString text = commands.isEmpty() ? QString() : branch(u"''"_s, u"choices='%1'"_s.arg(commands.join(u' ')));
    for (const Position &position : program.positions)
        text += branch(quotedWord(position.before.join(u' ')),
                       position.isFile ? u"words=files"_s : u"choices='%1'"_s.arg(names(position.choices)));
    return text;
}

} // namespace

QString bashCompletion(const Program &program)
{
    const QList<Option> options = allOptions(program);
    return filledTemplate(bashScript,
                          {
                              {u"@WITH_VALUE@"_s, patternOf(options, false)},
                              {u"@WITH_OPTIONAL_VALUE@"_s, patternOf(options, true)},
                              {u"@VALUES@"_s, valueBranches(options)},
                              {u"@COMMON_OPTIONS@"_s, spellings(program.options)},
                              {u"@OPTIONS@"_s, optionBranches(program)},
                              {u"@POSITIONS@"_s, positionBranches(program)},
                              {u"@FUNCTION@"_s, u'_' + QString(program.name).replace(u'-', u'_')},
                              {u"@PROGRAM@"_s, program.name},
                          });
}

} // namespace neobeat::manual
