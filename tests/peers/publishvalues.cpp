// SPDX-License-Identifier: GPL-3.0-or-later
// neobeat-publish-values KIND ARGUMENT…: gives away what comes on standard input, a heart rate a line, or "-" for none.
// Prints each state of the output. At the end of the input it stops the output and ends.
//   file PATH
//   osc HOST:PORT…
//   obs PORT SOURCE       the password is in OBS_PASSWORD
//   iron-heart PORT, sammi PORT, streamer-bot PORT, vts-heartrate PORT
#include "outputs/file/fileoutput.h"
#include "outputs/osc/oscoutput.h"
#include "outputs/push/obsoutput.h"
#include "outputs/push/pushoutput.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QSocketNotifier>
#include <QTextStream>

#include <memory>

#include <unistd.h>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Output> makePush(PushOutput::Program program, const QString &port)
{
    auto output = std::make_unique<PushOutput>();
    output->setSettings({program, {u"127.0.0.1"_s, port.toInt()}, {}, u"heartrate"_s});
    return output;
}

std::unique_ptr<Output> makeObs(const QString &port, const QString &source)
{
    auto output = std::make_unique<ObsOutput>();
    output->setSettings({{u"127.0.0.1"_s, port.toInt()}, qEnvironmentVariable("OBS_PASSWORD"), source, {}});
    return output;
}

std::unique_ptr<Output> makeOutput(const QStringList &arguments)
{
    using Program = PushOutput::Program;
    const QString kind = arguments.value(0);
    const QString first = arguments.value(1);
    if (kind == u"file"_s) {
        auto output = std::make_unique<FileOutput>();
        output->setSettings({first, {}});
        return output;
    }
    if (kind == u"osc"_s) {
        auto output = std::make_unique<OscOutput>();
        OscOutput::Settings settings;
        settings.targets = arguments.sliced(1);
        settings.usesChatBox = true;
        output->setSettings(settings);
        return output;
    }
    if (kind == u"obs"_s)
        return makeObs(first, arguments.value(2));
    if (kind == u"iron-heart"_s)
        return makePush(Program::IronHeart, first);
    if (kind == u"sammi"_s)
        return makePush(Program::Sammi, first);
    if (kind == u"streamer-bot"_s)
        return makePush(Program::StreamerBot, first);
    if (kind == u"vts-heartrate"_s)
        return makePush(Program::VtsHeartrate, first);
    return {};
}

void publish(Output &output, const QByteArray &line)
{
    LiveValue value;
    value.connected = true;
    value.quality = line == "-" ? LiveValue::Quality::Stale : LiveValue::Quality::Good;
    if (line != "-")
        value.bpm = line.toInt();
    output.publish(value);
}

/// Hands the lines of standard input to the output, which stops at the end of it.
void readLines(Output &output, QByteArray &pending, QSocketNotifier &notifier)
{
    char piece[256];
    const ssize_t count = ::read(STDIN_FILENO, piece, sizeof(piece));
    if (count <= 0) {
        notifier.setEnabled(false);
        output.stop();
        return;
    }
    pending.append(piece, count);
    for (qsizetype end = 0; (end = pending.indexOf('\n')) >= 0; pending.remove(0, end + 1))
        publish(output, pending.left(end));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const std::unique_ptr<Output> output = makeOutput(QCoreApplication::arguments().sliced(1));
    if (!output)
        return 2;
    QObject::connect(output.get(), &Output::stateChanged, output.get(), [&output] {
        QTextStream out(stdout);
        out << QMetaEnum::fromType<Output::State>().valueToKey(int(output->state()));
        if (output->error())
            out << ' ' << output->error().name();
        out << Qt::endl;
        if (output->state() == Output::State::Off)
            QCoreApplication::quit();
    });
    QByteArray pending;
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, output.get(),
                     [&] { readLines(*output, pending, notifier); });
    output->start();
    return QCoreApplication::exec();
}
