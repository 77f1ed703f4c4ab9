// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/scrub.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keyDigits = 24; ///< From this number of hex digits on it counts as a key, even one cut off.

bool isHexDigit(QChar character)
{
    return character.isDigit() || (character.toLower() >= u'a' && character.toLower() <= u'f');
}

/// Pairs of hex digits, six or more, whatever separates them: colons, dashes, underscores, "0x", "\x", nothing.
const QString pairForm = u"(?:0x|\\\\x)?[0-9a-f]{2}(?:[^0-9a-z]{0,3}(?:0x|\\\\x)?[0-9a-f]{2}){5,}[0-9a-f]?"_s;
/// Twelve hex digits or more in groups of any length.
const QString groupForm = u"[0-9a-f](?:[^0-9a-z]{0,2}[0-9a-f]){11,}(?![0-9a-z])"_s;
/// Where a word begins.
const QString wordStart = u"(?<![0-9a-z])"_s;

/// Words can be spelt with a to f alone; unlike the groups of an address they vary in length.
bool looksLikeWords(const QString &text)
{
    static const QRegularExpression gap(u"[ ,.;]+"_s);
    const auto isWordCharacter = [](QChar character) { return character.isLetter() || u" ,.;"_s.contains(character); };
    const QStringList words = text.split(gap, Qt::SkipEmptyParts);
    const auto isLikeFirst = [&](const QString &word) { return word.size() == words.first().size(); };
    return std::all_of(text.begin(), text.end(), isWordCharacter)
        && !std::all_of(words.begin(), words.end(), isLikeFirst);
}

QString withoutHex(const QString &text, const QRegularExpression &form)
{
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : form.globalMatch(text)) {
        const QString found = match.captured();
        if (looksLikeWords(found))
            continue;
        const auto digits = std::count_if(found.begin(), found.end(), isHexDigit);
        result += text.mid(end, match.capturedStart() - end)
            + (digits >= keyDigits ? u"[key removed]"_s : u"[address removed]"_s);
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

QString withoutSerials(QString text)
{
    static const QRegularExpression form(
        u"(\\bserial(?:[ _-]?(?:number|no|nr))?[^0-9a-z]{1,4})(?=[a-z]*[0-9])[0-9a-z][0-9a-z./-]*"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.replace(form, u"\\1[serial removed]"_s);
}

QString withoutHome(QString text)
{
    static const QRegularExpression form(u"(?:/var)?/home/[^/\\s\"':;,]+"_s);
    const QString home = QDir::homePath();
    if (home.size() > 1)
        text.replace(home, u"~"_s);
    return text.replace(form, u"~"_s);
}

} // namespace

QString scrubbed(const QString &text)
{
    // What starts at a word boundary is replaced first, so that the end of the word before it is not taken for a part
    // of it.
    static const auto form
        = [](const QString &pattern) { return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption); };
    static const std::array forms{form(wordStart + pairForm), form(wordStart + groupForm), form(pairForm)};
    QString result = withoutSerials(withoutHome(text));
    for (const QRegularExpression &each : forms)
        result = withoutHex(result, each);
    return result;
}

} // namespace neobeat
