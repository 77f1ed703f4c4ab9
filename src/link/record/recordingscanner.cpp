// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/record/recordingscanner.h"

namespace neobeat {

namespace {

using Kind = RecordedEvent::Kind;

constexpr std::chrono::seconds sightingInterval{2};

} // namespace

RecordingScanner::RecordingScanner(Scanner &inner, Recorder &recorder, const Clock &clock)
    : m_inner(inner)
    , m_recorder(recorder)
    , m_clock(clock)
{
    connect(&inner, &Scanner::discovered, this, &RecordingScanner::onDiscovered);
    connect(&inner, &Scanner::finished, this, [this] {
        m_recorder.note({.kind = Kind::ScanFinished});
        Q_EMIT finished();
    });
    connect(&inner, &Scanner::failed, this, [this](const Error &error) {
        m_recorder.note({.kind = Kind::ScanFailed, .error = error.code});
        Q_EMIT failed(error);
    });
}

void RecordingScanner::start()
{
    if (!isScanning()) {
        m_written.clear();
        m_recorder.note({.kind = Kind::ScanStart});
    }
    m_inner.start();
}

void RecordingScanner::stop()
{
    if (isScanning())
        m_recorder.note({.kind = Kind::ScanStop});
    m_inner.stop();
}

void RecordingScanner::onDiscovered(const Advertisement &advertisement)
{
    const auto last = m_written.constFind(advertisement.address);
    const bool isNews = last == m_written.cend() || last->name != advertisement.name
        || last->supported != advertisement.supported || m_clock.uptime() - last->time >= sightingInterval;
    if (isNews) {
        m_written.insert(advertisement.address, {advertisement.name, advertisement.supported, m_clock.uptime()});
        const QString name = m_recorder.nameOf(advertisement.address, advertisement.supported);
        m_recorder.note(sightingEvent(Kind::Seen, advertisement, name));
    }
    Q_EMIT discovered(advertisement);
}

} // namespace neobeat
