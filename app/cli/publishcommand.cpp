// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/publishcommand.h"

#include "files/inputfile.h"
#include "publishing/makeoutput.h"
#include "text/errortext.h"
#include "text/outputtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat::cli {

namespace {

/// More than any output takes to tell its peers.
constexpr auto endingLimit = 4s;
constexpr qsizetype shortestToken = 16;
constexpr auto passwordVariable = "NEOBEAT_MQTT_PASSWORD";
constexpr InputLimits tokenLimits{.bytes = 4096, .time = 2s};

Report reportOfOutput(OutputType kind, const Output &output)
{
    const QString name = shortNameOf(kind);
    const ErrorText error = ErrorText::from(output.error());
    const QJsonValue none(QJsonValue::Null);
    Report report{{{u"event"_s, u"output"_s},
                   {u"output"_s, name},
                   {u"state"_s, nameOf(output.state())},
                   {u"location"_s, output.location().isEmpty() ? none : QJsonValue(output.location())},
                   {u"code"_s, error.isPresent() ? QJsonValue(error.code) : none}},
                  {}};
    report.text = error.isPresent()   ? u"%1: %2 %3"_s.arg(name, error.title, error.advice)
        : output.location().isEmpty() ? u"%1: ready"_s.arg(name)
                                      : u"%1: %2"_s.arg(name, output.location());
    return report;
}

} // namespace

PublishCommand::PublishCommand(const CommandContext &context, QObject *parent)
    : WatchCommand(context, parent)
    , m_source(context.connection, context.clock)
{
    for (const Options::WantedOutput &wanted : context.options.outputs) {
        MadeOutput made = makeOutput(wanted.kind, context.clock);
        OutputOptions options = wanted.options;
        for (const GeneratedOption &generated : made.generated)
            options.insert(generated.name, storedOrGenerated(context.settings, wanted.kind, generated));
        if (wanted.kind == OutputType::Mqtt && qEnvironmentVariableIsSet(passwordVariable))
            options.insert(made.secret, qEnvironmentVariable(passwordVariable));
        m_outputs.push_back(std::make_unique<Running>(Running{std::move(made), options, {}}));
        Running &running = *m_outputs.back();
        Output *output = running.made.output.get();
        connect(&m_source, &LiveSource::changed, output, &Output::publish);
        connect(&context.suspension, &Suspension::resumed, output, &Output::onResumed);
        connect(output, &Output::stateChanged, this, [this, &running] { onStateChanged(running); });
    }
    m_length.setSingleShot(true);
    m_ending.setSingleShot(true);
    connect(&m_length, &QTimer::timeout, this, &PublishCommand::succeed);
    connect(&m_ending, &QTimer::timeout, this, [this] { WatchCommand::conclude(); });
    context.reconnector.setMeasuring(true);
}

PublishCommand::~PublishCommand() = default;

void PublishCommand::start()
{
    QString token;
    if (!context().options.tokenFile.isEmpty()) {
        const auto content = readWhole(context().options.tokenFile, tokenLimits);
        if (!content) {
            fail(Failure::from(content.error()));
            return;
        }
        token = QString::fromUtf8(*content).trimmed();
        if (token.size() < shortestToken) {
            fail(Failure::usage(u"The token is too short: 16 characters at least."_s));
            return;
        }
    }
    if (context().options.seconds > 0)
        m_length.start(std::chrono::seconds(context().options.seconds));
    startOutputs(token);
    if (!isOver())
        WatchCommand::start();
}

void PublishCommand::startOutputs(const QString &token)
{
    for (const auto &running : m_outputs) {
        if (running->made.kind == OutputType::Server)
            running->options.insert(u"token"_s, token);
        running->made.configure(running->options);
        running->made.output->publish(m_source.value());
        running->made.output->start();
    }
}

void PublishCommand::onStateChanged(Running &running)
{
    const Output &output = *running.made.output;
    switch (output.state()) {
    case Output::State::Failed:
        if (!isOver())
            fail(Failure::from(output.error()));
        break;
    case Output::State::Ready:
    case Output::State::Retrying: {
        const Report report = reportOfOutput(running.made.kind, output);
        if (std::exchange(running.printed, report.text) != report.text)
            context().printer.printNotice(report);
        break;
    }
    case Output::State::Off:
        concludeWhenStopped();
        break;
    case Output::State::Starting:
    case Output::State::Stopping:
        break;
    }
}

void PublishCommand::conclude()
{
    m_isEnding = true;
    m_ending.start(endingLimit);
    for (const auto &running : m_outputs)
        running->made.output->stop();
    concludeWhenStopped();
}

void PublishCommand::concludeWhenStopped()
{
    const bool isStopped = std::ranges::all_of(
        m_outputs, [](const auto &running) { return running->made.output->state() == Output::State::Off; });
    if (!m_isEnding || !isStopped)
        return;
    m_isEnding = false;
    m_ending.stop();
    WatchCommand::conclude();
}

} // namespace neobeat::cli
