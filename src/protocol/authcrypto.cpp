// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/authcrypto.h"

namespace neobeat {

bool isCryptoAvailable()
{
    return QCA::isSupported("aes128-ecb");
}

std::optional<QByteArray> encryptChallenge(const AuthKey &key, const QByteArray &challenge)
{
    if (challenge.size() != AuthKey::byteCount || !isCryptoAvailable())
        return std::nullopt;
    QCA::Cipher cipher(QStringLiteral("aes128"), QCA::Cipher::ECB, QCA::Cipher::NoPadding, QCA::Encode,
                       QCA::SymmetricKey(key.bytes()));
    const QByteArray answer = cipher.process(challenge).toByteArray();
    if (!cipher.ok() || answer.size() != challenge.size())
        return std::nullopt;
    return answer;
}

} // namespace neobeat
