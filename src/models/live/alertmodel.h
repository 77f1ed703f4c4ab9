// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alerts.h"
#include "base/notifications.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// Shows alerts on the desktop, or in the window where the desktop shows none.
class AlertModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// An alert to show in the window, one sentence; empty for none.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)
    /// More about it.
    Q_PROPERTY(QString noticeText READ noticeText NOTIFY noticeChanged FINAL)

public:
    /// Both must outlive it.
    AlertModel(Alerts &alerts, Notifications &notifications, QObject *parent = nullptr);

    QString notice() const { return m_notices.isEmpty() ? QString() : m_notices.first().title; }
    QString noticeText() const { return m_notices.isEmpty() ? QString() : m_notices.first().text; }

    /// The notice was read; the next one follows.
    Q_INVOKABLE void dismissNotice();

Q_SIGNALS:
    void noticeChanged();

private:
    struct Notice
    {
        Notification::Subject subject;
        QString title;
        QString text;
    };

    void onRaised(const Alert &alert);
    void onOver(Alert::Subject subject);
    void onNotShown(Notification::Subject subject, const Notification &notification);
    void removeNotice(Notification::Subject subject);

    Notifications &m_notifications;
    QList<Notice> m_notices; ///< One for each subject at most; the first one is shown.
};

} // namespace neobeat
