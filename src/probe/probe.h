// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "probe/probelink.h"
#include "probe/proberun.h"
#include "probe/probestep.h"

#include <QObject>

#include <memory>

namespace neobeat {

/// Settles open questions about a watch, one test after the other, each on a link as it needs it: those that need a
/// fresh one get a link each, the others share one that is opened again when it was lost.
class Probe : public QObject
{
    Q_OBJECT

public:
    /// Radio and clock must outlive it.
    Probe(Radio &radio, const Advertisement &watch, const AuthKey &key, const QList<ProbeTest> &tests,
          const Clock &clock, QObject *parent = nullptr);
    ~Probe() override;

    /// Replaces all time limits of the links; before start().
    void setTimeouts(const ConnectionTimeouts &timeouts) { m_timeouts = timeouts; }
    /// Begins; finished() follows.
    void start();
    /// Undoes what the running test has changed, and ends.
    void cancel();
    /// The user's answer to asked(); empty when there is none.
    void answer(std::optional<bool> answer);

Q_SIGNALS:
    void testStarted(const neobeat::ProbeTest &test);
    /// What the user should do now.
    void instructed(const QString &text);
    /// A question to the user; answer() has to follow.
    void asked(const QString &question);
    /// A test is over. Not undone: something that the test changed may still be so, as its description says.
    void testFinished(const neobeat::ProbeTest &test, const neobeat::ProbeVerdict &verdict, bool isUndone);
    /// Everything is over: None, Cancelled, or why the watch cannot be reached. Once, and the last signal.
    void finished(const neobeat::Error &error);

private:
    void nextTest();
    void openLink();
    void beginSteps();
    void onRunFinished();
    ProbeVerdict judge() const;
    void onLinkEnded(const Error &reason);
    /// It may be the one whose signal is being handled.
    void dropLink() { m_link.release()->deleteLater(); }
    void conclude(const ProbeVerdict &verdict, bool isUndone);
    void end(const Error &error);

    Radio &m_radio;
    Advertisement m_watch;
    AuthKey m_key;
    QList<ProbeTest> m_waiting;
    const Clock &m_clock;
    ConnectionTimeouts m_timeouts;
    std::optional<ProbeTest> m_test; ///< The one that runs.
    std::unique_ptr<ProbeLink> m_link;
    std::unique_ptr<ProbeRun> m_run;
    Error m_ending; ///< Cancelled once the user wants it to end.
    int m_failures = 0; ///< Tests in a row that got no link.
    bool m_isOver = false;
};

} // namespace neobeat
