// SPDX-License-Identifier: GPL-3.0-or-later
// Input: one byte that says in what pieces the file comes, then a file of another program: FIT, TCX, GPX, CSV or JSON.
#include "exchange/entryreader.h"
#include "fuzztarget.h"
#include "history/acceptance.h"

#include <QBuffer>

#include <algorithm>

namespace neobeat::fuzz {

namespace {

constexpr std::size_t mostEntries = 200'000;
constexpr qint64 recognisable = 4'096;

/// A file of which each read gives only a little, except for the first: that is what a file is recognised by.
class Trickle final : public QIODevice
{
public:
    Trickle(const QByteArray &content, qint64 step)
        : m_content(content)
        , m_step(step)
    {
        open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min({most, m_at == 0 ? recognisable : m_step, m_content.size() - m_at});
        std::copy_n(m_content.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray &m_content;
    qint64 m_step;
    qint64 m_at = 0;
};

struct Outcome
{
    std::size_t entries = 0;
    std::size_t unreadable = 0;
    Error::Code failure = Error::Code::None;
    bool operator==(const Outcome &other) const = default;
};

Outcome outcomeOf(QIODevice &device)
{
    Outcome outcome;
    const auto reader = EntryReader::forFile(device);
    for (Entry entry; reader && outcome.entries < mostEntries; ++outcome.entries) {
        const Error error = reader->next(entry);
        outcome.unreadable += error ? 1 : 0;
        outcome.failure = error ? error.code : outcome.failure;
        require(!error || error.code == Error::Code::ImportUnreadable, "only an unreadable file fails");
        require(!error || !error.detail.isEmpty(), "a failure names its place");
        require(!error || isNothing(entry), "a failure gives no entry");
        if (const auto *sample = std::get_if<Sample>(&entry))
            require(sample->bpm != 0 || !sample->isReading(), "0 is no reading");
        if (const auto *sample = std::get_if<Sample>(&entry))
            require(sample->bpm != 255, "255 is no reading");
        if (error ? !reader->canGoOn() : isNothing(entry))
            break;
    }
    return outcome;
}

} // namespace

static void tryForeign(const QByteArray &input)
{
    const auto step = qint64(input.isEmpty() ? 1 : quint8(input.front()) + 1);
    QByteArray content = input.sliced(std::min<qsizetype>(1, input.size()));
    QBuffer whole(&content);
    whole.open(QIODevice::ReadOnly);
    const Outcome outcome = outcomeOf(whole);
    Trickle trickle(content, step * 64);
    require(outcomeOf(trickle) == outcome, "the pieces in which a file comes do not matter");
}

NEOBEAT_FUZZ_TARGET(tryForeign)

} // namespace neobeat::fuzz
