// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/push/dialledoutput.h"
#include "outputs/push/endpoint.h"

namespace neobeat {

/// Gives the heart rate to a program that does not dial itself.
class PushOutput final : public DialledOutput
{
    Q_OBJECT

public:
    /// The program. Each has its own way to say that there is no value.
    enum class Program {
        IronHeart, ///< Its WebSocket source. 0 bpm: only that ends a value there, silence or a close leaves it beating.
        VtsHeartrate, ///< Its Input API. 0 bpm, which it also has before the first value.
        Sammi, ///< A webhook trigger with bpm, quality, battery and connected. A bpm of null.
        StreamerBot, ///< An action with these as arguments. An empty bpm, since arguments have no null.
    };
    Q_ENUM(Program)

    struct Settings
    {
        Program program = Program::IronHeart;
        Endpoint server{QStringLiteral("127.0.0.1"), defaultPort(Program::IronHeart)};
        QString password; ///< SAMMI's password or vts-heartrate's token; may be empty. Never logged.
        QString name = QStringLiteral("heartrate"); ///< SAMMI's trigger or Streamer.bot's action.

        bool operator==(const Settings &other) const = default;
    };

    explicit PushOutput(const Limits &limits, QObject *parent = nullptr)
        : DialledOutput(limits, parent)
    {
    }
    explicit PushOutput(QObject *parent = nullptr)
        : PushOutput({}, parent)
    {
    }

    /// Where the program listens by default; vts-heartrate has no default, its user chooses.
    static constexpr int defaultPort(Program program);

    const Settings &settings() const { return m_settings; }
    /// For the next start().
    void setSettings(const Settings &settings) { m_settings = settings; }

Q_SIGNALS:
    /// The user of vts-heartrate allows it, once and for all: to be stored as the password. It is used until then.
    void tokenGranted(const QString &token);

private:
    Error applySettings() override;
    PushPeer *makePeer() override;
    QString contentOf(const LiveValue &value) const override;
    void onGranted(const QString &token) override;
    QUrl url() const;

    Settings m_settings;
    Settings m_applied; ///< Of the current run.
};

constexpr int PushOutput::defaultPort(Program program)
{
    switch (program) {
    case Program::IronHeart:
        return 5566;
    case Program::Sammi:
        return 9450;
    case Program::StreamerBot:
        return 7474;
    case Program::VtsHeartrate:
        break;
    }
    return 0;
}

} // namespace neobeat
