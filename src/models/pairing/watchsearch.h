// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "link/radio.h"
#include "models/pairing/watchlistmodel.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace neobeat {

/// Time limits of a search for watches; data, so that tests can shorten it.
struct SearchTimes
{
    std::chrono::milliseconds hint = std::chrono::seconds(10); ///< Until an empty list shows an explanation.
    std::chrono::milliseconds limit = std::chrono::seconds(60); ///< Until the scan is ended.
};

/// The wizard's scans, one after the other, into a list. Restarts only after the scanner has ended the scan before.
class WatchSearch : public QObject
{
    Q_OBJECT

public:
    WatchSearch(Radio &radio, const SearchTimes &times, QObject *parent = nullptr);

    WatchListModel &watches() { return m_watches; }
    const WatchListModel &watches() const { return m_watches; }
    bool isScanning() const { return m_state != State::Idle; }
    /// True when a scan ended, or ran for the hint's time, without a supported watch.
    bool isEmpty() const { return m_empty; }
    /// Why the last scan was interrupted.
    Error error() const { return m_error; }

    /// Clears the list and scans; no effect while scanning. While a scan is being stopped the next one follows it.
    void start();
    /// Ends the scan; no effect when there is none.
    void stop();
    /// Ends the scan and clears the list.
    void clear();

Q_SIGNALS:
    void scanningChanged();
    void emptyChanged();
    void errorChanged();

private:
    enum class State {
        Idle, ///< No scan.
        Scanning, ///< Ends by stop(), the time limit or the radio.
        Stopping, ///< Asked to end; the scanner confirms.
        Discarding, ///< Asked to end, and its results are ignored; the scanner confirms.
    };

    void wire();
    void setState(State state);
    void setEmpty(bool empty);
    void setError(const Error &error);
    void onEnded(const Error &error);

    Radio &m_radio;
    WatchListModel m_watches;
    QTimer m_hint;
    QTimer m_limit;
    State m_state = State::Idle;
    bool m_empty = false;
    bool m_wanted = false; ///< Whether the last call was start().
    bool m_wired = false; ///< Whether the scanner's signals are connected; it exists only once the radio is ready.
    Error m_error;
};

} // namespace neobeat
