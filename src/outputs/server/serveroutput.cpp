// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/server/serveroutput.h"

#include <QNetworkInterface>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

bool isAnyAddress(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::Any) || address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6);
}

/// One that other computers reach, if there is one.
QHostAddress ownAddress()
{
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    const auto found = std::ranges::find_if(
        all, [](const QHostAddress &address) { return !address.isLoopback() && !address.isLinkLocal(); });
    return found == all.end() ? QHostAddress(QHostAddress::LocalHost) : *found;
}

bool needsToken(const ServerSettings &settings)
{
    return settings.localNeedsToken || !settings.address.isLoopback();
}

/// One that could be guessed, or that an address would have to escape, is none.
bool isTokenUsable(const QByteArray &token)
{
    static constexpr QByteArrayView others = "-._~";
    return token.size() >= ServerSettings::shortestToken && std::ranges::all_of(token, [](char character) {
               return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z')
                   || (character >= 'a' && character <= 'z') || others.contains(character);
           });
}

} // namespace

ServerOutput::ServerOutput(const Clock &clock, QObject *parent)
    : Output(parent)
    , m_clock(clock)
{
    connect(&m_listener, &Listener::connected, this, [this](QTcpSocket *socket) { m_server->serve(socket); });
}

ServerOutput::~ServerOutput() = default;

QString ServerOutput::location() const
{
    if (port() == 0)
        return {};
    QHostAddress address = m_active.address;
    if (address == QHostAddress(QHostAddress::LocalHostIPv6))
        address = QHostAddress(QHostAddress::LocalHost); // which is listened at too
    if (isAnyAddress(address))
        address = ownAddress();
    const bool isSix = address.protocol() == QAbstractSocket::IPv6Protocol;
    return u"http://%1:%2"_s.arg(isSix ? u'[' + address.toString() + u']' : address.toString()).arg(port());
}

QString ServerOutput::token() const
{
    return port() != 0 && needsToken(m_active) ? QString::fromLatin1(m_active.token) : QString();
}

QString ServerOutput::addressOf(const QString &path) const
{
    const QString base = location();
    if (base.isEmpty() || !needsToken(m_active))
        return base.isEmpty() ? base : base + path;
    return base + path + u"?token="_s + QString::fromLatin1(m_active.token);
}

void ServerOutput::start()
{
    endServer();
    m_active = m_settings;
    if (m_active.address.isNull()) {
        setState(State::Failed, {Error::Code::OutputIncomplete, u"the address or the port makes no sense"_s});
        return;
    }
    if (m_active.token.isEmpty() ? needsToken(m_active) : !isTokenUsable(m_active.token)) {
        setState(State::Failed,
                 {Error::Code::OutputIncomplete, u"the token is missing, too short or has wrong characters"_s});
        return;
    }
    if (const Error error = m_listener.listen(m_active.address, m_active.port)) {
        setState(State::Failed, error);
        return;
    }
    m_server = new HttpServer(m_active, m_clock, this);
    connect(m_server, &HttpServer::streamsChanged, this, [this] { setPeers(m_server->streams()); });
    connect(m_server, &HttpServer::heartRateGiven, this, &ServerOutput::noteSent);
    m_server->publish(m_value);
    setPeers(0);
    setState(State::Ready);
}

void ServerOutput::stop()
{
    endServer();
    setState(State::Off);
}

void ServerOutput::publish(const LiveValue &value)
{
    m_value = value;
    if (m_server)
        m_server->publish(value);
}

void ServerOutput::endServer()
{
    m_listener.close();
    if (HttpServer *server = std::exchange(m_server, nullptr)) {
        server->disconnect(this);
        server->close();
        server->deleteLater(); // It may be what calls.
    }
    setPeers(0);
}

} // namespace neobeat
