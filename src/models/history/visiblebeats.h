// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "beats/beatanalysis.h"
#include "models/chart/refreshthrottle.h"

#include <QObject>

#include <memory>
#include <vector>

namespace neobeat {

/// The beats of the visible range and what they come to: read, corrected and measured on the reader's thread. What is
/// read is kept, so that zooming in only measures again; nothing is read for more than the longest range.
class VisibleBeats : public QObject
{
    Q_OBJECT

public:
    /// What is known of the visible range.
    enum class State {
        Unknown, ///< The first answer has not come yet.
        TooLong, ///< It is longer than longestRange.
        Known,
    };

    /// Two days, with an hour more that a change of the clocks adds to one.
    static constexpr qint64 longestRange = 2 * ms::day + ms::hour;

    /// The history must outlive this.
    explicit VisibleBeats(HistoryModel &history, QObject *parent = nullptr);

    bool isActive() const { return m_follower.isActive(); }
    /// Whether the beats are shown; otherwise nothing is queried.
    void setActive(bool active) { m_follower.setActive(active); }

    State state() const { return m_state; }
    /// The range around the visible one that was read; without beats at first.
    const BeatAnalysis &beats() const { return *m_beats; }
    /// The figures of each five minutes of it.
    const std::vector<hrv::Variability> &parts() const { return m_figures.parts; }
    /// Whether the figures are those of beats().
    bool areMeasured() const { return m_hasParts; }
    /// The figures of the visible range.
    const hrv::Variability &figures() const { return m_figures.whole; }

Q_SIGNALS:
    /// state() or beats() changed; the figures follow.
    void loaded();
    /// The figures changed.
    void measured();

private:
    using Beats = std::shared_ptr<const BeatAnalysis>;

    struct Figures
    {
        hrv::Variability whole;
        std::vector<hrv::Variability> parts;
    };

    static Figures figuresOf(const BeatAnalysis &beats, const TimeRange &visible,
                             const std::vector<hrv::Variability> *knownParts);
    void ask();
    void load(const TimeRange &visible);
    void measure(const TimeRange &visible);
    void take(State state, const Beats &beats);
    void onStoreChanged(const TimeRange &range);

    HistoryModel &m_history;
    RefreshThrottle m_follower;
    State m_state = State::Unknown;
    Beats m_beats = std::make_shared<const BeatAnalysis>();
    int m_watch = 0; ///< Whose beats these are.
    TimeRange m_read; ///< The range that was read last, or is being read.
    bool m_isStale = false; ///< What was read has changed in the file.
    bool m_hasParts = false; ///< Those of m_beats are known.
    Figures m_figures;
};

} // namespace neobeat
