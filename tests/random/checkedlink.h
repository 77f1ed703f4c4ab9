// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwardinglink.h"

#include <QStringList>

#include <optional>

namespace neobeat {

/// Checks that both sides of a link keep the contract of GattLink, and notes each breach.
class CheckedLink final : public ForwardingLink
{
    Q_OBJECT

public:
    /// The list must outlive the link.
    CheckedLink(std::unique_ptr<GattLink> inner, QStringList &breaches);

    void open() override;
    void close() override;
    void discoverServices() override;
    void discoverDetails(const QUuid &service) override;
    void read(const Characteristic &characteristic) override;
    void write(const Characteristic &characteristic, const QByteArray &value) override;
    void subscribe(const Characteristic &characteristic, bool enabled) override;

private:
    enum class State { Idle, Opening, Open, Closing, Closed };
    enum class Kind { Read, Write, Subscribe };
    struct InFlight
    {
        Kind kind;
        Characteristic characteristic;
    };

    void connectChecks();
    void connectOperationChecks();
    /// Notes the breach unless the condition holds.
    void demand(bool holds, const char *what);
    void begin(Kind kind, const Characteristic &characteristic);
    void end(std::optional<Kind> kind, const Characteristic &characteristic);
    /// Checks what holds for every signal: never from inside a call, none after the last one.
    void hear();
    void countAuthentication(const Characteristic &characteristic, const QByteArray &value);

    QStringList &m_breaches;
    State m_state = State::Idle;
    bool m_closeAsked = false;
    bool m_inCall = false;
    bool m_servicesAsked = false;
    QList<QUuid> m_detailsAsked;
    std::optional<InFlight> m_inFlight;
    int m_requests = 0; ///< Challenges requested.
    int m_answers = 0;
};

} // namespace neobeat
