// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/doctorcontext.h"
#include "doctor/finding.h"
#include "doctor/watchchecks.h"
#include "platform/secretservicepresence.h"
#include "platform/trayhost.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace neobeat {

/// Checks everything that the program needs, and says how to fix what is wrong. Changes nothing, connects to nothing,
/// and gives way to everything else that needs the radio.
class Doctor : public QObject
{
    Q_OBJECT

public:
    /// Time limits.
    struct Limits
    {
        std::chrono::milliseconds whole = std::chrono::milliseconds(11'500); ///< The examination.
        std::chrono::milliseconds sight = std::chrono::seconds(8); ///< The search for the watch within it.
    };

    explicit Doctor(const DoctorContext &context, QObject *parent = nullptr);
    ~Doctor() override;

    /// Replaces the limits from the next examination on.
    void setLimits(const Limits &limits);
    /// Starts; no effect while one is running. found() follows for each check, then finished(), all within the limit.
    void examine();
    bool isBusy() const { return m_isBusy; }
    /// Of the last examination, or of the running one so far; in the order of the checks.
    QList<Finding> findings() const { return m_findings.values(); }
    /// What the radio reported about itself.
    RadioFacts radioFacts() const { return m_context.radio.facts(); }

Q_SIGNALS:
    /// One check is done; in any order.
    void found(const neobeat::Finding &finding);
    /// The examination is over: one finding per check, in their order.
    void finished(const QList<neobeat::Finding> &findings);

private:
    void begin();
    void askForKey();
    void askDesktop();
    void askKeyStore(SecretServicePresence::State presence);
    void onRadioKnown(Radio::State state);
    void onSightingEnded();
    void report(const Finding &finding);
    void giveUp();
    void finish();
    NotificationStatus arrivals() const;
    Error connectionError() const;

    DoctorContext m_context;
    Limits m_limits;
    QTimer m_limit;
    bool m_isBusy = false;
    int m_round = 0; ///< Only answers to the last examination count.
    QMap<Finding::Check, Finding> m_findings;
    std::unique_ptr<QObject> m_questions; ///< Parent of everything that asks for one examination.
    WatchSighting *m_sighting = nullptr; ///< Of the running examination.
    Radio::State m_radioState = Radio::State::Unknown; ///< As reported in this examination.
    std::optional<HeartRateReading> m_lastReading; ///< Since measuring began.
};

} // namespace neobeat
