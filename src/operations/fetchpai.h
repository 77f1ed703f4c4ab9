// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/fetchoperation.h"
#include "protocol/pairecord.h"

namespace neobeat {

/// Fetches the PAI of the days since a time. [F]: whether a Neo has them is not known; RequestUnanswered and
/// RequestRefused are what one without may end with.
class FetchPai final : public FetchOperation
{
    Q_OBJECT

public:
    explicit FetchPai(const QDateTime &since, QObject *parent = nullptr);

    /// What was received, once it has finished; empty when there is none.
    const QList<PaiRecord> &records() const { return m_records; }

protected:
    void onPrepared() override;
    void onTransferred(const QDateTime &start, const QByteArray &payload) override;

private:
    QDateTime m_since;
    QList<PaiRecord> m_records;
};

} // namespace neobeat
