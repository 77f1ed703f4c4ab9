// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/timerange.h"

#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <memory>

namespace neobeat::bench {

/// The ranges that are opened, all of which end with the data.
enum class View { Hour, Month, TenYears };

TimeRange rangeOf(View view);

/// How long it took, and whether it was abandoned.
struct FirstPixel
{
    double milliseconds = 0;
    qint64 rows = -1; ///< Points drawn when it was abandoned; -1 when it was not.
};

/// A window of 1000 × 400 pixels, drawn by the software renderer.
class FirstPixelWindow
{
public:
    FirstPixelWindow();
    ~FirstPixelWindow();

    /// From the request to show a range of that history, whose file is not open yet, to the frame that has the curve.
    FirstPixel ofOurs(const QString &file, View view);
    /// The same for a table and a chart that takes each row as a point; abandoned after that many milliseconds.
    FirstPixel ofPlain(const QString &file, View view, qint64 timeLimit);

private:
    template<typename Begin>
    double untilCurve(Begin begin);
    std::unique_ptr<QQuickItem> show(QQmlComponent &component, const QVariantMap &properties);

    QQmlEngine m_engine;
    QQuickWindow m_window;
};

} // namespace neobeat::bench
