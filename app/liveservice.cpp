// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/liveservice.h"

#include "base/logging.h"
#include "configuration/watchprofile.h"
#include "operations/sendmessage.h"
#include "process/livebus.h"
#include "protocol/segmenttext.h"
#include "text/errortext.h"
#include "text/outputtext.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr uint longestFinding = 3600; // seconds

/// What was chosen for the watch, and whether it has it.
QList<QVariantMap> rowsOf(const WatchConfiguration &configuration, const QStringList &keys)
{
    QList<QVariantMap> rows;
    for (const QString &key : keys) {
        const SettingDefinition *definition = settingNamed(key);
        const auto value = definition ? configuration.value(definition->setting) : std::nullopt;
        const ChoiceStanding standing = configuration.standing(key);
        const QDateTime since = standing.since.toOffsetFromUtc(standing.since.offsetFromUtc());
        rows.append({{u"key"_s, key},
                     {u"value"_s, value ? settingText(*definition, *value) : QString()},
                     {u"state"_s, nameOf(standing.state)},
                     {u"since"_s, since.toString(Qt::ISODate)}});
    }
    return rows;
}

} // namespace

LiveService::LiveService(const LiveSource &source, Reconnector &reconnector, HistoryRecorder &recorder,
                         OutputSet &outputs, OperationRunner &runner, WatchFinder &finder,
                         WatchConfiguration &configuration, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_reconnector(reconnector)
    , m_recorder(recorder)
    , m_outputs(outputs)
    , m_runner(runner)
    , m_finder(finder)
    , m_configuration(configuration)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    qDBusRegisterMetaType<QList<QVariantMap>>();
    if (!bus.registerObject(livebus::path, this,
                            QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableProperties
                                | QDBusConnection::ExportScriptableSignals)) {
        qCWarning(lcApp) << "the heart rate cannot be read by other programs";
        return;
    }
    m_announced = properties();
    m_reading = source.value().reading;
    connect(&source, &LiveSource::changed, this, &LiveService::onChanged);
    connect(&reconnector, &Reconnector::stateChanged, this, &LiveService::announce);
}

LiveService::~LiveService()
{
    QDBusConnection::sessionBus().unregisterObject(livebus::path);
}

QString LiveService::connection() const
{
    switch (m_reconnector.state()) {
    case Reconnector::State::Trying:
        return u"connecting"_s;
    case Reconnector::State::Connected:
        return u"connected"_s;
    case Reconnector::State::Waiting:
        return u"waiting"_s;
    case Reconnector::State::Released:
        return u"released"_s;
    case Reconnector::State::Asleep:
        return u"asleep"_s;
    case Reconnector::State::Off:
        break;
    }
    return u"off"_s;
}

qulonglong LiveService::measuredAt() const
{
    const QDateTime &time = m_source.value().measuredAt;
    return time.isValid() ? qulonglong(time.toMSecsSinceEpoch()) * 1000 : 0;
}

void LiveService::onChanged(const LiveValue &value)
{
    announce();
    if (value.bpm && std::exchange(m_reading, value.reading) != value.reading)
        Q_EMIT Sample(measuredAt(), *value.bpm);
}

void LiveService::announce()
{
    const QVariantMap current = properties();
    QVariantMap changed;
    for (auto property = current.begin(); property != current.end(); ++property) {
        if (m_announced.value(property.key()) != property.value())
            changed.insert(property.key(), property.value());
    }
    if (changed.isEmpty())
        return;
    m_announced = current;
    // Qt exports properties and leaves announcing their changes to the program.
    QDBusMessage signal
        = QDBusMessage::createSignal(livebus::path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    signal << livebus::interface << changed << QStringList();
    QDBusConnection::sessionBus().send(signal);
}

QVariantMap LiveService::properties() const
{
    return {{u"Connection"_s, connection()}, {u"HeartRate"_s, heartRate()}, {u"Quality"_s, quality()},
            {u"MeasuredAt"_s, measuredAt()}, {u"Battery"_s, battery()},     {u"WatchName"_s, watchName()}};
}

void LiveService::StartHeartRate()
{
    m_reconnector.setMeasuring(true);
}

void LiveService::StopHeartRate()
{
    m_reconnector.setMeasuring(false);
}

void LiveService::StartActivity(const QString &name)
{
    refuseIf(m_recorder.startActivity(name));
}

void LiveService::MarkActivity(const QString &text)
{
    refuseIf(m_recorder.mark(text));
}

void LiveService::StopActivity()
{
    refuseIf(m_recorder.stopActivity());
}

void LiveService::FindWatch(uint seconds)
{
    if (!m_runner.isReady())
        refuse(u"no watch is connected"_s);
    else
        m_finder.find(std::chrono::seconds(std::clamp(seconds, 1U, longestFinding)));
}

void LiveService::StopFinding()
{
    m_finder.stop();
}

void LiveService::ShowMessage(const QString &title, const QString &text, int category)
{
    if (!m_runner.isReady()) {
        refuse(u"no watch is connected"_s);
        return;
    }
    const QLocale::Language language = QLocale().language();
    WatchMessage message;
    for (const auto known :
         {WatchMessage::Category::Email, WatchMessage::Category::MissedCall, WatchMessage::Category::Sms}) {
        if (int(known) == category)
            message.category = known;
    }
    message.title = segmentText(title, language);
    message.body = segmentText(text, language);
    message.application = u"Neobeat"_s;
    auto operation = std::make_unique<SendMessage>(message);
    if (calledFromDBus()) {
        setDelayedReply(true);
        connect(operation.get(), &WatchOperation::finished, this,
                [call = QDBusContext::message(), bus = QDBusContext::connection()](const Error &error) {
                    bus.send(error ? call.createErrorReply(livebus::refused, error.name()) : call.createReply());
                });
    }
    m_runner.run(std::move(operation));
}

QList<QVariantMap> LiveService::Configure(const QString &profile)
{
    const auto wanted = profile.isEmpty() ? Result<WatchProfile, ProfileProblem>(WatchProfile())
                                          : WatchProfile::fromJson(profile.toUtf8());
    if (!wanted) {
        refuse(u"this is no profile"_s);
        return {};
    }
    if (m_configuration.watch().isEmpty()) {
        refuse(u"no watch was added"_s);
        return {};
    }
    const QStringList keys = profile.isEmpty() ? WatchProfile::of(m_configuration).keys() : wanted->keys();
    wanted->applyTo(m_configuration);
    if (!calledFromDBus() || !m_configuration.isBusy())
        return rowsOf(m_configuration, keys);
    setDelayedReply(true);
    connect(
        &m_configuration, &WatchConfiguration::idle, this,
        [this, keys, call = QDBusContext::message(), bus = QDBusContext::connection()] {
            bus.send(call.createReply(QVariant::fromValue(rowsOf(m_configuration, keys))));
        },
        Qt::SingleShotConnection);
    return {};
}

QList<QVariantMap> LiveService::ListOutputs()
{
    QList<QVariantMap> list;
    for (const OutputType kind : m_outputs.kinds()) {
        const Output &output = m_outputs.output(kind);
        const QDateTime sent = output.lastSent();
        const int age = sent.isValid() ? int(sent.secsTo(QDateTime::currentDateTime())) : -1;
        QVariantMap options;
        for (const OutputField &field : fieldsOf(kind)) {
            if (field.entry != OutputField::Entry::Password)
                options.insert(field.name, m_outputs.option(kind, field.name, field.fallback));
        }
        list.append({{u"output"_s, shortNameOf(kind)},
                     {u"title"_s, titleOf(kind)},
                     {u"purpose"_s, purposeOf(kind)},
                     {u"text"_s, stateTextOf(output.state(), output.peers(), age)},
                     {u"state"_s, nameOf(output.state())},
                     {u"location"_s, output.location()},
                     {u"code"_s, ErrorText::from(output.error()).code},
                     {u"on"_s, m_outputs.isEnabled(kind)},
                     {u"peers"_s, output.peers()},
                     {u"age"_s, age},
                     {u"options"_s, options}});
    }
    return list;
}

void LiveService::SetOutput(const QString &output, bool on)
{
    if (const auto kind = findOutput(output))
        m_outputs.setEnabled(*kind, on);
}

void LiveService::SetOutputOption(const QString &output, const QString &option, const QString &value)
{
    const auto kind = findOutput(output);
    if (!kind)
        return;
    if (const QString problem = problemOfOption(*kind, option); !problem.isEmpty())
        refuse(problem);
    else
        m_outputs.setOption(*kind, option, value);
}

std::optional<OutputType> LiveService::findOutput(const QString &name)
{
    const auto kind = outputNamed(name);
    if (!kind)
        refuse(noSuchOutputText());
    return kind;
}

void LiveService::refuseIf(const Error &error)
{
    if (error)
        refuse(error.detail.isEmpty() ? error.name() : error.detail);
}

void LiveService::refuse(const QString &message)
{
    if (calledFromDBus())
        sendErrorReply(livebus::refused, message);
}

} // namespace neobeat
