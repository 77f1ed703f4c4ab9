// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudolocale.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr auto smallLetters = u"åƀçđéƒğĥíĵķłɱñöþɋŕšŧúṽŵẋýž";
constexpr auto capitals = u"ÅɃÇĐÉƑĞĤÍĴĶŁṀÑÖÞɊŔŠŦÚṼŴẊÝŽ";

QString accented(QString text)
{
    for (QChar &each : text) {
        if (each >= u'a' && each <= u'z')
            each = QChar(smallLetters[each.unicode() - u'a']);
        else if (each >= u'A' && each <= u'Z')
            each = QChar(capitals[each.unicode() - u'A']);
    }
    return text;
}

/// Words of five letters, so that long texts can be broken.
QString filling(qsizetype length)
{
    QString text;
    while (text.size() < length)
        text += text.size() % 6 == 5 ? u' ' : u'ë';
    return text;
}

/// A pattern of a date says it in its own way: what is between quotes stays.
bool isDatePattern(const QString &source)
{
    static const QRegularExpression pattern(u"^[dMy, ]+$"_s);
    return source.contains(u'd') && pattern.match(source).hasMatch();
}

/// Units and headings of a few letters are as short in every language.
bool staysShort(const QString &source)
{
    static const QRegularExpression unit(u"^((%[0-9] )?(s|min|h|bpm|avg|max)|%1 h %2 min)$"_s);
    return unit.match(source).hasMatch();
}

} // namespace

QString pseudo(const QString &source)
{
    static const QRegularExpression letter(u"[A-Za-z]"_s);
    static const QRegularExpression placeholder(u"%L?[0-9n]"_s);
    if (isDatePattern(source))
        return u"'['%1']'"_s.arg(source);
    if (!source.contains(letter))
        return source;
    QString text;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(source)) {
        text += accented(source.sliced(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    text += accented(source.sliced(from));
    const qsizetype more = staysShort(source) ? 0 : (source.size() * 2 + 4) / 5;
    return u'[' + text + (source.size() > 12 ? u" "_s : QString()) + filling(more) + u']';
}

PseudoTranslator::PseudoTranslator()
{
    if (!m_german.load(u":/translations/neobeat_de"_s))
        qWarning("there is no German translation");
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *comment, int number) const
{
    const QString known = m_german.translate(context, source, comment, number);
    return known.isNull() ? QString() : pseudo(QString::fromUtf8(source));
}

} // namespace neobeat
