// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/watchconfiguration.h"
#include "models/configuration/settingfieldsmodel.h"
#include "text/configurationtext.h"

#include <QAbstractListModel>
#include <QHash>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The settings of the watch that belong together, one row each: what was chosen, and whether the watch has it.
class SettingGroupModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// The heading.
    Q_PROPERTY(QString title READ title CONSTANT FINAL)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< title
        ExplanationRole, ///< explanation: one sentence; may be empty.
        ValueTextRole, ///< valueText: what was chosen; empty when nothing was.
        StateTextRole, ///< stateText: whether the watch has it.
        IsWarningRole, ///< isWarning: the watch does not have it, or may not.
        ProblemRole, ///< problem: why what is edited cannot be chosen; empty when it can.
        FieldsRole, ///< fields: a SettingFieldsModel.
    };
    Q_ENUM(Role)

    /// The configuration must outlive it.
    SettingGroupModel(WatchConfiguration &configuration, SettingGroup group, QObject *parent = nullptr);

    QString title() const { return titleOf(m_group); }
    /// Begins to edit what was chosen.
    Q_INVOKABLE void edit(int row);
    /// Chooses what was edited; false when it is not possible, with a problem.
    Q_INVOKABLE bool choose(int row);
    /// Nothing is chosen any more.
    Q_INVOKABLE void drop(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void onChanged(const QString &key);

    WatchConfiguration &m_configuration;
    SettingGroup m_group;
    QList<WatchSetting> m_settings;
    QList<SettingFieldsModel *> m_fields; ///< In the same order; children of this.
    QHash<int, QString> m_problems; ///< By row.
};

} // namespace neobeat
