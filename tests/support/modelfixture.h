// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sharedclock.h"
#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedwatch.h"
#include "pairing/watchaccess.h"
#include "support/manualclock.h"
#include "support/memorykeystore.h"

#include <QTemporaryDir>

namespace neobeat {

/// Everything below the models, with simulated watches: one plays the real watch, the other is the one to try. Quick.
struct ModelFixture
{
    using Limit = ConnectionTimeouts::Duration;

    explicit ModelFixture(const QString &scenario = {})
        : radio(quick(scenario))
        , simulatedRadio(quick(QStringLiteral("battery=55")))
    {
        ConnectionTimeouts timeouts;
        timeouts.seek = Limit(1500);
        for (auto *limit : {&timeouts.connect, &timeouts.connectSeen, &timeouts.seekAgain, &timeouts.discover,
                            &timeouts.subscribe, &timeouts.challenge, &timeouts.verdict, &timeouts.close})
            *limit = Limit(400);
        connection.setTimeouts(timeouts);
    }

    static Scenario quick(const QString &scenario)
    {
        Scenario result = Scenario::parse(QStringLiteral("slow=1,hr-interval=20,seed=1,") + scenario).value();
        result.scanDelay = Scenario::Duration(5);
        return result;
    }

    /// The simulated watch that plays the real one.
    Advertisement watch() { return radio.watch().advertisement(); }
    QString address() { return watch().address; }
    /// Makes it the remembered one, with its key in the Secret Service.
    void remember()
    {
        settings.setWatch({address(), watch().name});
        secretService.keys.insert(address(), radio.key().toStorage());
    }

    QCA::Initializer qca;
    QTemporaryDir folder;
    ManualClock clock;
    SharedClock sharedClock{clock};
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    MemoryKeyStore secretService;
    MemoryKeyStore file;
    SimulatedRadio radio;
    SimulatedRadio simulatedRadio;
    WatchConnection connection{clock};
    Reconnector reconnector{connection, clock};
    WatchAccess access{reconnector, connection,
                       settings,    {secretService, file},
                       radio,       {simulatedRadio, simulatedRadio.watch().advertisement(), simulatedRadio.key()}};
};

} // namespace neobeat
