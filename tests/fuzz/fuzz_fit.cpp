// SPDX-License-Identifier: GPL-3.0-or-later
// Input: a FIT file.
#include "exchange/fitdecoder.h"
#include "exchange/fitentryreader.h"
#include "fuzztarget.h"

#include <QBuffer>

namespace neobeat::fuzz {

static void tryFit(const QByteArray &input)
{
    QByteArray content = input;
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    FitDecoder decoder(buffer);
    qint64 position = 0;
    for (FitDecoder::Outcome outcome = decoder.next(); outcome != FitDecoder::Outcome::End; outcome = decoder.next()) {
        require(decoder.position() <= input.size(), "nothing beyond the file is read");
        if (outcome == FitDecoder::Outcome::Damaged)
            break;
        require(decoder.position() > position, "each message and each checksum has bytes");
        position = decoder.position();
        if (outcome == FitDecoder::Outcome::WrongSum)
            continue;
        const FitMessage &message = decoder.current();
        for (int field = 0; field < 256; ++field) {
            const int count = message.count(quint8(field));
            require(count <= message.bytes(quint8(field)).size(), "a value has a byte or more");
            require(!message.number(quint8(field), count), "there is no value after the last");
            for (int i = 0; i < count; ++i)
                message.number(quint8(field), i);
        }
    }
    buffer.seek(0);
    FitEntryReader reader(buffer);
    Entry entry;
    for (qint64 entries = 0; !reader.next(entry) && !isNothing(entry); ++entries)
        require(entries <= input.size() * 2, "a file has fewer entries than bytes");
}

NEOBEAT_FUZZ_TARGET(tryFit)

} // namespace neobeat::fuzz
