// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/gattlink.h"
#include "link/record/recorder.h"

#include <memory>

namespace neobeat {

/// A link that passes everything on and writes it down.
class RecordingLink final : public GattLink
{
    Q_OBJECT

public:
    /// The recorder must outlive it.
    RecordingLink(std::unique_ptr<GattLink> inner, Recorder &recorder, const QString &peripheral);
    ~RecordingLink() override;

    void open() override;
    void close() override;
    void discoverServices() override;
    void discoverDetails(const QUuid &service) override;
    void read(const Characteristic &characteristic) override;
    void write(const Characteristic &characteristic, const QByteArray &value) override;
    void subscribe(const Characteristic &characteristic, bool enabled) override;

private:
    void followConnection();
    void followOperations();
    void note(RecordedEvent event);

    std::unique_ptr<GattLink> m_inner;
    Recorder &m_recorder;
    const int m_number;
    ChallengeNames m_challenges;
    bool m_isClosed = false;
};

} // namespace neobeat
