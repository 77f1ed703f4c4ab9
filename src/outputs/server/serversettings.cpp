// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/server/serversettings.h"

#include <QRandomGenerator>

namespace neobeat {

QByteArray makeServerToken()
{
    std::array<quint32, 6> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const QByteArrayView bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return bytes.toByteArray().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace neobeat
