// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/osc/oscchatbox.h"

#include "base/outsidetext.h"

namespace neobeat {

OscChatBox::OscChatBox(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &OscChatBox::proceed);
}

void OscChatBox::show(const QString &text)
{
    m_text = outsideNote(text.section(u'\n', 0, mostLines - 1), longest);
    proceed();
}

void OscChatBox::reset()
{
    m_pause.stop();
    m_shown.reset();
}

void OscChatBox::proceed()
{
    if (m_pause.isActive() || m_shown == m_text)
        return;
    m_shown = m_text;
    m_pause.start(pause);
    Q_EMIT due(m_text);
}

} // namespace neobeat
