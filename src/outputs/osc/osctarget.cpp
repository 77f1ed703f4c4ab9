// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/osc/osctarget.h"

#include "base/outsidetext.h"

#include <QUrl>

#include <algorithm>

namespace neobeat {

OscTarget *OscTarget::fromText(const QString &text, QObject *parent)
{
    QUrl url;
    url.setAuthority(text, QUrl::StrictMode);
    const int port = url.port(defaultPort);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || port < 1)
        return nullptr;
    return new OscTarget(url.host(), quint16(port), parent);
}

OscTarget::OscTarget(const QString &host, quint16 port, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_port(port)
{
    m_searchLimit.setSingleShot(true);
    m_refresh.setSingleShot(true);
    connect(&m_searchLimit, &QTimer::timeout, this, &OscTarget::onSearchLimit);
    connect(&m_refresh, &QTimer::timeout, this, &OscTarget::search);
    connect(&m_retry, &RetryTimer::due, this, &OscTarget::search);
}

OscTarget::~OscTarget()
{
    if (m_search >= 0)
        QHostInfo::abortHostLookup(m_search);
}

void OscTarget::start()
{
    if (m_address.setAddress(m_host))
        setState(State::Known);
    else
        search();
}

void OscTarget::search()
{
    m_searchLimit.start(searchLimit);
    m_search = QHostInfo::lookupHost(m_host, this, &OscTarget::onFound);
}

void OscTarget::onFound(const QHostInfo &info)
{
    m_search = -1;
    m_searchLimit.stop();
    const QList<QHostAddress> addresses = info.addresses();
    if (addresses.isEmpty()) {
        fail({Error::Code::PeerMissing, messageOf(info)});
        return;
    }
    // "localhost" has both kinds, and VRChat listens at the older one only.
    const auto isOlder = [](const QHostAddress &address) { return address.protocol() == QHostAddress::IPv4Protocol; };
    const auto older = std::ranges::find_if(addresses, isOlder);
    m_address = older == addresses.end() ? addresses.first() : *older;
    m_retry.reset();
    m_refresh.start(refreshPause);
    setState(State::Known);
}

void OscTarget::onSearchLimit()
{
    QHostInfo::abortHostLookup(m_search);
    m_search = -1;
    fail({Error::Code::PeerSilent, {}});
}

// An address that was known once serves until there is a better one.
void OscTarget::fail(const Error &error)
{
    m_retry.fail({});
    if (m_address.isNull())
        setState(State::Unknown, error);
}

void OscTarget::setState(State state, const Error &error)
{
    if (state == m_state && error == m_error)
        return;
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

} // namespace neobeat
