// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/radio.h"

#include <QStringList>

#include <functional>

namespace neobeat {

/// Wraps another radio and checks all links that it makes, and that scanner, presence monitor and new links are used
/// one at a time.
class CheckedRadio final : public Radio
{
    Q_OBJECT

public:
    /// Inserts another link between the program and a checked link.
    using Wrap = std::function<std::unique_ptr<GattLink>(std::unique_ptr<GattLink>)>;

    /// The radio and the list must outlive it.
    CheckedRadio(Radio &radio, QStringList &breaches, Wrap wrap = {});

    State state() const override { return m_radio.state(); }
    void refresh() override { m_radio.refresh(); }
    RadioFacts facts() const override { return m_radio.facts(); }
    void powerOn() override { m_radio.powerOn(); }
    bool isSimulated() const override { return m_radio.isSimulated(); }
    Scanner &scanner() override { return m_radio.scanner(); }
    PresenceMonitor &presenceMonitor() override { return m_radio.presenceMonitor(); }
    std::unique_ptr<GattLink> createLink(const Advertisement &advertisement) override;

    /// Notes when scanner and presence monitor are active at the same time.
    void check();

private:
    Radio &m_radio;
    QStringList &m_breaches;
    Wrap m_wrap;
};

} // namespace neobeat
