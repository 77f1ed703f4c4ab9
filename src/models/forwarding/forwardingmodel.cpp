// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forwarding/forwardingmodel.h"

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

QTime quietTimeOf(const QString &text)
{
    return QTime::fromString(text.trimmed(), u"H:mm"_s);
}

} // namespace

ForwardingModel::ForwardingModel(Settings &settings, NotificationMonitor &monitor, QObject *parent)
    : QAbstractListModel(parent)
    , m_settings(settings)
    , m_monitor(monitor)
    , m_shown(settings.forwarding().applications)
{
    connect(&settings, &Settings::forwardingChanged, this, &ForwardingModel::onSettings);
    connect(&monitor, &NotificationMonitor::stateChanged, this, &ForwardingModel::stateChanged);
}

int ForwardingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ForwardingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString name = m_shown.keys().at(index.row());
    return role == NameRole ? QVariant(name) : role == AllowedRole ? QVariant(m_shown.value(name)) : QVariant();
}

QHash<int, QByteArray> ForwardingModel::roleNames() const
{
    return {{NameRole, "name"}, {AllowedRole, "allowed"}};
}

void ForwardingModel::onSettings()
{
    const QMap<QString, bool> now = choice().applications;
    if (now.keys() != m_shown.keys()) {
        beginResetModel();
        m_shown = now;
        endResetModel();
    } else if (now != m_shown) {
        m_shown = now;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {AllowedRole});
    }
    Q_EMIT changed();
    Q_EMIT stateChanged();
}

void ForwardingModel::setLeastUrgency(int urgency)
{
    set(&ForwardingSettings::leastUrgency, ForwardingSettings::Urgency(std::clamp(urgency, 0, 2)));
}

QString ForwardingModel::quietFrom() const
{
    return choice().quietFrom.toString(u"HH:mm"_s);
}

void ForwardingModel::setQuietFrom(const QString &time)
{
    if (isTime(time))
        set(&ForwardingSettings::quietFrom, quietTimeOf(time));
}

QString ForwardingModel::quietTo() const
{
    return choice().quietTo.toString(u"HH:mm"_s);
}

void ForwardingModel::setQuietTo(const QString &time)
{
    if (isTime(time))
        set(&ForwardingSettings::quietTo, quietTimeOf(time));
}

bool ForwardingModel::isTime(const QString &text) const
{
    return quietTimeOf(text).isValid();
}

bool ForwardingModel::isFailed() const
{
    using State = NotificationMonitor::State;
    return hasNotifications() && (m_monitor.state() == State::NoBus || m_monitor.state() == State::Refused);
}

QString ForwardingModel::stateText() const
{
    using State = NotificationMonitor::State;
    if (!hasNotifications())
        return {};
    switch (m_monitor.state()) {
    case State::NoBus:
        return tr("There is no session bus, so no program can show notifications here.");
    case State::Refused:
        return tr("The session bus does not let Neobeat see the notifications of other programs, as in a sandbox.");
    case State::Off:
    case State::Starting:
    case State::Watching:
        break;
    }
    return {};
}

void ForwardingModel::setAllowed(int row, bool allowed)
{
    if (row < 0 || row >= m_shown.size())
        return;
    ForwardingSettings changed = choice();
    changed.applications.insert(m_shown.keys().at(row), allowed);
    m_settings.setForwarding(changed);
}

void ForwardingModel::clearApplications()
{
    set(&ForwardingSettings::applications, {});
}

} // namespace neobeat
