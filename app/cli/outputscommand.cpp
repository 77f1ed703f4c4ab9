// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outputscommand.h"

#include "base/outsidetext.h"
#include "outputs/output.h"
#include "outputs/outputoptions.h"
#include "process/livebus.h"
#include "text/errortext.h"
#include "text/outputtext.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingReply>
#include <QMetaEnum>

#include <utility>

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

using Verb = Options::OutputsVerb;

constexpr int outputsAnswerLimit = 5'000; // ms

QDBusMessage outputsCallFor(const Options &options)
{
    const auto method = [](const QString &name) {
        auto call = QDBusMessage::createMethodCall(livebus::service, livebus::path, livebus::interface, name);
        // Looking at the outputs must not start the program.
        call.setAutoStartService(false);
        return call;
    };
    switch (options.outputsVerb) {
    case Verb::On:
    case Verb::Off:
        return method(u"SetOutput"_s) << options.words.value(0) << (options.outputsVerb == Verb::On);
    case Verb::Set:
        return method(u"SetOutputOption"_s)
            << options.words.value(0) << options.words.value(1) << options.words.value(2);
    case Verb::List:
        break;
    }
    return method(u"ListOutputs"_s);
}

/// Why the command line makes no sense; empty when it does.
QString mistakeIn(const Options &options)
{
    if (options.outputsVerb == Verb::List)
        return {};
    const auto kind = outputNamed(options.words.value(0));
    if (!kind)
        return noSuchOutputText();
    return options.outputsVerb == Verb::Set ? problemOfOption(*kind, options.words.value(1)) : QString();
}

bool isMissing(const QDBusError &error)
{
    return error.name() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1 || error.type() == QDBusError::ServiceUnknown
        || error.type() == QDBusError::UnknownObject || error.type() == QDBusError::UnknownInterface
        || error.type() == QDBusError::Disconnected;
}

QJsonValue textOrNull(const QVariant &text)
{
    const QString line = outsideLine(text.toString());
    return line.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(line);
}

/// A map as ListOutputs gives it, with its texts in English; the program with a window has those of its user's
/// language.
QVariantMap inEnglish(QVariantMap output)
{
    const auto kind = outputNamed(output.value(u"output"_s).toString());
    const auto states = QMetaEnum::fromType<Output::State>();
    if (!kind || !output.contains(u"age"_s)) // another version
        return output;
    for (int i = 0; i < states.keyCount(); ++i) {
        const auto state = static_cast<Output::State>(states.value(i));
        if (nameOf(state) == output.value(u"state"_s).toString())
            output.insert(u"text"_s,
                          stateTextOf(state, output.value(u"peers"_s).toInt(), output.value(u"age"_s).toInt()));
    }
    output.insert(u"title"_s, titleOf(*kind));
    output.insert(u"purpose"_s, purposeOf(*kind));
    return output;
}

/// A map as ListOutputs gives it.
Report reportOfOutput(const QVariantMap &output)
{
    QJsonObject options;
    const auto stored = qdbus_cast<QVariantMap>(output.value(u"options"_s));
    for (auto option = stored.begin(); option != stored.end(); ++option)
        options.insert(option.key(), option.value().toString());
    const bool isOn = output.value(u"on"_s).toBool();
    const QString name = outsideLine(output.value(u"output"_s).toString());
    const QString location = outsideLine(output.value(u"location"_s).toString());
    const QString text = isOn ? outsideLine(output.value(u"text"_s).toString()) : u"Off."_s;
    return {{{u"output"_s, name},
             {u"on"_s, isOn},
             {u"state"_s, textOrNull(output.value(u"state"_s))},
             {u"title"_s, textOrNull(output.value(u"title"_s))},
             {u"purpose"_s, textOrNull(output.value(u"purpose"_s))},
             {u"text"_s, text},
             {u"location"_s, textOrNull(output.value(u"location"_s))},
             {u"code"_s, textOrNull(output.value(u"code"_s))},
             {u"options"_s, options}},
            u"%1  %2\n            %3%4"_s.arg(name, -10).arg(outsideLine(output.value(u"purpose"_s).toString()), text,
                                                             location.isEmpty() ? QString() : u' ' + location)};
}

} // namespace

OutputsCommand::OutputsCommand(const Options &options, Settings &settings, Printer &printer, QObject *parent)
    : Command(printer, parent)
    , m_options(options)
    , m_settings(settings)
{
}

void OutputsCommand::start()
{
    if (const QString mistake = mistakeIn(m_options); !mistake.isEmpty()) {
        fail(Failure::usage(mistake));
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        actOnSettings();
        return;
    }
    qDBusRegisterMetaType<QList<QVariantMap>>();
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(outputsCallFor(m_options), outputsAnswerLimit), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        onReply(*call);
    });
}

void OutputsCommand::terminate()
{
    fail(Failure::from({Error::Code::Cancelled, {}}));
}

void OutputsCommand::onReply(QDBusPendingCallWatcher &call)
{
    if (m_isOver)
        return;
    if (call.isError() && isMissing(call.error())) {
        actOnSettings();
    } else if (call.isError() && call.error().name() == livebus::refused) {
        fail(Failure::usage(messageOf(call.error())));
    } else if (call.isError()) {
        fail(Failure::from({Error::Code::NotRunning, call.error().name()}));
    } else {
        if (m_options.outputsVerb == Verb::List) {
            const QDBusPendingReply<QList<QVariantMap>> reply = call;
            for (const QVariantMap &output : reply.value())
                printer().print(reportOfOutput(inEnglish(output)));
        }
        end(ExitCode::Ok);
    }
}

void OutputsCommand::actOnSettings()
{
    if (m_options.outputsVerb == Verb::List) {
        const auto kinds = QMetaEnum::fromType<OutputType>();
        for (int i = 0; i < kinds.keyCount(); ++i)
            printStored(static_cast<OutputType>(kinds.value(i)));
        end(ExitCode::Ok);
        return;
    }
    change(*outputNamed(m_options.words.value(0)));
}

void OutputsCommand::printStored(OutputType kind)
{
    const QString group = settingsGroupOf(kind);
    QVariantMap options;
    for (const OutputField &field : fieldsOf(kind)) {
        if (field.entry != OutputField::Entry::Password)
            options.insert(field.name, m_settings.outputOption(group, field.name, field.fallback));
    }
    const bool isOn = isOutputEnabled(m_settings, kind);
    printer().print(reportOfOutput({{u"output"_s, shortNameOf(kind)},
                                    {u"title"_s, titleOf(kind)},
                                    {u"purpose"_s, purposeOf(kind)},
                                    {u"text"_s, u"On as soon as Neobeat runs."_s},
                                    {u"state"_s, u"off"_s},
                                    {u"on"_s, isOn},
                                    {u"options"_s, options}}));
}

void OutputsCommand::change(OutputType kind)
{
    if (m_options.outputsVerb != Verb::Set) {
        setOutputEnabled(m_settings, kind, m_options.outputsVerb == Verb::On);
    } else {
        m_settings.setOutputOption(settingsGroupOf(kind), m_options.words.value(1), m_options.words.value(2));
    }
    if (const Error problem = m_settings.problem())
        fail(Failure::from(problem));
    else
        end(ExitCode::Ok);
}

void OutputsCommand::fail(const Failure &failure)
{
    if (m_isOver)
        return;
    printer().printFailure(failure);
    end(failure.exitCode);
}

void OutputsCommand::end(ExitCode exitCode)
{
    if (!std::exchange(m_isOver, true))
        Q_EMIT finished(exitCode);
}

} // namespace neobeat::cli
