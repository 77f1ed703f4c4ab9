// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>

namespace neobeat {

/// Keeps the keyboard focus of a window on a control: when the focused one is hidden, disabled or destroyed, Qt leaves
/// the focus there or with what is around it, where no key has an effect and a screen reader is silent. The next
/// control in the Tab order gets it then, unless the page has moved it.
class FocusRecovery : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the window.
    explicit FocusRecovery(QQuickWindow &window);

private:
    void onFocusChanged();
    void recover();

    QQuickWindow &m_window;
    QPointer<QQuickItem> m_last; ///< The last control with the focus.
    bool m_hasLast = false;
};

} // namespace neobeat
