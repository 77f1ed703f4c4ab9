// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/configuration/settingfieldsmodel.h"

#include "text/configurationtext.h"

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

using FieldKind = SettingField::Kind;
using FieldEntryKind = SettingFieldsModel::Entry;

FieldEntryKind entryOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Switch:
        return FieldEntryKind::Switch;
    case FieldKind::Choice:
        return FieldEntryKind::Choice;
    case FieldKind::Order:
        return FieldEntryKind::Order;
    case FieldKind::Number:
    case FieldKind::Time:
    case FieldKind::Date:
        break;
    }
    return FieldEntryKind::Text;
}

} // namespace

SettingFieldsModel::SettingFieldsModel(WatchSetting setting, QObject *parent)
    : QAbstractListModel(parent)
    , m_definition(definitionOf(setting))
    , m_value(*settingValue(m_definition, {}))
{
}

void SettingFieldsModel::setValue(const SettingValue &value)
{
    m_value = value;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SettingFieldsModel::turn(int row, bool isOn)
{
    set(row, isOn ? u"on"_s : u"off"_s);
}

void SettingFieldsModel::select(int row, int index)
{
    if (row >= 0 && row < rowCount() && index >= 0 && index < field(row).choices.size())
        set(row, field(row).choices.at(index));
}

void SettingFieldsModel::enter(int row, const QString &text)
{
    if (isPossible(row, text))
        set(row, text);
}

bool SettingFieldsModel::isPossible(int row, const QString &text) const
{
    if (row < 0 || row >= rowCount())
        return false;
    const auto value = settingValue(m_definition, {{field(row).name, text}});
    return value || value.error().kind == SettingProblem::Kind::QuietOutside;
}

void SettingFieldsModel::turnItem(int row, int item, bool isShown)
{
    QStringList shown = textOf(row).split(u',');
    const QString name = itemsOf(row).value(item);
    if (isShown && !shown.contains(name))
        shown.append(name);
    else if (!isShown && shown.size() > 1)
        shown.removeOne(name);
    set(row, shown.join(u','));
}

void SettingFieldsModel::raiseItem(int row, int item)
{
    QStringList shown = textOf(row).split(u',');
    if (item < 1 || item >= shown.size())
        return;
    shown.swapItemsAt(item - 1, item);
    set(row, shown.join(u','));
}

int SettingFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_definition.fields.size());
}

QVariant SettingFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return labelOf(m_definition.setting, field(row));
    case EntryRole:
        return static_cast<int>(entryOf(field(row).kind));
    case ChoicesRole:
        return choicesOf(row);
    case CurrentRole:
        return int(field(row).choices.indexOf(textOf(row)));
    case TextRole:
        return textOf(row);
    case IsOnRole:
        return textOf(row) == "on"_L1;
    case IncludedRole:
        return int(textOf(row).count(u',')) + 1;
    case RemarkRole:
        return possibleTextOf(field(row));
    case IsShownRole:
        return isShown(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> SettingFieldsModel::roleNames() const
{
    return {{LabelRole, "label"},       {EntryRole, "entry"},   {ChoicesRole, "choices"},
            {CurrentRole, "current"},   {TextRole, "text"},     {IsOnRole, "isOn"},
            {IncludedRole, "included"}, {RemarkRole, "remark"}, {IsShownRole, "isShown"}};
}

void SettingFieldsModel::set(int row, const QString &text)
{
    if (row < 0 || row >= rowCount() || textOf(row) == text)
        return;
    m_value.insert(field(row).name, text);
    // Others may appear or disappear.
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QStringList SettingFieldsModel::itemsOf(int row) const
{
    QStringList items = textOf(row).split(u',');
    for (const QLatin1StringView choice : field(row).choices) {
        if (!items.contains(choice))
            items.append(choice);
    }
    return items;
}

QStringList SettingFieldsModel::choicesOf(int row) const
{
    QStringList words;
    if (field(row).kind == FieldKind::Order) {
        for (const QString &item : itemsOf(row))
            words.append(valueTextOf(field(row), item));
        return words;
    }
    for (const QLatin1StringView choice : field(row).choices)
        words.append(valueTextOf(field(row), choice));
    return words;
}

bool SettingFieldsModel::isShown(int row) const
{
    const QString name = field(row).name;
    const QString first = textOf(0);
    if (row == 0 || m_definition.setting == WatchSetting::Sounds)
        return true;
    if (name == "from"_L1 || name == "to"_L1)
        return first == "scheduled"_L1 || first == "on"_L1;
    if (name.startsWith("quiet-"_L1) && m_value.value(u"quiet"_s) == "off"_L1)
        return false;
    return first != "off"_L1;
}

} // namespace neobeat
