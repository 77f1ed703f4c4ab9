// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/server/accesspolicy.h"
#include "outputs/server/httpresponse.h"
#include "outputs/server/requesthead.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace neobeat {

/// What becomes of a connection after a request.
struct RequestOutcome
{
    /// Who has the connection next.
    enum class Next {
        Answer, ///< response is sent, and the connection waits for another request.
        Events, ///< An EventStreamClient, after response without a length.
        WebSocket, ///< A WebSocketClient; response is not used.
    };

    Next next = Next::Answer;
    HttpResponse response = {};
};

/// One connection of a client until it is over or becomes a stream: reads requests, one after the other, and sends the
/// answers. Each head is checked alike, also the second one on a connection. All waits have a limit, and nothing that a
/// client sends is kept but one head.
///
/// This is not QHttpServer: that of Qt 6.4 limits neither head nor body, keeps idle connections for ever, and reads
/// every request itself, so one that follows an accepted one on the same connection would be read by other rules than
/// ours.
class HttpConnection final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds headLimit{5}; ///< For a whole head, from the first byte or the connection on.
    static constexpr std::chrono::seconds idleLimit{15}; ///< Between two requests.
    static constexpr std::chrono::seconds writeLimit{5}; ///< For an answer to be taken.
    static constexpr std::chrono::seconds lingerLimit{2}; ///< For a client that still sends what is refused.

    /// What is waited for.
    enum class State {
        Head, ///< The rest of a head; headLimit ends it.
        Writing, ///< The client has to take the answer; writeLimit ends it.
        Idle, ///< The next request may begin; the client or idleLimit ends it.
        Lingering, ///< The last answer is sent, and what still arrives is dropped; the client or lingerLimit ends it.
        Over, ///< The socket is closed or belongs to a stream.
    };
    using Handler = std::function<RequestOutcome(const RequestHead &head, const ServerAddress &arrivedAt)>;

    /// Takes the socket.
    HttpConnection(QTcpSocket *socket, Handler handler, QObject *parent = nullptr);

Q_SIGNALS:
    /// The request for a WebSocket or for events was granted. The socket is given away without the request, \a response
    /// is the answer to begin with.
    void upgraded(QTcpSocket *socket, const neobeat::RequestHead &head, const neobeat::RequestOutcome &outcome);
    /// It is over; may be deleted later.
    void closed();

private:
    void wait(State state, std::chrono::milliseconds limit);
    void onReadyRead();
    void onBytesWritten();
    void onLimit();
    void readRequest();
    void handle(const RequestHead &head);
    void answer(const HttpResponse &response, HttpResponse::Content content, HttpResponse::Then then);
    void refuse(HttpStatus status);
    void finish();

    QTcpSocket *m_socket;
    Handler m_handler;
    QTimer m_limit;
    State m_state = State::Head;
    State m_afterWriting = State::Idle;
};

} // namespace neobeat
