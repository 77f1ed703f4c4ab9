// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QPointer>
#include <QQuickItem>
#include <QTimer>
#include <QWindow>

namespace neobeat {

/// Reports to assistive programs which window of the program is active, and what has the keyboard focus in it. Qt Quick
/// reports the focus only when it moves inside a window, so a screen reader would be silent until the first key.
class WindowActivation : public QObject, public QAccessible::ActivationObserver
{
    Q_OBJECT

public:
    explicit WindowActivation(QObject *parent);
    ~WindowActivation() override;

    void accessibilityActiveChanged(bool active) override;

private:
    void onFocusWindowChanged(QWindow *window);
    void announceAgain();

    QPointer<QWindow> m_active;
    const QQuickItem *m_focused = nullptr; ///< What has been announced after the start; only compared, may be gone.
    QTimer m_again;
    int m_announcements = 0;
};

} // namespace neobeat
