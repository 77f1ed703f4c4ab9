// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/tracecodec.h"

#include "link/trace/texttrace.h"
#include "link/trace/tracelimits.h"
#include "protocol/sourcemodel.h"
#include "protocol/uuids.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace neobeat {

namespace {

using namespace Qt::StringLiterals;
using Kind = TraceEvent::Kind;

constexpr QLatin1StringView formatName = "neobeat-trace"_L1;

/// A field that is not written, and the value of one that is missing.
const QJsonValue absent(QJsonValue::Undefined);

// How each type of field is written and read. What reads returns false for a value that is missing or impossible.

QJsonValue toJson(const QUuid &uuid)
{
    const QString text = uuid.toString(QUuid::WithoutBraces);
    return uuid == uuids::bluetooth(static_cast<ushort>(uuid.data1)) ? text.mid(4, 4) : text;
}

bool fromJson(const QJsonValue &json, QUuid &uuid)
{
    const QString text = json.toString();
    uuid = text.size() == 4 ? uuids::bluetooth(text.toUShort(nullptr, 16)) : QUuid::fromString(text);
    return toJson(uuid) == json;
}

/// A company identifier, four hex digits as well.
QJsonValue toJson(quint16 company)
{
    return toJson(uuids::bluetooth(company));
}

bool fromJson(const QJsonValue &json, quint16 &company)
{
    company = json.toString().toUShort(nullptr, 16);
    return toJson(company) == json;
}

QJsonValue toJson(bool flag)
{
    return flag ? QJsonValue(true) : absent;
}

bool fromJson(const QJsonValue &json, bool &flag)
{
    flag = json.toBool();
    return json.isBool() || json.isUndefined();
}

template<typename Type>
concept Enumeration = std::is_enum_v<Type>;

template<Enumeration Enum>
QJsonValue toJson(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

template<Enumeration Enum>
bool fromJson(const QJsonValue &json, Enum &value)
{
    bool isKnown = false;
    value = static_cast<Enum>(QMetaEnum::fromType<Enum>().keyToValue(json.toString().toLatin1().constData(), &isKnown));
    return isKnown && toJson(value) == json; // keyToValue() also takes "Code::LinkLost"
}

/// "2a37 10": its UUID and its properties, two hex digits.
QJsonValue toJson(const CharacteristicInfo &characteristic)
{
    return toJson(characteristic.uuid).toString() + u' '
        + QString::number(characteristic.properties, 16).rightJustified(2, u'0');
}

bool fromJson(const QJsonValue &json, CharacteristicInfo &characteristic)
{
    const QString text = json.toString();
    characteristic.properties = quint8(text.section(u' ', 1).toUShort(nullptr, 16));
    return fromJson(text.section(u' ', 0, 0), characteristic.uuid) && toJson(characteristic) == json;
}

template<typename Value>
QJsonValue toJson(const QList<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values.first(std::min(values.size(), TraceLimits::uuids)))
        array.append(toJson(value));
    return array.isEmpty() ? absent : array;
}

template<typename Value>
bool fromJson(const QJsonValue &json, QList<Value> &values)
{
    const QJsonArray array = json.toArray();
    values.clear();
    for (const auto &element : array) {
        if (!fromJson(element, values.emplaceBack()))
            return false;
    }
    return (json.isArray() || json.isUndefined()) && array.size() <= TraceLimits::uuids;
}

bool readNumber(const QJsonValue &json, int lowest, int highest, int &number)
{
    number = json.toInt(lowest - 1);
    return number >= lowest && number <= highest;
}

bool readPeripheral(const QJsonValue &json, TraceEvent &event)
{
    static const QRegularExpression form(u"\\A(watch|watch-([2-9]|[1-9]\\d{1,3})|other-[1-9]\\d{0,3})\\z"_s);
    event.peripheral = json.toString();
    return form.match(event.peripheral).hasMatch();
}

bool readValue(const QJsonValue &json, TraceEvent &event)
{
    static const QRegularExpression form(u"\\A([0-9a-f]{2}|\\.[.1-9])*\\z"_s);
    event.value = json.toString().toLatin1();
    return json.isString() && event.value.size() <= 2 * TraceLimits::valueSize
        && form.match(json.toString()).hasMatch();
}

bool readRssi(const QJsonValue &json, TraceEvent &event)
{
    return json.isUndefined()
        || readNumber(json, TraceLimits::weakestRssi, TraceLimits::strongestRssi, event.rssi.emplace());
}

bool readMtu(const QJsonValue &json, TraceEvent &event)
{
    return json.isUndefined() || readNumber(json, smallestMtu, TraceLimits::mtu, event.mtu);
}

bool readVersion(const QJsonValue &json, TraceEvent &event)
{
    static const QRegularExpression form(u"\\A[0-9.]{0,12}\\z"_s);
    event.serviceVersion = json.toString();
    return (json.isString() || json.isUndefined()) && form.match(event.serviceVersion).hasMatch();
}

bool readModel(const QJsonValue &json, TraceEvent &event)
{
    event.model = json.toString();
    return (json.isString() || json.isUndefined()) && (event.model.isEmpty() || sourceModel(event.model));
}

bool readAdapters(const QJsonValue &json, TraceEvent &event)
{
    return readNumber(json, 0, TraceLimits::peripherals, event.adapters);
}

/// A field that some events have.
struct Field
{
    const char *name;
    QJsonValue (*write)(const TraceEvent &event);
    bool (*read)(const QJsonValue &json, TraceEvent &event);
};

template<auto member>
constexpr Field fieldOf(const char *name)
{
    return {name, [](const TraceEvent &event) { return toJson(event.*member); },
            [](const QJsonValue &json, TraceEvent &event) { return fromJson(json, event.*member); }};
}

using E = TraceEvent;
constexpr Field peripheralField{"peripheral", [](const E &e) { return QJsonValue(e.peripheral); }, readPeripheral};
constexpr Field serviceField{
    "service", [](const E &event) { return toJson(event.characteristic.service); },
    [](const QJsonValue &json, E &event) { return fromJson(json, event.characteristic.service); }};
constexpr Field uuidField{"characteristic", [](const E &event) { return toJson(event.characteristic.uuid); },
                          [](const QJsonValue &json, E &event) { return fromJson(json, event.characteristic.uuid); }};
constexpr Field valueField{"value", [](const E &e) { return QJsonValue(QLatin1StringView(e.value)); }, readValue};
constexpr Field errorField = fieldOf<&E::error>("error");
constexpr Field stateField = fieldOf<&E::state>("state");
constexpr Field rssiField{"rssi", [](const E &e) { return e.rssi ? QJsonValue(*e.rssi) : absent; }, readRssi};
constexpr Field namedField = fieldOf<&E::named>("named");
constexpr Field supportedField = fieldOf<&E::supported>("supported");
constexpr Field modelField{"model", [](const E &e) { return e.model.isEmpty() ? absent : QJsonValue(e.model); },
                           readModel};
constexpr Field companiesField = fieldOf<&E::companies>("companies");
constexpr Field servicesField = fieldOf<&E::services>("services");
constexpr Field versionField{
    "bluetoothd", [](const E &e) { return e.serviceVersion.isEmpty() ? absent : QJsonValue(e.serviceVersion); },
    readVersion};
constexpr Field adaptersField{"adapters", [](const E &e) { return QJsonValue(e.adapters); }, readAdapters};

constexpr Field characteristicsField = fieldOf<&E::characteristics>("characteristics");
constexpr Field mtuField{"mtu", [](const E &e) { return e.mtu == smallestMtu ? absent : QJsonValue(e.mtu); }, readMtu};

/// The name of one kind of event, and what it has beside its time and its link.
struct Form
{
    Kind kind;
    const char *name;
    std::array<const Field *, 7> fields = {}; ///< Up to the first null.
};

constexpr Form forms[] = {
    {Kind::Refresh, "radio.refresh"},
    {Kind::PowerOn, "radio.power-on"},
    {Kind::ScanStart, "scan.start"},
    {Kind::ScanStop, "scan.stop"},
    {Kind::PresenceMonitorStart, "monitor.start", {&peripheralField}},
    {Kind::PresenceMonitorStop, "monitor.stop"},
    {Kind::CreateLink, "link.to", {&peripheralField}},
    {Kind::Open, "link.open"},
    {Kind::Close, "link.close"},
    {Kind::DiscoverServices, "link.services"},
    {Kind::DiscoverDetails, "link.details", {&serviceField}},
    {Kind::Read, "link.read", {&serviceField, &uuidField}},
    {Kind::Write, "link.write", {&serviceField, &uuidField, &valueField}},
    {Kind::Subscribe, "link.subscribe", {&serviceField, &uuidField}},
    {Kind::Unsubscribe, "link.unsubscribe", {&serviceField, &uuidField}},
    {Kind::Drop, "link.drop"},
    {Kind::StateChanged, "radio.state", {&stateField}},
    {Kind::StateKnown, "radio.known", {&stateField}},
    {Kind::Facts, "radio.facts", {&versionField, &adaptersField}},
    {Kind::PowerOnFailed, "radio.power-failed", {&errorField}},
    {Kind::Seen,
     "scan.seen",
     {&peripheralField, &rssiField, &namedField, &supportedField, &modelField, &companiesField, &servicesField}},
    {Kind::ScanFinished, "scan.finished"},
    {Kind::ScanFailed, "scan.failed", {&errorField}},
    {Kind::WatchSeen,
     "monitor.seen",
     {&peripheralField, &rssiField, &namedField, &supportedField, &modelField, &companiesField, &servicesField}},
    {Kind::PresenceMonitorStopped, "monitor.stopped"},
    {Kind::PresenceMonitorFailed, "monitor.failed", {&errorField}},
    {Kind::Opened, "link.opened"},
    {Kind::Services, "link.services", {&servicesField}},
    {Kind::Details, "link.details", {&serviceField, &characteristicsField, &mtuField}},
    {Kind::DetailsFailed, "link.details-failed", {&serviceField, &errorField}},
    {Kind::Value, "link.value", {&serviceField, &uuidField, &valueField}},
    {Kind::Written, "link.written", {&serviceField, &uuidField}},
    {Kind::Subscribed, "link.subscribed", {&serviceField, &uuidField}},
    {Kind::Unsubscribed, "link.unsubscribed", {&serviceField, &uuidField}},
    {Kind::Paired, "link.paired"},
    {Kind::OperationFailed, "link.failed", {&serviceField, &uuidField, &errorField}},
    {Kind::Notified, "link.notified", {&serviceField, &uuidField, &valueField}},
    {Kind::Closed, "link.closed", {&errorField}},
};
static_assert(std::size(forms) == static_cast<std::size_t>(Kind::Closed) + 1);

QString directionOf(Kind kind)
{
    return isCall(kind) ? u"call"_s : u"callback"_s;
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// The version in the first line of a text; 0 when that is no header.
int versionOf(const QByteArray &text)
{
    if (isTextTrace(text))
        return 1;
    const qsizetype end = text.indexOf('\n');
    if (end < 0 || end > TraceLimits::lineLength)
        return 0;
    const QJsonObject header = QJsonDocument::fromJson(text.first(end)).object();
    const int version = header.value(u"version").toInt();
    return header.value(u"format") == formatName && version > 1 ? version : 0;
}

/// The event of a line; nothing when it holds none. The line number of the failure is not set.
Result<std::optional<TraceEvent>, TraceError> readLine(const QByteArray &line, bool isText)
{
    if (line.size() > TraceLimits::lineLength)
        return TraceError{TraceError::Code::LineTooLong};
    const auto object = isText ? readTextTraceLine(line) : QJsonDocument::fromJson(line).object();
    if (line.trimmed().isEmpty() || (isText && object && object->isEmpty()))
        return std::optional<TraceEvent>();
    if (!object || object->isEmpty())
        return TraceError{TraceError::Code::NotAnEvent};
    if (!isText && object->value(u"note").isObject())
        return std::optional<TraceEvent>();
    const auto event = TraceCodec::decode(*object);
    if (!event)
        return TraceError{TraceError::Code::FieldInvalid, 0, event.error()};
    return std::optional(*event);
}

/// Why an event cannot follow those before it, of which the last link is given.
std::optional<TraceError::Code> problemOf(const TraceEvent &event, const Trace &trace, int lastLink)
{
    if (!trace.events.isEmpty() && event.time < trace.events.constLast().time)
        return TraceError::Code::TimeBackwards;
    if (event.kind == Kind::CreateLink && event.link != lastLink + 1)
        return TraceError::Code::LinkOutOfOrder;
    if (event.kind != Kind::CreateLink && event.link > lastLink)
        return TraceError::Code::LinkUnknown;
    return {};
}

} // namespace

QString TraceError::sentence() const
{
    const QString where = u"Line %1 of the trace: "_s.arg(line);
    switch (code) {
    case Code::NotATrace:
        return u"This is no trace: its first line is not the header of one."_s;
    case Code::NewerVersion:
        return u"The trace was made by a newer version of Neobeat, which can play it."_s;
    case Code::TooLarge:
        return u"The trace is longer than %1 MiB."_s.arg(TraceLimits::fileSize / (1024 * 1024));
    case Code::LineTooLong:
        return where + u"it is too long."_s;
    case Code::NotAnEvent:
        return where + u"it is no event."_s;
    case Code::FieldInvalid:
        return where + u"its field \"%1\" is missing or not possible."_s.arg(field);
    case Code::TimeBackwards:
        return where + u"the time goes backwards."_s;
    case Code::LinkOutOfOrder:
        return where + u"links are counted 1, 2, 3 …"_s;
    case Code::LinkUnknown:
        return where + u"there is no such link yet."_s;
    }
    return {};
}

QByteArray TraceCodec::encodeHeader(const QDate &day)
{
    return lineOf({{u"format"_s, QString(formatName)},
                   {u"version"_s, version},
                   {u"program"_s, u"" NEOBEAT_VERSION ""_s},
                   {u"qt"_s, QString::fromLatin1(qVersion())},
                   {u"date"_s, day.toString(Qt::ISODate)}});
}

QByteArray TraceCodec::encode(const TraceEvent &event)
{
    const Form &form = forms[static_cast<std::size_t>(event.kind)];
    QJsonObject object{{u"at"_s, qint64(event.time.count())}, {directionOf(event.kind), QLatin1StringView(form.name)}};
    if (partOf(event.kind) == TracePart::Link)
        object.insert(u"link"_s, event.link);
    for (const Field *field : form.fields) {
        if (field)
            object.insert(QLatin1StringView(field->name), field->write(event)); // absent inserts nothing
    }
    return lineOf(object);
}

QByteArray TraceCodec::encodeNote(const QJsonObject &note)
{
    return lineOf({{u"note"_s, note}});
}

Result<TraceEvent, QString> TraceCodec::decode(const QJsonObject &object)
{
    TraceEvent event;
    event.time = std::chrono::milliseconds(object.value(u"at").toInteger(-1));
    if (event.time.count() < 0 || event.time >= TraceLimits::length)
        return u"at"_s;
    const QString direction = object.contains(u"callback") ? u"callback"_s : u"call"_s;
    const QString name = object.value(direction).toString();
    const auto form = std::ranges::find_if(forms, [&](const Form &candidate) {
        return name == QLatin1StringView(candidate.name) && direction == directionOf(candidate.kind);
    });
    if (form == std::end(forms))
        return direction;
    event.kind = form->kind;
    if (partOf(event.kind) == TracePart::Link && !readNumber(object.value(u"link"), 1, TraceLimits::links, event.link))
        return u"link"_s;
    for (const Field *field : form->fields) {
        if (field && !field->read(object.value(QLatin1StringView(field->name)), event))
            return QString::fromLatin1(field->name);
    }
    return event;
}

Result<Trace, TraceError> TraceCodec::decode(const QByteArray &text)
{
    const int found = versionOf(text);
    if (found == 0)
        return TraceError{TraceError::Code::NotATrace};
    if (found > version)
        return TraceError{TraceError::Code::NewerVersion};
    if (text.size() > TraceLimits::fileSize)
        return TraceError{TraceError::Code::TooLarge};
    Trace trace;
    int lastLink = 0;
    int number = 2;
    qsizetype begin = text.indexOf('\n') + 1;
    for (qsizetype end = text.indexOf('\n', begin); end >= 0; end = text.indexOf('\n', begin)) {
        const auto event = readLine(text.sliced(begin, end - begin), found == 1);
        if (!event)
            return TraceError{event.error().code, number, event.error().field};
        if (*event) {
            if (const auto problem = problemOf(**event, trace, lastLink))
                return TraceError{*problem, number};
            lastLink = std::max(lastLink, (*event)->link);
            trace.events.append(**event);
        }
        begin = end + 1;
        ++number;
    }
    return trace;
}

bool TraceCodec::isTrace(const QByteArray &beginning)
{
    return versionOf(beginning) > 0;
}

} // namespace neobeat
