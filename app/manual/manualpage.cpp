// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/manualpage.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace neobeat::manual {

namespace {

constexpr qsizetype longestLine = 78;

/// Dashes stay dashes, so that they can be copied and found.
QString escaped(const QString &text)
{
    QString safe = text;
    safe.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    return safe;
}

/// Text in lines of a source file; none may begin like a request.
QString wrapped(const QString &text)
{
    QString lines;
    QString line;
    const auto end = [&] {
        const bool isRequest = line.startsWith(u'.') || line.startsWith(u'\'');
        lines += (isRequest ? u"\\&"_s : QString()) + line + u'\n';
        line.clear();
    };
    for (const QString &word : escaped(text).split(u' ')) {
        if (!line.isEmpty() && line.size() + word.size() >= longestLine)
            end();
        line += (line.isEmpty() ? QString() : u" "_s) + word;
    }
    end();
    return lines;
}

QString heading(const QString &title)
{
    return u".SH \"%1\"\n"_s.arg(escaped(title.toUpper()));
}

QString tagged(const QString &tag, const QString &meaning)
{
    return u".TP\n"_s + tag + u'\n' + wrapped(meaning);
}

QString bold(const QString &text)
{
    return u"\\fB"_s + escaped(text) + u"\\fP"_s;
}

QString italic(const QString &text)
{
    return u"\\fI"_s + escaped(text) + u"\\fP"_s;
}

/// Words that are typed are bold, those that stand for others are italic.
QString words(const QString &text)
{
    static const QRegularExpression placeholder(u"[A-Z]{2,}"_s);
    QString result;
    qsizetype begin = 0;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text)) {
        const QString before = text.mid(begin, match.capturedStart() - begin);
        result += (before.isEmpty() ? QString() : bold(before)) + italic(match.captured());
        begin = match.capturedEnd();
    }
    const QString rest = text.mid(begin);
    return result + (rest.isEmpty() ? QString() : bold(rest));
}

QString option(const Option &option)
{
    QStringList spellings;
    for (const QString &spelling : option.spellings)
        spellings.append(bold(spelling));
    QString tag = spellings.join(u", "_s);
    if (option.valueIsOptional)
        tag += u"[="_s + italic(option.value) + u']';
    else if (!option.value.isEmpty())
        tag += u' '
            + (option.values == Option::Values::Choices && option.value.contains(u'|') ? bold(option.value)
                                                                                       : italic(option.value));
    return tagged(tag, option.meaning);
}

QString command(const Command &command)
{
    QString text = u".SS \"%1\"\n"_s.arg(escaped(command.name));
    for (const Entry &use : command.uses)
        text += tagged(words(use.name), use.meaning);
    for (const Option &each : command.options)
        text += option(each);
    for (const Entry &result : command.results)
        text += u".PP\n"_s + wrapped(u"With --json: "_s + result.meaning + u'.');
    return text;
}

QString section(const Section &section)
{
    QString text = heading(section.title);
    for (const QString &paragraph : section.paragraphs)
        text += (paragraph == section.paragraphs.first() ? QString() : u".PP\n"_s) + wrapped(paragraph);
    for (const Entry &entry : section.entries)
        text += tagged(section.entriesAreExamples ? bold(entry.name) : words(entry.name), entry.meaning);
    return text;
}

} // namespace

QString manualPage(const Program &program, const QString &version, const QString &date)
{
    QString text
        = u".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n"
          ".\\\" Made of the program's own tables while it is built.\n"
          ".TH %1 1 %2 \"Neobeat %3\" \"User Commands\"\n"_s.arg(escaped(program.name.toUpper()), date, version);
    text += heading(u"Name"_s) + escaped(program.name) + u" \\- "_s + escaped(program.summary) + u'\n';
    text += heading(u"Synopsis"_s) + bold(program.name) + u' ' + escaped(program.synopsis) + u'\n';
    text += section({u"Description"_s, program.introduction, {}, false});
    if (!program.commands.isEmpty())
        text += heading(u"Commands"_s);
    for (const Command &each : program.commands)
        text += command(each);
    text += heading(program.commands.isEmpty() ? u"Options"_s : u"Options of every command"_s);
    for (const Option &each : program.options)
        text += option(each);
    for (const Section &each : program.sections)
        text += section(each);
    return text;
}

} // namespace neobeat::manual
