// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QDBusVariant;

namespace neobeat {

/// Whether the desktop asks programs for little motion: what the portal for settings says of GNOME's animations, the
/// speed of Plasma's, and the preference that desktops have in common.
class DesktopMotion : public QObject
{
    Q_OBJECT

public:
    explicit DesktopMotion(QObject *parent = nullptr);

    /// Asks once; isReducedChanged() follows whenever the answer changes. Without a portal motion is not reduced.
    void start();
    bool isReduced() const { return m_isReduced; }

Q_SIGNALS:
    void isReducedChanged(bool isReduced);

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QString &group, const QString &key, const QVariant &value);
    void update();

    QHash<QString, bool> m_reductions; ///< By the setting that says so.
    bool m_isReduced = false;
};

} // namespace neobeat
