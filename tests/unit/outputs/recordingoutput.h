// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/outputset.h"

namespace neobeat {

/// An output that keeps what it was given.
class RecordingOutput final : public Output
{
public:
    using Output::noteSent;
    using Output::setPeers;
    using Output::setState;

    QString location() const override { return QStringLiteral("somewhere"); }
    void start() override
    {
        ++starts;
        setState(State::Ready);
    }
    void stop() override
    {
        if (state() == State::Off)
            return;
        if (stopsLater)
            setState(State::Stopping);
        else
            setState(State::Off);
    }
    bool canWithdraw() const override { return true; }
    void withdraw() override
    {
        ++withdrawals;
        setState(State::Stopping);
    }
    /// The answer to withdraw().
    void answerWithdrawal(const Error &error)
    {
        setState(State::Off);
        Q_EMIT withdrawn(error);
    }
    void onResumed() override { ++resumes; }
    void publish(const LiveValue &value) override { values.append(value); }

    int starts = 0;
    int withdrawals = 0;
    int resumes = 0; ///< How often onResumed() was called.
    bool stopsLater = false; ///< Off only when the test says so.
    OutputOptions options; ///< Those of the last configuration.
    QList<LiveValue> values;
};

/// Makes one, and tells where it is.
inline MadeOutput recordingOutput(OutputType kind, RecordingOutput **place, const QString &secret = {},
                                  const QList<GeneratedOption> &generated = {})
{
    auto output = std::make_unique<RecordingOutput>();
    RecordingOutput *made = *place = output.get();
    return {kind, std::move(output), [made](const OutputOptions &options) { made->options = options; }, secret,
            generated};
}

} // namespace neobeat
