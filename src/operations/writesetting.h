// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/watchoperation.h"
#include "protocol/watchsetting.h"

namespace neobeat {

/// Sets one setting, and waits for the watch to accept it where it replies to that setting. RequestRefused,
/// RequestUnanswered.
class WriteSetting final : public WatchOperation
{
    Q_OBJECT

public:
    /// The value has every field, as settingValue() returns it.
    WriteSetting(WatchSetting setting, const SettingValue &value, QObject *parent = nullptr);

    Characteristic conversation() const override;

protected:
    void begin() override;
    void onNotified(const Characteristic &characteristic, const QByteArray &value) override;

private:
    void send();
    void sendNext();

    const SettingDefinition &m_definition;
    SettingMessage m_message;
    QList<QByteArray> m_pieces; ///< Still to be written.
};

} // namespace neobeat
