// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/notifications.h"
#include "forwarding/eventactions.h"
#include "forwarding/eventjournal.h"
#include "store/settings.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// What the watch has reported; its rows are the last events, the newest first.
class EventsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// How many rows there are.
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// Events are shown on the desktop.
    Q_PROPERTY(bool showsEvents READ showsEvents WRITE setShowsEvents NOTIFY showsEventsChanged FINAL)

public:
    enum Role { TimeRole = Qt::UserRole, TextRole };

    /// How many rows are shown; the rest is in the file.
    static constexpr qsizetype mostShown = 10;

    /// All of them must outlive it.
    EventsModel(EventJournal &journal, EventActions &actions, Settings &settings, Notifications &notifications,
                QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return rowCount(); }
    bool showsEvents() const { return m_settings.forwarding().showsEvents; }
    void setShowsEvents(bool enabled);
    /// Removes all events, also from the file.
    Q_INVOKABLE void clear() { m_journal.clear(); }

Q_SIGNALS:
    void countChanged();
    void showsEventsChanged();

private:
    EventJournal &m_journal;
    Settings &m_settings;
    Notifications &m_notifications;
};

} // namespace neobeat
