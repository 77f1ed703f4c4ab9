// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/keydigits.h"

namespace neobeat {

namespace {

/// 0 … 15, or -1 for anything but a hex digit.
int hexValue(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    const QChar lower = c.toLower();
    return lower >= u'a' && lower <= u'f' ? lower.unicode() - u'a' + 10 : -1;
}

/// Blanks, invisible characters from web pages, and the separators that users and tools put between groups of digits.
bool isSeparator(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Punctuation_Dash || c == u':';
}

/// Quotes, brackets and list punctuation, which may surround a key but never occur inside it.
bool isWrapping(QChar c)
{
    constexpr QStringView wrapping = u"\"'`\u00b4\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb(){}[]<>,;";
    return isSeparator(c) || wrapping.contains(c);
}

KeyProblem offence(QStringView text, qsizetype index, qsizetype offset)
{
    const QChar c = text[index];
    if (c == u'\u2026' || text.sliced(index).startsWith(u".."))
        return {.kind = KeyProblem::Kind::CutOff};
    // Half of a surrogate pair cannot be shown.
    return {.kind = KeyProblem::Kind::NotHex,
            .character = c.isPrint() ? c : QChar(QChar::ReplacementCharacter),
            .position = int(offset + index) + 1};
}

} // namespace

void KeyDigits::add(int value)
{
    if (count < AuthKey::digitCount) {
        char &byte = bytes[count / 2];
        byte = static_cast<char>((byte << 4) | value);
    }
    areZeros = areZeros && value == 0;
    ++count;
}

QStringView withoutWrapping(QStringView text)
{
    while (!text.isEmpty() && isWrapping(text.front()))
        text = text.sliced(1);
    // A full stop ends a sentence, several of them mark an omission.
    while (!text.isEmpty() && (isWrapping(text.back()) || (text.back() == u'.' && !text.endsWith(u".."))))
        text.chop(1);
    return text;
}

/// Repeatedly, because a user may type the prefix and then paste a key that has one.
QStringView withoutKeyPrefix(QStringView text)
{
    while (text.startsWith(u"0x", Qt::CaseInsensitive))
        text = text.sliced(2);
    return text;
}

KeyDigits keyDigits(QStringView text, qsizetype offset)
{
    KeyDigits digits;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int value = hexValue(text[i]);
        if (value >= 0)
            digits.add(value);
        else if (!isSeparator(text[i]) && !digits.problem)
            digits.problem = offence(text, i, offset);
    }
    return digits;
}

QString digitsOfKey(QStringView text)
{
    const KeyDigits digits = keyDigits(withoutKeyPrefix(withoutWrapping(text)));
    if (digits.problem || digits.count > AuthKey::digitCount)
        return {};
    QByteArray hex = digits.bytes.toByteArray().toHex();
    // The last one of an odd number is still in the low half of its byte.
    if (digits.count % 2 != 0)
        hex[digits.count - 1] = hex[digits.count];
    return QString::fromLatin1(hex.first(digits.count));
}

} // namespace neobeat
