// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/outputset.h"
#include "text/outputtext.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The options of one output, one row each.
class OutputFieldsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

public:
    enum Role {
        LabelRole = Qt::UserRole + 1, ///< label: the name for display.
        RemarkRole, ///< remark: one line; may be empty.
        EntryRole, ///< entry: an OutputField::Entry.
        ValueRole, ///< value: text; empty for a password.
        QuestionRole, ///< question: asked before a switch is turned on; may be empty.
        IsStoredRole, ///< isStored: a password is in the key store.
    };
    Q_ENUM(Role)

    /// The outputs must outlive it.
    OutputFieldsModel(OutputSet &outputs, OutputType kind, QObject *parent = nullptr);

    /// Stores what was entered; a password goes into the key store, an empty one is removed from there.
    Q_INVOKABLE void enter(int row, const QString &value);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void onChanged(OutputType kind);

    OutputSet &m_outputs;
    OutputType m_kind;
    QList<OutputField> m_fields;
};

} // namespace neobeat
