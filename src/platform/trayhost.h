// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusServiceWatcher>
#include <QObject>

namespace neobeat {

/// Knows whether a panel shows tray icons: a StatusNotifierWatcher on the session bus with a host behind it, that may
/// come and go at any time. Older tray protocols are left out, since Qt chooses between the two only once per program.
class TrayHost : public QObject
{
    Q_OBJECT

public:
    explicit TrayHost(QObject *parent = nullptr);

    /// Asks for the first time; known() follows within 2 s, and presentChanged() whenever the answer changes.
    void watch();
    bool isPresent() const { return m_present; }

Q_SIGNALS:
    /// The first answer is there.
    void known();
    void presentChanged(bool present);

private Q_SLOTS:
    void ask();

private:
    void setPresent(bool present);

    QDBusServiceWatcher m_watcher;
    bool m_present = false;
    bool m_known = false;
    int m_question = 0; ///< Only the answer to the last question counts.
};

} // namespace neobeat
