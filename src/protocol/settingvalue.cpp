// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/settingvalue.h"

#include <QDate>
#include <QStringList>
#include <QTime>

#include <algorithm>
#include <optional>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

using FieldKind = SettingField::Kind;

constexpr int minutesOfADay = 24 * 60;

bool isChoiceOf(const SettingField &field, const QString &text)
{
    return std::ranges::any_of(field.choices, [&](QLatin1StringView choice) { return choice == text; });
}

std::optional<QString> wholeNumberOf(const SettingField &field, const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= field.least && number <= field.most ? std::optional(QString::number(number))
                                                                     : std::nullopt;
}

std::optional<QString> timeIn(const QString &text)
{
    const QTime time = QTime::fromString(text, u"H:mm"_s);
    return time.isValid() ? std::optional(time.toString(u"HH:mm"_s)) : std::nullopt;
}

std::optional<QString> dateIn(const QString &text)
{
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    return date.isValid() && date.year() >= 1900 && date.year() <= 2100 ? std::optional(text) : std::nullopt;
}

std::optional<QString> orderIn(const SettingField &field, const QString &text)
{
    QStringList items = text.split(u',');
    const bool isKnown = std::ranges::all_of(items, [&](const QString &item) { return isChoiceOf(field, item); });
    return isKnown && items.removeDuplicates() == 0 ? std::optional(text) : std::nullopt;
}

/// The value in its usual form; empty when it is none of that field.
std::optional<QString> valueOf(const SettingField &field, const QString &text)
{
    switch (field.kind) {
    case FieldKind::Switch:
        return text == "on"_L1 || text == "off"_L1 ? std::optional(text) : std::nullopt;
    case FieldKind::Choice:
        return isChoiceOf(field, text) ? std::optional(text) : std::nullopt;
    case FieldKind::Number:
        return wholeNumberOf(field, text);
    case FieldKind::Time:
        return timeIn(text);
    case FieldKind::Date:
        return dateIn(text);
    case FieldKind::Order:
        return orderIn(field, text);
    }
    return {};
}

/// Minutes from one time of day to another, over midnight if need be.
int minutesBetween(const SettingValue &value, const QString &from, const QString &to)
{
    const auto minute = [&](const QString &name) {
        return QTime::fromString(value.value(name), u"HH:mm"_s).msecsSinceStartOfDay() / 60'000;
    };
    return (minute(to) - minute(from) + minutesOfADay) % minutesOfADay;
}

bool isQuietOutside(const SettingValue &value)
{
    if (value.value(u"quiet"_s) != "on"_L1)
        return false;
    const int begin = minutesBetween(value, u"from"_s, u"quiet-from"_s);
    const int end = minutesBetween(value, u"from"_s, u"quiet-to"_s);
    return begin >= end || end > minutesBetween(value, u"from"_s, u"to"_s);
}

} // namespace

Result<SettingValue, SettingProblem> settingValue(const SettingDefinition &definition, const SettingValue &given)
{
    using Kind = SettingProblem::Kind;
    for (auto each = given.begin(); each != given.end(); ++each) {
        if (!definition.field(each.key()))
            return SettingProblem{Kind::UnknownField, each.key(), each.value()};
    }
    SettingValue value;
    for (const SettingField &field : definition.fields) {
        const QString text = given.value(field.name, field.fallback);
        const auto known = valueOf(field, text);
        if (!known)
            return SettingProblem{Kind::NotPossible, field.name, text};
        value.insert(field.name, *known);
    }
    if (definition.setting == WatchSetting::InactivityReminder && isQuietOutside(value))
        return SettingProblem{Kind::QuietOutside, u"quiet-from"_s, value.value(u"quiet-from"_s)};
    return value;
}

Result<SettingValue, SettingProblem> parseSetting(const SettingDefinition &definition, const QString &text)
{
    SettingValue given;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals < 0 ? QString(definition.fields.first().name) : word.first(equals);
        given.insert(name, word.sliced(equals + 1));
    }
    if (given.isEmpty())
        return SettingProblem{SettingProblem::Kind::NotPossible, definition.fields.first().name, {}};
    return settingValue(definition, given);
}

QString settingText(const SettingDefinition &definition, const SettingValue &value)
{
    if (definition.fields.size() == 1)
        return value.value(definition.fields.first().name);
    QStringList words;
    for (const SettingField &field : definition.fields)
        words.append(field.name + u'=' + value.value(field.name));
    return words.join(u' ');
}

} // namespace neobeat
