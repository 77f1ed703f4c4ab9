// SPDX-License-Identifier: GPL-3.0-or-later
// Input: what a user typed as a key, or what a key store returned.
#include "fuzztarget.h"
#include "protocol/authkey.h"

#include <algorithm>

namespace neobeat::fuzz {

namespace {

using namespace Qt::StringLiterals;
using Kind = KeyProblem::Kind;

void checkKey(const AuthKey &key)
{
    require(key.bytes().size() == AuthKey::byteCount, "a key has 16 bytes");
    const QByteArray stored = key.toStorage();
    const auto isPlainDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    require(stored.size() == AuthKey::digitCount && std::all_of(stored.begin(), stored.end(), isPlainDigit),
            "the stored form is 32 lower-case digits");
    require(stored != QByteArray(AuthKey::digitCount, '0'), "no watch has a key of zeros");

    const QString digits = QString::fromLatin1(stored);
    for (const QString &spelling : {digits, digits.toUpper(), u"0x"_s + digits, u" \""_s + digits + u"\",\n"_s}) {
        const auto again = AuthKey::fromText(spelling);
        require(again && again.value().bytes() == key.bytes(), "every spelling gives the same key");
    }
    const auto restored = AuthKey::fromStorage(stored);
    require(restored && restored->bytes() == key.bytes(), "the store gives back the same key");
}

void checkProblem(const KeyProblem &problem, qsizetype length)
{
    const int digits = problem.digits;
    require(digits >= 0 && digits <= length, "no more digits than characters");
    require(problem.kind != Kind::TooShort || digits < AuthKey::digitCount, "too short is fewer than 32");
    require(problem.kind != Kind::TooLong || digits > AuthKey::digitCount, "too long is more than 32");
    require(problem.kind != Kind::AllZero || digits == AuthKey::digitCount, "all zero is 32 zeros");
    const bool isNotHex = problem.kind == Kind::NotHex;
    require(isNotHex == (problem.position > 0) && problem.position <= length, "the offender is in the text");
    require(isNotHex != problem.character.isNull() || problem.position > 0, "the offender is named");
    require(!problem.character.isSurrogate(), "the offender can be shown");
    require(problem.kind != Kind::NoKeyFound && problem.kind != Kind::NoWatches, "a key alone is no tool output");
}

void checkOffender(const KeyProblem &problem, const QString &text)
{
    if (problem.kind != Kind::NotHex || problem.character == QChar::ReplacementCharacter)
        return;
    require(text.at(problem.position - 1) == problem.character, "the offender is at the reported position");
}

} // namespace

static void tryAuthkey(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    const auto key = AuthKey::fromText(text);
    if (key) {
        checkKey(key.value());
    } else {
        checkProblem(key.error(), text.size());
        checkOffender(key.error(), text);
    }
    if (const auto stored = AuthKey::fromStorage(input))
        checkKey(*stored);
}

NEOBEAT_FUZZ_TARGET(tryAuthkey)

} // namespace neobeat::fuzz
