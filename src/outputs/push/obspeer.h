// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/push/websocketpeer.h"

namespace neobeat {

/// A text source of OBS, by version 5 of the obs-websocket protocol (github.com/obsproject/obs-websocket,
/// docs/generated).
class ObsPeer final : public WebSocketPeer
{
    Q_OBJECT

public:
    /// The password may be empty when OBS asks for none.
    ObsPeer(const QUrl &url, const QString &password, const QString &inputName, QObject *parent);

    /// Shows that text; PeerTargetMissing when OBS has no text source of that name now. The kind of the source is asked
    /// first, because OBS accepts a text for an image, too.
    void send(const QString &content) override;

    /// What proves the password: base64(SHA-256(base64(SHA-256(password + salt)) + challenge)).
    static QString authentication(const QString &password, const QString &salt, const QString &challenge);

private:
    /// What OBS is to say next.
    enum class Step {
        Hello, ///< The first message after the handshake.
        Identified, ///< The answer to our password.
        Ready, ///< Nothing, until send().
        Kind, ///< Of which kind the source is.
        Response, ///< Whether it has the text.
    };

    void onConnected() override { }
    void onText(const QString &text) override;
    Error reasonOf(int closeCode) const override;
    void onHello(const QJsonObject &data);
    void onResponse(const QJsonObject &data);
    void onKind(const QString &kind);
    void onRefusal(int status);
    void request(const QString &type, QJsonObject data);
    void setText();

    QString m_password;
    QString m_inputName;
    Step m_step = Step::Hello;
    quint64 m_request = 0; ///< The number of the last request.
    bool m_isText = false; ///< Whether the source is known to be one of text.
    QString m_content; ///< To be shown.
};

} // namespace neobeat
