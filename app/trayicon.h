// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batteryicon.h"
#include "models/traymodel.h"

#include <QAction>
#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace neobeat {

/// Shows the tray model as an icon with a tool tip and a menu; decides nothing. Make it only while there is a tray
/// host: Qt looks once per program whether there is one.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    /// The model must outlive this.
    explicit TrayIcon(TrayModel &model, QObject *parent = nullptr);

    /// Tells the user that the program goes on without its window.
    void tellItKeepsRunning();
    /// Tells the user something, once.
    void tell(const QString &title, const QString &text);

Q_SIGNALS:
    /// The icon was clicked or the menu says so.
    void openRequested();
    void quitRequested();

private:
    void update();
    void onActivated(QSystemTrayIcon::ActivationReason reason);
    QIcon currentIcon() const;

    TrayModel &m_model;
    QMenu m_menu;
    QAction m_state; // only read
    QAction m_open;
    QAction m_toggleHeartRate;
    QAction m_toggleSession;
    QAction m_mark;
    QAction m_reconnect;
    QAction m_quit;
    QSystemTrayIcon m_icon;
};

} // namespace neobeat
