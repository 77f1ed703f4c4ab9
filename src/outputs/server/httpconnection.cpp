// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/server/httpconnection.h"

#include <sys/socket.h>

namespace neobeat {

using Content = HttpResponse::Content;
using Then = HttpResponse::Then;

HttpConnection::HttpConnection(QTcpSocket *socket, Handler handler, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(std::move(handler))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(RequestHead::longest); // the rest waits in the client
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &HttpConnection::onLimit);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::onReadyRead);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::onBytesWritten);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::finish);
    wait(State::Head, headLimit);
}

void HttpConnection::wait(State state, std::chrono::milliseconds limit)
{
    m_state = state;
    m_limit.start(limit);
}

void HttpConnection::onReadyRead()
{
    switch (m_state) {
    case State::Idle:
        wait(State::Head, headLimit);
        [[fallthrough]];
    case State::Head:
        readRequest();
        break;
    case State::Lingering:
        m_socket->skip(m_socket->bytesAvailable());
        break;
    case State::Writing: // onBytesWritten() reads it
    case State::Over:
        break;
    }
}

void HttpConnection::onBytesWritten()
{
    if (m_state != State::Writing || m_socket->bytesToWrite() > 0)
        return;
    if (m_afterWriting == State::Lingering) {
        // Closing a socket that still receives would take the answer from the client.
        wait(State::Lingering, lingerLimit);
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
    } else {
        wait(State::Idle, idleLimit);
    }
    if (m_socket->bytesAvailable() > 0) // a request that did not wait for its turn
        onReadyRead();
}

void HttpConnection::onLimit()
{
    if (m_state == State::Head && m_socket->bytesAvailable() > 0)
        refuse(HttpStatus::RequestTimeout);
    else
        m_socket->abort();
}

void HttpConnection::readRequest()
{
    const QByteArray bytes = m_socket->peek(RequestHead::longest);
    const auto head = RequestHead::read(bytes);
    if (!head)
        refuse(head.error());
    else if (head.value())
        handle(*head.value());
}

void HttpConnection::handle(const RequestHead &head)
{
    m_socket->read(head.size); // not skip(), which would keep the buffer that the head was in
    if (head.hasBody()) { // which is not read, so where the next request begins is unknown
        refuse(HttpStatus::ContentTooLarge);
        return;
    }
    const RequestOutcome outcome = m_handler(head, {m_socket->localAddress(), m_socket->localPort()});
    if (outcome.next != RequestOutcome::Next::Answer) {
        m_state = State::Over;
        m_limit.stop();
        m_socket->disconnect(this);
        m_socket->setParent(nullptr);
        Q_EMIT upgraded(m_socket, head, outcome);
        Q_EMIT closed();
        return;
    }
    const bool isLast = !head.keepsAlive() || int(outcome.response.status) >= int(HttpStatus::BadRequest);
    answer(outcome.response, head.method == "HEAD" ? Content::Omitted : Content::Included,
           isLast ? Then::Close : Then::Continue);
}

void HttpConnection::answer(const HttpResponse &response, Content content, Then then)
{
    m_afterWriting = then == Then::Continue ? State::Idle : State::Lingering;
    wait(State::Writing, writeLimit);
    m_socket->write(response.bytes(content, then));
}

void HttpConnection::refuse(HttpStatus status)
{
    m_socket->skip(m_socket->bytesAvailable());
    answer(HttpResponse::plain(status), Content::Included, Then::Close);
}

void HttpConnection::finish()
{
    if (std::exchange(m_state, State::Over) == State::Over)
        return;
    m_limit.stop();
    Q_EMIT closed();
}

} // namespace neobeat
