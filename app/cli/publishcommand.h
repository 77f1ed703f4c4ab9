// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/watchcommand.h"
#include "outputs/livesource.h"
#include "outputs/outputset.h"

#include <memory>
#include <vector>

namespace neobeat::cli {

/// Gives the heart rate to other programs until a signal or the end of --seconds. The outputs run from the start, with
/// no value while there is none; the watch is connected again whenever the link is lost. An output that cannot work
/// ends the command, one whose peer is away does not.
class PublishCommand final : public WatchCommand
{
    Q_OBJECT

public:
    explicit PublishCommand(const CommandContext &context, QObject *parent = nullptr);
    ~PublishCommand() override;

    void start() override;

protected:
    void onReady() override { } // Measuring was already requested when the attempt began.
    bool endsBySignal() const override { return true; }
    Reconnector::RetryMode retryMode() const override { return Reconnector::RetryMode::UntilStopped; }
    void conclude() override;

private:
    struct Running
    {
        MadeOutput made;
        OutputOptions options;
        QString printed; ///< What was printed about it last.
    };

    void startOutputs(const QString &token);
    void onStateChanged(Running &running);
    void concludeWhenStopped();

    LiveSource m_source;
    std::vector<std::unique_ptr<Running>> m_outputs;
    QTimer m_length; ///< Of --seconds.
    QTimer m_ending; ///< Limit for the outputs to end.
    bool m_isEnding = false;
};

} // namespace neobeat::cli
