// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/outsidetext.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace neobeat {

namespace {

/// How much of a text is examined beyond its limit, to find the end of the last whole character.
constexpr qsizetype lookAhead = 64;

enum class LineEnds { Keep, Blank };

/// What ordinary text consists of, so that most texts are recognised as clean quickly.
bool isPlain(QChar c)
{
    return c >= u' ' && c < u'\u007f';
}

bool isLineEnd(char32_t c)
{
    return (c >= U'\n' && c <= U'\r') || c == U'\u0085' || c == U'\u2028' || c == U'\u2029';
}

void append(QString &result, char32_t c, LineEnds lineEnds)
{
    if (isLineEnd(c)) {
        result += lineEnds == LineEnds::Keep ? u'\n' : u' ';
        return;
    }
    if (QChar::isSpace(c)) { // The tab is a control character too.
        result += u' ';
        return;
    }
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
        return;
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        result += QChar(QChar::ReplacementCharacter);
        return;
    default:
        result += QChar::fromUcs4(c);
    }
}

/// The text without the characters that no output may contain, or as much of it as the limit allows.
QString cleaned(QStringView text, LineEnds lineEnds, bool joinsBlanks, qsizetype longest)
{
    QString result;
    result.reserve(std::min(text.size(), longest) + lookAhead);
    for (qsizetype i = 0; i < text.size() && result.size() - longest < lookAhead; ++i) {
        char32_t c = text[i].unicode();
        if (c == U'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            ++i;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        append(result, c, lineEnds);
        const bool endsBlank = joinsBlanks && result.endsWith(u' ');
        if (endsBlank && (result.size() == 1 || result[result.size() - 2] == u' '))
            result.chop(1);
    }
    return result;
}

/// As much of the text as fits, up to the end of a user-perceived character. If a single one is too long, with hundreds
/// of combining marks, it keeps as many of them as fit.
QString cut(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    QTextBoundaryFinder boundaries(QTextBoundaryFinder::Grapheme, text);
    boundaries.setPosition(longest);
    if (!boundaries.isAtBoundary())
        boundaries.toPreviousBoundary();
    qsizetype end = boundaries.position();
    if (end <= 0)
        end = longest > 0 && text[longest - 1].isHighSurrogate() ? longest - 1 : longest;
    return text.first(end);
}

QString withoutBlanksAtEnds(const QString &text, qsizetype longest)
{
    return cut(text.trimmed(), longest).trimmed();
}

} // namespace

QString outsideLine(const QString &text, qsizetype longest)
{
    return withoutBlanksAtEnds(cleaned(text, LineEnds::Blank, true, longest), longest);
}

QString outsideNote(const QString &text, qsizetype longest)
{
    return withoutBlanksAtEnds(cleaned(QStringView(text).trimmed(), LineEnds::Keep, false, longest), longest);
}

QString printable(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;
    return cleaned(text, LineEnds::Keep, false, text.size());
}

} // namespace neobeat
