// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/eventjournal.h"

#include "base/logging.h"
#include "files/inputfile.h"
#include "files/outputfile.h"
#include "files/ownfiles.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace neobeat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto savingPause = 2s;
constexpr auto eventFileLimit = 2s;
constexpr qint64 largestEventFile = 256 * 1024;
constexpr qsizetype longestRest = 32; // Bytes; the watch sends 20 at most on the smallest link.

std::optional<EventJournal::Entry> readEntry(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QDateTime time = QDateTime::fromString(object.value("time"_L1).toString(), Qt::ISODateWithMs);
    const QByteArray value = QByteArray::fromHex(object.value("value"_L1).toString().toLatin1());
    const auto event = DeviceEvent::decode(value.first(std::min(value.size(), longestRest)));
    if (!time.isValid() || !event)
        return std::nullopt;
    return EventJournal::Entry{time.toUTC(), *event};
}

QByteArray entryLine(const EventJournal::Entry &entry)
{
    const QJsonObject object{{"time"_L1, entry.time.toString(Qt::ISODateWithMs)},
                             {"value"_L1, QString::fromLatin1(entry.event.encode().toHex())}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QString defaultEventFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/neobeat/events.jsonl"_s;
}

EventJournal::EventJournal(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(savingPause);
    connect(&m_saving, &QTimer::timeout, this, &EventJournal::save);
    if (!m_file.isEmpty())
        ownfiles::protect(m_file);
    load();
}

EventJournal::~EventJournal()
{
    if (m_saving.isActive())
        save();
}

void EventJournal::load()
{
    const auto content = m_file.isEmpty() ? Result<QByteArray, Error>(QByteArray())
                                          : readWhole(m_file, {.bytes = largestEventFile, .time = eventFileLimit});
    if (!content)
        return; // Missing or damaged: it begins again.
    for (const QByteArray &line : content->split('\n')) {
        if (const auto entry = readEntry(line))
            m_entries.append(*entry);
    }
    if (m_entries.size() > most)
        m_entries.remove(0, m_entries.size() - most);
}

void EventJournal::add(const Entry &entry)
{
    m_entries.append(
        {entry.time.toUTC(), {entry.event.kind, entry.event.code, entry.event.rest.left(longestRest - 1)}});
    if (m_entries.size() > most)
        m_entries.removeFirst();
    if (!m_saving.isActive())
        m_saving.start();
    Q_EMIT changed();
}

void EventJournal::clear()
{
    m_entries.clear();
    save();
    Q_EMIT changed();
}

void EventJournal::save()
{
    m_saving.stop();
    if (m_file.isEmpty())
        return;
    QByteArray content;
    for (const Entry &entry : std::as_const(m_entries))
        content += entryLine(entry);
    const Error error = writeWhole(m_file, content,
                                   {.makesFolder = true, .isOwn = true, .isTransient = true, .time = eventFileLimit});
    if (error)
        qCWarning(lcStore) << "the events of the watch cannot be stored:" << error.name();
}

} // namespace neobeat
