// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "probe/probelink.h"
#include "probe/probestep.h"

#include <QObject>
#include <QTimer>

namespace neobeat {

/// Does the steps of one test on a link, one after the other. After a step that failed, or when the link is lost, only
/// those that undo something are left. Used once.
class ProbeRun : public QObject
{
    Q_OBJECT

public:
    /// All arguments must outlive it.
    ProbeRun(Radio &radio, ProbeLink &link, const QList<ProbeStep> &steps, const Clock &clock,
             QObject *parent = nullptr);

    void start();
    /// The user's answer to a question; empty when there is none.
    void answer(std::optional<bool> answer);
    /// Skips to the steps that undo something.
    void cancel();

    bool hasSteps() const { return m_hasSteps; }
    const QList<ProbeObservation> &observations() const { return m_observations; }
    /// False when a step that undoes something could not be done.
    bool isUndone() const { return m_isUndone; }

Q_SIGNALS:
    /// What the user should do now.
    void instructed(const QString &text);
    /// A question to the user; answer() has to follow.
    void asked(const QString &question);
    /// All steps are done. Once, and the last signal.
    void finished();

private:
    enum class Phase {
        Between, ///< The next step is about to begin.
        Busy, ///< Until the step is done, by the watch, the user or its limit.
        Finished, ///< Over.
    };

    void next();
    void begin(const ProbeStep &step);
    void beginScan();
    void endScan();
    void answerChallenge();
    void complete(const Error &error = {}, const QByteArray &value = {});
    void onNotified(const Characteristic &characteristic, const QByteArray &value);
    void onSighted(const Advertisement &advertisement);
    void onEnded();
    OperationQueue::Reply completing();
    std::chrono::milliseconds elapsed() const { return m_clock.uptime() - m_start; }

    Radio &m_radio;
    ProbeLink &m_link;
    QList<ProbeStep> m_waiting;
    const bool m_hasSteps;
    const Clock &m_clock;
    std::chrono::milliseconds m_start{0};
    QTimer m_limit;
    QList<ProbeObservation> m_observations; ///< The last one is of the step that is being done.
    Phase m_phase = Phase::Between;
    bool m_onlyUndoes = false;
    bool m_isLost = false;
    bool m_isUndone = true;
};

} // namespace neobeat
