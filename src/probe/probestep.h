// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "link/advertisement.h"
#include "link/characteristic.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace neobeat {

/// One thing that a test of the probe does.
struct ProbeStep
{
    enum class Kind {
        Read, ///< Reads the characteristic.
        Write, ///< Writes the value.
        Subscribe, ///< Turns notifications on.
        Answer, ///< Answers the first challenge that was heard in this test.
        Listen, ///< Waits for notifications until the limit, or for one that begins with the value.
        Scan, ///< Scans until the limit, without ending the link.
        Ask, ///< Asks the user the text, yes or no.
    };

    Kind kind = Kind::Read;
    Characteristic characteristic = {};
    QByteArray value = {};
    std::chrono::milliseconds limit{0}; ///< Of Listen and Scan.
    QString text = {}; ///< Listen: what the user should do meanwhile; empty for nothing.
    bool isUndo = false; ///< Done also when a step before it has failed.
};

/// A value that came during a step.
struct ProbeNotification
{
    Characteristic characteristic;
    QByteArray value;
    std::chrono::milliseconds time{0}; ///< Since the test began.
};

/// What a step brought.
struct ProbeObservation
{
    ProbeStep step;
    Error error = {}; ///< Why it failed; None when it did not.
    QByteArray value = {}; ///< What was read.
    QList<ProbeNotification> notifications = {}; ///< What came until the next step.
    std::optional<bool> answer = {}; ///< The user's; empty when there was none.
    std::optional<std::chrono::milliseconds> lost = {}; ///< When the link ended, since the test began.
    QList<Advertisement> sightings = {}; ///< Of the watch, by a scan.
};

/// What the link offers, found before the first step.
struct DiscoveredWatch
{
    Advertisement advertisement; ///< As last seen before connecting.
    QList<std::pair<QUuid, QList<CharacteristicInfo>>> services;
    int mtu = 0;
};

/// What a test has found out. No address, key, name, serial number or measured value of a person may be in it.
struct ProbeVerdict
{
    QString outcome; ///< One word of those that the test can say: "yes"; "failed" when it could not be made.
    QJsonObject facts; ///< Numbers and codes behind it.
};

/// One open question about the watch, and how to settle it.
struct ProbeTest
{
    /// Which link it needs.
    enum class LinkState { Fresh, Authenticated };

    QString name; ///< Letters, digits and dashes.
    QString title; ///< The question, one sentence.
    QStringList changes; ///< What it changes on the watch and how that is undone; empty when it only reads.
    LinkState link = LinkState::Authenticated;
    /// The steps; the argument is the local time.
    std::function<QList<ProbeStep>(const QDateTime &now)> steps;
    std::function<ProbeVerdict(const QList<ProbeObservation> &observations, const DiscoveredWatch &discovered)> judge;

    bool writes() const { return !changes.isEmpty(); }
};

/// About how long it takes, without the time for the link.
std::chrono::milliseconds durationOf(const ProbeTest &test);

} // namespace neobeat
