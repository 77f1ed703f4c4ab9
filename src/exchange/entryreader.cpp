// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entryreader.h"

#include "exchange/csventryreader.h"
#include "exchange/jsonentryreader.h"

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr qint64 beginning = 4'096;

} // namespace

std::unique_ptr<EntryReader> EntryReader::forFile(QIODevice &device)
{
    const QByteArray mark("\xef\xbb\xbf");
    if (device.peek(mark.size()) == mark)
        device.skip(mark.size());
    const QByteArray begin = device.peek(beginning);
    if (JsonEntryReader::recognises(begin))
        return std::make_unique<JsonEntryReader>(device);
    auto csv = std::make_unique<CsvEntryReader>(device);
    return csv->readHeader() ? std::move(csv) : nullptr;
}

Error EntryReader::unreadable(qint64 line, const QString &what)
{
    return {Error::Code::ImportUnreadable, u"line %1: %2"_s.arg(line).arg(what)};
}

} // namespace neobeat
