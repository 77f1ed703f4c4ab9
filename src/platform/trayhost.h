// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusServiceWatcher>
#include <QObject>

namespace neobeat {

/// Whether a panel shows tray icons: a StatusNotifierWatcher on the session bus with a registered host, either of which
/// may come and go at any time. Older tray protocols are left out, since Qt chooses between the two only once per
/// program.
class TrayHost : public QObject
{
    Q_OBJECT

public:
    explicit TrayHost(QObject *parent = nullptr);

    /// Starts the first query; known() follows within 2 s, and presentChanged() whenever the result changes.
    void start();
    bool isPresent() const { return m_present; }

Q_SIGNALS:
    /// The first result is available.
    void known();
    void presentChanged(bool present);

private Q_SLOTS:
    void ask();

private:
    void setPresent(bool present);

    QDBusServiceWatcher m_watcher;
    bool m_present = false;
    bool m_known = false;
    int m_question = 0; ///< Only the reply to the last query counts.
};

} // namespace neobeat
