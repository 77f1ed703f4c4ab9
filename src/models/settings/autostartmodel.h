// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/autostart.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// Whether the program starts when the user logs in.
class AutostartModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// False in a run with settings of its own, which the desktop would not start.
    Q_PROPERTY(bool available READ isAvailable CONSTANT FINAL)
    /// It starts by itself.
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY changed FINAL)
    /// The desktop was asked and has not answered yet.
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed FINAL)
    /// Why it could not be changed, one or two sentences; empty when it could.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// What starts it; nullptr when that is not available, else it must outlive this.
    explicit AutostartModel(Autostart *autostart, QObject *parent = nullptr);

    bool isAvailable() const { return m_autostart; }
    bool isEnabled() const { return m_autostart && m_autostart->state() == Autostart::State::On; }
    void setEnabled(bool enabled);
    bool isAsking() const { return m_autostart && m_autostart->state() == Autostart::State::Asking; }
    QString problem() const;

    /// Looks again, because another program may have changed it.
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();

private:
    Autostart *m_autostart;
};

} // namespace neobeat
