// SPDX-License-Identifier: GPL-3.0-or-later
// Input: the value of a text characteristic, and of 0x2A50.
#include "fuzztarget.h"
#include "protocol/deviceinformation.h"

#include <QList>

#include <algorithm>

namespace neobeat::fuzz {

namespace {

bool isInvisible(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format;
}

void checkText(const QByteArray &input)
{
    const QString text = DeviceInformation::decodeText(input);
    const auto codePoints = text.toUcs4();
    require(text.size() <= 64, "at most 64 characters");
    require(text.isValidUtf16(), "no half of a surrogate pair");
    require(std::none_of(codePoints.begin(), codePoints.end(), isInvisible), "nothing in it is invisible");
    require(text == text.trimmed(), "no blanks around");
    require(DeviceInformation::decodeText(text.toUtf8()) == text, "a clean text stays as it is");
    require(DeviceInformation::decodeText(input + '\0' + "behind") == text, "the text ends at the first NUL");

    const QString version = DeviceInformation::decodeVersion(input);
    const bool hasPrefix = text.startsWith(u'V', Qt::CaseInsensitive) && text.size() > 1 && text.at(1).isDigit();
    require(version == (hasPrefix ? text.sliced(1) : text), "a V before a digit is removed, and nothing else");
}

void checkProduct(const QByteArray &input)
{
    const auto product = PnpId::decode(input);
    require(product.has_value() == (input.size() >= 7), "seven bytes are a product");
    require(!product || product->encode() == input.first(7), "encode(decode(x)) is x");
}

} // namespace

void tryInput(const QByteArray &input)
{
    checkText(input);
    checkProduct(input);
}

} // namespace neobeat::fuzz
