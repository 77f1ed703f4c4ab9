// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusrecovery.h"

namespace neobeat {

namespace {

/// Whether keys have an effect there.
bool isControl(const QQuickItem *item)
{
    return item && (item->activeFocusOnTab() || !item->isFocusScope());
}

bool canHaveFocus(const QQuickItem *item)
{
    return item && item->isVisible() && item->isEnabled();
}

} // namespace

FocusRecovery::FocusRecovery(QQuickWindow &window)
    : QObject(&window)
    , m_window(window)
{
    connect(&window, &QQuickWindow::activeFocusItemChanged, this, &FocusRecovery::onFocusChanged);
}

void FocusRecovery::onFocusChanged()
{
    QQuickItem *focused = m_window.activeFocusItem();
    if (isControl(focused) && focused != m_window.contentItem()) {
        if (m_last)
            disconnect(m_last, &QQuickItem::visibleChanged, this, nullptr);
        m_last = focused;
        m_hasLast = true;
        // A hidden item keeps the focus in Qt 6.4.
        connect(focused, &QQuickItem::visibleChanged, this, &FocusRecovery::recover, Qt::QueuedConnection);
    } else if (m_hasLast && !canHaveFocus(m_last)) {
        // Later, because a page that hides a control usually moves the focus right after that.
        QMetaObject::invokeMethod(this, &FocusRecovery::recover, Qt::QueuedConnection);
    }
}

void FocusRecovery::recover()
{
    QQuickItem *focused = m_window.activeFocusItem();
    if (!focused || canHaveFocus(m_last))
        return;
    if (isControl(focused) && canHaveFocus(focused) && focused != m_window.contentItem())
        return;
    QQuickItem *from = m_last && m_last->window() == &m_window ? m_last.data() : focused;
    QQuickItem *next = from->nextItemInFocusChain(true);
    if (next && next != from && canHaveFocus(next))
        next->forceActiveFocus(Qt::OtherFocusReason);
}

} // namespace neobeat
