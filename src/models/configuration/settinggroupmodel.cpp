// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/configuration/settinggroupmodel.h"

namespace neobeat {

SettingGroupModel::SettingGroupModel(WatchConfiguration &configuration, SettingGroup group, QObject *parent)
    : QAbstractListModel(parent)
    , m_configuration(configuration)
    , m_group(group)
{
    for (const SettingDefinition &definition : settingDefinitions()) {
        if (groupOf(definition.setting) != group)
            continue;
        m_settings.append(definition.setting);
        m_fields.append(new SettingFieldsModel(definition.setting, this));
    }
    connect(&configuration, &WatchConfiguration::changed, this, &SettingGroupModel::onChanged);
    connect(&configuration, &WatchConfiguration::watchChanged, this, [this] {
        m_problems.clear();
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

void SettingGroupModel::edit(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const auto chosen = m_configuration.value(m_settings.at(row));
    m_fields.at(row)->setValue(chosen ? *chosen : *settingValue(definitionOf(m_settings.at(row)), {}));
    m_problems.remove(row);
    Q_EMIT dataChanged(index(row), index(row), {ProblemRole});
}

bool SettingGroupModel::choose(int row)
{
    if (row < 0 || row >= rowCount())
        return false;
    const SettingDefinition &definition = definitionOf(m_settings.at(row));
    const auto value = settingValue(definition, m_fields.at(row)->value());
    m_problems.remove(row);
    if (value)
        m_configuration.choose(definition.setting, *value);
    else
        m_problems.insert(row, problemTextOf(definition, value.error()));
    Q_EMIT dataChanged(index(row), index(row), {ProblemRole});
    return value.hasValue();
}

void SettingGroupModel::drop(int row)
{
    if (row >= 0 && row < rowCount())
        m_configuration.drop(m_settings.at(row));
}

int SettingGroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_settings.size());
}

QVariant SettingGroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SettingDefinition &definition = definitionOf(m_settings.at(index.row()));
    const ChoiceStanding standing = m_configuration.standing(definition.setting);
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(definition.setting);
    case ExplanationRole:
        return explanationOf(definition.setting);
    case ValueTextRole: {
        const auto value = m_configuration.value(definition.setting);
        return value ? valueTextOf(definition, *value) : QString();
    }
    case StateTextRole:
        return standingTextOf(standing, definition.reply.has_value());
    case IsWarningRole:
        return standing.state == ChoiceState::Refused || standing.state == ChoiceState::Unanswered
            || standing.state == ChoiceState::Unsupported;
    case ProblemRole:
        return m_problems.value(index.row());
    case FieldsRole:
        return QVariant::fromValue(m_fields.at(index.row()));
    default:
        return {};
    }
}

QHash<int, QByteArray> SettingGroupModel::roleNames() const
{
    return {{TitleRole, "title"},         {ExplanationRole, "explanation"}, {ValueTextRole, "valueText"},
            {StateTextRole, "stateText"}, {IsWarningRole, "isWarning"},     {ProblemRole, "problem"},
            {FieldsRole, "fields"}};
}

void SettingGroupModel::onChanged(const QString &key)
{
    const SettingDefinition *definition = settingNamed(key);
    const qsizetype row = definition ? m_settings.indexOf(definition->setting) : -1;
    if (row >= 0)
        Q_EMIT dataChanged(index(int(row)), index(int(row)), {ValueTextRole, StateTextRole, IsWarningRole});
}

} // namespace neobeat
