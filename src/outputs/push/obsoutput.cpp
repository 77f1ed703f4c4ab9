// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/push/obsoutput.h"

#include "outputs/push/obspeer.h"

using namespace Qt::StringLiterals;

namespace neobeat {

Error ObsOutput::applySettings()
{
    m_applied = m_settings;
    if (m_applied.server.url(u"ws"_s).isEmpty())
        return {Error::Code::OutputIncomplete, u"host or port"_s};
    if (m_applied.inputName.isEmpty())
        return {Error::Code::OutputIncomplete, u"no source"_s};
    return m_applied.text.check();
}

PushPeer *ObsOutput::makePeer()
{
    return new ObsPeer(m_applied.server.url(u"ws"_s), m_applied.password, m_applied.inputName, this);
}

} // namespace neobeat
