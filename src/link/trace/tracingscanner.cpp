// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/tracingscanner.h"

#include "protocol/recognition.h"

namespace neobeat {

namespace {

using Kind = TraceEvent::Kind;

constexpr std::chrono::seconds sightingInterval{2};

} // namespace

TracingScanner::TracingScanner(Scanner &inner, TraceWriter &writer, const Clock &clock)
    : m_inner(inner)
    , m_writer(writer)
    , m_clock(clock)
{
    connect(&inner, &Scanner::discovered, this, &TracingScanner::onDiscovered);
    connect(&inner, &Scanner::finished, this, [this] {
        m_writer.note({.kind = Kind::ScanFinished});
        Q_EMIT finished();
    });
    connect(&inner, &Scanner::failed, this, [this](const Error &error) {
        m_writer.note({.kind = Kind::ScanFailed, .error = error.code});
        Q_EMIT failed(error);
    });
}

void TracingScanner::start()
{
    if (!isScanning()) {
        m_written.clear();
        m_writer.note({.kind = Kind::ScanStart});
    }
    m_inner.start();
}

void TracingScanner::stop()
{
    if (isScanning())
        m_writer.note({.kind = Kind::ScanStop});
    m_inner.stop();
}

void TracingScanner::onDiscovered(const Advertisement &advertisement)
{
    const auto last = m_written.constFind(advertisement.address);
    const bool isSupported = looksLikeNeo(advertisement);
    const bool isNews = last == m_written.cend() || last->name != advertisement.name || last->isSupported != isSupported
        || m_clock.uptime() - last->time >= sightingInterval;
    if (isNews) {
        m_written.insert(advertisement.address, {advertisement.name, isSupported, m_clock.uptime()});
        const QString name = m_writer.nameOf(advertisement.address, isSupported);
        m_writer.note(sightingEvent(Kind::Seen, advertisement, name));
    }
    Q_EMIT discovered(advertisement);
}

} // namespace neobeat
