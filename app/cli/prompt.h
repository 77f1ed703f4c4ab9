// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace neobeat::cli {

/// Reads yes or no from standard input, one line for each question.
class Prompt : public QObject
{
    Q_OBJECT

public:
    /// Empty when the line says neither, the input has ended, or nothing came in time.
    using Callback = std::function<void(std::optional<bool> answer)>;

    explicit Prompt(int descriptor = 0, QObject *parent = nullptr);

    /// Calls back later, exactly once, after at most the limit; one question at a time.
    void ask(std::chrono::milliseconds limit, Callback callback);

private:
    void onReadable();
    void takeLine();
    void finish(std::optional<bool> answer);

    int m_descriptor;
    std::unique_ptr<QSocketNotifier> m_notifier; ///< From the first ask() on.
    QTimer m_limit;
    QByteArray m_text; ///< What was read and not used yet.
    bool m_hasEnded = false;
    Callback m_callback;
};

} // namespace neobeat::cli
