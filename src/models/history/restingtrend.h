// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/daytablemodel.h"

namespace neobeat {

/// The resting heart rate over a long time, one point for each month, in the visible range of the history's chart.
/// Empty for a short time, where it shows no more than the number does.
// The base class with its namespace, otherwise the type description of Qt 6.4 loses it.
class RestingTrend : public neobeat::ChartSource
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    /// The latest month compared with the three before it, in one sentence; empty when fewer than two of them are
    /// known.
    Q_PROPERTY(QString summary READ summary NOTIFY samplesChanged FINAL)

public:
    /// Both must outlive this.
    RestingTrend(HistoryModel &history, DayTableModel &days, QObject *parent = nullptr);

    qreal visibleStart() const override { return m_history.visibleStart(); }
    qreal visibleEnd() const override { return m_history.visibleEnd(); }
    int axisMinimum() const override { return m_history.axisMinimum(); }
    int axisMaximum() const override { return m_history.axisMaximum(); }
    QString summary() const;
    int minimum() const override;
    int average() const override;
    int maximum() const override;
    QList<HeartRateSegment> segments(int) override { return line(); }
    int heightAt(qreal msSinceEpoch) const override;
    QString readOutAt(qreal msSinceEpoch) const override;

private:
    /// A point for each month that has a resting heart rate.
    QList<HeartRateSegment> line() const;

    HistoryModel &m_history;
    DayTableModel &m_days;
};

} // namespace neobeat
