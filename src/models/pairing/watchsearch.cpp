// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pairing/watchsearch.h"

namespace neobeat {

WatchSearch::WatchSearch(Radio &radio, const SearchTimes &times, QObject *parent)
    : QObject(parent)
    , m_radio(radio)
{
    m_hint.setSingleShot(true);
    m_hint.setInterval(times.hint);
    m_limit.setSingleShot(true);
    m_limit.setInterval(times.limit);
    connect(&m_hint, &QTimer::timeout, this, [this] { setEmpty(m_watches.supportedCount() == 0); });
    connect(&m_limit, &QTimer::timeout, this, &WatchSearch::stop);
    connect(&m_watches, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_watches.supportedCount() > 0)
            setEmpty(false);
    });
}

void WatchSearch::start()
{
    m_wanted = true;
    if (m_state != State::Idle)
        return;
    setError({});
    setEmpty(false);
    m_watches.clear();
    if (m_radio.state() != Radio::State::Ready) {
        // The scanner exists only on a ready radio.
        const Error reason = Radio::errorFor(m_radio.state());
        m_wanted = false;
        setError(reason ? reason : Error{Error::Code::ScanFailed});
        return;
    }
    wire();
    setState(State::Scanning);
    m_hint.start();
    m_limit.start();
    m_radio.scanner().start();
}

void WatchSearch::stop()
{
    m_wanted = false;
    if (m_state != State::Scanning)
        return;
    setState(State::Stopping);
    m_radio.scanner().stop();
}

void WatchSearch::clear()
{
    stop();
    if (m_state == State::Stopping)
        m_state = State::Discarding;
    m_watches.clear();
    m_watches.setShowAll(false);
    setEmpty(false);
    setError({});
}

void WatchSearch::wire()
{
    if (m_wired)
        return;
    m_wired = true;
    Scanner &scanner = m_radio.scanner();
    connect(&scanner, &Scanner::discovered, this, [this](const Advertisement &advertisement) {
        // The scanner is shared: only results of our own scan belong in the list.
        if (m_state == State::Scanning)
            m_watches.report(advertisement);
    });
    connect(&scanner, &Scanner::finished, this, [this] { onEnded({}); });
    connect(&scanner, &Scanner::failed, this, &WatchSearch::onEnded);
}

void WatchSearch::setState(State state)
{
    const bool before = isScanning();
    m_state = state;
    if (isScanning() != before)
        Q_EMIT scanningChanged();
}

void WatchSearch::setEmpty(bool empty)
{
    if (empty == m_empty)
        return;
    m_empty = empty;
    Q_EMIT emptyChanged();
}

void WatchSearch::setError(const Error &error)
{
    if (error == m_error)
        return;
    m_error = error;
    Q_EMIT errorChanged();
}

void WatchSearch::onEnded(const Error &error)
{
    if (m_state == State::Idle)
        return;
    m_hint.stop();
    m_limit.stop();
    const bool counts = m_state != State::Discarding;
    setState(State::Idle);
    if (m_wanted && !error) {
        start();
        return;
    }
    m_wanted = false;
    if (!counts)
        return;
    setError(error);
    setEmpty(!error && m_watches.supportedCount() == 0);
}

} // namespace neobeat
