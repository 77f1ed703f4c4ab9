// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/watchoperation.h"
#include "protocol/callalert.h"

namespace neobeat {

/// Shows on the watch that there is a call, or that the call is over. [F]
class AnnounceCall final : public WatchOperation
{
    Q_OBJECT

public:
    /// A caller longer than the watch can show is shortened by its rule.
    explicit AnnounceCall(const CallAlert &call, QObject *parent = nullptr);

    Characteristic conversation() const override;

protected:
    void begin() override;

private:
    CallAlert m_call;
};

} // namespace neobeat
