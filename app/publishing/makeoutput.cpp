// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/makeoutput.h"

#include "outputs/file/fileoutput.h"
#include "outputs/mqtt/mqttoutput.h"
#include "outputs/osc/oscoutput.h"
#include "outputs/push/obsoutput.h"
#include "outputs/push/pushoutput.h"
#include "outputs/sensor/sensoroutput.h"
#include "outputs/server/serveroutput.h"
#include "text/outputtext.h"

#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr auto yes = "true"_L1;
constexpr int highestPort = 65535;
constexpr int noNumber = -1; ///< No port, so the output refuses it.

/// The options of an output, with their fallbacks.
class Reader
{
public:
    Reader(OutputType kind, const OutputOptions &options)
        : m_kind(kind)
        , m_options(options)
    {
    }

    QString text(const QString &name) const
    {
        const auto found = m_options.constFind(name);
        return found == m_options.cend() ? fallbackOf(m_kind, name) : *found;
    }
    QString trimmed(const QString &name) const { return text(name).trimmed(); }
    int number(const QString &name) const
    {
        bool ok = false;
        const int number = trimmed(name).toInt(&ok);
        return ok ? number : noNumber;
    }
    bool isOn(const QString &name) const { return text(name) == yes; }
    QStringList words(const QString &name) const { return trimmed(name).split(u' ', Qt::SkipEmptyParts); }
    ValueText valueText(const QString &pattern, const QString &placeholder) const
    {
        return {text(pattern), placeholder.isEmpty() ? QString() : text(placeholder)};
    }
    Endpoint endpoint() const { return {trimmed(u"host"_s), number(u"port"_s)}; }

private:
    OutputType m_kind;
    const OutputOptions &m_options;
};

ServerSettings serverSettings(const Reader &options)
{
    ServerSettings settings;
    const QString address = options.trimmed(u"address"_s);
    if (!address.isEmpty())
        settings.address = QHostAddress(address);
    else if (options.isOn(u"network"_s))
        settings.address = QHostAddress(QHostAddress::Any);
    const int port = options.number(u"port"_s);
    if (port < 0 || port > highestPort)
        settings.address = QHostAddress();
    settings.port = quint16(port);
    settings.token = options.text(u"token"_s).toLatin1();
    settings.allowedOrigins = options.words(u"origins"_s);
    return settings;
}

FileOutput::Settings fileSettings(const Reader &options)
{
    return {options.text(u"path"_s), options.valueText(u"template"_s, u"placeholder"_s)};
}

ObsOutput::Settings obsSettings(const Reader &options)
{
    return {options.endpoint(), options.text(u"password"_s), options.text(u"source"_s),
            options.valueText(u"template"_s, u"placeholder"_s)};
}

PushOutput::Settings pushSettings(const Reader &options, PushOutput::Program program)
{
    PushOutput::Settings settings;
    settings.program = program;
    settings.server = options.endpoint();
    settings.password = options.text(u"password"_s);
    if (const QString name = options.trimmed(u"name"_s); !name.isEmpty())
        settings.name = name;
    return settings;
}

/// Empty when one of the names is unknown.
std::optional<QList<OscParameter>> parametersOf(const QStringList &families)
{
    QList<OscParameter> parameters;
    for (const QString &id : families) {
        const auto found = std::ranges::find(oscFamilies(), id, &OscFamily::id);
        if (found == oscFamilies().cend())
            return {};
        parameters += found->parameters;
    }
    return parameters;
}

OscOutput::Settings oscSettings(const Reader &options)
{
    OscOutput::Settings settings;
    settings.targets = options.words(u"targets"_s);
    settings.prefix = options.trimmed(u"prefix"_s);
    const auto parameters = parametersOf(options.words(u"families"_s));
    const auto own = oscParametersFrom(options.words(u"names"_s));
    settings.parameters = parameters.value_or(QList<OscParameter>()) + own.value_or(QList<OscParameter>());
    if (!parameters || !own)
        settings.targets.clear(); // Nothing to send to, so the output refuses it.
    settings.range = {options.number(u"minimum"_s), options.number(u"maximum"_s)};
    settings.usesChatBox = options.isOn(u"chatBox"_s);
    settings.chatText = {options.text(u"chatTemplate"_s), {}};
    return settings;
}

/// What the address does not say comes from the other options.
MqttSettings mqttSettings(const Reader &options)
{
    const auto address = parseMqttUrl(options.trimmed(u"broker"_s));
    MqttSettings settings = address ? *address : MqttSettings();
    const QString id = options.trimmed(u"id"_s);
    if (settings.id == MqttSettings().id && !id.isEmpty())
        settings.id = id;
    if (settings.user.isEmpty())
        settings.user = options.trimmed(u"user"_s);
    if (settings.password.isEmpty())
        settings.password = options.text(u"password"_s);
    settings.caFile = options.trimmed(u"authority"_s);
    settings.deviceName = options.trimmed(u"name"_s);
    settings.discovers = options.isOn(u"homeAssistant"_s);
    return settings;
}

SensorOutput::Settings sensorSettings(const Reader &options)
{
    SensorOutput::Settings settings;
    settings.name = options.trimmed(u"name"_s);
    return settings;
}

/// An output whose settings come from that function.
template<typename Made, typename Convert>
MadeOutput made(OutputType kind, std::unique_ptr<Made> output, Convert convert)
{
    MadeOutput result{kind, nullptr, [kind, convert, target = output.get()](const OutputOptions &options) {
                          target->setSettings(convert(Reader(kind, options)));
                      }};
    for (const OutputField &field : fieldsOf(kind)) {
        if (field.entry == OutputField::Entry::Password)
            result.secret = field.name;
    }
    result.output = std::move(output);
    return result;
}

MadeOutput madePush(OutputType kind, PushOutput::Program program)
{
    auto output = std::make_unique<PushOutput>();
    PushOutput *push = output.get();
    MadeOutput result
        = made(kind, std::move(output), [program](const Reader &options) { return pushSettings(options, program); });
    result.connectSecret = [push](const std::function<void(const QString &)> &store) {
        QObject::connect(push, &PushOutput::tokenGranted, push, store);
    };
    return result;
}

} // namespace

MadeOutput makeOutput(OutputType kind, const Clock &clock)
{
    switch (kind) {
    case OutputType::Server: {
        MadeOutput server = made(kind, std::make_unique<ServerOutput>(clock), serverSettings);
        server.generated = {{u"token"_s, 16}};
        return server;
    }
    case OutputType::File:
        return made(kind, std::make_unique<FileOutput>(), fileSettings);
    case OutputType::Obs:
        return made(kind, std::make_unique<ObsOutput>(), obsSettings);
    case OutputType::IronHeart:
        return madePush(kind, PushOutput::Program::IronHeart);
    case OutputType::VtsHeartrate:
        return madePush(kind, PushOutput::Program::VtsHeartrate);
    case OutputType::Sammi:
        return madePush(kind, PushOutput::Program::Sammi);
    case OutputType::StreamerBot:
        return madePush(kind, PushOutput::Program::StreamerBot);
    case OutputType::Osc:
        return made(kind, std::make_unique<OscOutput>(), oscSettings);
    case OutputType::Mqtt: {
        MadeOutput mqtt = made(kind, std::make_unique<MqttOutput>(clock), mqttSettings);
        mqtt.generated = {{u"id"_s, 4}};
        return mqtt;
    }
    case OutputType::Sensor:
        break;
    }
    return made(kind, std::make_unique<SensorOutput>(), sensorSettings);
}

std::vector<MadeOutput> makeAllOutputs(const Clock &clock)
{
    std::vector<MadeOutput> outputs;
    const auto kinds = QMetaEnum::fromType<OutputType>();
    for (int i = 0; i < kinds.keyCount(); ++i)
        outputs.push_back(makeOutput(static_cast<OutputType>(kinds.value(i)), clock));
    return outputs;
}

} // namespace neobeat
