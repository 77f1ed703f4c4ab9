// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/authkey.h"

#include <algorithm>
#include <array>
#include <utility>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

/// 0 … 15, or -1 for what is no hex digit.
int hexValue(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    const QChar lower = c.toLower();
    return lower >= u'a' && lower <= u'f' ? lower.unicode() - u'a' + 10 : -1;
}

/// Blanks, invisible characters of web pages, and the separators that people and tools put between groups of digits.
bool isSeparator(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Punctuation_Dash || c == u':';
}

/// Quotes, brackets and list punctuation, which stand around a key but never inside.
bool isWrapping(QChar c)
{
    constexpr QStringView wrapping = u"\"'`\u00b4\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb(){}[]<>,;";
    return isSeparator(c) || wrapping.contains(c);
}

QStringView unwrapped(QStringView text)
{
    while (!text.isEmpty() && isWrapping(text.front()))
        text = text.sliced(1);
    // A full stop ends a sentence, several of them mean that something was left out.
    while (!text.isEmpty() && (isWrapping(text.back()) || (text.back() == u'.' && !text.endsWith(u".."))))
        text.chop(1);
    return text;
}

bool saysNotAvailable(QStringView text)
{
    constexpr std::array<QStringView, 4> words = {u"not available", u"none", u"null", u"n/a"};
    return std::any_of(words.begin(), words.end(),
                       [text](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

/// The hex digits of a text, and what stands in the way of their being a key. They go straight into memory that is
/// wiped.
struct Digits
{
    QCA::SecureArray bytes{AuthKey::byteCount}; ///< The first 32 digits.
    int count = 0;
    bool areZeros = true;
    std::optional<KeyProblem> problem;

    void add(int value);
    KeyProblem::Kind kindOfProblem(bool prefixed) const;
};

void Digits::add(int value)
{
    if (count < AuthKey::digitCount) {
        char &byte = bytes[count / 2];
        byte = static_cast<char>((byte << 4) | value);
    }
    areZeros = areZeros && value == 0;
    ++count;
}

KeyProblem::Kind Digits::kindOfProblem(bool prefixed) const
{
    const bool isPlaceholder = prefixed && areZeros && (count == 1 || count == 2);
    if (isPlaceholder)
        return KeyProblem::Kind::NotOnAccount;
    if (count < AuthKey::digitCount)
        return KeyProblem::Kind::TooShort;
    return count > AuthKey::digitCount ? KeyProblem::Kind::TooLong : KeyProblem::Kind::AllZero;
}

KeyProblem offence(QStringView text, qsizetype index, qsizetype offset)
{
    const QChar c = text[index];
    if (c == u'\u2026' || text.sliced(index).startsWith(u".."))
        return {.kind = KeyProblem::Kind::CutOff};
    // Half of a surrogate pair cannot be shown.
    return {.kind = KeyProblem::Kind::NotHex,
            .character = c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c,
            .position = int(offset + index) + 1};
}

Digits collectDigits(QStringView text, qsizetype offset)
{
    Digits digits;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int value = hexValue(text[i]);
        if (value >= 0)
            digits.add(value);
        else if (!isSeparator(text[i]) && !digits.problem)
            digits.problem = offence(text, i, offset);
    }
    return digits;
}

} // namespace

Result<AuthKey, KeyProblem> AuthKey::fromText(QStringView text)
{
    QStringView body = unwrapped(text);
    if (body.isEmpty())
        return KeyProblem{.kind = KeyProblem::Kind::Empty};
    if (saysNotAvailable(body))
        return KeyProblem{.kind = KeyProblem::Kind::NotOnAccount};
    const bool prefixed = body.startsWith(u"0x", Qt::CaseInsensitive);
    // Twice when somebody typed it and then pasted the key with its own.
    while (body.startsWith(u"0x", Qt::CaseInsensitive))
        body = body.sliced(2);
    if (prefixed && !body.isEmpty() && std::all_of(body.begin(), body.end(), [](QChar c) { return c == u'?'; }))
        return KeyProblem{.kind = KeyProblem::Kind::NotOnAccount};

    Digits digits = collectDigits(body, body.data() - text.data());
    if (!digits.problem && (digits.count != digitCount || digits.areZeros))
        digits.problem = KeyProblem{.kind = digits.kindOfProblem(prefixed)};
    if (digits.problem) {
        digits.problem->digits = digits.count;
        return *digits.problem;
    }
    return AuthKey(std::move(digits.bytes));
}

std::optional<AuthKey> AuthKey::fromStorage(const QByteArray &hex)
{
    auto key = fromText(QString::fromLatin1(hex));
    if (!key)
        return std::nullopt;
    return std::move(key).value();
}

QByteArray AuthKey::toStorage() const
{
    return m_bytes.toByteArray().toHex();
}

AuthKey::AuthKey(QCA::SecureArray bytes)
    : m_bytes(std::move(bytes))
{
}

} // namespace neobeat
