// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/standardinput.h"

#include <array>
#include <utility>

#include <unistd.h>

namespace neobeat::cli {

namespace {

// The output of huami-token for many watches is a few kilobytes long.
constexpr int longestText = 64 * 1024;

} // namespace

StandardInput::StandardInput(int descriptor, QObject *parent)
    : QObject(parent)
    , m_descriptor(descriptor)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &StandardInput::finish);
}

bool StandardInput::isTerminal() const
{
    return isatty(m_descriptor) == 1;
}

void StandardInput::read(std::chrono::milliseconds limit, Callback callback)
{
    m_callback = std::move(callback);
    m_limit.start(limit);
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &StandardInput::onReadable);
}

void StandardInput::onReadable()
{
    // Readable means that one read() returns immediately, with what is available.
    std::array<char, 4096> buffer;
    const auto count = ::read(m_descriptor, buffer.data(), buffer.size());
    if (count > 0)
        m_text.append(buffer.data(), count);
    m_hasEnded = count == 0;
    if (count <= 0 || m_text.size() > longestText)
        finish();
}

void StandardInput::finish()
{
    m_notifier->setEnabled(false);
    m_limit.stop();
    // An incomplete text could contain half a key.
    const QByteArray text = m_hasEnded ? m_text : QByteArray();
    m_text.fill('\0');
    m_text.clear();
    if (const Callback callback = std::exchange(m_callback, {}))
        callback(text);
}

} // namespace neobeat::cli
