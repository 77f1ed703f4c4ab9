// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/watchoperation.h"
#include "protocol/fetchassembler.h"
#include "protocol/fetchmessages.h"

namespace neobeat {

/// Fetches stored data of the watch, one transfer after the other. What arrives may be worth something even when the
/// transfer does not end well: see onPart(). Nothing may be measured meanwhile [I].
class FetchOperation : public WatchOperation
{
    Q_OBJECT

public:
    using WatchOperation::WatchOperation;

    /// Another limit for the silence of the watch, 10 s by default; before start().
    void setInactivityLimit(std::chrono::milliseconds limit) { m_inactivityLimit = limit; }

    Characteristic conversation() const override;

protected:
    void begin() override;
    void onNotified(const Characteristic &characteristic, const QByteArray &value) override;
    void aboutToFinish() override;

    /// The watch is ready for the first request().
    virtual void onPrepared() = 0;
    /// All of the data arrived, and the checksum is right if there was one.
    virtual void onTransferred(const QDateTime &start, const QByteArray &payload) = 0;
    /// The watch has nothing of that kind since then.
    virtual void onNothing() { finish(); }
    /// The transfer was damaged or cut off; this is what came before. finished() follows.
    virtual void onPart(const QDateTime &start, const QByteArray &payload);
    /// Some more of the data has arrived.
    virtual void onProgress(const QDateTime &start, qsizetype bytes);

    /// Asks for what was stored since then; one of the above follows.
    void request(StoredData type, const QDateTime &since);
    /// Allows the watch to delete what it sent; `then` follows its reply.
    void acknowledge(std::function<void()> then);
    /// The limit of the wait for what the owner has to do.
    void startOwnersLimit() { startLimit(std::chrono::minutes(1), Error::Code::OperationTimedOut); }

private:
    enum class State {
        Idle, ///< Nothing was requested; ended by the subclass, or in subscribing by the operation queue.
        AwaitStart, ///< For the reply to a request.
        Collecting, ///< Packets arrive, until the reply that ends them.
        Draining, ///< A packet was missing; until the reply that ends them, so that none is taken for a later one.
        AwaitAcknowledged, ///< For the reply to an acknowledgement.
    };

    void send(const FetchRequest &request);
    void onPacket(const QByteArray &packet);
    void onStartReply(const FetchReply &reply);
    void onLaterStartReply(const FetchReply &reply);
    void onEndReply(const FetchReply &reply);
    void checkSum(quint32 sum);
    void complete();
    /// Forgets what has arrived.
    void drop();
    void startInactivityLimit();

    std::chrono::milliseconds m_inactivityLimit = std::chrono::seconds(10);
    State m_state = State::Idle;
    FetchRequest m_request; ///< The last one of kind Start.
    QDateTime m_start;
    FetchAssembler m_assembler;
    std::optional<QByteArray> m_doubtful; ///< What arrived last time, with another checksum than ours.
    bool m_usesChecksums = true; ///< False once the same bytes have come twice with a checksum of another kind.
    std::function<void()> m_acknowledged;
};

} // namespace neobeat
