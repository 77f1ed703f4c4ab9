// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowactivation.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>

namespace neobeat {

namespace {

// After the start Qt drops events until it has learned over the bus who listens, and does not say when that is. Screen
// readers ignore what they know already.
constexpr std::chrono::milliseconds announcementInterval{500};
constexpr int mostAnnouncements = 10;

void announceActive(QWindow *window)
{
    QAccessible::State changed;
    changed.active = true;
    QAccessibleStateChangeEvent event(window, changed);
    QAccessible::updateAccessibility(&event);
}

void announceFocus(const QWindow *window)
{
    const auto *quickWindow = qobject_cast<const QQuickWindow *>(window);
    QQuickItem *item = quickWindow ? quickWindow->activeFocusItem() : nullptr;
    const auto *accessible = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    if (!accessible || !accessible->state().focused)
        return;
    QAccessibleEvent event(item, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace

WindowActivation::WindowActivation(QObject *parent)
    : QObject(parent)
{
    m_again.setInterval(announcementInterval);
    connect(&m_again, &QTimer::timeout, this, &WindowActivation::announceAgain);
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &WindowActivation::onFocusWindowChanged);
    QAccessible::installActivationObserver(this);
}

WindowActivation::~WindowActivation()
{
    QAccessible::removeActivationObserver(this);
}

void WindowActivation::accessibilityActiveChanged(bool active)
{
    m_announcements = 0;
    if (active)
        m_again.start();
    else
        m_again.stop();
}

void WindowActivation::onFocusWindowChanged(QWindow *window)
{
    if (!QAccessible::isActive())
        return;
    if (m_active && m_active != window)
        announceActive(m_active);
    m_active = window;
    if (!window)
        return;
    announceActive(window);
    announceFocus(window);
}

void WindowActivation::announceAgain()
{
    if (++m_announcements >= mostAnnouncements)
        m_again.stop();
    onFocusWindowChanged(QGuiApplication::focusWindow());
}

} // namespace neobeat
