// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/outputtext.h"

#include "text/agetext.h"
#include "text/errortext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

using FieldEntry = OutputField::Entry;

constexpr const char *outputContext = "OutputText";

QString inWords(const char *text)
{
    return QCoreApplication::translate(outputContext, text);
}

/// One row of the table; the texts are translation keys.
struct OutputRow
{
    OutputType kind;
    const char *shortName;
    const char *title;
    const char *purpose;
};

constexpr std::array outputRows{
    OutputRow{
        OutputType::Server, "server", QT_TRANSLATE_NOOP("OutputText", "Web server and overlay"),
        QT_TRANSLATE_NOOP(
            "OutputText",
            "A page for streams, and the heart rate for browsers, scripts, games and Prometheus on this computer.")},
    OutputRow{OutputType::File, "file", QT_TRANSLATE_NOOP("OutputText", "Text file"),
              QT_TRANSLATE_NOOP("OutputText",
                                "A file with the current number, for a text source in OBS Studio and for scripts.")},
    OutputRow{OutputType::Obs, "obs", QT_TRANSLATE_NOOP("OutputText", "OBS Studio"),
              QT_TRANSLATE_NOOP("OutputText",
                                "Writes the number into a text source of OBS Studio, without the delay of a file.")},
    OutputRow{OutputType::IronHeart, "iron-heart", QT_TRANSLATE_NOOP("OutputText", "iron-heart"),
              QT_TRANSLATE_NOOP("OutputText", "Gives the heart rate to iron-heart, through its WebSocket source.")},
    OutputRow{OutputType::VtsHeartrate, "vts-heartrate", QT_TRANSLATE_NOOP("OutputText", "vts-heartrate"),
              QT_TRANSLATE_NOOP(
                  "OutputText",
                  "Gives the heart rate to vts-heartrate for VTube Studio, which asks you once whether it may.")},
    OutputRow{OutputType::Sammi, "sammi", QT_TRANSLATE_NOOP("OutputText", "SAMMI"),
              QT_TRANSLATE_NOOP("OutputText", "Triggers a webhook of SAMMI with each reading.")},
    OutputRow{OutputType::StreamerBot, "streamer-bot", QT_TRANSLATE_NOOP("OutputText", "Streamer.bot"),
              QT_TRANSLATE_NOOP("OutputText", "Runs an action of Streamer.bot with each reading.")},
    OutputRow{OutputType::Osc, "osc", QT_TRANSLATE_NOOP("OutputText", "VRChat and other OSC programs"),
              QT_TRANSLATE_NOOP("OutputText", "Parameters for avatars and games, sent as OSC messages over UDP.")},
    OutputRow{OutputType::Mqtt, "mqtt", QT_TRANSLATE_NOOP("OutputText", "Home Assistant and MQTT"),
              QT_TRANSLATE_NOOP("OutputText",
                                "Publishes to an MQTT broker; Home Assistant finds the watch there by itself.")},
    OutputRow{
        OutputType::Sensor, "sensor", QT_TRANSLATE_NOOP("OutputText", "Bluetooth heart-rate sensor"),
        QT_TRANSLATE_NOOP("OutputText",
                          "Makes this computer a heart-rate sensor for bike computers, trainers and phones nearby.")},
};

/// The same for an option.
struct FieldRow
{
    OutputType kind;
    const char *name;
    FieldEntry entry;
    const char *label;
    const char *remark;
    const char *fallback;
    const char *question = "";
};

constexpr std::array fieldRows{
    FieldRow{OutputType::Server, "port", FieldEntry::Number, QT_TRANSLATE_NOOP("OutputText", "Port"), "", "7272"},
    FieldRow{
        OutputType::Server, "origins", FieldEntry::Text, QT_TRANSLATE_NOOP("OutputText", "Web pages that may read it"),
        QT_TRANSLATE_NOOP("OutputText", "Their addresses, separated by spaces, for instance https://example.org"), ""},
    FieldRow{
        OutputType::Server, "network", FieldEntry::Switch, QT_TRANSLATE_NOOP("OutputText", "Also for other computers"),
        QT_TRANSLATE_NOOP("OutputText", "Everyone in the network who knows the token can read your heart rate."), "",
        QT_TRANSLATE_NOOP(
            "OutputText",
            "Computers in your network can then reach Neobeat. Who knows the token can read your heart rate, and it "
            "travels unencrypted. Do this only in a network that you trust.")},
    FieldRow{OutputType::File, "path", FieldEntry::File, QT_TRANSLATE_NOOP("OutputText", "File"), "", ""},
    FieldRow{OutputType::File, "template", FieldEntry::Text, QT_TRANSLATE_NOOP("OutputText", "Content"),
             QT_TRANSLATE_NOOP("OutputText", "{bpm} is replaced; also {quality}, {battery} and {time}."), "{bpm}"},
    FieldRow{OutputType::File, "placeholder", FieldEntry::Text, QT_TRANSLATE_NOOP("OutputText", "Without a value"), "",
             "--"},
    FieldRow{OutputType::Obs, "source", FieldEntry::Text, QT_TRANSLATE_NOOP("OutputText", "Name of the text source"),
             "", ""},
    FieldRow{OutputType::Obs, "password", FieldEntry::Password,
             QT_TRANSLATE_NOOP("OutputText", "Password of the WebSocket server"),
             QT_TRANSLATE_NOOP("OutputText", "In OBS Studio under Tools, WebSocket Server Settings."), ""},
    FieldRow{OutputType::Obs, "host", FieldEntry::Text, QT_TRANSLATE_NOOP("OutputText", "Computer"), "", "127.0.0.1"},
    FieldRow{OutputType::Obs, "port", FieldEntry::Number, QT_TRANSLATE_NOOP("OutputText", "Port"), "", "4455"},
    FieldRow{OutputType::Obs, "template", FieldEntry::Text, QT_TRANSLATE_NOOP("OutputText", "Content"), "", "{bpm}"},
    FieldRow{OutputType::Obs, "placeholder", FieldEntry::Text, QT_TRANSLATE_NOOP("OutputText", "Without a value"), "",
             "--"},
    FieldRow{OutputType::IronHeart, "host", FieldEntry::Text, QT_TRANSLATE_NOOP("OutputText", "Computer"), "",
             "127.0.0.1"},
    FieldRow{OutputType::IronHeart, "port", FieldEntry::Number, QT_TRANSLATE_NOOP("OutputText", "Port"), "", "5566"},
    FieldRow{OutputType::VtsHeartrate, "port", FieldEntry::Number, QT_TRANSLATE_NOOP("OutputText", "Port"),
             QT_TRANSLATE_NOOP("OutputText", "The one of its Input API."), ""},
    FieldRow{OutputType::VtsHeartrate, "host", FieldEntry::Text, QT_TRANSLATE_NOOP("OutputText", "Computer"), "",
             "127.0.0.1"},
    FieldRow{OutputType::VtsHeartrate, "password", FieldEntry::Password, QT_TRANSLATE_NOOP("OutputText", "Token"),
             QT_TRANSLATE_NOOP("OutputText", "vts-heartrate grants it; there is nothing to enter."), ""},
    FieldRow{OutputType::StreamerBot, "name", FieldEntry::Text, QT_TRANSLATE_NOOP("OutputText", "Name of the action"),
             "", "heartrate"},
    FieldRow{OutputType::StreamerBot, "host", FieldEntry::Text, QT_TRANSLATE_NOOP("OutputText", "Computer"), "",
             "127.0.0.1"},
    FieldRow{OutputType::StreamerBot, "port", FieldEntry::Number, QT_TRANSLATE_NOOP("OutputText", "Port"), "", "7474"},
    FieldRow{OutputType::Sammi, "name", FieldEntry::Text, QT_TRANSLATE_NOOP("OutputText", "Name of the webhook"), "",
             "heartrate"},
    FieldRow{OutputType::Sammi, "password", FieldEntry::Password, QT_TRANSLATE_NOOP("OutputText", "Password"),
             QT_TRANSLATE_NOOP("OutputText", "Only if SAMMI asks for one."), ""},
    FieldRow{OutputType::Sammi, "host", FieldEntry::Text, QT_TRANSLATE_NOOP("OutputText", "Computer"), "", "127.0.0.1"},
    FieldRow{OutputType::Sammi, "port", FieldEntry::Number, QT_TRANSLATE_NOOP("OutputText", "Port"), "", "9450"},
    FieldRow{OutputType::Osc, "targets", FieldEntry::Text, QT_TRANSLATE_NOOP("OutputText", "Programs"),
             QT_TRANSLATE_NOOP("OutputText", "Computer and port of each, separated by spaces."), "127.0.0.1:9000"},
    FieldRow{OutputType::Osc, "prefix", FieldEntry::Text, QT_TRANSLATE_NOOP("OutputText", "Prefix of the parameters"),
             "", "/avatar/parameters/"},
    FieldRow{OutputType::Osc, "families", FieldEntry::Text, QT_TRANSLATE_NOOP("OutputText", "Sets of parameters"),
             QT_TRANSLATE_NOOP(
                 "OutputText",
                 "Several are separated by spaces: common, iron-heart, pulsoid-to-osc, heart-rate-on-stream, hr-push, "
                 "vrcosc, hrcounter."),
             "common"},
    FieldRow{OutputType::Osc, "names", FieldEntry::Text, QT_TRANSLATE_NOOP("OutputText", "Names of your own"),
             QT_TRANSLATE_NOOP("OutputText",
                               "Each as NAME=MEANING, separated by spaces. Meanings: bpm, ones, tens, hundreds, "
                               "connected, beat, toggle, percent, full-percent, interval, battery, battery-percent."),
             ""},
    FieldRow{OutputType::Osc, "minimum", FieldEntry::Number, QT_TRANSLATE_NOOP("OutputText", "Heart rate of 0 percent"),
             "", "0"},
    FieldRow{OutputType::Osc, "maximum", FieldEntry::Number,
             QT_TRANSLATE_NOOP("OutputText", "Heart rate of 100 percent"), "", "255"},
    FieldRow{OutputType::Osc, "chatBox", FieldEntry::Switch,
             QT_TRANSLATE_NOOP("OutputText", "Also write into the chat box"),
             QT_TRANSLATE_NOOP("OutputText", "Everyone near you in VRChat reads it."), ""},
    FieldRow{OutputType::Osc, "chatTemplate", FieldEntry::Text, QT_TRANSLATE_NOOP("OutputText", "Text in the chat box"),
             "", "{bpm} bpm"},
    FieldRow{OutputType::Mqtt, "broker", FieldEntry::Text, QT_TRANSLATE_NOOP("OutputText", "Broker"),
             QT_TRANSLATE_NOOP("OutputText", "mqtt://computer, or mqtts://computer with encryption."), ""},
    FieldRow{OutputType::Mqtt, "user", FieldEntry::Text, QT_TRANSLATE_NOOP("OutputText", "User"), "", ""},
    FieldRow{OutputType::Mqtt, "password", FieldEntry::Password, QT_TRANSLATE_NOOP("OutputText", "Password"), "", ""},
    FieldRow{OutputType::Mqtt, "authority", FieldEntry::File,
             QT_TRANSLATE_NOOP("OutputText", "Certificate of the authority"),
             QT_TRANSLATE_NOOP("OutputText", "Only with encryption, and if the system does not know it."), ""},
    FieldRow{OutputType::Mqtt, "name", FieldEntry::Text, QT_TRANSLATE_NOOP("OutputText", "Name of the device"), "",
             "Neobeat"},
    FieldRow{OutputType::Mqtt, "homeAssistant", FieldEntry::Switch,
             QT_TRANSLATE_NOOP("OutputText", "Let Home Assistant find it"), "", "true"},
    FieldRow{OutputType::Sensor, "name", FieldEntry::Text, QT_TRANSLATE_NOOP("OutputText", "Name that others see"),
             QT_TRANSLATE_NOOP("OutputText", "At most 20 letters, without yours."), "Neobeat"},
};

const OutputRow &rowOf(OutputType kind)
{
    return *std::ranges::find(outputRows, kind, &OutputRow::kind);
}

QString readyText(int peers, int secondsSinceSent)
{
    QString text = inWords(QT_TRANSLATE_NOOP("OutputText", "On."));
    if (peers >= 0)
        text += u' '
            + (peers == 0 ? inWords(QT_TRANSLATE_NOOP("OutputText", "No program is connected."))
                   : peers == 1
                   ? inWords(QT_TRANSLATE_NOOP("OutputText", "1 program is connected."))
                   : QCoreApplication::translate("OutputText", "%n programs are connected.", nullptr, peers));
    if (secondsSinceSent >= 0)
        text += u' ' + inWords(QT_TRANSLATE_NOOP("OutputText", "Last value: %1.")).arg(ageText(secondsSinceSent));
    return text;
}

} // namespace

QString titleOf(OutputType kind)
{
    return inWords(rowOf(kind).title);
}

QString shortNameOf(OutputType kind)
{
    return QLatin1StringView(rowOf(kind).shortName);
}

std::optional<OutputType> outputNamed(const QString &shortName)
{
    const auto *found = std::ranges::find_if(
        outputRows, [&](const OutputRow &row) { return QLatin1StringView(row.shortName) == shortName; });
    return found == outputRows.end() ? std::nullopt : std::optional(found->kind);
}

QString noSuchOutputText()
{
    return inWords(QT_TRANSLATE_NOOP("OutputText", "There is no output of that name."));
}

QString purposeOf(OutputType kind)
{
    return inWords(rowOf(kind).purpose);
}

QList<OutputField> fieldsOf(OutputType kind)
{
    QList<OutputField> fields;
    for (const FieldRow &row : fieldRows) {
        if (row.kind == kind)
            fields.append({QLatin1StringView(row.name), row.entry, inWords(row.label),
                           *row.remark ? inWords(row.remark) : QString(),
                           *row.question ? inWords(row.question) : QString(), QString::fromLatin1(row.fallback)});
    }
    return fields;
}

QString problemOfOption(OutputType kind, const QString &option)
{
    const auto *found = std::ranges::find_if(
        fieldRows, [&](const FieldRow &row) { return row.kind == kind && QLatin1StringView(row.name) == option; });
    if (found == fieldRows.end())
        return inWords(QT_TRANSLATE_NOOP("OutputText", "This output has no option of that name."));
    return found->entry == FieldEntry::Password
        ? inWords(QT_TRANSLATE_NOOP("OutputText", "A password is entered in the window."))
        : QString();
}

QString fallbackOf(OutputType kind, const QString &option)
{
    for (const FieldRow &row : fieldRows) {
        if (row.kind == kind && QLatin1StringView(row.name) == option)
            return QString::fromLatin1(row.fallback);
    }
    return {};
}

QString stateTextOf(Output::State state, int peers, int secondsSinceSent)
{
    switch (state) {
    case Output::State::Off:
        break;
    case Output::State::Starting:
        return inWords(QT_TRANSLATE_NOOP("OutputText", "Starting."));
    case Output::State::Ready:
        return readyText(peers, secondsSinceSent);
    case Output::State::Retrying:
        return inWords(QT_TRANSLATE_NOOP("OutputText", "Waiting, and trying again by itself."));
    case Output::State::Failed:
        return inWords(QT_TRANSLATE_NOOP("OutputText", "It does not work."));
    case Output::State::Stopping:
        return inWords(QT_TRANSLATE_NOOP("OutputText", "Ending."));
    }
    return inWords(QT_TRANSLATE_NOOP("OutputText", "Off."));
}

QString withdrawTextOf(OutputType kind)
{
    return kind == OutputType::Mqtt ? inWords(QT_TRANSLATE_NOOP("OutputText", "Remove from Home Assistant"))
                                    : QString();
}

QString withdrawnTextOf(OutputType kind)
{
    return kind == OutputType::Mqtt
        ? inWords(QT_TRANSLATE_NOOP("OutputText", "Home Assistant and the broker have forgotten the watch."))
        : QString();
}

QString snippetOf(OutputType kind, const QString &location)
{
    if (location.isEmpty())
        return {};
    return kind == OutputType::Server ? location + u"/overlay"_s : location;
}

} // namespace neobeat
