// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/simulated/simulatedauth.h"
#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedwatch.h"
#include "operations/operationrunner.h"
#include "support/manualclock.h"
#include "support/patience.h"

#include <QSignalSpy>
#include <QtCrypto>

namespace neobeat {

/// A connection to the simulated watch, and operations on it. Nothing on the link takes time, unless the scenario
/// says so.
class OperationFixture
{
public:
    explicit OperationFixture(const QString &scenario = {})
        : radio(Scenario::parse(QStringLiteral("slow=0,") + scenario).value(), clock)
    {
    }

    SimulatedWatch &watch() { return radio.watch(); }
    /// Connects without setting the clock; true once operations can be run.
    bool connectToWatch()
    {
        connection.connectTo(radio, {watch().advertisement(), true, SimulatedAuth::ownersKey(), false});
        return QTest::qWaitFor([this] { return runner.isReady(); }, test::tries);
    }
    /// Runs the operation and returns how it ended.
    Error run(std::unique_ptr<WatchOperation> operation)
    {
        Error ending{Error::Code::RequestUnanswered, QStringLiteral("not finished")};
        bool isFinished = false;
        QObject::connect(operation.get(), &WatchOperation::finished, operation.get(), [&](const Error &error) {
            ending = error;
            isFinished = true;
        });
        runner.run(std::move(operation));
        (void)QTest::qWaitFor([&] { return isFinished; }, test::tries);
        return ending;
    }

private:
    QCA::Initializer m_qca; ///< First: no key can be made before.

public:
    ManualClock clock;
    SimulatedRadio radio;
    WatchConnection connection{clock};
    OperationRunner runner{connection};
};

} // namespace neobeat
