// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/push/dialledoutput.h"
#include "outputs/push/endpoint.h"
#include "outputs/valuetext.h"

namespace neobeat {

/// Writes the heart rate into a text source of OBS, through its WebSocket server (in OBS since version 28). Without a
/// value the source shows the placeholder.
class ObsOutput final : public DialledOutput
{
    Q_OBJECT

public:
    struct Settings
    {
        Endpoint server{QStringLiteral("127.0.0.1"), 4455};
        QString password; ///< Of the WebSocket server; may be empty when OBS asks for none. Never logged.
        QString inputName; ///< The text source's name in OBS.
        ValueText text;

        bool operator==(const Settings &other) const = default;
    };

    explicit ObsOutput(const Limits &limits, QObject *parent = nullptr)
        : DialledOutput(limits, parent)
    {
    }
    explicit ObsOutput(QObject *parent = nullptr)
        : ObsOutput({}, parent)
    {
    }

    const Settings &settings() const { return m_settings; }
    /// For the next start().
    void setSettings(const Settings &settings) { m_settings = settings; }

private:
    Error applySettings() override;
    PushPeer *makePeer() override;
    QString contentOf(const LiveValue &value) const override { return m_applied.text.of(value); }

    Settings m_settings;
    Settings m_applied; ///< Of the current run.
};

} // namespace neobeat
