// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QString>

namespace neobeat {

Q_NAMESPACE

/// Every way to give the heart rate to other programs.
enum class OutputType {
    Server, ///< The local web server: HTTP, server-sent events, WebSocket, overlay, metrics.
    File, ///< A text file.
    Obs, ///< A text source in OBS Studio, through obs-websocket.
    IronHeart, ///< The WebSocket source of iron-heart.
    VtsHeartrate, ///< The Input API of vts-heartrate.
    Sammi, ///< A webhook of SAMMI.
    StreamerBot, ///< An action of Streamer.bot.
    Osc, ///< Open Sound Control over UDP: VRChat and others.
    Mqtt, ///< An MQTT broker, with discovery for Home Assistant.
    Sensor, ///< A Bluetooth heart-rate sensor.
};
Q_ENUM_NS(OutputType)

/// The options of an output by name, as they are stored and typed: text.
using OutputOptions = QMap<QString, QString>;

} // namespace neobeat
