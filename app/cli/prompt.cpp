// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/prompt.h"

#include <array>
#include <utility>

#include <unistd.h>

namespace neobeat::cli {

namespace {

constexpr qsizetype longestLine = 1024;

std::optional<bool> answerIn(const QByteArray &line)
{
    const QByteArray word = line.trimmed().toLower();
    if (word == "y" || word == "yes")
        return true;
    if (word == "n" || word == "no")
        return false;
    return std::nullopt;
}

} // namespace

Prompt::Prompt(int descriptor, QObject *parent)
    : QObject(parent)
    , m_descriptor(descriptor)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { finish(std::nullopt); });
}

void Prompt::ask(std::chrono::milliseconds limit, Callback callback)
{
    m_callback = std::move(callback);
    m_limit.start(limit);
    if (!m_notifier) {
        m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &Prompt::onReadable);
    }
    m_notifier->setEnabled(!m_hasEnded);
    QMetaObject::invokeMethod(this, &Prompt::takeLine, Qt::QueuedConnection);
}

void Prompt::onReadable()
{
    // Readable means that one read() returns immediately, with what is available.
    std::array<char, 256> buffer;
    const auto count = ::read(m_descriptor, buffer.data(), buffer.size());
    if (count > 0)
        m_text.append(buffer.data(), count);
    m_hasEnded = count <= 0 || m_text.size() > longestLine;
    m_notifier->setEnabled(!m_hasEnded);
    takeLine();
}

void Prompt::takeLine()
{
    if (!m_callback)
        return;
    const qsizetype end = m_text.indexOf('\n');
    if (end < 0 && !m_hasEnded)
        return;
    const QByteArray line = end < 0 ? std::exchange(m_text, {}) : m_text.first(end);
    m_text.remove(0, end + 1);
    finish(answerIn(line));
}

void Prompt::finish(std::optional<bool> answer)
{
    m_limit.stop();
    if (const Callback callback = std::exchange(m_callback, {}))
        callback(answer);
}

} // namespace neobeat::cli
