// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/tracewriter.h"

#include "base/logging.h"
#include "link/trace/tracecodec.h"
#include "link/trace/tracelimits.h"
#include "protocol/recognition.h"
#include "protocol/uuids.h"

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;

TraceWriter::TraceWriter(QIODevice &device, const Clock &clock)
    : m_device(&device)
    , m_clock(clock)
    , m_start(clock.uptime())
{
    write(TraceCodec::encodeHeader(clock.now().date()));
}

void TraceWriter::note(TraceEvent event)
{
    event.time = m_clock.uptime() - m_start;
    if (event.time < TraceLimits::length && event.link <= TraceLimits::links)
        write(TraceCodec::encode(event));
}

void TraceWriter::addNote(const QJsonObject &note)
{
    write(TraceCodec::encodeNote(note));
}

void TraceWriter::write(const QByteArray &text)
{
    if (!m_device)
        return;
    m_size += text.size();
    if (m_size <= TraceLimits::fileSize && m_device->write(text) == text.size())
        return;
    m_device = nullptr;
    qCWarning(lcLink) << "the trace ends here: its file is full or cannot be written";
}

TraceEvent sightingEvent(TraceEvent::Kind kind, const Advertisement &advertisement, const QString &name)
{
    TraceEvent event{.kind = kind, .peripheral = name};
    // Some stacks report 127 for "not known".
    if (advertisement.rssi && *advertisement.rssi >= TraceLimits::weakestRssi
        && *advertisement.rssi <= TraceLimits::strongestRssi)
        event.rssi = advertisement.rssi;
    const SourceModel *model = recognized(advertisement);
    event.named = model && model->hasName(advertisement.name);
    event.supported = model && model->isSupported();
    if (model && model != &neoModel())
        event.model = model->id.toString();
    event.companies = advertisement.manufacturers;
    std::ranges::copy_if(advertisement.services, std::back_inserter(event.services), [&](const QUuid &service) {
        return (model && model->needsKey()) || service == uuids::bluetooth(static_cast<ushort>(service.data1));
    });
    return event;
}

} // namespace neobeat
