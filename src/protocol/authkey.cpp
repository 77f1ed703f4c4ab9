// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/authkey.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <utility>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
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

/// The hex digits of a text, and what stands in the way of their being a key.
struct Digits
{
    QByteArray hex;
    std::optional<KeyProblem> problem;
};

Digits collectDigits(QStringView text, qsizetype offset)
{
    Digits digits;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isHexDigit(c)) {
            digits.hex.append(static_cast<char>(c.unicode()));
        } else if (!isSeparator(c) && !digits.problem) {
            const bool cut = c == u'\u2026' || text.sliced(i).startsWith(u"..");
            digits.problem = cut
                ? KeyProblem{.kind = KeyProblem::Kind::CutOff}
                : KeyProblem{.kind = KeyProblem::Kind::NotHex, .character = c, .position = int(offset + i) + 1};
        }
    }
    return digits;
}

KeyProblem::Kind kindOfDigits(const QByteArray &hex, bool prefixed)
{
    const bool onlyZeros = !hex.isEmpty() && std::all_of(hex.begin(), hex.end(), [](char c) { return c == '0'; });
    if (prefixed && onlyZeros && hex.size() <= 2)
        return KeyProblem::Kind::NotOnAccount;
    if (hex.size() < AuthKey::digitCount)
        return KeyProblem::Kind::TooShort;
    return hex.size() > AuthKey::digitCount ? KeyProblem::Kind::TooLong : KeyProblem::Kind::AllZero;
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
    if (prefixed)
        body = body.sliced(2);
    if (prefixed && !body.isEmpty() && std::all_of(body.begin(), body.end(), [](QChar c) { return c == u'?'; }))
        return KeyProblem{.kind = KeyProblem::Kind::NotOnAccount};

    Digits digits = collectDigits(body, body.data() - text.data());
    const auto count = int(digits.hex.size());
    if (digits.problem) {
        digits.hex.fill('0');
        digits.problem->digits = count;
        return *digits.problem;
    }
    QByteArray bytes = QByteArray::fromHex(digits.hex);
    const bool hasValue = std::any_of(bytes.begin(), bytes.end(), [](char c) { return c != 0; });
    if (count != digitCount || !hasValue)
        return KeyProblem{.kind = kindOfDigits(digits.hex, prefixed), .digits = count};
    AuthKey key{QCA::SecureArray(bytes)};
    // Only the copy in the secure array may outlive this call.
    digits.hex.fill('0');
    bytes.fill('\0');
    return key;
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
