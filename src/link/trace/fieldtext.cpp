// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/fieldtext.h"

#include "link/trace/tracelimits.h"
#include "protocol/uuids.h"

#include <algorithm>

namespace neobeat {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype shortDigits = 4;
constexpr qsizetype longDigits = 36;

bool isDigit(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
}

/// One byte of a value: two hex digits, or two dots, or a dot and the number of a challenge.
bool isByte(const QByteArray &text, qsizetype at)
{
    return (text[at] == '.' && (text[at + 1] == '.' || (text[at + 1] > '0' && text[at + 1] <= '9')))
        || (isDigit(text[at]) && isDigit(text[at + 1]));
}

} // namespace

QByteArray uuidText(const QUuid &uuid)
{
    const QByteArray text = uuid.toByteArray(QUuid::WithoutBraces);
    const bool isShort = uuid.data1 <= 0xffff && uuid == uuids::bluetooth(static_cast<ushort>(uuid.data1));
    return isShort ? text.mid(longDigits - text.size() + shortDigits, shortDigits) : text;
}

bool readUuid(const QByteArray &text, QUuid &uuid)
{
    if (text.size() == shortDigits && std::all_of(text.begin(), text.end(), isDigit)) {
        uuid = uuids::bluetooth(text.toUShort(nullptr, 16));
        return true;
    }
    if (text.size() != longDigits)
        return false;
    uuid = QUuid::fromString(QLatin1StringView(text));
    return uuidText(uuid) == text;
}

QByteArray uuidsText(const QList<QUuid> &uuids, char separator)
{
    QByteArrayList texts;
    for (const QUuid &uuid : uuids.mid(0, TraceLimits::uuids))
        texts.append(uuidText(uuid));
    return texts.join(separator);
}

bool readUuids(const QByteArrayList &texts, QList<QUuid> &uuids)
{
    if (texts.size() > TraceLimits::uuids)
        return false;
    uuids.clear();
    for (const QByteArray &text : texts) {
        if (!readUuid(text, uuids.emplaceBack()))
            return false;
    }
    return true;
}

QByteArray characteristicText(const Characteristic &characteristic)
{
    return uuidText(characteristic.service) + '/' + uuidText(characteristic.uuid);
}

bool readCharacteristic(const QByteArray &text, Characteristic &characteristic)
{
    const qsizetype slash = text.indexOf('/');
    return slash > 0 && readUuid(text.first(slash), characteristic.service)
        && readUuid(text.sliced(slash + 1), characteristic.uuid);
}

QByteArray valueText(const QByteArray &hex)
{
    return hex.isEmpty() ? "-"_ba : hex;
}

bool readValue(const QByteArray &text, QByteArray &hex)
{
    hex = text == "-" ? QByteArray() : text;
    if (text.isEmpty() || hex.size() % 2 != 0 || hex.size() > 2 * TraceLimits::valueSize)
        return false;
    for (qsizetype at = 0; at < hex.size(); at += 2) {
        if (!isByte(hex, at))
            return false;
    }
    return true;
}

std::optional<int> readNumber(const QByteArray &text, int lowest, int highest)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok || number < lowest || number > highest || QByteArray::number(number) != text)
        return std::nullopt;
    return number;
}

bool isPeripheralName(const QByteArray &text)
{
    if (text == "watch")
        return true;
    const qsizetype dash = text.indexOf('-');
    const QByteArray kind = text.first(std::max<qsizetype>(dash, 0));
    if (kind != "watch" && kind != "other")
        return false;
    return readNumber(text.sliced(dash + 1), kind == "watch" ? 2 : 1, TraceLimits::peripherals).has_value();
}

} // namespace neobeat
