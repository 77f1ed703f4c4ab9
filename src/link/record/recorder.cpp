// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/record/recorder.h"

#include "base/logging.h"
#include "link/record/fieldtext.h"
#include "link/record/recordingformat.h"
#include "link/record/recordinglimits.h"

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;

Recorder::Recorder(QIODevice &device, const Clock &clock)
    : m_device(&device)
    , m_clock(clock)
    , m_start(clock.uptime())
{
    const QString day = clock.now().date().toString(Qt::ISODate);
    write(recordingHeader({u"" NEOBEAT_VERSION ""_s, QString::fromLatin1(qVersion()), day, {}}));
}

void Recorder::note(RecordedEvent event)
{
    event.time = m_clock.uptime() - m_start;
    if (event.time < RecordingLimits::length && event.link <= RecordingLimits::links)
        write(recordingLine(event));
}

void Recorder::write(const QByteArray &text)
{
    if (!m_device)
        return;
    m_size += text.size();
    if (m_size <= RecordingLimits::fileSize && m_device->write(text) == text.size())
        return;
    m_device = nullptr;
    qCWarning(lcLink) << "the recording ends here: its file is full or cannot be written";
}

RecordedEvent sightingEvent(RecordedEvent::Kind kind, const Advertisement &advertisement, const QString &name)
{
    RecordedEvent event{.kind = kind, .peripheral = name};
    // Some stacks report 127 for "not known".
    if (advertisement.rssi && *advertisement.rssi >= -127 && *advertisement.rssi <= 20)
        event.rssi = advertisement.rssi;
    event.named = advertisement.name.compare(u"Amazfit Neo", Qt::CaseInsensitive) == 0;
    event.supported = advertisement.supported;
    event.companies = advertisement.manufacturers;
    constexpr qsizetype shortText = 4;
    std::ranges::copy_if(advertisement.services, std::back_inserter(event.services), [&](const QUuid &service) {
        return advertisement.supported || uuidText(service).size() == shortText;
    });
    return event;
}

} // namespace neobeat
