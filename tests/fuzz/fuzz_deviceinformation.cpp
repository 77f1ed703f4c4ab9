// SPDX-License-Identifier: GPL-3.0-or-later
// Input: the value of a text characteristic, and of 0x2A50.
#include "fuzztarget.h"
#include "protocol/deviceinformation.h"
#include "support/hostilenames.h"

namespace neobeat::fuzz {

namespace {

void checkText(const QByteArray &input)
{
    const QString text = DeviceInformation::decodeText(input);
    require(text.size() <= 64, "at most 64 characters");
    require(test::isOneHarmlessLine(text), "it is one line and harmless");
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

static void tryDeviceinformation(const QByteArray &input)
{
    checkText(input);
    checkProduct(input);
}

NEOBEAT_FUZZ_TARGET(tryDeviceinformation)

} // namespace neobeat::fuzz
