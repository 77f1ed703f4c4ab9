// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkedradio.h"

#include "checkedlink.h"

namespace neobeat {

using namespace Qt::StringLiterals;

CheckedRadio::CheckedRadio(Radio &radio, QStringList &breaches, Wrap wrap)
    : m_radio(radio)
    , m_breaches(breaches)
    , m_wrap(std::move(wrap))
{
    connect(&radio, &Radio::stateChanged, this, &Radio::stateChanged);
    connect(&radio, &Radio::stateKnown, this, &Radio::stateKnown);
    connect(&radio, &Radio::powerOnFailed, this, &Radio::powerOnFailed);
}

std::unique_ptr<GattLink> CheckedRadio::createLink(const Advertisement &advertisement)
{
    if (m_radio.scanner().isScanning() || m_radio.presenceMonitor().isActive())
        m_breaches.append(u"radio: a link is made while the adapter is searching"_s);
    std::unique_ptr<GattLink> link = std::make_unique<CheckedLink>(m_radio.createLink(advertisement), m_breaches);
    return m_wrap ? m_wrap(std::move(link)) : std::move(link);
}

void CheckedRadio::check()
{
    if (m_radio.scanner().isScanning() && m_radio.presenceMonitor().isActive())
        m_breaches.append(u"radio: scanner and presence monitor are active together"_s);
}

} // namespace neobeat
