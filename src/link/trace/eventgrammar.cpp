// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/eventgrammar.h"

#include "link/trace/fieldtext.h"
#include "link/trace/phrases.h"
#include "link/trace/tracelimits.h"

#include <algorithm>

namespace neobeat {

namespace {

using namespace Qt::StringLiterals;

constexpr int weakestRssi = -127;
constexpr int strongestRssi = 20;

QByteArray sightingText(const TraceEvent &event)
{
    QByteArrayList words;
    if (event.rssi)
        words.append("rssi=" + QByteArray::number(*event.rssi));
    if (!event.services.isEmpty())
        words.append("services=" + uuidsText(event.services, ','));
    QByteArrayList companies;
    for (const quint16 company : event.companies.mid(0, TraceLimits::uuids))
        companies.append(QByteArray::number(company, 16).rightJustified(4, '0'));
    if (!companies.isEmpty())
        words.append("companies=" + companies.join(','));
    if (event.named)
        words.append("named"_ba);
    if (event.supported)
        words.append("supported"_ba);
    return words.isEmpty() ? "-"_ba : words.join(' ');
}

bool readCompanies(const QByteArrayList &texts, QList<quint16> &companies)
{
    for (const QByteArray &text : texts) {
        QUuid four;
        if (text.size() != 4 || !readUuid(text, four))
            return false;
        companies.append(static_cast<quint16>(four.data1));
    }
    return companies.size() <= TraceLimits::uuids;
}

bool readSightingWord(const QByteArray &word, TraceEvent &event)
{
    if (word.startsWith("rssi=")) {
        event.rssi = readNumber(word.sliced(5), weakestRssi, strongestRssi);
        return event.rssi.has_value();
    }
    if (word.startsWith("services="))
        return readUuids(word.sliced(9).split(','), event.services);
    if (word.startsWith("companies="))
        return readCompanies(word.sliced(10).split(','), event.companies);
    event.named = event.named || word == "named";
    event.supported = event.supported || word == "supported";
    return word == "named" || word == "supported" || word == "-";
}

bool readFacts(const QByteArrayList &words, TraceEvent &event)
{
    constexpr qsizetype longest = 12;
    if (words.size() != 2 || words.first().size() > longest)
        return false;
    const bool isVersion = std::all_of(words.first().begin(), words.first().end(),
                                       [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    const auto adapters = readNumber(words.last(), 0, TraceLimits::peripherals);
    if ((!isVersion && words.first() != "-") || !adapters)
        return false;
    event.serviceVersion = isVersion ? QString::fromLatin1(words.first()) : QString();
    event.adapters = *adapters;
    return true;
}

QByteArray fieldText(Phrase::Field field, const TraceEvent &event)
{
    using F = Phrase::Field;
    switch (field) {
    case F::Peripheral:
        return event.peripheral.toLatin1();
    case F::Service:
        return uuidText(event.characteristic.service);
    case F::Characteristic:
        return characteristicText(event.characteristic);
    case F::Value:
        return valueText(event.value);
    case F::Error:
        return enumText(event.error);
    case F::State:
        return enumText(event.state);
    case F::Sighting:
        return sightingText(event);
    case F::Services:
        return event.services.isEmpty() ? "-"_ba : uuidsText(event.services, ' ');
    case F::Facts:
        return (event.serviceVersion.isEmpty() ? "-"_ba : event.serviceVersion.toLatin1()) + ' '
            + QByteArray::number(event.adapters);
    case F::None:
        break;
    }
    return {};
}

/// Takes the words of one field off the front.
bool readField(Phrase::Field field, QByteArrayList &words, TraceEvent &event)
{
    using F = Phrase::Field;
    if (words.isEmpty())
        return false;
    if (field == F::Sighting || field == F::Services || field == F::Facts) {
        const QByteArrayList rest = std::exchange(words, {});
        if (field == F::Sighting)
            return std::all_of(rest.begin(), rest.end(),
                               [&event](const auto &w) { return readSightingWord(w, event); });
        return field == F::Facts ? readFacts(rest, event)
                                 : rest == QByteArrayList{"-"_ba} || readUuids(rest, event.services);
    }
    const QByteArray word = words.takeFirst();
    switch (field) {
    case F::Peripheral:
        event.peripheral = QString::fromLatin1(word);
        return isPeripheralName(word);
    case F::Service:
        return readUuid(word, event.characteristic.service);
    case F::Characteristic:
        return readCharacteristic(word, event.characteristic);
    case F::Value:
        return readValue(word, event.value);
    case F::Error:
        return readEnum(word, event.error);
    case F::State:
        return readEnum(word, event.state);
    default:
        return false;
    }
}

} // namespace

QByteArray eventText(const TraceEvent &event)
{
    const Phrase &phrase = phraseOf(event.kind);
    QByteArray text = phrase.subject;
    if (event.link > 0)
        text += QByteArray::number(event.link);
    text += ' ' + QByteArray(phrase.word);
    for (const Phrase::Field field : phrase.fields) {
        if (field != Phrase::Field::None)
            text += ' ' + fieldText(field, event);
    }
    return text;
}

std::optional<TraceEvent> readEvent(const QByteArrayList &words, bool call)
{
    if (words.size() < 2)
        return std::nullopt;
    TraceEvent event;
    QByteArray subject = words.first();
    if (subject.startsWith("link")) {
        event.link = readNumber(subject.sliced(4), 1, TraceLimits::links).value_or(0);
        subject = event.link > 0 ? "link"_ba : QByteArray();
    }
    const Phrase *phrase = findPhrase(subject, words.at(1), call);
    if (!phrase)
        return std::nullopt;
    event.kind = phrase->kind;
    QByteArrayList rest = words.sliced(2);
    for (const Phrase::Field field : phrase->fields) {
        if (field != Phrase::Field::None && !readField(field, rest, event))
            return std::nullopt;
    }
    return rest.isEmpty() ? std::optional(event) : std::nullopt;
}

} // namespace neobeat
