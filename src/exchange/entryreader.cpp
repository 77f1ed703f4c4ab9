// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entryreader.h"

#include "exchange/csventryreader.h"
#include "exchange/fitentryreader.h"
#include "exchange/garminentryreader.h"
#include "exchange/gpxentryreader.h"
#include "exchange/jsonentryreader.h"
#include "exchange/polarentryreader.h"
#include "exchange/samsungentryreader.h"
#include "exchange/tcxentryreader.h"
#include "exchange/zeppentryreader.h"

#include <QTimeZone>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr qint64 beginning = 4'096;

std::unique_ptr<EntryReader> xmlReader(const QByteArray &begin, QIODevice &device)
{
    QXmlStreamReader xml(begin);
    while (!xml.isStartElement() && !xml.hasError())
        xml.readNext();
    if (xml.isStartElement() && xml.name() == "TrainingCenterDatabase"_L1)
        return std::make_unique<TcxEntryReader>(device);
    if (xml.isStartElement() && xml.name() == "gpx"_L1)
        return std::make_unique<GpxEntryReader>(device);
    return nullptr;
}

std::unique_ptr<EntryReader> csvReader(const QByteArray &begin, QIODevice &device, const QString &fileName)
{
    const auto rows = firstCsvRows(begin);
    const std::vector<QByteArray> row = rows.empty() ? std::vector<QByteArray>() : rows.front();
    if (ZeppEntryReader::recognises(row))
        return std::make_unique<ZeppEntryReader>(device);
    if (PolarEntryReader::recognises(row))
        return std::make_unique<PolarEntryReader>(device, fileName);
    if (SamsungEntryReader::recognises(row))
        return std::make_unique<SamsungEntryReader>(device);
    if (GarminEntryReader::recognises(rows))
        return std::make_unique<GarminEntryReader>(device);
    auto csv = std::make_unique<CsvEntryReader>(device);
    return csv->readHeader() ? std::move(csv) : nullptr;
}

} // namespace

std::unique_ptr<EntryReader> EntryReader::forFile(QIODevice &device, const QString &fileName)
{
    const QByteArray mark("\xef\xbb\xbf");
    if (device.peek(mark.size()) == mark)
        device.skip(mark.size());
    const QByteArray begin = device.peek(beginning);
    if (FitDecoder::recognises(begin))
        return std::make_unique<FitEntryReader>(device);
    if (JsonEntryReader::recognises(begin))
        return std::make_unique<JsonEntryReader>(device);
    if (SamsungBinReader::recognises(begin))
        return std::make_unique<SamsungBinReader>(device);
    if (auto xml = xmlReader(begin, device))
        return xml;
    return csvReader(begin, device, fileName);
}

QString EntryReader::zoneOfComputer()
{
    return QString::fromLatin1(QTimeZone::systemTimeZoneId());
}

Error EntryReader::unreadable(qint64 line, const QString &what)
{
    return {Error::Code::ImportUnreadable, u"line %1: %2"_s.arg(line).arg(what)};
}

} // namespace neobeat
