// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/slicesegments.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace neobeat {

/// The data of a chart: a visible range of time with a curve in it. The live page and the history page have one each.
class ChartSource : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("abstract")

    /// Left edge, milliseconds since the epoch.
    Q_PROPERTY(qreal visibleStart READ visibleStart NOTIFY rangeChanged)
    /// Right edge, milliseconds since the epoch.
    Q_PROPERTY(qreal visibleEnd READ visibleEnd NOTIFY rangeChanged)
    /// Lower end of the vertical axis, in the unit of the chart: bpm, or ms between beats.
    Q_PROPERTY(int axisMinimum READ axisMinimum NOTIFY axisChanged)
    /// Upper end of the vertical axis.
    Q_PROPERTY(int axisMaximum READ axisMaximum NOTIFY axisChanged)
    /// Lowest reading of the visible range; -1 when there is none.
    Q_PROPERTY(int minimum READ minimum NOTIFY statisticsChanged)
    /// Mean of the readings of the visible range; -1 when there is none.
    Q_PROPERTY(int average READ average NOTIFY statisticsChanged)
    /// Highest reading of the visible range; -1 when there is none.
    Q_PROPERTY(int maximum READ maximum NOTIFY statisticsChanged)

public:
    using QObject::QObject;

    virtual qreal visibleStart() const = 0;
    virtual qreal visibleEnd() const = 0;
    virtual int axisMinimum() const = 0;
    virtual int axisMaximum() const = 0;
    virtual int minimum() const = 0;
    virtual int average() const = 0;
    virtual int maximum() const = 0;

    /// The visible range reduced to at most about that many points; points just outside may be included.
    /// Called for each drawing, which may let the source load what it lacks; samplesChanged() follows then.
    virtual QList<HeartRateSegment> segments(int columns) = 0;
    /// Height of the line at a time in the chart; -1 in a gap.
    Q_INVOKABLE virtual int heightAt(qreal msSinceEpoch) const = 0;
    /// The text of the read-out at that time: "12:03:20 · 71 bpm", or, zoomed out, "14 November · 52 to 133, average 71
    /// bpm". Empty in a gap.
    Q_INVOKABLE virtual QString readOutAt(qreal msSinceEpoch) const = 0;

Q_SIGNALS:
    void rangeChanged();
    void axisChanged();
    void statisticsChanged();
    /// segments() changed for the same visible range.
    void samplesChanged();
};

} // namespace neobeat
