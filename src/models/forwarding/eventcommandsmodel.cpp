// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forwarding/eventcommandsmodel.h"

#include "text/errortext.h"
#include "text/eventtext.h"

#include <QProcess>

namespace neobeat {

using namespace Qt::StringLiterals;

QString commandLineOf(const QStringList &words)
{
    QStringList quoted;
    for (QString word : words) {
        const bool needsQuotes = word.contains(u' ') || word.contains(u'\t') || word.contains(u'\n');
        word.replace(u'"', "\"\"\""_L1);
        quoted.append(needsQuotes ? u'"' + word + u'"' : word);
    }
    return quoted.join(u' ');
}

EventCommandsModel::EventCommandsModel(EventActions &actions, Settings &settings, QObject *parent)
    : QAbstractListModel(parent)
    , m_actions(actions)
    , m_settings(settings)
{
    connect(&actions, &EventActions::commandEnded, this, [this](DeviceEvent::Kind kind, const Error &error) {
        m_results.insert(kind, error);
        changedRow(int(m_kinds.indexOf(kind)), ResultRole);
    });
}

int EventCommandsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_kinds.size());
}

QVariant EventCommandsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeviceEvent::Kind kind = m_kinds.at(index.row());
    switch (role) {
    case TitleRole:
        return eventText(DeviceEvent::of(kind));
    case CommandRole:
        return commandLineOf(m_settings.forwarding().commands.value(eventName(kind)));
    case ResultRole:
        break;
    default:
        return {};
    }
    if (!m_results.contains(kind))
        return QString();
    const Error error = m_results.value(kind);
    const ErrorText text = ErrorText::from(error);
    return error ? QString(text.title + u' ' + text.advice) : tr("The command was run.");
}

QHash<int, QByteArray> EventCommandsModel::roleNames() const
{
    return {{TitleRole, "title"}, {CommandRole, "command"}, {ResultRole, "result"}};
}

void EventCommandsModel::enter(int row, const QString &line)
{
    if (row < 0 || row >= m_kinds.size())
        return;
    ForwardingSettings changed = m_settings.forwarding();
    const QStringList words = QProcess::splitCommand(line);
    if (words.isEmpty())
        changed.commands.remove(eventName(m_kinds.at(row)));
    else
        changed.commands.insert(eventName(m_kinds.at(row)), words);
    m_settings.setForwarding(changed);
    m_results.remove(m_kinds.at(row));
    changedRow(row, CommandRole);
    changedRow(row, ResultRole);
}

void EventCommandsModel::tryCommand(int row)
{
    if (row >= 0 && row < m_kinds.size())
        m_actions.tryCommand(m_kinds.at(row));
}

} // namespace neobeat
