// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/push/pushpeer.h"

#include <QJsonObject>
#include <QUrl>
#include <QWebSocket>

namespace neobeat {

/// What all programs have in common that are dialled by WebSocket.
class WebSocketPeer : public PushPeer
{
    Q_OBJECT

public:
    WebSocketPeer(const QUrl &url, QObject *parent);
    ~WebSocketPeer() override;

    void open() override;
    void close() override;

protected:
    /// The handshake is done.
    virtual void onConnected() = 0;
    /// A text of at most 64 KiB has come.
    virtual void onText(const QString &text) = 0;
    /// All that was sent has been handed to the system.
    virtual void onWritten() { }
    /// What it means that the peer closed an established connection with that code (RFC 6455, 7.4).
    virtual Error reasonOf(int closeCode) const;

    void sendText(const QString &text);
    void sendJson(const QJsonObject &object);
    /// It is over, for that reason; later ones do not count.
    void fail(const Error &error);

private:
    /// How far the connection has got.
    enum class Stage {
        Dialling, ///< Until something answers at the port.
        Greeting, ///< Until the handshake is done.
        Connected, ///< Until either side closes.
        Over, ///< failed() was emitted.
    };

    void onBytesWritten();
    void onEnded();

    QUrl m_url;
    QWebSocket m_socket;
    Stage m_stage = Stage::Dialling;
};

} // namespace neobeat
