// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/radio.h"
#include "link/record/recorder.h"
#include "link/record/recordinglookout.h"
#include "link/record/recordingscanner.h"

namespace neobeat {

/// Another radio, with everything that is asked of it and everything that comes written down.
class RecordingRadio final : public Radio
{
    Q_OBJECT

public:
    /// All must outlive it; see Recorder for the device.
    RecordingRadio(Radio &inner, QIODevice &device, const Clock &clock, QObject *parent = nullptr);

    State state() const override { return m_inner.state(); }
    void refresh() override;
    RadioFacts facts() const override { return m_inner.facts(); }
    void powerOn() override;
    bool isSimulated() const override { return m_inner.isSimulated(); }
    Scanner &scanner() override { return m_scanner; }
    Lookout &lookout() override { return m_lookout; }
    std::unique_ptr<GattLink> createLink(const Advertisement &advertisement) override;

private:
    void noteFacts();

    Radio &m_inner;
    Recorder m_recorder;
    RecordingScanner m_scanner;
    RecordingLookout m_lookout;
    RadioFacts m_facts; ///< As written last.
};

} // namespace neobeat
