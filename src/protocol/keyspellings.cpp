// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/keyspellings.h"

#include "protocol/authkey.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <functional>
#include <optional>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

using Spelling = std::function<std::optional<QString>(const QRegularExpressionMatch &)>;

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

QString digitsOf(const QByteArray &bytes)
{
    return u"0x"_s + QString::fromLatin1(bytes.toHex());
}

/// Replaces each match with its converted spelling.
QString replaced(const QString &text, const QRegularExpression &form, const Spelling &spelling)
{
    QString result;
    qsizetype end = 0;
    for (auto it = form.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const std::optional<QString> digits = spelling(match);
        if (!digits)
            continue;
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        result += *digits;
        end = match.capturedEnd();
    }
    return result + text.sliced(end);
}

/// The bytes that a literal of Python, or of C when it has escapes only, represents; empty when an escape is invalid.
std::optional<QByteArray> unescaped(const QString &literal)
{
    static const QHash<QChar, char> letters{{u'n', '\n'},  {u'r', '\r'},  {u't', '\t'}, {u'a', '\a'},
                                            {u'b', '\b'},  {u'f', '\f'},  {u'v', '\v'}, {u'0', '\0'},
                                            {u'\\', '\\'}, {u'\'', '\''}, {u'"', '"'}};
    QByteArray bytes;
    for (qsizetype i = 0; i < literal.size(); ++i) {
        if (literal[i] != u'\\') {
            bytes += literal[i].toLatin1();
            continue;
        }
        const QChar kind = i + 1 < literal.size() ? literal[i + 1] : QChar();
        if (kind == u'x') {
            bool isHex = false;
            bytes += char(literal.mid(i + 2, 2).toUShort(&isHex, 16));
            if (!isHex)
                return std::nullopt;
            i += 3;
        } else if (letters.contains(kind)) {
            bytes += letters.value(kind);
            i += 1;
        } else {
            return std::nullopt;
        }
    }
    return bytes;
}

/// b'\x00\x11"3DUfw\x88…', as printed by Python.
std::optional<QString> pythonBytes(const QRegularExpressionMatch &match)
{
    const auto bytes = unescaped(match.captured(2));
    return bytes && bytes->size() == AuthKey::byteCount ? std::optional(digitsOf(*bytes)) : std::nullopt;
}

/// 0x00, 0x11 and "\x00\x11". More or fewer bytes than a key has are joined too when they are clearly a list, so that
/// the number of missing ones can be reported.
std::optional<QString> prefixedBytes(const QRegularExpressionMatch &match)
{
    static const auto token = pattern(uR"((?:0x|\\x)([0-9a-f]{1,2}))"_s);
    QString digits;
    for (auto it = token.globalMatch(match.captured()); it.hasNext();)
        digits += it.next().captured(1).rightJustified(2, u'0');
    const bool isList = match.captured().contains(u',') || match.captured().contains(u'\\');
    if (digits.size() != AuthKey::digitCount && !isList)
        return std::nullopt;
    return u"0x"_s + digits;
}

/// {0, 17, 34, -120, -1}: signed or unsigned.
std::optional<QString> decimalBytes(const QRegularExpressionMatch &match)
{
    static const auto token = pattern(u"[-+]?\\d+"_s);
    QByteArray bytes;
    for (auto it = token.globalMatch(match.captured()); it.hasNext();) {
        const int number = it.next().captured().toInt();
        if (number < -128 || number > 255)
            return std::nullopt;
        bytes += char(number);
    }
    return digitsOf(bytes);
}

std::optional<QString> plainPairs(const QRegularExpressionMatch &match)
{
    static const auto separators = pattern(u"[^0-9a-f]+"_s);
    return u"0x"_s + match.captured(1).remove(separators);
}

/// 22 characters of Base64 and "==", in the canonical form: no two spellings of the same 16 bytes are accepted.
std::optional<QString> base64(const QRegularExpressionMatch &match)
{
    QByteArray text = match.captured(1).toLatin1();
    text.replace('-', '+').replace('_', '/');
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    const bool isExact = decoded && (*decoded).size() == AuthKey::byteCount && (*decoded).toBase64() == text;
    return isExact ? std::optional(digitsOf(*decoded)) : std::nullopt;
}

} // namespace

QString withByteListsJoined(const QString &text)
{
    static const auto python = pattern(uR"((?<![0-9a-z])b(['"])((?:\\.|(?!\1)[ -\[\]-~])+)\1)"_s);
    // Between two bytes: blanks, a comma, the end of a string and the start of the next one, a cast.
    static const auto prefixed
        = pattern(uR"((?<![0-9a-z])(?:0x|\\x)[0-9a-f]{1,2}(?![0-9a-f])u?)"
                  uR"((?:[\s,;:"'-]*(?:\([a-z0-9_ ]+\)\s*)?(?:0x|\\x)[0-9a-f]{1,2}(?![0-9a-f])u?)+)"_s);
    static const auto decimal
        = pattern(uR"((?<![\w.,;-])[-+]?\d{1,3}(?:\s*,\s*(?:\(byte\)\s*)?[-+]?\d{1,3}){15}(?!\s*,?\s*[\w.-]))"_s);
    static const auto pairs
        = pattern(uR"((?<![\w,;])([0-9a-f]{2}(?:\s*[,;]\s*[0-9a-f]{2}){15})(?!\s*[,;]?\s*[0-9a-z]))"_s);
    static const auto dump = QRegularExpression(
        uR"(^[ \t]*[0-9a-f]{4,16}:?[ \t]+((?:[0-9a-f]{2}[ \t]{0,2}){15}[0-9a-f]{2})(?![0-9a-f])(?:[ \t]{1,3}\S.*)?$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    static const auto encoded = pattern(uR"(^\W*([0-9a-z+/_-]{22}==)\W*$)"_s);

    QString result = replaced(text, python, pythonBytes);
    result = replaced(result, prefixed, prefixedBytes);
    result = replaced(result, pairs, plainPairs); // Before the decimal ones: a byte of two digits is hex.
    result = replaced(result, decimal, decimalBytes);
    result = replaced(result, dump, plainPairs);
    return replaced(result, encoded, base64);
}

QString textOfUnknownEncoding(const QByteArray &content)
{
    std::optional<QStringConverter::Encoding> encoding = QStringConverter::encodingForData(content);
    if (!encoding && content.size() >= 4 && content.size() % 2 == 0) {
        // In UTF-16, digits and Latin letters have a zero byte next to them.
        qsizetype zeros[2] = {0, 0};
        for (qsizetype i = 0; i < content.size(); ++i)
            zeros[i % 2] += content[i] == '\0' ? 1 : 0;
        const qsizetype most = content.size() / 4;
        if (zeros[1] > most && zeros[0] == 0)
            encoding = QStringConverter::Utf16LE;
        else if (zeros[0] > most && zeros[1] == 0)
            encoding = QStringConverter::Utf16BE;
    }
    return QStringDecoder(encoding.value_or(QStringConverter::Utf8)).decode(content);
}

} // namespace neobeat
