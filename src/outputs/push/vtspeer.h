// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/push/websocketpeer.h"

namespace neobeat {

/// The Input API of vts-heartrate (github.com/FomTarro/vts-heartrate, README). Its user has to allow it once, which
/// gives a token.
class VtsPeer final : public WebSocketPeer
{
    Q_OBJECT

public:
    /// The token from granted(); empty the first time.
    VtsPeer(const QUrl &url, const QString &token, QObject *parent);

    void send(const QString &content) override;

private:
    /// Which answer is waited for.
    enum class Step {
        Proving, ///< Whether our token still counts.
        Asking, ///< The user's, which brings a token.
        Ready, ///< None, until send().
        Sending, ///< That the heart rate was taken.
    };

    void onConnected() override;
    void onText(const QString &text) override;
    void onAuthentication(const QJsonObject &data);
    void onError(const QJsonObject &data);
    void prove();
    void ask();

    QString m_token;
    Step m_step = Step::Proving;
};

} // namespace neobeat
