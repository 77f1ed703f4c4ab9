// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trayicon.h"

namespace neobeat {

TrayIcon::TrayIcon(TrayModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_open(tr("Open Neobeat"))
    , m_mark(tr("Mark"))
    , m_reconnect(tr("Reconnect"))
    , m_quit(tr("Quit"))
{
    m_state.setEnabled(false);
    m_menu.addAction(&m_state);
    m_menu.addSeparator();
    m_menu.addAction(&m_open);
    m_menu.addAction(&m_toggleHeartRate);
    m_menu.addAction(&m_reconnect);
    m_menu.addSeparator();
    m_menu.addAction(&m_toggleActivity);
    m_menu.addAction(&m_mark);
    m_menu.addSeparator();
    m_menu.addAction(&m_quit);
    m_icon.setContextMenu(&m_menu);

    connect(&m_open, &QAction::triggered, this, &TrayIcon::openRequested);
    connect(&m_toggleHeartRate, &QAction::triggered, &m_model, &TrayModel::toggleHeartRate);
    connect(&m_reconnect, &QAction::triggered, &m_model, &TrayModel::reconnect);
    connect(&m_toggleActivity, &QAction::triggered, &m_model, &TrayModel::toggleActivity);
    connect(&m_mark, &QAction::triggered, &m_model, &TrayModel::mark);
    connect(&m_quit, &QAction::triggered, this, &TrayIcon::quitRequested);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &TrayIcon::onActivated);
    connect(&m_model, &TrayModel::changed, this, &TrayIcon::updateMenu);
    connect(&m_model, &TrayModel::iconChanged, this, &TrayIcon::updateIcon);
    connect(&m_model, &TrayModel::toolTipChanged, this, [this] { m_icon.setToolTip(m_model.toolTip()); });
    updateMenu();
    updateIcon();
    m_icon.setToolTip(m_model.toolTip());
    m_icon.show();
}

void TrayIcon::updateMenu()
{
    m_state.setText(m_model.stateLine());
    m_toggleHeartRate.setText(m_model.heartRateActionText());
    m_toggleHeartRate.setEnabled(m_model.canToggleHeartRate());
    m_toggleActivity.setText(m_model.activityActionText());
    m_toggleActivity.setEnabled(m_model.canToggleActivity());
    m_mark.setEnabled(m_model.canMark());
    m_reconnect.setEnabled(m_model.canReconnect());
}

void TrayIcon::updateIcon()
{
    m_icon.setIcon(currentIcon());
}

void TrayIcon::onActivated(QSystemTrayIcon::ActivationReason reason)
{
    if (reason == QSystemTrayIcon::Trigger)
        Q_EMIT clicked();
    else if (reason == QSystemTrayIcon::MiddleClick)
        m_model.toggleHeartRate();
}

QIcon TrayIcon::currentIcon() const
{
    return trayImageIcon({m_model.showsHeartRate() ? TrayLook::Number::HeartRate : TrayLook::Number::Battery,
                          m_model.value(), m_model.isCharging(), m_model.isConnected(), m_model.isStale()});
}

} // namespace neobeat
