// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/computerfinder.h"

#include "operations/answerfind.h"

namespace neobeat {

using namespace std::chrono_literals;

ComputerFinder::ComputerFinder(OperationRunner &runner, WatchEvents &events, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(2min);
    connect(&m_limit, &QTimer::timeout, this, &ComputerFinder::ringingChanged);
    connect(&events, &WatchEvents::reported, this, &ComputerFinder::onReported);
}

void ComputerFinder::onReported(const DeviceEvent &event)
{
    if (event.kind == DeviceEvent::Kind::FindStopped) {
        end();
    } else if (event.kind == DeviceEvent::Kind::FindStarted) {
        const bool wasRinging = isRinging();
        m_limit.start();
        m_runner.run(std::make_unique<AnswerFind>(AnswerFind::Answer::Rings));
        if (!wasRinging)
            Q_EMIT ringingChanged();
    }
}

void ComputerFinder::dismiss()
{
    if (!isRinging())
        return;
    m_runner.run(std::make_unique<AnswerFind>(AnswerFind::Answer::Found));
    end();
}

void ComputerFinder::end()
{
    if (!isRinging())
        return;
    m_limit.stop();
    Q_EMIT ringingChanged();
}

} // namespace neobeat
