// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace neobeat::cli {

/// Reads a short text from a file descriptor to its end without ever blocking.
class StandardInput : public QObject
{
    Q_OBJECT

public:
    /// What was read until the end; empty when there was nothing, or the end did not come in time.
    using Callback = std::function<void(const QByteArray &text)>;

    explicit StandardInput(int descriptor = 0, QObject *parent = nullptr);

    /// True when the user would have to type.
    bool isTerminal() const;
    /// Calls back later, exactly once, after at most the limit.
    void read(std::chrono::milliseconds limit, Callback callback);

private:
    void onReadable();
    void finish();

    int m_descriptor;
    std::unique_ptr<QSocketNotifier> m_notifier; ///< From the first read() on.
    QTimer m_limit;
    QByteArray m_text;
    bool m_hasEnded = false;
    Callback m_callback;
};

} // namespace neobeat::cli
