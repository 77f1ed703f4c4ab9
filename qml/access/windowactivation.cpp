// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowactivation.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>

namespace neobeat {

namespace {

// After the start Qt drops events until it has learned over the bus who listens, and does not say when that is. So the
// window is announced again until the focus moves; screen readers ignore what they know already.
constexpr std::chrono::milliseconds announcementInterval{500};
constexpr int mostAnnouncements = 10;

void announceActive(QWindow *window)
{
    QAccessible::State changed;
    changed.active = true;
    QAccessibleStateChangeEvent event(window, changed);
    QAccessible::updateAccessibility(&event);
}

QQuickItem *focusedItem(const QWindow *window)
{
    const auto *quickWindow = qobject_cast<const QQuickWindow *>(window);
    return quickWindow ? quickWindow->activeFocusItem() : nullptr;
}

void announceFocus(QQuickItem *item)
{
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
    m_focused = nullptr;
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
    announceFocus(focusedItem(window));
}

void WindowActivation::announceAgain()
{
    QWindow *window = QGuiApplication::focusWindow();
    const QQuickItem *focused = focusedItem(window);
    if (++m_announcements > mostAnnouncements || (m_focused && m_focused != focused)) {
        m_again.stop();
        return;
    }
    m_focused = focused;
    onFocusWindowChanged(window);
}

} // namespace neobeat
