// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/readdailytotals.h"

#include "protocol/uuids.h"

namespace neobeat {

using namespace Qt::StringLiterals;

Characteristic ReadDailyTotals::conversation() const
{
    return {uuids::huamiService, uuids::steps};
}

void ReadDailyTotals::begin()
{
    read(conversation(), [this](const QByteArray &value) {
        if (const auto totals = DailyTotals::decode(value)) {
            m_totals = *totals;
            finish();
        } else {
            finish({Error::Code::ReadFailed, u"%1 bytes"_s.arg(value.size())});
        }
    });
}

} // namespace neobeat
