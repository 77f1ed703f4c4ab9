// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/probe.h"

#include <QDateTime>

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;
using LinkState = ProbeTest::LinkState;

namespace {

/// Without a link that often, the watch cannot be reached.
constexpr int mostFailures = 3;

ProbeVerdict failure(const Error &error)
{
    return {u"failed"_s, {{u"error"_s, error.name()}}};
}

} // namespace

Probe::Probe(Radio &radio, const Advertisement &watch, const AuthKey &key, const QList<ProbeTest> &tests,
             const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_radio(radio)
    , m_watch(watch)
    , m_key(key)
    , m_waiting(tests)
    , m_clock(clock)
{
}

Probe::~Probe() = default;

void Probe::start()
{
    QMetaObject::invokeMethod(this, &Probe::nextTest, Qt::QueuedConnection);
}

void Probe::cancel()
{
    if (m_ending)
        return;
    m_ending = {Error::Code::Cancelled, {}};
    if (m_run)
        m_run->cancel();
    else if (m_link)
        m_link->close();
    else
        end(m_ending);
}

void Probe::answer(std::optional<bool> answer)
{
    if (m_run)
        m_run->answer(answer);
}

void Probe::nextTest()
{
    if (m_isOver || m_test)
        return;
    if (m_waiting.isEmpty() || m_ending) {
        // The link is closed first, so that the watch is free when the program ends.
        if (m_link)
            m_link->close();
        else
            end(m_ending);
        return;
    }
    if (m_link && m_waiting.first().link == LinkState::Fresh) {
        m_link->close();
        return;
    }
    m_test = m_waiting.takeFirst();
    Q_EMIT testStarted(*m_test);
    if (m_link)
        beginSteps();
    else
        openLink();
}

void Probe::openLink()
{
    m_link = std::make_unique<ProbeLink>(m_radio, m_watch, m_key, m_timeouts);
    connect(m_link.get(), &ProbeLink::ready, this, &Probe::beginSteps);
    connect(m_link.get(), &ProbeLink::ended, this, &Probe::onLinkEnded);
    m_link->open(m_test->link);
}

void Probe::beginSteps()
{
    m_failures = 0;
    m_run = std::make_unique<ProbeRun>(m_radio, *m_link, m_test->steps(m_clock.now()), m_clock);
    connect(m_run.get(), &ProbeRun::instructed, this, &Probe::instructed);
    connect(m_run.get(), &ProbeRun::asked, this, &Probe::asked);
    // Later, because the run emits it from inside start() when a test has no steps.
    connect(m_run.get(), &ProbeRun::finished, this, &Probe::onRunFinished, Qt::QueuedConnection);
    m_run->start();
}

void Probe::onRunFinished()
{
    const bool isUndone = !m_test->writes() || m_run->isUndone();
    const ProbeVerdict verdict = m_ending ? ProbeVerdict{u"cancelled"_s, {}} : judge();
    const bool isFresh = m_test->link == LinkState::Fresh;
    m_run.reset();
    conclude(verdict, isUndone);
    if (m_link->isOver())
        dropLink();
    if (m_link && isFresh)
        m_link->close(); // The next test follows when it has ended.
    else
        nextTest();
}

ProbeVerdict Probe::judge() const
{
    const QList<ProbeObservation> &observations = m_run->observations();
    const auto refused = std::ranges::find_if(observations, [](const ProbeObservation &observation) {
        return observation.error && observation.step.kind == ProbeStep::Kind::Write && !observation.step.isUndo;
    });
    if (refused != observations.end())
        return failure(refused->error);
    if (observations.isEmpty() && m_run->hasSteps())
        return failure({Error::Code::LinkLost, {}});
    return m_test->judge(observations, m_link->discovered());
}

void Probe::onLinkEnded(const Error &reason)
{
    if (m_run)
        return; // It knows, and ends by itself.
    dropLink();
    if (m_test) {
        ++m_failures;
        conclude(m_ending ? ProbeVerdict{u"cancelled"_s, {}} : failure(reason), true);
        if (m_failures >= mostFailures || reason.code == Error::Code::KeyRejected) {
            end(m_ending ? m_ending : reason);
            return;
        }
    }
    nextTest();
}

void Probe::conclude(const ProbeVerdict &verdict, bool isUndone)
{
    const ProbeTest test = *std::exchange(m_test, std::nullopt);
    Q_EMIT testFinished(test, verdict, isUndone);
}

void Probe::end(const Error &error)
{
    if (std::exchange(m_isOver, true))
        return;
    Q_EMIT finished(error);
}

} // namespace neobeat
