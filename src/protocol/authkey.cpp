// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/authkey.h"

#include "protocol/keydigits.h"

#include <algorithm>
#include <array>
#include <utility>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

bool saysNotAvailable(QStringView text)
{
    constexpr std::array<QStringView, 4> words = {u"not available", u"none", u"null", u"n/a"};
    return std::any_of(words.begin(), words.end(),
                       [text](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

KeyProblem::Kind kindOfProblem(const KeyDigits &digits, bool prefixed)
{
    const bool isPlaceholder = prefixed && digits.areZeros && (digits.count == 1 || digits.count == 2);
    if (isPlaceholder)
        return KeyProblem::Kind::NotOnAccount;
    if (digits.count < AuthKey::digitCount)
        return KeyProblem::Kind::TooShort;
    return digits.count > AuthKey::digitCount ? KeyProblem::Kind::TooLong : KeyProblem::Kind::AllZero;
}

} // namespace

Result<AuthKey, KeyProblem> AuthKey::fromText(QStringView text)
{
    QStringView body = withoutWrapping(text);
    if (body.isEmpty())
        return KeyProblem{.kind = KeyProblem::Kind::Empty};
    if (saysNotAvailable(body))
        return KeyProblem{.kind = KeyProblem::Kind::NotOnAccount};
    const bool prefixed = body.startsWith(u"0x", Qt::CaseInsensitive);
    body = withoutKeyPrefix(body);
    if (prefixed && !body.isEmpty() && std::all_of(body.begin(), body.end(), [](QChar c) { return c == u'?'; }))
        return KeyProblem{.kind = KeyProblem::Kind::NotOnAccount};

    KeyDigits digits = keyDigits(body, body.data() - text.data());
    if (!digits.problem && (digits.count != digitCount || digits.areZeros))
        digits.problem = KeyProblem{.kind = kindOfProblem(digits, prefixed)};
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
