// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/watchoperation.h"

namespace neobeat {

/// Makes the watch beep until it is cancelled, or for a certain time. A Neo beeps for 10 s [N], then it is asked again.
class FindWatch final : public WatchOperation
{
    Q_OBJECT

public:
    /// Ends by itself after that time.
    explicit FindWatch(std::chrono::milliseconds length, QObject *parent = nullptr);

    /// How often the watch is asked; for tests.
    void setRepeat(std::chrono::milliseconds interval) { m_repeat.setInterval(interval); }
    Characteristic conversation() const override;

protected:
    void begin() override;
    void onCancelled() override { leave({Error::Code::Cancelled, {}}); }

Q_SIGNALS:
    /// The watch was asked to beep, for the first time.
    void begun();

private:
    void ask();
    /// Ends the beeping, then the operation, with this.
    void leave(const Error &ending);

    std::chrono::milliseconds m_length;
    QTimer m_repeat;
    QTimer m_end;
};

} // namespace neobeat
