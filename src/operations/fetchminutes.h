// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/fetchoperation.h"
#include "protocol/minuterun.h"

namespace neobeat {

/// Fetches the minutes that the watch has stored since a time. Each round brings consecutive ones; the next one asks
/// for what comes after, until there is nothing new. [F]: no capture of a Neo is public.
class FetchMinutes final : public FetchOperation
{
    Q_OBJECT

public:
    enum class Rounds { One, All };
    /// Whether the watch may delete what it has sent.
    enum class Removal {
        Never, ///< Nothing is acknowledged.
        WhenStored, ///< After each round the operation waits for confirmStored().
    };

    /// How many rounds there are at most; a clock that is set often makes many.
    static constexpr int maximum = 1'000;

    explicit FetchMinutes(const QDateTime &since, Rounds rounds = Rounds::All, Removal removal = Removal::Never,
                          QObject *parent = nullptr);

    /// How many minutes were received.
    int count() const { return m_count; }
    /// The minutes received last are stored; with Removal::WhenStored the watch may delete them now, unless some of
    /// them could not be.
    void confirmStored(bool mayRemove = true);

Q_SIGNALS:
    /// The minutes of a round, or those in front of the damage; the times are those of the watch, whatever they are.
    void received(const neobeat::MinuteRun &run);
    /// This number of minutes has arrived, the last of them at that time; with those of a round that is not over.
    void progressed(int minutes, const QDateTime &reached);

protected:
    void onPrepared() override;
    void onTransferred(const QDateTime &start, const QByteArray &payload) override;
    void onPart(const QDateTime &start, const QByteArray &payload) override;
    void onProgress(const QDateTime &start, qsizetype bytes) override;

private:
    void deliver(const MinuteRun &run);
    void startRound();
    void afterRound();

    QDateTime m_since; ///< Of the present round.
    Rounds m_mode;
    Removal m_removal;
    QDateTime m_next; ///< Behind the last minute received.
    int m_rounds = 0;
    int m_count = 0;
    bool m_isStoring = false; ///< Waits for confirmStored().
};

} // namespace neobeat
