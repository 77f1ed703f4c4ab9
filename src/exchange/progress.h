// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>

namespace neobeat {

/// Called with the share that is done, 0 … 1, at least ten times a second; false ends the work as Cancelled.
using Progress = std::function<bool(double share)>;

/// Reports the progress of a part of the work, often enough but not for every sample.
class ProgressShare
{
public:
    /// The part of the work between two shares of the whole, 0 … 1.
    ProgressShare(const Progress &progress, double begin, double end)
        : m_progress(progress)
        , m_begin(begin)
        , m_end(end)
    {
    }

    /// One more step, with the share of the part that is done, 0 … 1, as a function because it is rarely needed. False
    /// when the work is to end; it stays so.
    template<typename Share>
    bool step(Share share)
    {
        if (m_steps++ % stride == 0 && m_progress)
            m_goesOn = m_goesOn && m_progress(m_begin + (m_end - m_begin) * std::clamp(double(share()), 0.0, 1.0));
        return m_goesOn;
    }
    /// Whether the work was asked to end.
    bool isCancelled() const { return !m_goesOn; }

private:
    static constexpr int stride = 1'024;

    const Progress &m_progress;
    double m_begin;
    double m_end;
    unsigned m_steps = 0;
    bool m_goesOn = true;
};

} // namespace neobeat
