// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "outputs/output.h"
#include "outputs/server/httpserver.h"
#include "outputs/server/listener.h"
#include "outputs/server/serversettings.h"

namespace neobeat {

/// The local server: HTTP, server-sent events and WebSockets on one port, see Endpoints. peers() counts the streams.
/// Fails with PortTaken, AddressUnavailable, or OutputIncomplete when a token is needed and missing or too short.
class ServerOutput final : public Output
{
    Q_OBJECT

public:
    /// The clock must outlive it.
    explicit ServerOutput(const Clock &clock, QObject *parent = nullptr);
    ~ServerOutput() override;

    void setSettings(const ServerSettings &settings) { m_settings = settings; }
    const ServerSettings &settings() const { return m_settings; }
    /// The port in use; 0 unless Ready.
    quint16 port() const { return m_listener.port(); }

    /// "http://127.0.0.1:PORT", or with the address that is listened at; of several, one that other computers reach.
    QString location() const override;
    QString token() const override;
    /// The address of a path ("/overlay"), with the token where it is needed: a secret then.
    QString addressOf(const QString &path) const;

    void start() override;
    void stop() override;
    void publish(const LiveValue &value) override;

private:
    void endServer();

    const Clock &m_clock;
    ServerSettings m_settings; ///< For the next start().
    ServerSettings m_active; ///< Of the current one.
    LiveValue m_value;
    Listener m_listener;
    HttpServer *m_server = nullptr; ///< While Ready; a child.
};

} // namespace neobeat
