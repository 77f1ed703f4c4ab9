// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/settingvalue.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The fields of one setting of the watch while it is edited, one row each; nothing is written before the setting is
/// chosen.
class SettingFieldsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

public:
    /// How a field is edited.
    enum class Entry {
        Switch, ///< isOn
        Choice, ///< choices, current
        Text, ///< text: a number, a time, a date.
        Order, ///< choices, in their order; the first `included` are shown on the watch.
    };
    Q_ENUM(Entry)

    enum Role {
        LabelRole = Qt::UserRole + 1, ///< label
        EntryRole, ///< entry: an Entry.
        ChoicesRole, ///< choices: in words.
        CurrentRole, ///< current: index of the choice.
        TextRole, ///< text
        IsOnRole, ///< isOn
        IncludedRole, ///< included: how many of an order.
        RemarkRole, ///< remark: what is possible.
        IsShownRole, ///< isShown: false while another field makes it pointless.
    };
    Q_ENUM(Role)

    explicit SettingFieldsModel(WatchSetting setting, QObject *parent = nullptr);

    /// Edits this value from now on.
    void setValue(const SettingValue &value);
    SettingValue value() const { return m_value; }

    Q_INVOKABLE void turn(int row, bool isOn);
    Q_INVOKABLE void select(int row, int index);
    Q_INVOKABLE void enter(int row, const QString &text);
    Q_INVOKABLE bool isPossible(int row, const QString &text) const;
    /// Shows the item of an order on the watch, as the last one, or hides it; the last one that is shown stays.
    Q_INVOKABLE void turnItem(int row, int item, bool isShown);
    /// Moves the item one place to the front.
    Q_INVOKABLE void raiseItem(int row, int item);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    const SettingField &field(int row) const { return m_definition.fields.at(row); }
    QString textOf(int row) const { return m_value.value(field(row).name); }
    void set(int row, const QString &text);
    /// All items of an order, those that are shown first.
    QStringList itemsOf(int row) const;
    QStringList choicesOf(int row) const;
    bool isShown(int row) const;

    const SettingDefinition &m_definition;
    SettingValue m_value;
};

} // namespace neobeat
