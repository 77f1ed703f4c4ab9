// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/progressline.h"
#include "cli/watchcommand.h"
#include "operations/fetchpai.h"
#include "recorder/historyminutes.h"
#include "recorder/minutesync.h"

namespace neobeat::cli {

/// Brings the minutes that the watch has stored into the history.
class SyncCommand final : public WatchCommand
{
    Q_OBJECT

public:
    explicit SyncCommand(const CommandContext &context, QObject *parent = nullptr);

    void start() override;
    void terminate() override;

protected:
    void onReady() override;

private:
    void onSynced(const Error &error);
    /// Asks for PAI, which a watch may not have; what it says belongs to the result.
    void fetchPai();
    void report(const std::optional<PaiRecord> &pai);

    HistoryStore m_store;
    AsyncHistoryReader m_reader;
    HistoryMinutes m_storage;
    MinuteSync m_sync;
    ProgressLine m_progress;
};

} // namespace neobeat::cli
