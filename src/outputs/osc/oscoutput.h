// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/osc/heartbeat.h"
#include "outputs/osc/oscchatbox.h"
#include "outputs/osc/oscparameter.h"
#include "outputs/osc/osctarget.h"
#include "outputs/output.h"
#include "outputs/valuetext.h"

#include <QStringList>
#include <QTimer>
#include <QUdpSocket>

#include <memory>
#include <vector>

namespace neobeat {

/// Sends the heart rate as Open Sound Control over UDP, for avatars and games. Whether anything receives it cannot be
/// known; so everything is repeated.
class OscOutput final : public Output
{
    Q_OBJECT

public:
    struct Settings
    {
        QStringList targets{QStringLiteral("127.0.0.1:9000")}; ///< "host:port", "[IPv6]:port"; 1 to mostTargets.
        QString prefix = QStringLiteral("/avatar/parameters/"); ///< Before each name.
        QList<OscParameter> parameters = defaultOscParameters(); ///< In any order; the names may be the user's own.
        OscRange range; ///< Of HRPercent and FullHRPercent.
        bool usesChatBox = false; ///< Also writes chatText into VRChat's chat box.
        ValueText chatText{QStringLiteral("{bpm} bpm"), {}}; ///< Without a value the box is cleared by default.

        bool operator==(const Settings &other) const = default;
    };
    static constexpr qsizetype mostTargets = 16;
    static constexpr std::chrono::seconds repeatPause{
        5}; ///< A lost datagram, or an avatar that is loaded, ends with it.

    explicit OscOutput(QObject *parent = nullptr);
    ~OscOutput() override;

    const Settings &settings() const { return m_settings; }
    /// For the next start().
    void setSettings(const Settings &settings) { m_settings = settings; }

    /// Retrying means that a target has no address or cannot be reached (PeerMissing, PeerSilent); the others are
    /// served.
    void start() override;
    /// Tells that there is no value any more. Off at once, or when the chat box may be written again.
    void stop() override;
    void publish(const LiveValue &value) override;

private:
    Error applySettings();
    void reset();
    void startTargets();
    void finish();
    void onTargetChanged();
    void updateState();
    void sendAll();
    void sendBeat();
    void send(const OscParameter &parameter);
    void send(const QByteArray &message);

    Settings m_settings;
    Settings m_applied; ///< Of the current run.
    LiveValue m_value;
    std::vector<OscTarget *> m_targets; ///< Children.
    // One for each kind of address; nothing is ever read from them. Null while off.
    std::unique_ptr<QUdpSocket> m_socket4;
    std::unique_ptr<QUdpSocket> m_socket6;
    bool m_isUnreachable = false; ///< The system could not send to one of the targets.
    Heartbeat m_heartbeat;
    OscChatBox m_chatBox;
    QTimer m_repeat;
};

} // namespace neobeat
