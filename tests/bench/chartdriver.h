// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QQuickWindow>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <functional>
#include <vector>

namespace neobeat::bench {

/// What a run of frames took.
struct FrameTimes
{
    std::vector<double> milliseconds; ///< One per frame.

    /// The median frame rate.
    double median() const
    {
        std::vector<double> sorted = milliseconds;
        std::ranges::sort(sorted);
        return 1000 / sorted.at(sorted.size() / 2);
    }
    /// Frames in the second with the fewest; the mean rate of a run shorter than a second.
    double worstSecond() const
    {
        double worst = double(milliseconds.size());
        double sum = 0;
        std::size_t first = 0;
        bool whole = false;
        for (std::size_t last = 0; last < milliseconds.size(); ++last) {
            sum += milliseconds[last];
            while (sum - milliseconds[first] >= 1000)
                sum -= milliseconds[first++];
            if (sum >= 1000) {
                whole = true;
                worst = std::min(worst, double(last - first + 1) * 1000 / sum);
            }
        }
        return whole || sum <= 0 ? worst : worst * 1000 / sum;
    }
};

/// Performs a step and waits until its frame is on the screen before the next: exactly one step per frame.
inline FrameTimes drive(QQuickWindow &window, int frames, const std::function<void(int frame)> &step)
{
    constexpr int warmUp = 3;
    FrameTimes times;
    QEventLoop loop;
    QElapsedTimer timer;
    int frame = 0;
    const auto next = [&] {
        if (frame == frames + warmUp) {
            loop.quit();
            return;
        }
        timer.start();
        step(frame++);
        window.update();
    };
    const auto connection = QObject::connect(
        &window, &QQuickWindow::frameSwapped, &loop,
        [&] {
            if (frame > warmUp)
                times.milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
            QTimer::singleShot(0, &loop, next);
        },
        Qt::QueuedConnection);
    next();
    loop.exec();
    QObject::disconnect(connection);
    return times;
}

} // namespace neobeat::bench
