// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outputs/outputfieldsmodel.h"

namespace neobeat {

OutputFieldsModel::OutputFieldsModel(OutputSet &outputs, OutputType kind, QObject *parent)
    : QAbstractListModel(parent)
    , m_outputs(outputs)
    , m_kind(kind)
    , m_fields(fieldsOf(kind))
{
    connect(&outputs, &OutputSet::optionChanged, this, &OutputFieldsModel::onChanged);
    connect(&outputs, &OutputSet::secretChanged, this, &OutputFieldsModel::onChanged);
}

void OutputFieldsModel::enter(int row, const QString &value)
{
    if (row < 0 || row >= m_fields.size())
        return;
    const OutputField &field = m_fields.at(row);
    if (field.entry == OutputField::Entry::Password)
        m_outputs.setSecret(m_kind, value.toUtf8());
    else if (value != m_outputs.option(m_kind, field.name, field.fallback))
        m_outputs.setOption(m_kind, field.name, value);
}

int OutputFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

QVariant OutputFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutputField &field = m_fields.at(index.row());
    const bool isPassword = field.entry == OutputField::Entry::Password;
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return field.label;
    case RemarkRole:
        return field.remark;
    case EntryRole:
        return static_cast<int>(field.entry);
    case ValueRole:
        return isPassword ? QString() : m_outputs.option(m_kind, field.name, field.fallback);
    case QuestionRole:
        return field.question;
    case IsStoredRole:
        return isPassword && m_outputs.hasSecret(m_kind);
    default:
        return {};
    }
}

QHash<int, QByteArray> OutputFieldsModel::roleNames() const
{
    return {{LabelRole, "label"}, {RemarkRole, "remark"},     {EntryRole, "entry"},
            {ValueRole, "value"}, {QuestionRole, "question"}, {IsStoredRole, "isStored"}};
}

void OutputFieldsModel::onChanged(OutputType kind)
{
    if (kind == m_kind && !m_fields.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_fields.size()) - 1), {ValueRole, IsStoredRole});
}

} // namespace neobeat
