// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/writesetting.h"

#include "operations/replylimit.h"
#include "protocol/chunkedtransfer.h"
#include "protocol/configurationreply.h"
#include "protocol/uuids.h"

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr Characteristic settingReplies{uuids::huamiService, uuids::configuration};

Characteristic characteristicOf(SettingTarget target)
{
    switch (target) {
    case SettingTarget::Configuration:
        break;
    case SettingTarget::UserSettings:
        return {uuids::huamiService, uuids::userSettings};
    case SettingTarget::HeartRateControl:
        return {uuids::heartRateService, uuids::heartRateControlPoint};
    case SettingTarget::Chunked:
        return {uuids::huamiService, uuids::chunkedTransfer};
    }
    return settingReplies;
}

} // namespace

WriteSetting::WriteSetting(WatchSetting setting, const SettingValue &value, QObject *parent)
    : WatchOperation(parent)
    , m_definition(definitionOf(setting))
    , m_message(encodeSetting(setting, value))
{
    m_pieces = m_message.target == SettingTarget::Chunked
        ? chunkedtransfer::encode(chunkedtransfer::Type::Settings, m_message.bytes)
        : QList{m_message.bytes};
}

Characteristic WriteSetting::conversation() const
{
    return m_definition.reply ? settingReplies : characteristicOf(m_message.target);
}

void WriteSetting::begin()
{
    if (m_definition.reply)
        subscribe(settingReplies, [this](const QByteArray &) { send(); });
    else
        send();
}

void WriteSetting::send()
{
    startLimit(replyLimit, Error::Code::RequestUnanswered);
    sendNext();
}

void WriteSetting::sendNext()
{
    if (!m_pieces.isEmpty())
        write(characteristicOf(m_message.target), m_pieces.takeFirst(), [this](const QByteArray &) { sendNext(); });
    else if (!m_definition.reply)
        finish();
}

void WriteSetting::onNotified(const Characteristic &characteristic, const QByteArray &value)
{
    if (characteristic != settingReplies || !m_definition.reply)
        return;
    const auto reply = ConfigurationReply::decode(value);
    if (reply.kind != ConfigurationReply::Kind::Setting || reply.command != *m_definition.reply)
        return;
    finish(reply.isSuccess() ? Error() : Error{Error::Code::RequestRefused, u"status %1"_s.arg(reply.status)});
}

} // namespace neobeat
