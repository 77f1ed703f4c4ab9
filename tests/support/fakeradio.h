// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/radio.h"
#include "support/fakelink.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace neobeat {

/// A scanner that reports what it is told to.
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

    /// The scan breaks off.
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

/// A radio that is in the state it is told, and whose links are FakeLinks.
class FakeRadio final : public Radio
{
    Q_OBJECT

public:
    State state() const override { return m_state; }
    void setState(State state) { m_state = state; }
    /// Leaves refresh() without an answer.
    void setSilent() { m_silent = true; }
    void refresh() override
    {
        if (!m_silent)
            QMetaObject::invokeMethod(
                this, [this] { Q_EMIT stateKnown(m_state); }, Qt::QueuedConnection);
    }
    bool isSimulated() const override { return true; }
    FakeScanner &scanner() override { return m_scanner; }
    std::unique_ptr<GattLink> createLink(const Advertisement &) override
    {
        auto made = std::make_unique<FakeLink>();
        link = made.get();
        ++linkCount;
        if (prepare)
            prepare(*made);
        return made;
    }

    std::function<void(FakeLink &)> prepare; ///< Called for each link that is made.
    QPointer<FakeLink> link; ///< The last one, while it lives.
    int linkCount = 0;

private:
    FakeScanner m_scanner;
    State m_state = State::Ready;
    bool m_silent = false;
};

} // namespace neobeat
