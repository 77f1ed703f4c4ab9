// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace neobeat {

/// The pause before an output tries again: it grows with each failure in a row.
class RetryTimer : public QObject
{
    Q_OBJECT

public:
    using Duration = std::chrono::milliseconds;
    /// By default a peer that comes back is found within 3 s, so that it has a value within 5 s on a busy computer too.
    struct Limits
    {
        Duration shortest = std::chrono::seconds(1); ///< After the first failure; doubles with each further one.
        Duration longest = std::chrono::seconds(2); ///< However many failures there are.
    };

    explicit RetryTimer(QObject *parent = nullptr);

    /// Begins the pause after a failure.
    void fail(const Limits &limits);
    /// The next pause is the shortest one again.
    void reset();
    /// Ends the pause without due().
    void stop() { m_timer.stop(); }
    bool isActive() const { return m_timer.isActive(); }

Q_SIGNALS:
    /// The pause is over.
    void due();

private:
    QTimer m_timer;
    int m_failures = 0;
};

} // namespace neobeat
