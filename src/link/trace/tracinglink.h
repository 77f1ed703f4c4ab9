// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/gattlink.h"
#include "link/trace/tracewriter.h"

#include <memory>

namespace neobeat {

/// Forwards everything to and from another link, and writes it to the trace.
class TracingLink final : public GattLink
{
    Q_OBJECT

public:
    /// The writer must outlive it.
    TracingLink(std::unique_ptr<GattLink> inner, TraceWriter &writer, const QString &peripheral);
    ~TracingLink() override;

    void setMayPair(bool mayPair) override;
    void open() override;
    void close() override;
    void discoverServices() override;
    void discoverDetails(const QUuid &service) override;
    QList<CharacteristicInfo> characteristics(const QUuid &service) const override;
    int mtu() const override;
    void read(const Characteristic &characteristic) override;
    void write(const Characteristic &characteristic, const QByteArray &value) override;
    void subscribe(const Characteristic &characteristic, bool enabled) override;

private:
    void forwardSignals();
    void note(TraceEvent event);

    std::unique_ptr<GattLink> m_inner;
    TraceWriter &m_writer;
    const int m_number;
    ChallengeNames m_challenges;
    bool m_isClosed = false;
};

} // namespace neobeat
