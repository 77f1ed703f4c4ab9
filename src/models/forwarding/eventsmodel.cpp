// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forwarding/eventsmodel.h"

#include "text/datetext.h"
#include "text/eventtext.h"

namespace neobeat {

EventsModel::EventsModel(EventJournal &journal, EventActions &actions, Settings &settings, Notifications &notifications,
                         QObject *parent)
    : QAbstractListModel(parent)
    , m_journal(journal)
    , m_settings(settings)
    , m_notifications(notifications)
{
    connect(&journal, &EventJournal::changed, this, [this] {
        beginResetModel();
        endResetModel();
        Q_EMIT countChanged();
    });
    connect(&settings, &Settings::forwardingChanged, this, &EventsModel::showsEventsChanged);
    connect(&actions, &EventActions::shown, this, [this](const DeviceEvent &event) {
        m_notifications.show(Notification::Subject::Event, {eventText(event), {}});
    });
}

int EventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::min(m_journal.entries().size(), mostShown));
}

QVariant EventsModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= rowCount())
        return {};
    const EventJournal::Entry &entry = m_journal.entries().at(m_journal.entries().size() - 1 - index.row());
    if (role == TimeRole)
        return momentText(entry.time.toLocalTime());
    return role == TextRole ? QVariant(eventText(entry.event)) : QVariant();
}

QHash<int, QByteArray> EventsModel::roleNames() const
{
    return {{TimeRole, "time"}, {TextRole, "what"}};
}

void EventsModel::setShowsEvents(bool enabled)
{
    ForwardingSettings changed = m_settings.forwarding();
    changed.showsEvents = enabled;
    m_settings.setForwarding(changed);
}

} // namespace neobeat
