// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/lookout.h"
#include "link/record/recorder.h"

namespace neobeat {

/// A lookout that passes everything on and writes it down.
class RecordingLookout final : public Lookout
{
    Q_OBJECT

public:
    /// Both must outlive it.
    RecordingLookout(Lookout &inner, Recorder &recorder);

    void start(const QString &address) override;
    void stop() override;
    bool isActive() const override { return m_inner.isActive(); }

private:
    Lookout &m_inner;
    Recorder &m_recorder;
};

} // namespace neobeat
