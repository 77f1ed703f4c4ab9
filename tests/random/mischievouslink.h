// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwardinglink.h"
#include "protocol/authmessages.h"
#include "protocol/uuids.h"

#include <optional>

namespace neobeat {

/// Acts as a program with a bug, to show that the checks find it.
class MischievousLink final : public ForwardingLink
{
    Q_OBJECT

public:
    /// The bug it has.
    enum class Mistake {
        AnswersTwice, ///< Sends each answer once more after it was written.
        ReadsAfterClose, ///< Reads the battery after it closed an open link.
    };

    MischievousLink(std::unique_ptr<GattLink> inner, Mistake mistake)
        : ForwardingLink(std::move(inner))
        , m_mistake(mistake)
    {
        forwardSignals();
        connect(this, &GattLink::opened, this, [this] { m_open = true; });
        connect(this, &GattLink::writeFinished, this, [this](const Characteristic &characteristic) {
            if (const auto answer = std::exchange(m_answer, std::nullopt))
                ForwardingLink::write(characteristic, *answer);
        });
    }

    void write(const Characteristic &characteristic, const QByteArray &value) override
    {
        const bool isAnswer = characteristic.uuid == uuids::authentication
            && AuthRequest::decode(value).kind == AuthRequest::Kind::Answer;
        if (isAnswer && m_mistake == Mistake::AnswersTwice)
            m_answer = value;
        ForwardingLink::write(characteristic, value);
    }

    void close() override
    {
        ForwardingLink::close();
        if (m_open && m_mistake == Mistake::ReadsAfterClose)
            ForwardingLink::read({uuids::huamiService, uuids::battery});
    }

private:
    Mistake m_mistake;
    bool m_open = false;
    std::optional<QByteArray> m_answer;
};

} // namespace neobeat
