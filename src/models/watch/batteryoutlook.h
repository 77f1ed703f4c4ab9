// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/watchconnection.h"
#include "history/asynchistoryreader.h"
#include "history/batteryestimate.h"
#include "history/historystore.h"
#include "pairing/watchaccess.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// How long the battery of the watch will last, by what the history has of its levels.
class BatteryOutlook : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// "about 12 days (9 to 16)"; empty while charging, without a watch, and until enough is known.
    Q_PROPERTY(QString daysLeftText READ daysLeftText NOTIFY changed FINAL)
    /// What measuring heart rate uses: "1.2 % an hour (0.9 to 1.5)"; empty until enough is known.
    Q_PROPERTY(QString streamingText READ streamingText NOTIFY changed FINAL)

public:
    /// All arguments must outlive it.
    BatteryOutlook(WatchAccess &access, HistoryStore &store, AsyncHistoryReader &reader, const Clock &clock,
                   QObject *parent = nullptr);

    QString daysLeftText() const;
    QString streamingText() const;

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void setEstimate(const BatteryEstimate &estimate);

    WatchAccess &m_access;
    AsyncHistoryReader &m_reader;
    const Clock &m_clock;
    BatteryEstimate m_estimate;
    int m_query = 0; ///< Counts queries, so that an answer to an earlier one is not used.
};

} // namespace neobeat
