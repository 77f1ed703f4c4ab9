// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/notificationmonitor.h"
#include "store/settings.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// Which notifications and calls go to the watch; each choice is stored at once. Its rows are the programs that have
/// sent notifications.
class ForwardingModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// Notifications of the desktop go to the watch.
    Q_PROPERTY(bool notifications READ hasNotifications WRITE setNotifications NOTIFY changed FINAL)
    /// Calls go to the watch.
    Q_PROPERTY(bool calls READ hasCalls WRITE setCalls NOTIFY changed FINAL)
    /// 0 all, 1 all but those of low urgency, 2 critical ones.
    Q_PROPERTY(int leastUrgency READ leastUrgency WRITE setLeastUrgency NOTIFY changed FINAL)
    /// Of each only what the watch shows at once.
    Q_PROPERTY(bool shortText READ hasShortText WRITE setShortText NOTIFY changed FINAL)
    /// A program that is not in the list may send.
    Q_PROPERTY(bool newApplications READ hasNewApplications WRITE setNewApplications NOTIFY changed FINAL)
    /// Nothing from quietFrom to quietTo.
    Q_PROPERTY(bool quietHours READ hasQuietHours WRITE setQuietHours NOTIFY changed FINAL)
    /// "22:00", local time.
    Q_PROPERTY(QString quietFrom READ quietFrom WRITE setQuietFrom NOTIFY changed FINAL)
    /// "07:00", local time.
    Q_PROPERTY(QString quietTo READ quietTo WRITE setQuietTo NOTIFY changed FINAL)
    /// Whether notifications can be read on this desktop, one sentence; empty while nothing is to be said.
    Q_PROPERTY(QString stateText READ stateText NOTIFY stateChanged FINAL)
    /// Notifications are wanted, and cannot be read.
    Q_PROPERTY(bool failed READ isFailed NOTIFY stateChanged FINAL)

public:
    enum Role { NameRole = Qt::UserRole, AllowedRole };

    /// Both must outlive it.
    ForwardingModel(Settings &settings, NotificationMonitor &monitor, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool hasNotifications() const { return choice().notifications; }
    void setNotifications(bool enabled) { set(&ForwardingSettings::notifications, enabled); }
    bool hasCalls() const { return choice().calls; }
    void setCalls(bool enabled) { set(&ForwardingSettings::calls, enabled); }
    int leastUrgency() const { return int(choice().leastUrgency); }
    void setLeastUrgency(int urgency);
    bool hasShortText() const { return choice().shortText; }
    void setShortText(bool enabled) { set(&ForwardingSettings::shortText, enabled); }
    bool hasNewApplications() const { return choice().newApplications; }
    void setNewApplications(bool enabled) { set(&ForwardingSettings::newApplications, enabled); }
    bool hasQuietHours() const { return choice().quietHours; }
    void setQuietHours(bool enabled) { set(&ForwardingSettings::quietHours, enabled); }
    QString quietFrom() const;
    void setQuietFrom(const QString &time);
    QString quietTo() const;
    void setQuietTo(const QString &time);
    QString stateText() const;
    bool isFailed() const;

    /// Whether that is a time of day: "7:30", "07:30".
    Q_INVOKABLE bool isTime(const QString &text) const;
    /// Whether the program of that row may send.
    Q_INVOKABLE void setAllowed(int row, bool allowed);
    /// Forgets all programs.
    Q_INVOKABLE void clearApplications();

Q_SIGNALS:
    void changed();
    void stateChanged();

private:
    ForwardingSettings choice() const { return m_settings.forwarding(); }
    void onSettings();
    template<typename Value>
    void set(Value ForwardingSettings::*place, const Value &value)
    {
        ForwardingSettings changed = choice();
        changed.*place = value;
        m_settings.setForwarding(changed);
    }

    Settings &m_settings;
    NotificationMonitor &m_monitor;
    QMap<QString, bool> m_shown; ///< The rows.
};

} // namespace neobeat
