// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/probecommand.h"

#include "probe/probetable.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat::cli {

namespace {

constexpr auto answerLimit = 2min;

/// test, question, outcome, facts, undone.
Report reportOf(const ProbeTest &test, const ProbeVerdict &verdict, bool isUndone)
{
    QString text = u"%1  %2"_s.arg(test.title, verdict.outcome);
    if (!isUndone)
        text += u"\n  This could not be undone: "_s + test.changes.join(u' ');
    return {{{u"test"_s, test.name},
             {u"question"_s, test.title},
             {u"outcome"_s, verdict.outcome},
             {u"facts"_s, verdict.facts},
             {u"undone"_s, isUndone}},
            text};
}

int minutesOf(const QList<ProbeTest> &tests)
{
    std::chrono::milliseconds sum{0};
    for (const ProbeTest &test : tests)
        sum += durationOf(test);
    return int(std::chrono::ceil<std::chrono::minutes>(sum).count());
}

} // namespace

ProbeCommand::ProbeCommand(const CommandContext &context, TracingRadio *report, QObject *parent)
    : WatchCommand(context, parent)
    , m_report(report)
{
}

void ProbeCommand::useWatch()
{
    stopLimit();
    const auto add = [](QList<ProbeTest> &tests, bool writes) {
        std::ranges::copy_if(probeTests(), std::back_inserter(tests),
                             [writes](const ProbeTest &test) { return test.writes() == writes; });
    };
    add(m_chosen, false);
    if (context().options.writes)
        add(m_undecided, true);
    askForReads();
}

void ProbeCommand::askForReads()
{
    say(u"question"_s,
        u"Run %1 tests, which change nothing on the watch and take about %2 minutes? [Y/n]"_s.arg(m_chosen.size())
            .arg(minutesOf(m_chosen)));
    m_prompt.ask(answerLimit, [this](std::optional<bool> answer) {
        if (isOver())
            return;
        if (!answer.value_or(true))
            m_chosen.clear();
        askForNextWrite();
    });
}

void ProbeCommand::askForNextWrite()
{
    if (m_undecided.isEmpty()) {
        begin();
        return;
    }
    const ProbeTest &test = m_undecided.first();
    say(u"question"_s, u"%1 %2 May it? [y/N]"_s.arg(test.title, test.changes.join(u' ')));
    m_prompt.ask(answerLimit, [this](std::optional<bool> answer) {
        if (isOver())
            return;
        const ProbeTest asked = m_undecided.takeFirst();
        if (answer.value_or(false))
            m_chosen.append(asked);
        askForNextWrite();
    });
}

void ProbeCommand::begin()
{
    if (!key()) {
        fail(Failure::from({Error::Code::FeatureMissing, {}}));
        return;
    }
    m_probe = std::make_unique<Probe>(context().radio, watch(), *key(), m_chosen, context().clock);
    connect(m_probe.get(), &Probe::testStarted, this,
            [this](const ProbeTest &test) { say(u"test"_s, u"– "_s + test.title); });
    connect(m_probe.get(), &Probe::instructed, this, [this](const QString &text) { say(u"instruction"_s, text); });
    connect(m_probe.get(), &Probe::asked, this, [this](const QString &question) {
        say(u"question"_s, question + u" [y/n]"_s);
        m_prompt.ask(answerLimit, [this](std::optional<bool> answer) { m_probe->answer(answer); });
    });
    connect(m_probe.get(), &Probe::testFinished, this, &ProbeCommand::onTestFinished);
    connect(m_probe.get(), &Probe::finished, this, &ProbeCommand::onFinished);
    m_probe->start();
}

void ProbeCommand::say(const QString &event, const QString &text)
{
    printer().printNotice({{{u"event"_s, event}, {u"message"_s, text}}, text});
}

void ProbeCommand::onTestFinished(const ProbeTest &test, const ProbeVerdict &verdict, bool isUndone)
{
    const Report report = reportOf(test, verdict, isUndone);
    if (m_report)
        m_report->addNote(report.json);
    if (!printer().print(report))
        m_probe->cancel();
}

void ProbeCommand::onFinished(const Error &error)
{
    if (error)
        fail(Failure::from(error));
    else
        succeed();
}

void ProbeCommand::terminate()
{
    // What the running test has changed is undone first.
    if (m_probe)
        m_probe->cancel();
    else
        WatchCommand::terminate();
}

} // namespace neobeat::cli
