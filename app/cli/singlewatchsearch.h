// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"
#include "link/radio.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace neobeat::cli {

/// Finds the one supported watch in range. Scans a little longer after the first, so that a second one is not
/// overlooked.
class SingleWatchSearch : public QObject
{
    Q_OBJECT

public:
    explicit SingleWatchSearch(Radio &radio, QObject *parent = nullptr);

    /// found() or failed() follows, once, after at most 20 s of scanning.
    void start();
    /// Stops without another signal.
    void stop();

Q_SIGNALS:
    /// The only watch in range; the scan has ended.
    void found(const neobeat::Advertisement &advertisement);
    /// Bluetooth cannot be used, no watch was seen, or several watches are in range and the user has to choose.
    void failed(const neobeat::cli::Failure &failure);

private:
    void onRadioKnown(const Error &error);
    void onDiscovered(const Advertisement &advertisement);
    void onScanFinished();
    void onScanFailed(const Error &error);

    Radio &m_radio;
    QTimer m_settling;
    QTimer m_limit;
    QList<Advertisement> m_watches;
    bool m_isOver = false;
};

} // namespace neobeat::cli
