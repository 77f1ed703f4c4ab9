// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/eventactions.h"
#include "store/settings.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// A command for each event that can have one.
class EventCommandsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

public:
    enum Role { TitleRole = Qt::UserRole, CommandRole, ResultRole };

    /// Both must outlive it.
    EventCommandsModel(EventActions &actions, Settings &settings, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// The program and its arguments in one line, those with blanks in quotation marks; empty for none. It is stored.
    Q_INVOKABLE void enter(int row, const QString &line);
    /// Runs the command now.
    Q_INVOKABLE void tryCommand(int row);

private:
    void changedRow(int row, int role) { Q_EMIT dataChanged(index(row), index(row), {role}); }

    EventActions &m_actions;
    Settings &m_settings;
    QList<DeviceEvent::Kind> m_kinds = namedEvents();
    QMap<DeviceEvent::Kind, Error> m_results; ///< Of the last run.
};

/// The words in one line, as QProcess::splitCommand() reads them, which knows no empty words.
QString commandLineOf(const QStringList &words);

} // namespace neobeat
