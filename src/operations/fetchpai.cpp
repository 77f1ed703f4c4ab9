// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/fetchpai.h"

namespace neobeat {

FetchPai::FetchPai(const QDateTime &since, QObject *parent)
    : FetchOperation(parent)
    , m_since(since)
{
}

void FetchPai::onPrepared()
{
    request(StoredData::Pai, m_since);
}

void FetchPai::onTransferred(const QDateTime &, const QByteArray &payload)
{
    for (qsizetype index = 0; index + PaiRecord::byteCount <= payload.size(); index += PaiRecord::byteCount) {
        if (const auto record = PaiRecord::decode(QByteArrayView(payload).sliced(index)))
            m_records.append(*record);
    }
    finish();
}

} // namespace neobeat
