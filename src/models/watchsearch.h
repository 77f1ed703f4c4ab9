// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "link/radio.h"
#include "models/watchlistmodel.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace neobeat {

/// How long a search for watches may take; data, so that tests can shorten it.
struct SearchTimes
{
    std::chrono::milliseconds hint = std::chrono::seconds(10); ///< Until an empty list explains itself.
    std::chrono::milliseconds limit = std::chrono::seconds(60); ///< Until the scan is ended.
};

/// One scan after the other for the wizard, into a list. Restarts only after the scanner has ended the scan before.
class WatchSearch : public QObject
{
    Q_OBJECT

public:
    WatchSearch(Radio &radio, const SearchTimes &times, QObject *parent = nullptr);

    WatchListModel &watches() { return m_watches; }
    const WatchListModel &watches() const { return m_watches; }
    bool isScanning() const { return m_state != State::Idle; }
    /// True when a scan ended, or ran for the hint's time, without a watch that can be served.
    bool isEmpty() const { return m_empty; }
    /// Why the last scan broke off.
    Error error() const { return m_error; }

    /// Clears the list and scans; no effect while scanning. While a scan is being stopped the next one follows it.
    void start();
    /// Ends the scan; no effect when there is none.
    void stop();
    /// Ends the scan and forgets what it found.
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
        Discarding, ///< Asked to end, and what it found does not count; the scanner confirms.
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
    bool m_wanted = false; ///< Whether start() was the last word.
    bool m_wired = false; ///< Whether the scanner's signals are connected; it exists only once the radio is ready.
    Error m_error;
};

} // namespace neobeat
