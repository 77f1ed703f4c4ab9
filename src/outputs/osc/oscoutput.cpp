// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/osc/oscoutput.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

using Meaning = OscParameter::Meaning;

Error incomplete(const QString &detail)
{
    return {Error::Code::OutputIncomplete, detail};
}

QString addressOf(const OscParameter &parameter, const QString &prefix)
{
    return parameter.name.startsWith(u'/') ? parameter.name : prefix + parameter.name;
}

bool isRange(const OscRange &range)
{
    return range.lowest < range.highest;
}

Error check(const OscOutput::Settings &settings)
{
    if (settings.targets.isEmpty() || settings.targets.size() > OscOutput::mostTargets)
        return incomplete(u"number of targets"_s);
    if (settings.parameters.isEmpty() && !settings.usesChatBox)
        return incomplete(u"no parameters"_s);
    for (const OscParameter &parameter : settings.parameters) {
        if (parameter.name.isEmpty() || !isOscAddress(addressOf(parameter, settings.prefix)))
            return incomplete(u"name of a parameter"_s);
        if (!isRange(parameter.range.value_or(settings.range)))
            return incomplete(u"range"_s);
    }
    return settings.usesChatBox ? settings.chatText.check() : Error();
}

} // namespace

OscOutput::OscOutput(QObject *parent)
    : Output(parent)
{
    m_repeat.setInterval(repeatPause);
    connect(&m_repeat, &QTimer::timeout, this, &OscOutput::sendAll);
    connect(&m_heartbeat, &Heartbeat::changed, this, &OscOutput::sendBeat);
    connect(&m_chatBox, &OscChatBox::due, this, [this](const QString &text) {
        constexpr bool atOnce = true;
        constexpr bool withSound = false;
        send(oscMessage(u"/chatbox/input"_s, {text, atOnce, withSound}));
        if (state() == State::Stopping)
            finish();
    });
}

OscOutput::~OscOutput() = default;

void OscOutput::start()
{
    reset();
    const Error error = applySettings();
    setState(error ? State::Failed : State::Starting, error);
    if (error)
        return;
    m_socket4 = std::make_unique<QUdpSocket>();
    m_socket6 = std::make_unique<QUdpSocket>();
    startTargets();
    publish(m_value);
}

void OscOutput::stop()
{
    if (state() == State::Stopping)
        return;
    if (m_socket4) {
        const LiveValue last = m_value;
        publish({});
        m_value = last;
        m_repeat.stop();
    }
    if (m_socket4 && m_chatBox.isPending())
        setState(State::Stopping); // until due(), within OscChatBox::pause
    else
        finish();
}

void OscOutput::finish()
{
    reset();
    setState(State::Off);
}

void OscOutput::publish(const LiveValue &value)
{
    m_value = value;
    if (!m_socket4 || state() == State::Stopping)
        return;
    m_heartbeat.follow(value);
    sendAll();
    if (m_applied.usesChatBox)
        m_chatBox.show(m_applied.chatText.of(value));
    if (value.bpm
        && std::ranges::any_of(m_targets, [](const OscTarget *target) { return !target->address().isNull(); }))
        noteSent();
}

Error OscOutput::applySettings()
{
    m_applied = m_settings;
    if (const Error error = check(m_applied))
        return error;
    for (const QString &text : m_applied.targets) {
        OscTarget *target = OscTarget::fromText(text, this);
        if (!target)
            return incomplete(u"a target"_s);
        m_targets.push_back(target);
    }
    return {};
}

void OscOutput::reset()
{
    m_repeat.stop();
    m_chatBox.reset();
    for (OscTarget *target : std::exchange(m_targets, {})) {
        target->disconnect(this);
        target->deleteLater(); // it may be the sender of what led to this
    }
    m_socket4.reset();
    m_socket6.reset();
    m_heartbeat.follow({});
    m_isUnreachable = false;
}

void OscOutput::startTargets()
{
    for (OscTarget *target : m_targets) {
        target->start();
        connect(target, &OscTarget::stateChanged, this, &OscOutput::onTargetChanged);
    }
}

void OscOutput::onTargetChanged()
{
    if (!m_socket4 || state() == State::Stopping)
        return;
    sendAll(); // to the one that was found, and the others do not mind
}

void OscOutput::updateState()
{
    Error error;
    bool isSearching = false;
    for (const OscTarget *target : m_targets) {
        if (!error)
            error = target->error();
        isSearching |= target->state() == OscTarget::State::Searching;
    }
    if (!error && m_isUnreachable)
        error = {Error::Code::PeerMissing, u"not reachable"_s};
    if (error)
        setState(State::Retrying, error);
    else
        setState(isSearching ? State::Starting : State::Ready);
}

void OscOutput::sendAll()
{
    if (!m_socket4)
        return;
    m_repeat.start();
    m_isUnreachable = false;
    const auto isFlag = [](const OscParameter &parameter) { return parameter.meaning == Meaning::Connected; };
    const auto sendThose = [&](bool flags) {
        for (const OscParameter &parameter : m_applied.parameters) {
            if (isFlag(parameter) == flags)
                send(parameter);
        }
    };
    const bool numbersFirst = m_value.bpm.has_value(); // the other way round nothing shows a 0 as a heart rate
    sendThose(!numbersFirst);
    sendThose(numbersFirst);
    updateState();
}

void OscOutput::sendBeat()
{
    if (!m_socket4)
        return;
    for (const OscParameter &parameter : m_applied.parameters) {
        if (parameter.meaning == Meaning::Beat || parameter.meaning == Meaning::BeatToggle)
            send(parameter);
    }
}

void OscOutput::send(const OscParameter &parameter)
{
    if (const auto argument = oscArgument(parameter, m_value, m_heartbeat.beat(), m_applied.range))
        send(oscMessage(addressOf(parameter, m_applied.prefix), {*argument}));
}

void OscOutput::send(const QByteArray &message)
{
    for (const OscTarget *target : m_targets) {
        if (target->address().isNull())
            continue;
        const bool isOlder = target->address().protocol() == QHostAddress::IPv4Protocol;
        QUdpSocket &socket = isOlder ? *m_socket4 : *m_socket6;
        m_isUnreachable |= socket.writeDatagram(message, target->address(), target->port()) < 0;
    }
}

} // namespace neobeat
