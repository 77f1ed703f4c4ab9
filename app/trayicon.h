// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trayimage.h"
#include "models/live/traymodel.h"

#include <QAction>
#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace neobeat {

/// Shows the tray model as an icon with a tool tip and a menu; decides nothing. Create it only while there is a tray
/// host: Qt checks only once per program whether there is one.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    /// The model must outlive this.
    explicit TrayIcon(TrayModel &model, QObject *parent = nullptr);

Q_SIGNALS:
    /// The icon was clicked.
    void clicked();
    /// The menu entry was selected.
    void openRequested();
    void quitRequested();

private:
    void updateMenu();
    void updateIcon();
    void onActivated(QSystemTrayIcon::ActivationReason reason);
    QIcon currentIcon() const;

    TrayModel &m_model;
    QMenu m_menu;
    QAction m_state; // read-only
    QAction m_open;
    QAction m_toggleHeartRate;
    QAction m_toggleActivity;
    QAction m_mark;
    QAction m_reconnect;
    QAction m_quit;
    QSystemTrayIcon m_icon;
};

} // namespace neobeat
