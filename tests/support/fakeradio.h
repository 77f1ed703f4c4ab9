// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/radio.h"
#include "support/fakelink.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace neobeat {

/// A scanner that reports what the test emits.
class FakeScanner final : public Scanner
{
    Q_OBJECT

public:
    void start() override { m_scanning = true; }
    void stop() override
    {
        if (m_scanning)
            QMetaObject::invokeMethod(this, &FakeScanner::end, Qt::QueuedConnection);
    }
    bool isScanning() const override { return m_scanning; }

    /// Aborts the scan.
    void breakOff(const Error &error)
    {
        m_scanning = false;
        Q_EMIT failed(error);
    }

private:
    void end()
    {
        if (std::exchange(m_scanning, false))
            Q_EMIT finished();
    }

    bool m_scanning = false;
};

/// A presence monitor that reports what the test emits.
class FakePresenceMonitor final : public PresenceMonitor
{
    Q_OBJECT

public:
    void start(const QString &wanted) override
    {
        if (std::exchange(m_active, true))
            return;
        address = wanted;
        ++starts;
    }
    void stop() override
    {
        if (m_active)
            QMetaObject::invokeMethod(this, &FakePresenceMonitor::end, Qt::QueuedConnection);
    }
    bool isActive() const override { return m_active; }

    /// Aborts the wait.
    void breakOff(const Error &error)
    {
        m_active = false;
        Q_EMIT failed(error);
    }

    QString address; ///< The address monitored last.
    int starts = 0; ///< How often monitoring was started.

private:
    void end()
    {
        if (std::exchange(m_active, false))
            Q_EMIT stopped();
    }

    bool m_active = false;
};

/// A radio whose state the test sets, and whose links are FakeLinks.
class FakeRadio final : public Radio
{
    Q_OBJECT

public:
    State state() const override { return m_state; }
    void setState(State state)
    {
        if (std::exchange(m_state, state) != state)
            Q_EMIT stateChanged(state);
    }
    /// Leaves refresh() without an answer.
    void setSilent() { m_silent = true; }
    void refresh() override
    {
        if (!m_silent)
            QMetaObject::invokeMethod(
                this, [this] { Q_EMIT stateKnown(m_state); }, Qt::QueuedConnection);
    }
    RadioFacts facts() const override { return {QStringLiteral("5.66"), QStringLiteral("hci0"), 1}; }
    void powerOn() override { ++powerOns; }
    bool isSimulated() const override { return true; }
    FakeScanner &scanner() override { return m_scanner; }
    FakePresenceMonitor &presenceMonitor() override { return m_presenceMonitor; }
    std::unique_ptr<GattLink> createLink(const Advertisement &) override
    {
        auto made = std::make_unique<FakeLink>();
        link = made.get();
        ++linkCount;
        if (prepare)
            prepare(*made);
        return made;
    }

    std::function<void(FakeLink &)> prepare; ///< Called for each new link.
    QPointer<FakeLink> link; ///< The last link, while it exists.
    int linkCount = 0;
    int powerOns = 0; ///< How often powering on was requested.

private:
    FakeScanner m_scanner;
    FakePresenceMonitor m_presenceMonitor;
    State m_state = State::Ready;
    bool m_silent = false;
};

} // namespace neobeat
