// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/autostartmodel.h"

namespace neobeat {

AutostartModel::AutostartModel(Autostart *autostart, QObject *parent)
    : QObject(parent)
    , m_autostart(autostart)
{
    if (autostart)
        connect(autostart, &Autostart::changed, this, &AutostartModel::changed);
}

void AutostartModel::setEnabled(bool enabled)
{
    if (m_autostart && enabled != isEnabled())
        m_autostart->setEnabled(enabled);
}

void AutostartModel::refresh()
{
    if (m_autostart)
        m_autostart->refresh();
}

QString AutostartModel::problem() const
{
    switch (m_autostart ? m_autostart->problem() : Autostart::Problem::None) {
    case Autostart::Problem::None:
        break;
    case Autostart::Problem::NotWritten:
        return tr("The desktop's folder for programs that start by themselves cannot be written.");
    case Autostart::Problem::Refused:
        return tr("The desktop does not allow it. Its settings for this program may say more.");
    case Autostart::Problem::NoService:
        return tr("This desktop cannot start programs in a sandbox by itself.");
    case Autostart::Problem::NoAnswer:
        return tr("The desktop did not answer. Nothing was changed.");
    }
    return {};
}

} // namespace neobeat
